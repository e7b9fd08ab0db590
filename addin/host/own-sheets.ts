import { OWN_SHEET } from './own-mark.ts';
import { runExcel } from './run-excel.ts';

/** The names of the sheets that Panelpack made in the open workbook, in tab order. */
export function ownSheets(): Promise<readonly string[]> {
  return runExcel('look for Panelpack’s sheets', ownSheetsIn);
}

/** The same within a batch: two syncs. */
export async function ownSheetsIn(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const marks = sheets.items.map((sheet) =>
    sheet.customProperties.getItemOrNullObject(OWN_SHEET).load('value'),
  );
  await context.sync();
  return sheets.items.filter((_, place) => marks[place]?.isNullObject === false).map(({ name }) => name);
}
