import { describe, expect, it } from 'vitest';
import { LinkedBooks } from '../../../../addin/host/read-ranges/linked-books.ts';
import type { Grid } from '../../../../addin/host/read-ranges/load-grids.ts';
import { CellMaker } from '../../../../addin/host/read-ranges/make-rows.ts';

interface Given {
  readonly value: unknown;
  readonly formula?: string;
  readonly format?: string;
  readonly type?: string;
}

/** One row of cells from B3 on, as Excel.js would give it. */
function gridOf(cells: readonly Given[], row = 3): Grid {
  const area = { firstRow: row, firstColumn: 2, lastRow: row, lastColumn: 1 + cells.length };
  return {
    sheetId: 's1',
    area,
    values: [cells.map(({ value }) => value)],
    formulas: [cells.map(({ value, formula }) => formula ?? value)],
    numberFormats: [cells.map(({ format }) => format ?? 'General')],
    types: [cells.map(({ type }) => type ?? 'String')],
    hiddenRows: [false],
  };
}

function made(given: Given, date1904 = false): object {
  const [row] = new CellMaker(date1904, new LinkedBooks()).rows([gridOf([given])]);
  const { kind, value, text, formula } = row?.cells[0] ?? {};
  return { ...(kind && { kind, text }), ...(value !== undefined && { value }), ...(formula && { formula }) };
}

describe('a cell read through ranges', () => {
  it.each<[string, Given, object]>([
    ['text', { value: 'Q3' }, { kind: 'text', value: 'Q3', text: 'Q3' }],
    ['a number', { value: 0.5, format: '0%' }, { kind: 'number', value: 0.5, text: '50%' }],
    [
      'a date in the computer’s own format, which Excel.js calls American',
      { value: 44561, format: 'm/d/yyyy' },
      { kind: 'date', value: 44561, text: '31/12/2021' },
    ],
    ['a date', { value: 44561, format: 'd-mmm-yy' }, { kind: 'date', value: 44561, text: '31-Dec-21' }],
    ['a time', { value: 0.5, format: 'h:mm' }, { kind: 'number', value: 0.5, text: '12:00' }],
    ['a boolean', { value: true, type: 'Boolean' }, { kind: 'boolean', value: true, text: 'TRUE' }],
    ['an error', { value: '#N/A', type: 'Error' }, { kind: 'error', value: '#N/A', text: '#N/A' }],
    ['an error’s text that somebody typed', { value: '#N/A' }, { kind: 'text', value: '#N/A', text: '#N/A' }],
    [
      'a formula with its result',
      { value: 4, formula: '=2+2', type: 'Double' },
      { kind: 'number', value: 4, text: '4', formula: '2+2' },
    ],
    [
      'a formula that gives no text',
      { value: '', formula: '=IF(A1="","",A1)' },
      { kind: 'text', value: '', text: '', formula: 'IF(A1="","",A1)' },
    ],
    [
      'text typed behind an apostrophe',
      { value: '=later', formula: '=later' },
      { kind: 'text', value: '=later', text: '=later' },
    ],
    [
      'text in a format of its own',
      { value: '4', format: '"Ref "@' },
      { kind: 'text', value: '4', text: 'Ref 4' },
    ],
  ])('is %s', (_, given, expected) => {
    expect(made(given)).toEqual(expected);
  });

  it('shows its date four years later where days are counted from 1904', () => {
    expect(made({ value: 43099, format: 'dd/mm/yyyy' }, true)).toMatchObject({ text: '31/12/2021' });
  });
});

describe('rows read through ranges', () => {
  const maker = new CellMaker(false, new LinkedBooks());

  it('leave blank cells out, and rows that hold nothing else', () => {
    const rows = maker.rows([
      gridOf([{ value: '' }, { value: 'x' }, { value: '' }]),
      gridOf([{ value: '' }], 4),
    ]);
    expect(rows.map(({ number, cells }) => [number, cells.map(({ column }) => column)])).toEqual([[3, [3]]]);
  });

  it('come in order from grids in any order', () => {
    const rows = maker.rows([gridOf([{ value: 'b' }], 9), gridOf([{ value: 'a' }], 2)]);
    expect(rows.map(({ number }) => number)).toEqual([2, 9]);
  });

  it('put a row together that was fetched in halves', () => {
    const right = gridOf([{ value: 'right' }]);
    const moved = { ...right, area: { ...right.area, firstColumn: 5, lastColumn: 5 } };
    const [row] = maker.rows([moved, gridOf([{ value: 'left' }])]);
    expect(row?.cells.map(({ column, text }) => [column, text])).toEqual([
      [2, 'left'],
      [5, 'right'],
    ]);
  });

  it('know which are hidden', () => {
    const [row] = maker.rows([{ ...gridOf([{ value: 'x' }]), hiddenRows: [true] }]);
    expect(row?.isHidden).toBe(true);
  });
});
