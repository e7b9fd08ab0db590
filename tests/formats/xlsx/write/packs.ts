import { unzipSync, strFromU8 } from 'fflate';
import type { AppendixTable } from '../../../../engine/appendices/table.ts';
import type { Sheet, Workbook } from '../../../../engine/workbook/workbook.ts';
import type { Pack } from '../../../../engine/appendices/pack.ts';
import { writeAppendixWorkbook } from '../../../../formats/xlsx/write/index.ts';
import { readBytes } from '../../../support/reading.ts';
import { settingsWith } from '../../../support/settings.ts';

/** Overdue actions of a fictional force; what a test says of them takes the place of what stands here. */
export function tableOf(said: Partial<AppendixTable> = {}): AppendixTable {
  return {
    id: 'overdue',
    letter: 'A',
    title: 'Overdue actions',
    asAt: '2021-12-31',
    marking: 'OFFICIAL - SENSITIVE',
    columns: ['Ref', 'Action', 'Lead', 'Rating'],
    rows: [
      [{ text: '1.1' }, { text: 'Review custody' }, { text: 'Alex Example' }, { text: 'Red', rag: 'red' }],
      [{ text: '1.2' }, { text: 'Train all staff' }, { text: 'Sam Sample' }, { text: 'Amber', rag: 'amber' }],
    ],
    notes: ['30 rows read, 2 shown, 28 left out.'],
    source: 'plan.xlsx, sheet Actions, A4:G34',
    ...said,
  };
}

/** The panel edition of one table; what a test says takes the place of what stands here. */
export function packOf(said: Partial<Pack> = {}): Pack {
  return {
    tables: [tableOf()],
    edition: 'panel',
    asAt: '2021-12-31',
    panelDate: '2022-01-17',
    ragRules: settingsWith().ragRules,
    isAccessible: false,
    notes: [],
    ...said,
  };
}

/** A pack written and read again by Panelpack’s own reader. */
export async function writtenAndRead(pack: Pack): Promise<Workbook> {
  const result = readBytes(await writeAppendixWorkbook(pack));
  if (!result.ok) throw new Error(result.error.message);
  return result.workbook;
}

/** A sheet of a written pack, by its place: 0 is the contents. */
export async function sheetOf(pack: Pack, place: number): Promise<Sheet> {
  const sheet = (await writtenAndRead(pack)).sheets[place];
  if (!sheet) throw new Error('the sheet was not written');
  return sheet;
}

/** A sheet’s texts, row by row. */
export function textsOf(sheet: Sheet): string[][] {
  return sheet.rows.map((row) => row.cells.map(({ text }) => text));
}

/** The parts of a written pack as text. */
export async function partsOf(pack: Pack): Promise<Map<string, string>> {
  const parts = unzipSync(await writeAppendixWorkbook(pack));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** One part’s text; a test cannot do without it. */
export async function partOf(pack: Pack, name: string): Promise<string> {
  const part = (await partsOf(pack)).get(name);
  if (part === undefined) throw new Error(`${name} was not written`);
  return part;
}
