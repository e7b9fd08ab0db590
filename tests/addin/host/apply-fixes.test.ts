import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../addin/host/fixes/apply-fixes.ts';
import type { FixOutcome, PlacedFix } from '../../../addin/tracker-host.ts';
import type { ExcelHost } from '../../support/excel-host/excel-host.ts';
import type { HostBook } from '../../support/excel-host/host-book.ts';
import { EXCELS, openTracker, refusalOf } from '../../support/in-excel.ts';

function fixOf(cell: string, from: string, to: string, sheet = 'Plan 1'): PlacedFix {
  return { sheet, cell, from, to };
}

/** Sheets, cells, writes; and the library’s own last request, which lets go of its ranges. */
const SYNCS = 4;

const YELLOW = fixOf('E2', 'Yellow', 'Amber');
const AMBR = fixOf('E3', 'Ambr', 'Amber');

/** Has somebody edit the workbook once the fixes are judged and before they are written. */
function asTheyAreWritten({ faults }: ExcelHost, edit: (book: HostBook) => void): void {
  onRequest(faults, 3, edit);
}

/** Runs an edit before the request of a number, counted from the next one as 1. */
function onRequest(faults: ExcelHost['faults'], number: number, edit: (book: HostBook) => void): void {
  if (number === 1) faults.beforeNext(edit);
  else
    faults.beforeNext(() => {
      onRequest(faults, number - 1, edit);
    });
}

/** What became of fixes, in a word each. */
function wordsOf(outcomes: readonly FixOutcome[]): string[] {
  return outcomes.map((outcome) => (outcome.kind === 'fixed' ? 'fixed' : outcome.code));
}

/** The sentence of the only fix, which was refused. */
async function whyNot(fix: PlacedFix): Promise<string> {
  const [outcome] = await applyFixes([fix]);
  if (outcome?.kind !== 'refused') throw new Error('The fix was made');
  return `${outcome.code}: ${outcome.message}`;
}

