import { describe, expect, test } from 'vitest';
import { selectCell } from '../../../addin/host/select-cell.ts';
import { EXCELS, openTracker, refusalOf } from '../../support/in-excel.ts';

describe.each(EXCELS)('going to a cell, ExcelApi %s', (requirementSet) => {
  test('brings its sheet to the front and selects it', async () => {
    const { book } = openTracker({ requirementSet });
    book.addSheet('Plan 2');
    await selectCell({ sheet: 'Plan 2', cell: 'D9' });
    expect(book.activeSheet.name).toBe('Plan 2');
    expect(book.selection.area).toEqual({ firstRow: 9, firstColumn: 4, lastRow: 9, lastColumn: 4 });
  });

  test('a hidden sheet stays hidden, and the person is told how to show it', async () => {
    const { book } = openTracker({ requirementSet });
    const hidden = book.addSheet('Plan 2');
    hidden.visibility = 'Hidden';
    expect(await refusalOf(selectCell({ sheet: 'Plan 2', cell: 'D9' }))).toEqual({
      code: 'sheet-is-hidden',
      message: 'Show the sheet “Plan 2” first: right-click on a sheet’s tab in Excel and choose Unhide.',
    });
    expect(hidden.visibility).toBe('Hidden');
    expect(book.activeSheet.name).toBe('Plan 1');
  });

  test('a sheet that Excel’s Unhide does not list is a matter for whoever made the workbook', async () => {
    const { book } = openTracker({ requirementSet });
    book.addSheet('Plan 2').visibility = 'VeryHidden';
    expect(await refusalOf(selectCell({ sheet: 'Plan 2', cell: 'D9' }))).toEqual({
      code: 'sheet-is-hidden',
      message:
        'Ask whoever made this workbook to show the sheet “Plan 2”: it is hidden so that Excel’s Unhide does not list it.',
    });
  });

  test('a sheet that is gone is said', async () => {
    openTracker({ requirementSet });
    expect(await refusalOf(selectCell({ sheet: 'Plan 9', cell: 'D9' }))).toEqual({
      code: 'cell-is-gone',
      message: 'Check the workbook again: it has no sheet “Plan 9” any more, or the sheet has a new name.',
    });
  });
});
