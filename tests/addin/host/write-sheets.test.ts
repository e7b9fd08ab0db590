import { describe, expect, test } from 'vitest';
import { openPack } from '../../../addin/host/open-pack.ts';
import { ownSheets } from '../../../addin/host/own-sheets.ts';
import { planSheets } from '../../../formats/xlsx/write/plan-sheets.ts';
import {
  EXCELS,
  madePack,
  namesOf,
  openTracker,
  overdueTable,
  packWith,
  valuesOf,
} from '../../support/in-excel.ts';

const pack = packWith([overdueTable()]);
const WHOLE = { firstRow: 1, firstColumn: 1, lastRow: 99, lastColumn: 26 };

describe.each(EXCELS)('a pack in this workbook, ExcelApi %s', (requirementSet) => {
  test('stands on sheets of its own behind the user’s, the contents in front of the reader', async () => {
    const { book } = openTracker({ requirementSet });
    expect(await openPack(madePack(pack), { here: true })).toEqual({
      kind: 'sheets',
      sheets: ['Contents', 'A Overdue actions'],
      why: null,
    });
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', 'A Overdue actions']);
    expect(book.activeSheet.name).toBe('Contents');
  });

  test('says the same as the Excel file: every text of its plan, as text', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    const sheet = book.sheet('A Overdue actions');
    expect(valuesOf(sheet)).toEqual([
      ['Appendix A: Overdue actions', '', '', ''],
      ['OFFICIAL', '', '', ''],
      ['As at 31 December 2021', '', '', ''],
      ['3 of 30 rows are shown.', '', '', ''],
      ['Source: plan.xlsx, Plan 1, A1:E4', '', '', ''],
      ['Ref', 'Action', 'Due', 'Rating'],
      ['1.1', '- racking is in', '30 June 2021', 'Red'],
      ['1.2', '=1+1', 'Q3 2021/22', 'Red'],
      ['1.3', '’Tis @ hand', '12/1/2021', 'Amber'],
    ]);
    const cells = [...sheet.cells.values()].flatMap((row) => [...row.values()]);
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  });

  test('a table carries the rows, with the file’s name, look and no filter for a panel', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    expect(book.sheet('A Overdue actions').tables).toMatchObject([
      {
        name: 'Appendix_A_Overdue_actions',
        area: { firstRow: 6, firstColumn: 1, lastRow: 9, lastColumn: 4 },
        style: 'TableStyleLight1',
        showBandedRows: false,
        showFilterButton: false,
      },
    ]);
  });

  test('ratings are words first and filled second', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    const sheet = book.sheet('A Overdue actions');
    const plan = planSheets(pack)[1]?.grid?.rows.map(({ cells }) => cells[3]?.fill);
    const shown = [7, 8, 9].map((row) => sheet.cellAt(row, 4));
    expect(shown.map((cell) => cell?.value)).toEqual(['Red', 'Red', 'Amber']);
    expect(shown.map((cell) => cell?.fill?.slice(1))).toEqual(plan);
    expect(sheet.cellAt(7, 3)?.fill).toBeNull();
  });

  test('it prints on A4 across, as wide as the page, its header row and marking on each', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    const { page, freeze } = book.sheet('A Overdue actions');
    expect(page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
    });
    expect(page.titleRows).toMatchObject({ firstRow: 6, lastRow: 6 });
    expect(page.headersFooters).toMatchObject({
      centerHeader: '&10&"Arial,Bold"OFFICIAL',
      centerFooter: '&10&"Arial,Bold"OFFICIAL',
      leftFooter: '&9&"Arial,Regular"Appendix A, as at 31 December 2021',
      rightFooter: '&9&"Arial,Regular"Page &P of &N',
    });
    expect(freeze.rows).toBe(6);
  });

  test('generating twice refreshes the same sheets: they never pile up', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    const later = packWith([overdueTable({ rows: overdueTable().rows.slice(0, 1), notes: [] })]);
    await openPack(madePack(later), { here: true });
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', 'A Overdue actions']);
    expect(valuesOf(book.sheet('A Overdue actions')).slice(3)).toEqual([
      ['Source: plan.xlsx, Plan 1, A1:E4', '', '', ''],
      ['Ref', 'Action', 'Due', 'Rating'],
      ['1.1', '- racking is in', '30 June 2021', 'Red'],
    ]);
    expect(book.sheet('A Overdue actions').tables.map(({ name }) => name)).toEqual([
      'Appendix_A_Overdue_actions',
    ]);
  });

  test('a sheet that somebody changed is left alone, and a new one stands beside it', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    book.edit('A Overdue actions', 'C7', 'ask Alex', 'colleague');
    await openPack(madePack(pack), { here: true });
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', 'A Overdue actions', 'A Overdue actions (2)']);
    expect(book.sheet('A Overdue actions').cellAt(7, 3)?.value).toBe('ask Alex');
    expect(book.sheet('A Overdue actions (2)').tables.map(({ name }) => name)).toEqual([
      'Appendix_A_Overdue_actions_2',
    ]);
    await openPack(madePack(pack), { here: true });
    expect(namesOf(book)).toHaveLength(4);
  });

  test('sheets that Excel refused to finish are used again, but not one that somebody wrote on', async () => {
    const { book, host } = openTracker({ requirementSet });
    host.faults.refuse('TableCollection.Add', 'GeneralException');
    await expect(openPack(madePack(pack), { here: true })).rejects.toThrow('Excel could not');
    host.faults.allow('TableCollection.Add');
    book.edit('A Overdue actions', 'C7', 'ask Alex');
    await openPack(madePack(pack), { here: true });
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', 'A Overdue actions', 'A Overdue actions (2)']);
    expect(book.sheet('A Overdue actions').cellAt(7, 3)?.value).toBe('ask Alex');
  });

  test('an own sheet that Excel left blank is used again', async () => {
    const { book, host } = openTracker({ requirementSet });
    host.faults.refuse('Range.Values', 'GeneralException');
    await expect(openPack(madePack(pack), { here: true })).rejects.toThrow('Excel could not');
    host.faults.allow('Range.Values');
    await openPack(madePack(pack), { here: true });
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', 'A Overdue actions']);
  });

  test('words written below an own sheet’s table make it the user’s', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    book.edit('A Overdue actions', 'F20', 'for the chair');
    await openPack(madePack(pack), { here: true });
    expect(book.sheet('A Overdue actions').cellAt(20, 6)?.value).toBe('for the chair');
    expect(namesOf(book)).toContain('A Overdue actions (2)');
  });

  test('a name of the user’s is never taken: the new sheet has a number', async () => {
    const { book } = openTracker({ requirementSet });
    book.addSheet('contents');
    book.edit('contents', 'A1', 'Our own list');
    const opened = await openPack(madePack(pack), { here: true });
    expect(opened).toMatchObject({ sheets: ['Contents (2)', 'A Overdue actions'] });
    expect(valuesOf(book.sheet('contents'))).toEqual([['Our own list']]);
  });

  test('a copy that the user keeps is left as it is, though it carries our mark', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    const ours = book.sheet('A Overdue actions');
    const copy = book.addSheet('Kept from December');
    for (const [name, value] of ours.customProperties) copy.customProperties.set(name, value);
    for (const { row, column, cell } of ours.cellsIn(WHOLE)) Object.assign(copy.touch(row, column), cell);
    book.sheets.unshift(...book.sheets.splice(book.sheets.indexOf(copy), 1));
    await openPack(madePack(packWith([overdueTable({ rows: [] })])), { here: true });
    expect(valuesOf(copy).at(-1)?.[0]).toBe('1.3');
    expect(valuesOf(ours).at(-1)).toEqual(['Nothing to report.']);
  });

  test('an own sheet under another name is the user’s, and a new one is made', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    book.sheet('A Overdue actions').name = 'Late';
    await openPack(madePack(pack), { here: true });
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', 'Late', 'A Overdue actions']);
  });

  test('own sheets are known by their mark, not by their name', async () => {
    const { book } = openTracker({ requirementSet });
    book.addSheet('B Missed actions');
    await openPack(madePack(pack), { here: true });
    expect(await ownSheets()).toEqual(['Contents', 'A Overdue actions']);
  });

  test('the contents lead to each sheet', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    const cells = book.sheet('Contents').cellsIn({ firstRow: 1, firstColumn: 1, lastRow: 99, lastColumn: 9 });
    expect(
      [...cells].flatMap(({ cell: { value, leadsTo } }) => (leadsTo === undefined ? [] : [[value, leadsTo]])),
    ).toEqual([['A Overdue actions', "'A Overdue actions'!A1"]]);
  });

  test.each(['Hidden', 'VeryHidden'] as const)(
    'an own sheet made %s is left as it is',
    async (visibility) => {
      const { book } = openTracker({ requirementSet });
      await openPack(madePack(pack), { here: true });
      book.sheet('A Overdue actions').visibility = visibility;
      await openPack(madePack(pack), { here: true });
      expect(namesOf(book)).toContain('A Overdue actions (2)');
    },
  );

  test('an own sheet that the user protected is left as it is', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    book.sheet('A Overdue actions').isProtected = true;
    await openPack(madePack(pack), { here: true });
    expect(book.sheet('A Overdue actions').isProtected).toBe(true);
    expect(namesOf(book)).toContain('A Overdue actions (2)');
  });

  test('an own sheet that the user deleted is made again', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    book.sheets.splice(book.sheets.indexOf(book.sheet('A Overdue actions')), 1);
    await openPack(madePack(pack), { here: true });
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', 'A Overdue actions']);
  });

  test('two tables of one appendix keep their own sheets', async () => {
    const { book } = openTracker({ requirementSet });
    const two = packWith([overdueTable(), overdueTable({ letter: 'B', title: 'Overdue by panel' })]);
    await openPack(madePack(two), { here: true });
    await openPack(madePack(two), { here: true });
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', 'A Overdue actions', 'B Overdue by panel']);
  });

  test('a table with nothing to report says so, and is no table', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(packWith([overdueTable({ rows: [] })])), { here: true });
    expect(valuesOf(book.sheet('A Overdue actions')).at(-1)).toEqual(['Nothing to report.']);
    expect(book.sheet('A Overdue actions').tables).toEqual([]);
  });

  test('a text that begins with an apostrophe keeps it', async () => {
    const { book } = openTracker({ requirementSet });
    const table = overdueTable({ columns: ['Action'], rows: [[{ text: "'Phase two' begins" }]] });
    await openPack(madePack(packWith([table])), { here: true });
    expect(valuesOf(book.sheet('A Overdue actions')).at(-1)).toEqual(["'Phase two' begins"]);
  });

  test('an accessible pack has neither fills nor frozen rows nor page headers', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(packWith([overdueTable()], { isAccessible: true })), { here: true });
    const sheet = book.sheet('A Overdue actions');
    const cells = [...sheet.cells.values()].flatMap((row) => [...row.values()]);
    expect(cells.filter(({ fill }) => fill !== null)).toEqual([]);
    expect(sheet.freeze.rows).toBe(0);
    expect(sheet.page.headersFooters.centerHeader).toBe('');
  });
});
