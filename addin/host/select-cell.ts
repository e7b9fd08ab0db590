import { Refusal } from '../refusal.ts';
import type { CellPlace } from '../tracker-host.ts';
import { runExcel } from './run-excel.ts';

/** Goes to a cell. A hidden sheet stays hidden: rejects with a Refusal that says how to show it. */
export function selectCell({ sheet, cell }: CellPlace): Promise<void> {
  return runExcel('go to the cell', async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
    await context.sync();
    if (found.isNullObject) throw sheetIsGone(sheet);
    if (found.visibility !== 'Visible') throw sheetIsHidden(sheet, found.visibility === 'Hidden');
    found.activate();
    found.getRange(cell).select();
    await context.sync();
  });
}

/** For a sheet that was there when the workbook was checked. */
export function sheetIsGone(sheet: string): Refusal {
  return new Refusal(
    'cell-is-gone',
    `Check the workbook again: it has no sheet “${sheet}” any more, or the sheet has a new name.`,
  );
}

/** A sheet that was hidden by a program is in no list of Excel’s. */
function sheetIsHidden(sheet: string, isListed: boolean): Refusal {
  const how = isListed
    ? `Show the sheet “${sheet}” first: right-click on a sheet’s tab in Excel and choose Unhide.`
    : `Ask whoever made this workbook to show the sheet “${sheet}”: it is hidden so that Excel’s Unhide does not list it.`;
  return new Refusal('sheet-is-hidden', how);
}