describe.each(EXCELS)('fixes, ExcelApi %s', (requirementSet) => {
  test('are written where the cell still shows the old text', async () => {
    const { book } = openTracker({ requirementSet });
    expect(await applyFixes([YELLOW, AMBR])).toEqual([
      { kind: 'fixed', fix: YELLOW },
      { kind: 'fixed', fix: AMBR },
    ]);
    expect(book.sheet('Plan 1').cellAt(2, 5)?.value).toBe('Amber');
    expect(book.sheet('Plan 1').cellAt(3, 5)?.value).toBe('Amber');
  });

  test('spaces around the old text do not matter', async () => {
    const { book } = openTracker({ requirementSet });
    book.edit('Plan 1', 'E2', '  Yellow\u00a0');
    expect(wordsOf(await applyFixes([YELLOW]))).toEqual(['fixed']);
  });

  test('a cell that says something else by now stays as it is, and the others go on', async () => {
    const { book } = openTracker({ requirementSet });
    book.edit('Plan 1', 'E2', 'Red', 'colleague');
    const [first, second] = await applyFixes([YELLOW, AMBR]);
    expect(first).toEqual({
      kind: 'refused',
      fix: YELLOW,
      code: 'changed-since',
      message: 'Check the workbook again: E2 says “Red” now, and said “Yellow” before.',
    });
    expect(second).toEqual({ kind: 'fixed', fix: AMBR });
    expect(book.sheet('Plan 1').cellAt(2, 5)?.value).toBe('Red');
  });

  test('an edit between two syncs counts', async () => {
    const { book, host } = openTracker({ requirementSet });
    host.faults.beforeNext(() => {
      host.faults.beforeNext((later) => {
        later.edit('Plan 1', 'E2', '', 'colleague');
      });
    });
    expect(await whyNot(YELLOW)).toBe(
      'changed-since: Check the workbook again: E2 is blank now, and said “Yellow” before.',
    );
    expect(book.sheet('Plan 1').cellAt(2, 5)?.value).toBe('');
  });

  test('a cell that already says what the fix would is fixed', async () => {
    const { book } = openTracker({ requirementSet });
    book.edit('Plan 1', 'E2', 'Amber', 'colleague');
    expect(wordsOf(await applyFixes([YELLOW]))).toEqual(['fixed']);
  });

  test('the second of two fixes for one cell is refused: the first changed it', async () => {
    const { book } = openTracker({ requirementSet });
    expect(wordsOf(await applyFixes([YELLOW, fixOf('E2', 'Yellow', 'Red')]))).toEqual([
      'fixed',
      'changed-since',
    ]);
    expect(book.sheet('Plan 1').cellAt(2, 5)?.value).toBe('Amber');
  });

  test('a formula is never overwritten', async () => {
    const { book } = openTracker({ requirementSet });
    book.edit('Plan 1', 'E2', '=VLOOKUP(A2,Lists!A:B,2,0)');
    Object.assign(book.sheet('Plan 1').touch(2, 5), { value: 'Yellow', text: 'Yellow', isError: false });
    expect(await whyNot(YELLOW)).toBe(
      'is-a-formula: Change E2 by hand: a formula gives what it shows, and a fix would overwrite the formula.',
    );
    expect(book.sheet('Plan 1').cellAt(2, 5)?.formula).toBe('=VLOOKUP(A2,Lists!A:B,2,0)');
  });

  test('words that Excel took for a formula are put back', async () => {
    const { book } = openTracker({ requirementSet });
    book.edit('Plan 1', 'B2', '=-awaiting the board');
    expect(wordsOf(await applyFixes([fixOf('B2', '#NAME?', 'awaiting the board')]))).toEqual(['fixed']);
    expect(book.sheet('Plan 1').cellAt(2, 2)).toMatchObject({ value: 'awaiting the board', formula: null });
  });

  test.each(['=1+1', '+ a review', '- racking is in', '@home', '12/3/2022', '007', 'TRUE'])(
    '“%s” is written as the words that it is',
    async (to) => {
      const { book } = openTracker({ requirementSet });
      await applyFixes([fixOf('B2', 'Open the learning hubs', to)]);
      expect(book.sheet('Plan 1').cellAt(2, 2)).toMatchObject({
        value: to,
        formula: null,
        numberFormat: 'General',
      });
    },
  );

  test('a cell formatted as text takes a sign as it stands', async () => {
    const { book } = openTracker({ requirementSet });
    book.sheet('Plan 1').touch(2, 2).numberFormat = '@';
    await applyFixes([fixOf('B2', 'Open the learning hubs', '- racking is in')]);
    expect(book.sheet('Plan 1').cellAt(2, 2)).toMatchObject({ value: '- racking is in', numberFormat: '@' });
  });

  test.each(['2022-09-30', '30/09/2022', '30 September 2022'])('a date goes in as a date: %s', async (to) => {
    const { book } = openTracker({ requirementSet });
    const cell = book.sheet('Plan 1').touch(2, 4);
    Object.assign(cell, { numberFormat: 'd mmm yyyy', text: '########' });
    expect(wordsOf(await applyFixes([fixOf('D2', '30 Jun 2022', to)]))).toEqual(['fixed']);
    expect(cell).toMatchObject({ value: 44834, numberFormat: 'd mmm yyyy' });
  });

  test('a date of a workbook that counts from 1904 stays in its calendar', async () => {
    const { book } = openTracker({ requirementSet });
    const cell = book.sheet('Plan 1').touch(2, 4);
    Object.assign(cell, { value: 43280, numberFormat: 'd mmm yyyy', text: '30 Jun 2022' });
    await applyFixes([fixOf('D2', '30 Jun 2022', '2022-09-30')]);
    expect(cell.value).toBe(43372);
  });

  test('a day that Excel’s calendar does not have goes in as words', async () => {
    const { book } = openTracker({ requirementSet });
    const cell = book.sheet('Plan 1').touch(2, 4);
    Object.assign(cell, { numberFormat: 'd mmm yyyy', text: '30 Jun 2022' });
    await applyFixes([fixOf('D2', '30 Jun 2022', '1850-09-30')]);
    expect(cell.value).toBe('1850-09-30');
  });

  test('a number goes in as a number, its format kept', async () => {
    const { book } = openTracker({ requirementSet });
    const cell = book.sheet('Plan 1').touch(2, 1);
    Object.assign(cell, { value: 0.5, numberFormat: '0%', text: '50%' });
    await applyFixes([fixOf('A2', '50%', '0.75')]);
    expect(cell).toMatchObject({ value: 0.75, numberFormat: '0%' });
  });

  test('a protected sheet is left alone and never unprotected, while another sheet is fixed', async () => {
    const { book } = openTracker({ requirementSet, language: 'de' });
    book.addSheet('Plan 2');
    book.edit('Plan 2', 'E2', 'Yellow');
    book.sheet('Plan 1').isProtected = true;
    const other = fixOf('E2', 'Yellow', 'Amber', 'Plan 2');
    expect(await applyFixes([YELLOW, other])).toEqual([
      {
        kind: 'refused',
        fix: YELLOW,
        code: 'protected',
        message: 'Unprotect “Plan 1” in Excel’s Review tab first: cells there cannot be changed.',
      },
      { kind: 'fixed', fix: other },
    ]);
    expect(book.sheet('Plan 1').isProtected).toBe(true);
  });

  test('a sheet protected between two syncs refuses its own fixes and no others', async () => {
    const { book, host } = openTracker({ requirementSet, language: 'de' });
    book.addSheet('Plan 2');
    book.edit('Plan 2', 'E2', 'Yellow');
    const protectAtThird = (left: number) => (): void => {
      if (left === 0) book.sheet('Plan 1').isProtected = true;
      else host.faults.beforeNext(protectAtThird(left - 1));
    };
    host.faults.beforeNext(protectAtThird(2));
    const other = fixOf('E2', 'Yellow', 'Amber', 'Plan 2');
    expect(wordsOf(await applyFixes([YELLOW, other]))).toEqual(['protected', 'fixed']);
  });

  test('a sheet that is gone and a place that is no cell are said', async () => {
    openTracker({ requirementSet });
    expect(await whyNot(fixOf('E2', 'Yellow', 'Amber', 'Plan 9'))).toBe(
      'cell-is-gone: Check the workbook again: it has no sheet “Plan 9” any more.',
    );
    expect(await whyNot(fixOf('E2:E3', 'Yellow', 'Amber'))).toBe(
      'cell-is-gone: Check the workbook again: it has no cell E2:E3.',
    );
  });

  test('a cell under a merge is left to the person; the one that the merge shows is fixed', async () => {
    const { book } = openTracker({ requirementSet });
    book.sheet('Plan 1').merges.push({ firstRow: 2, firstColumn: 5, lastRow: 3, lastColumn: 5 });
    expect(wordsOf(await applyFixes([YELLOW, AMBR]))).toEqual(['fixed', 'merged']);
  });

  test('nothing is tried while a cell is being edited', async () => {
    const { host } = openTracker({ requirementSet, language: 'de' });
    host.faults.cellEditMode = true;
    expect(await refusalOf(applyFixes([YELLOW]))).toEqual({
      code: 'cell-being-edited',
      message: 'Press Enter in Excel to finish the cell you are editing, then put this right again.',
    });
  });

  test('10,000 fixes take three syncs', async () => {
    const { book, host } = openTracker({ requirementSet });
    const fixes = Array.from({ length: 10_000 }, (_, row) => fixOf(`E${String(row + 2)}`, 'Yellow', 'Amber'));
    for (const { cell } of fixes) book.edit('Plan 1', cell, 'Yellow');
    const outcomes = await applyFixes(fixes);
    expect(new Set(wordsOf(outcomes))).toEqual(new Set(['fixed']));
    expect(host.requests).toHaveLength(SYNCS);
    expect(
      Math.max(...host.requests.map(({ bytes, answerBytes }) => Math.max(bytes, answerBytes))),
    ).toBeLessThan(2_000_000);
  });

  test('scattered fixes take three syncs as well', async () => {
    const { book, host } = openTracker({ requirementSet });
    const fixes = Array.from({ length: 500 }, (_, row) =>
      fixOf(`E${String(row * 40 + 2)}`, 'Yellow', 'Amber'),
    );
    for (const { cell } of fixes) book.edit('Plan 1', cell, 'Yellow');
    await applyFixes(fixes);
    expect(host.requests).toHaveLength(SYNCS);
  });

  test('no fixes at all are no trouble', async () => {
    openTracker({ requirementSet });
    expect(await applyFixes([])).toEqual([]);
  });
});

