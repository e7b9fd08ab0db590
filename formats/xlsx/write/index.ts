import type { Pack } from '../../../engine/appendices/pack.ts';
import { makeLooks } from './looks.ts';
import { mannerOf } from './manner.ts';
import { packParts, unpackParts } from './pack-parts.ts';
import { planSheets } from './plan-sheets.ts';
import { reviseParts } from './revise-parts.ts';
import { writeSheet } from './write-sheet.ts';

/** Writes a pack as an Excel workbook: a contents sheet, then a sheet a table, ready to print. The same pack gives the same bytes. */
export async function writeAppendixWorkbook(pack: Pack): Promise<Uint8Array> {
  const { default: ExcelJS } = await import(/* webpackChunkName: "writer-exceljs" */ 'exceljs');
  const workbook = new ExcelJS.Workbook();
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  const manner = mannerOf(pack);
  const looks = makeLooks(manner);
  for (const plan of planSheets(pack)) writeSheet(workbook, plan, manner, looks);
  const bytes = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return packParts(reviseParts(unpackParts(new Uint8Array(bytes)), pack));
}
