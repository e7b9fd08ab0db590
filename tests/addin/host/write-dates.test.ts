import { describe, expect, test } from 'vitest';
import { openPack } from '../../../addin/host/open-pack.ts';
import { dateSystemOf } from '../../../addin/host/write-sheets/probe-dates.ts';
import { planSheets } from '../../../formats/xlsx/write/plan-sheets.ts';
import type { AppendixTable, AppendixTableCell } from '../../../engine/appendices/table.ts';
import type { HostBook } from '../../support/excel-host/host-book.ts';
import { EXCELS, madePack, namesOf, openTracker, overdueTable, packWith } from '../../support/in-excel.ts';

const NAME = 'A Overdue actions';
const LONG = '[$-809]d mmmm yyyy';

function deadlines(due: readonly AppendixTableCell[], said: Partial<AppendixTable> = {}): AppendixTable {
  const rows = due.map((cell, place) => [{ text: `1.${String(place + 1)}` }, cell]);
  return overdueTable({ columns: ['Ref', 'Current'], rows, ...said });
}

const JUNE = { text: '30 June 2021', date: '2021-06-30' };
const pack = packWith([
  deadlines([
    JUNE,
    { text: 'Not recorded' },
    { text: '1: 31 May 2021\n2: to be confirmed' },
    { text: '12/11/2021', date: '2021-11-12' },
    { text: '1 October 2021' },
  ]),
]);

/** The deadlines that stand in an own sheet: value, number format, what Excel shows. */
function shownIn(book: HostBook, name = NAME): unknown[] {
  const sheet = book.sheet(name);
  return [7, 8, 9, 10, 11].flatMap((row) => {
    const cell = sheet.cellAt(row, 2);
    return cell ? [[cell.value, cell.numberFormat, cell.text]] : [];
  });
}

describe.each(EXCELS)('dates on sheets in this workbook, ExcelApi %s', (requirementSet) => {
  test('are serials under a date format, and words that are no one date stay text', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    expect(shownIn(book)).toEqual([
      [44377, LONG, '30 June 2021'],
      ['Not recorded', '@', 'Not recorded'],
      ['1: 31 May 2021\n2: to be confirmed', '@', '1: 31 May 2021\n2: to be confirmed'],
      [44512, '[$-809]dd\\/mm\\/yyyy', '12/11/2021'],
      ['1 October 2021', '@', '1 October 2021'],
    ]);
  });

  test('show the same words as the pack’s file', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    const planned = planSheets(pack)[1]?.grid?.rows.map(({ cells }) => cells[1]?.text);
    expect([7, 8, 9, 10, 11].map((row) => book.sheet(NAME).cellAt(row, 2)?.text)).toEqual(planned);
  });

  test('stand at the left, as words do', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    expect(book.sheet(NAME).cellAt(7, 2)?.horizontalAlignment).toBe('Left');
  });

  test('are the same days in a workbook that counts from 1904', async () => {
    const { book } = openTracker({ requirementSet });
    book.date1904 = true;
    await openPack(madePack(pack), { here: true });
    expect(shownIn(book).slice(0, 1)).toEqual([[42915, LONG, '30 June 2021']]);
  });

  test('before March 1900, and before 1904 where that is day 0, stay words', async () => {
    const old = packWith([
      deadlines([
        { text: '28 February 1900', date: '1900-02-28' },
        { text: '31 December 1903', date: '1903-12-31' },
      ]),
    ]);
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(old), { here: true });
    const from1904 = openTracker({ requirementSet }).book;
    from1904.date1904 = true;
    await openPack(madePack(old), { here: true });
    expect(shownIn(book).slice(0, 2)).toEqual([
      ['28 February 1900', '@', '28 February 1900'],
      [1461, LONG, '31 December 1903'],
    ]);
    expect(shownIn(from1904)[1]).toEqual(['31 December 1903', '@', '31 December 1903']);
  });

  test('leave nothing of the number that told the date system', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    const first = book.sheet('Contents').cellAt(1, 1);
    expect([first?.value, first?.numberFormat]).toEqual([
      'Appendices to the panel paper of 17 January 2022',
      '@',
    ]);
  });

  test('that nobody changed are refreshed in their place', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    await openPack(madePack(packWith([deadlines([{ text: '1 July 2021', date: '2021-07-01' }])])), {
      here: true,
    });
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', NAME]);
    expect(shownIn(book)).toEqual([[44378, LONG, '1 July 2021']]);
  });

  test('that nobody changed are refreshed in a workbook that counts from 1904 too', async () => {
    const { book } = openTracker({ requirementSet });
    book.date1904 = true;
    await openPack(madePack(pack), { here: true });
    await openPack(madePack(pack), { here: true });
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', NAME]);
  });

  test('that the user changed make the sheet theirs', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    book.edit(NAME, 'B7', 44378);
    await openPack(madePack(pack), { here: true });
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', NAME, `${NAME} (2)`]);
    expect(shownIn(book)[0]).toEqual([44378, LONG, '1 July 2021']);
  });

  test('of sheets that Excel left blank are written when they are taken up again', async () => {
    const { book, host } = openTracker({ requirementSet });
    host.faults.refuse('Range.Values', 'GeneralException');
    await expect(openPack(madePack(pack), { here: true })).rejects.toThrow('Excel could not');
    host.faults.allow('Range.Values');
    await openPack(madePack(pack), { here: true });
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', NAME]);
    expect(shownIn(book)[0]).toEqual([44377, LONG, '30 June 2021']);
  });

  test('cost one sync, however many tables have them', async () => {
    const { host } = openTracker({ requirementSet });
    await openPack(madePack(packWith([deadlines([{ text: '30 June 2021' }])])), { here: true });
    const dated = openTracker({ requirementSet });
    const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const many = packWith(letters.map((letter) => deadlines([JUNE], { letter, id: `appendix-${letter}` })));
    await openPack(madePack(many), { here: true });
    expect(dated.host.requests.length).toBe(host.requests.length + 1);
  });

  test('in 10,000 rows take at most 11 syncs and no request above 2 MB', async () => {
    const { book, host } = openTracker({ requirementSet });
    const rows = Array.from({ length: 10_000 }, () => JUNE);
    await openPack(madePack(packWith([deadlines(rows)])), { here: true });
    expect(host.requests.length).toBeLessThanOrEqual(11);
    expect(Math.max(...host.requests.map(({ bytes }) => bytes))).toBeLessThan(2_000_000);
    expect(book.sheet(NAME).cellAt(10_006, 2)?.value).toBe(44377);
  });
});

describe('the date system', () => {
  test.each([
    ['1902', '1900'],
    ['1906', '1904'],
    ['2445', 'unknown'],
    ['', 'unknown'],
    ['####', 'unknown'],
  ])('of a workbook that shows %s is %s', (shown, system) => {
    expect(dateSystemOf({ text: [[shown]] })).toBe(system);
  });
});