describe.each(EXCELS)('an edit just as fixes are written, ExcelApi %s', (requirementSet) => {
  test('is put back and said, while the other fixes stay', async () => {
    const { book, host } = openTracker({ requirementSet });
    asTheyAreWritten(host, (now) => {
      now.edit('Plan 1', 'E2', 'Red', 'colleague');
    });
    expect(await applyFixes([YELLOW, AMBR])).toEqual([
      {
        kind: 'refused',
        fix: YELLOW,
        code: 'changed-since',
        message:
          'Check the workbook again: E2 says “Red” now, and said “Yellow” before. It changed as the fix was written over it, and was put back.',
      },
      { kind: 'fixed', fix: AMBR },
    ]);
    expect(book.sheet('Plan 1').cellAt(2, 5)?.value).toBe('Red');
    expect(book.sheet('Plan 1').cellAt(3, 5)?.value).toBe('Amber');
  });

  test.each([
    ['', { value: '', formula: null, numberFormat: 'General' }],
    ["'007", { value: '007', formula: null, numberFormat: 'General' }],
    [0.5, { value: 0.5, formula: null, numberFormat: 'General' }],
    ['30/09/2022', { value: 44834, formula: null, numberFormat: 'm/d/yyyy' }],
    ['=A2', { formula: '=A2' }],
    ['#N/A', { value: '#N/A', isError: true }],
    [true, { value: true, formula: null }],
  ])('puts back “%s” as it stood', async (entered, stood) => {
    const { book, host } = openTracker({ requirementSet });
    asTheyAreWritten(host, (now) => {
      now.edit('Plan 1', 'E2', entered, 'colleague');
    });
    expect(wordsOf(await applyFixes([YELLOW]))).not.toEqual(['fixed']);
    expect(book.sheet('Plan 1').cellAt(2, 5)).toMatchObject(stood);
  });

  test('that makes the same change is left as the fix', async () => {
    const { host } = openTracker({ requirementSet });
    asTheyAreWritten(host, (now) => {
      now.edit('Plan 1', 'E2', 'Amber', 'colleague');
    });
    expect(wordsOf(await applyFixes([YELLOW]))).toEqual(['fixed']);
    expect(host.requests).toHaveLength(SYNCS);
  });

  test('takes one sync more, however many cells it changed', async () => {
    const { book, host } = openTracker({ requirementSet });
    const fixes = Array.from({ length: 200 }, (_, row) => fixOf(`E${String(row + 2)}`, 'Yellow', 'Amber'));
    for (const { cell } of fixes) book.edit('Plan 1', cell, 'Yellow');
    asTheyAreWritten(host, (now) => {
      for (const { cell } of fixes) now.edit('Plan 1', cell, 'Red', 'colleague');
    });
    expect(new Set(wordsOf(await applyFixes(fixes)))).toEqual(new Set(['changed-since']));
    expect(host.requests).toHaveLength(SYNCS + 1);
  });

  test('and another while that is put back: the last one stays', async () => {
    const { book, host } = openTracker({ requirementSet });
    asTheyAreWritten(host, (now) => {
      now.edit('Plan 1', 'E2', 'Red', 'colleague');
      host.faults.beforeNext((later) => {
        later.edit('Plan 1', 'E2', 'Green', 'colleague');
      });
    });
    expect(wordsOf(await applyFixes([YELLOW]))).toEqual(['changed-since']);
    expect(book.sheet('Plan 1').cellAt(2, 5)?.value).toBe('Green');
  });

  test('that cannot be put back is told, to be entered again', async () => {
    const { host } = openTracker({ requirementSet, language: 'de' });
    asTheyAreWritten(host, (now) => {
      now.edit('Plan 1', 'E2', 'Red', 'colleague');
      host.faults.beforeNext(() => {
        host.faults.cellEditMode = true;
      });
    });
    expect(await whyNot(YELLOW)).toBe(
      'overwritten: Enter “Red” in E2 again: it was entered as the fix was written over it.',
    );
  });

  test('that emptied a cell and cannot be put back is told as well', async () => {
    const { host } = openTracker({ requirementSet });
    asTheyAreWritten(host, (now) => {
      now.edit('Plan 1', 'E2', '', 'colleague');
      host.faults.beforeNext(() => {
        host.faults.cellEditMode = true;
      });
    });
    expect(await whyNot(YELLOW)).toBe(
      'overwritten: Empty E2 again: it was emptied as the fix was written over it.',
    );
  });

  test('is put back where Excel refuses another sheet’s fix in the same sync', async () => {
    const { book, host } = openTracker({ requirementSet, language: 'de' });
    book.addSheet('Plan 2');
    book.edit('Plan 2', 'E2', 'Yellow');
    asTheyAreWritten(host, (now) => {
      now.edit('Plan 1', 'E2', 'Red', 'colleague');
      now.sheet('Plan 2').isProtected = true;
    });
    const other = fixOf('E2', 'Yellow', 'Amber', 'Plan 2');
    expect(wordsOf(await applyFixes([YELLOW, AMBR, other]))).toEqual(['changed-since', 'fixed', 'protected']);
    expect(book.sheet('Plan 1').cellAt(2, 5)?.value).toBe('Red');
  });
});
