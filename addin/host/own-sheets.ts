import { PANELPACK_SHEET } from '../../formats/xlsx/panelpack-mark.ts';
import { runExcel } from './run-excel.ts';

/** The names of the sheets that Panelpack made in the open workbook, in tab order: two syncs. */
export function ownSheets(): Promise<readonly string[]> {
  return runExcel('look for Panelpack’s sheets', async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const marks = sheets.items.map((sheet) =>
      sheet.customProperties.getItemOrNullObject(PANELPACK_SHEET).load('value'),
    );
    await context.sync();
    return sheets.items.filter((_, place) => marks[place]?.isNullObject === false).map(({ name }) => name);
  });
}
