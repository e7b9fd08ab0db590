import { describe, expect, it } from 'vitest';
import {
  countsFrom1904,
  findDatedCells,
  type DatedCell,
} from '../../../../addin/host/read-ranges/date-system.ts';
import type { Grid } from '../../../../addin/host/read-ranges/load-grids.ts';

const AREA = { firstRow: 3, firstColumn: 2, lastRow: 3, lastColumn: 2 };

function dated(value: number, code: string): DatedCell {
  return { sheetId: 's1', area: AREA, value, code };
}

describe('the date system', () => {
  it.each([
    ['1900', 44561, 'dd/mm/yyyy', '31/12/2021', false],
    ['1904', 43099, 'dd/mm/yyyy', '31/12/2021', true],
    ['1904, on an American computer', 43099, 'm/d/yyyy', '12/31/2021', true],
    ['1900, on a German computer', 44561, 'dd/mm/yyyy', '31.12.2021', false],
    ['1904, by two figures of the year', 43099, 'd-mmm-yy', '31-Dec-21', true],
  ])('is %s where a cell shows it', (_, value, code, shown, expected) => {
    expect(countsFrom1904([dated(value, code)], [shown])).toBe(expected);
  });

  it('is 1900 where no cell tells', () => {
    expect(countsFrom1904([dated(43099, 'mmmm')], ['December'])).toBe(false);
  });

  it('is what most cells say', () => {
    const cells = [43099, 43100, 43101].map((value) => dated(value, 'yyyy'));
    expect(countsFrom1904(cells, ['2021', '2022', '2018'])).toBe(true);
  });
});

describe('findDatedCells', () => {
  it('finds cells with a date, and no more than are needed', () => {
    const row = (values: readonly unknown[], format: string): Grid => ({
      sheetId: 's1',
      area: { firstRow: 5, firstColumn: 1, lastRow: 5, lastColumn: values.length },
      values: [values],
      formulas: [values],
      numberFormats: [values.map(() => format)],
      types: [values.map(() => 'Double')],
      hiddenRows: [false],
    });
    const many = Array.from({ length: 20 }, () => 44561);
    expect(findDatedCells([row([7, 'x'], 'General'), row(['x', 44561], 'd-mmm')])).toEqual([
      {
        sheetId: 's1',
        area: { firstRow: 5, firstColumn: 2, lastRow: 5, lastColumn: 2 },
        value: 44561,
        code: 'd-mmm',
      },
    ]);
    expect(findDatedCells([row(many, 'd-mmm')])).toHaveLength(8);
  });
});
