import { describe, expect, test } from 'vitest';
import { openPack } from '../../../addin/host/open-pack.ts';
import type { AppendixTable } from '../../../engine/appendices/table.ts';
import {
  EXCELS,
  madePack,
  namesOf,
  openTracker,
  overdueTable,
  packWith,
  refusalOf,
  valuesOf,
} from '../../support/in-excel.ts';

const pack = packWith([overdueTable()]);

/** Rows as many as asked, rated in turn, so that no two neighbours share a fill. */
function longTable(rows: number): AppendixTable {
  const ratings = ['red', 'amber', 'green'] as const;
  return overdueTable({
    rows: Array.from({ length: rows }, (_, row) => {
      const rag = ratings[row % 3] ?? 'red';
      return [
        { text: `1.${String(row)}` },
        { text: `Open the learning hubs in area ${String(row)}` },
        { text: '30 June 2021' },
        { text: rag, rag },
      ];
    }),
  });
}

describe.each(EXCELS)('a pack, ExcelApi %s', (requirementSet) => {
  test('opens as a new workbook with the bytes of the writer, and this workbook gains nothing', async () => {
    const { book } = openTracker({ requirementSet });
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => [0x50, 0x4b][at] ?? at % 251);
    expect(await openPack(madePack(pack, bytes), { here: false })).toEqual({ kind: 'new-workbook' });
    expect(book.openedWorkbooks).toEqual([bytes]);
    expect(namesOf(book)).toEqual(['Plan 1']);
  });

  test('stands on sheets here where Excel refuses a new workbook, and says why', async () => {
    const { book, host } = openTracker({ requirementSet });
    host.faults.refuse('Application.CreateWorkbook', 'GeneralException');
    expect(await openPack(madePack(pack), { here: false })).toEqual({
      kind: 'sheets',
      sheets: ['Contents', 'A Overdue actions'],
      why: 'Excel would not open a new workbook, so the pack stands here; “Save as Excel” gives it as a file.',
    });
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', 'A Overdue actions']);
  });

  test('stands on sheets here where the file is more than Excel takes', async () => {
    const { book } = openTracker({ requirementSet });
    const opened = await openPack(madePack(pack, new Uint8Array(4_000_000)), { here: false });
    expect(opened).toMatchObject({
      kind: 'sheets',
      why: 'The pack is larger than Excel takes as a new workbook, so it stands here; “Save as Excel” gives it as a file.',
    });
    expect(book.openedWorkbooks).toEqual([]);
  });

  test('stands here though Excel will not set up how it prints', async () => {
    const { book, host } = openTracker({ requirementSet, language: 'de' });
    host.faults.refuse('PageLayout.SetPrintMargins', 'GeneralException');
    await openPack(madePack(pack), { here: true });
    expect(valuesOf(book.sheet('A Overdue actions')).at(-1)?.[0]).toBe('1.3');
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', 'A Overdue actions']);
    await openPack(madePack(pack), { here: true });
    expect(namesOf(book)).toHaveLength(3);
  });

  test('asks for Enter while a cell is being edited', async () => {
    const { book, host } = openTracker({ requirementSet, language: 'de' });
    host.faults.cellEditMode = true;
    const refusal = {
      code: 'cell-being-edited',
      message: 'Press Enter in Excel to finish the cell you are editing, then generate the pack again.',
    };
    expect(await refusalOf(openPack(madePack(pack), { here: false }))).toEqual(refusal);
    expect(await refusalOf(openPack(madePack(pack), { here: true }))).toEqual(refusal);
    expect(namesOf(book)).toEqual(['Plan 1']);
  });

  test('adds no sheet to a workbook whose structure is protected, and says what to do', async () => {
    const { book } = openTracker({ requirementSet });
    book.isProtected = true;
    expect(await refusalOf(openPack(madePack(pack), { here: true }))).toEqual({
      code: 'protected',
      message:
        'Unprotect the workbook’s structure in Excel’s Review tab, or save the pack as a file: no sheet can be added here.',
    });
    expect(namesOf(book)).toEqual(['Plan 1']);
  });

  test('refreshes its own sheets though the structure is protected', async () => {
    const { book } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    book.isProtected = true;
    const opened = await openPack(madePack(packWith([longTable(2)])), { here: true });
    expect(opened).toMatchObject({ sheets: ['Contents', 'A Overdue actions'] });
    expect(valuesOf(book.sheet('A Overdue actions')).at(-1)?.[0]).toBe('1.1');
  });

  test('a sheet that goes while it is written is said, and the next run writes it again', async () => {
    const { book, host } = openTracker({ requirementSet, language: 'de' });
    await openPack(madePack(pack), { here: true });
    let requests = 0;
    const removeLate = (): void => {
      requests += 1;
      if (requests === 7) book.sheets.splice(book.sheets.indexOf(book.sheet('A Overdue actions')), 1);
      else host.faults.beforeNext(removeLate);
    };
    host.faults.beforeNext(removeLate);
    expect(await refusalOf(openPack(madePack(pack), { here: true }))).toMatchObject({ code: 'not-there' });
    await openPack(madePack(pack), { here: true });
    expect(namesOf(book)).toEqual(['Plan 1', 'Contents', 'A Overdue actions']);
    expect(valuesOf(book.sheet('A Overdue actions')).at(-1)?.[0]).toBe('1.3');
  });

  test('writes in smaller pieces where Excel takes less at once than is usual', async () => {
    const { book, host } = openTracker({ requirementSet });
    host.faults.payloadLimit = 60_000;
    await openPack(madePack(packWith([longTable(1000)])), { here: true });
    const shown = valuesOf(book.sheet('A Overdue actions'));
    expect(shown.at(-1)).toEqual(['1.999', 'Open the learning hubs in area 999', '30 June 2021', 'red']);
    expect(shown.filter(([, , , rating]) => rating === 'green')).toHaveLength(333);
  });

  test('10,000 rows take at most 10 syncs and no request above 2 MB', async () => {
    const { book, host } = openTracker({ requirementSet });
    const table = longTable(10_000);
    await openPack(madePack(packWith([table])), { here: true });
    expect(host.requests.length).toBeLessThanOrEqual(10);
    expect(Math.max(...host.requests.map(({ bytes }) => bytes))).toBeLessThan(2_000_000);
    expect(valuesOf(book.sheet('A Overdue actions'))).toHaveLength(10_006);
  });

  test('finding 3,000 rows unchanged costs one sync to measure and one for each 10,000 cells', async () => {
    const { host } = openTracker({ requirementSet });
    const long = packWith([longTable(3000)]);
    await openPack(madePack(long), { here: true });
    const before = host.requests.length;
    expect(await openPack(madePack(long), { here: true })).toMatchObject({
      sheets: ['Contents', 'A Overdue actions'],
    });
    expect(host.requests.length - before).toBe(before + 3);
  });

  test('the number of syncs does not grow with the number of tables', async () => {
    const { host } = openTracker({ requirementSet });
    await openPack(madePack(pack), { here: true });
    const one = host.requests.length;
    const again = openTracker({ requirementSet });
    const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const many = packWith(letters.map((letter) => overdueTable({ letter, id: `appendix-${letter}` })));
    await openPack(madePack(many), { here: true });
    expect(again.host.requests.length).toBe(one);
  });
});
