import { describe, expect, test } from 'vitest';
import { highlight, removeHighlights } from '../../../addin/host/highlights.ts';
import type { HighlightPlace } from '../../../addin/tracker-host.ts';
import { EXCELS, openTracker, refusalOf } from '../../support/in-excel.ts';
import { newRule } from '../../support/excel-host/host-rule.ts';

const PLACES: readonly HighlightPlace[] = [
  { sheet: 'Plan 1', cell: 'E2', severity: 'error' },
  { sheet: 'Plan 1', cell: 'E3', severity: 'warning' },
  { sheet: 'Plan 1', cell: 'B4', severity: 'info' },
];

/** A conditional format of the user's own. */
function usersRule(): ReturnType<typeof newRule> {
  const area = { firstRow: 2, firstColumn: 5, lastRow: 99, lastColumn: 5 };
  return { ...newRule('theirs', [area], 'Custom'), formula: '=$E2="Red"', fill: '#FF0000' };
}

describe.each(EXCELS)('highlights, ExcelApi %s', (requirementSet) => {
  test('draw a line around each cell, of its own kind for each severity, and fill nothing', async () => {
    const { book } = openTracker({ requirementSet });
    expect(await highlight(PLACES)).toBe(3);
    const { rules } = book.sheet('Plan 1');
    expect(rules.map(({ borders }) => borders.EdgeTop.style).toSorted()).toEqual([
      'Continuous',
      'Dash',
      'Dot',
    ]);
    expect(rules.map(({ fill, stopIfTrue }) => ({ fill, stopIfTrue }))).toEqual(
      [1, 2, 3].map(() => ({ fill: null, stopIfTrue: false })),
    );
    expect(book.sheet('Plan 1').cellAt(2, 5)).toMatchObject({ fill: null, borders: {} });
  });

  test('a cell asked about twice has the line of the severer query', async () => {
    const { book } = openTracker({ requirementSet });
    const [first] = PLACES;
    if (!first) throw new Error('There is no place');
    expect(await highlight([{ ...first, severity: 'info' }, first])).toBe(1);
    expect(book.sheet('Plan 1').rules.map(({ borders }) => borders.EdgeLeft.style)).toEqual(['Continuous']);
  });

  test('highlighting again leaves no more than was asked for', async () => {
    const { book } = openTracker({ requirementSet });
    await highlight(PLACES);
    await highlight(PLACES.slice(0, 1));
    expect(book.sheet('Plan 1').rules).toHaveLength(1);
  });

  test('go again, all of them and nothing else', async () => {
    const { book } = openTracker({ requirementSet });
    const theirs = usersRule();
    book.sheet('Plan 1').rules.push(theirs);
    book.addSheet('Plan 2');
    await highlight([...PLACES, { sheet: 'Plan 2', cell: 'A1', severity: 'error' }]);
    expect(await removeHighlights()).toBe(4);
    expect(book.sheets.flatMap(({ rules }) => rules)).toEqual([theirs]);
  });

  test('those of a file saved earlier go as well', async () => {
    const { book } = openTracker({ requirementSet });
    const area = { firstRow: 2, firstColumn: 5, lastRow: 3, lastColumn: 5 };
    const saved = { ...newRule('saved', [area], 'Custom'), formula: '=LEN("Panelpack highlight")>0' };
    book.sheet('Plan 1').rules.push(saved);
    expect(await removeHighlights()).toBe(2);
    expect(book.sheet('Plan 1').rules).toEqual([]);
  });

  test('where there are none, none are counted', async () => {
    openTracker({ requirementSet });
    expect(await removeHighlights()).toBe(0);
  });

  test('a protected sheet is passed over and said, while others are marked', async () => {
    const { book } = openTracker({ requirementSet, language: 'de' });
    book.addSheet('Plan 2').isProtected = true;
    expect(
      await refusalOf(highlight([...PLACES, { sheet: 'Plan 2', cell: 'A1', severity: 'error' }])),
    ).toEqual({
      code: 'protected',
      message:
        '3 cells highlighted; for “Plan 2”, unprotect the sheet in Excel’s Review tab, or check the workbook again if it has gone.',
    });
    expect(book.sheet('Plan 1').rules).toHaveLength(3);
    expect(book.sheet('Plan 2').rules).toEqual([]);
  });

  test('those on a sheet protected since stay, and the person is told', async () => {
    const { book } = openTracker({ requirementSet });
    book.addSheet('Plan 2');
    await highlight([...PLACES, { sheet: 'Plan 2', cell: 'A1', severity: 'error' }]);
    book.sheet('Plan 2').isProtected = true;
    expect(await refusalOf(removeHighlights())).toEqual({
      code: 'protected',
      message:
        '3 highlights removed; those on “Plan 2” stay until the sheet is unprotected in Excel’s Review tab.',
    });
    expect(book.sheet('Plan 1').rules).toEqual([]);
    expect(book.sheet('Plan 2').rules).toHaveLength(1);
  });

  test('2,000 cells take five syncs and at most half a megabyte', async () => {
    const { host } = openTracker({ requirementSet });
    const many = Array.from({ length: 2000 }, (_, row) => ({
      sheet: 'Plan 1',
      cell: `E${String(row * 2 + 2)}`,
      severity: 'error' as const,
    }));
    expect(await highlight(many)).toBe(2000);
    expect(host.requests).toHaveLength(5);
    expect(Math.max(...host.requests.map(({ bytes }) => bytes))).toBeLessThan(500_000);
  });
});
