import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../engine/values/calendar.ts';
import { readTimescaleCell } from '../../../engine/values/timescale-cell.ts';
import type { Timescale } from '../../../engine/values/timescale.ts';
import type { Cell } from '../../../engine/workbook/workbook.ts';
import { PLAN_2021 } from './timescale-context.ts';

const cell = (kind: Cell['kind'], value: Cell['value'], numberFormat: string, text: string): Cell => ({
  row: 5,
  column: 5,
  kind,
  value,
  text,
  look: { fill: null, fillBy: 'none', font: 'Calibri', numberFormat, isStruck: false },
});

const dated = (date: string, numberFormat: string, text = ''): Cell =>
  cell('date', dayNumber(date) + 25569, numberFormat, text);

const read = (deadline: Cell, columnHasMonthText = true): Timescale =>
  readTimescaleCell(deadline, false, PLAN_2021, columnHasMonthText);

describe('a true date cell (D1 rows 5 to 7)', () => {
  const DATES: readonly [string, string, string | null, string | null, string, string][] = [
    ['2022-03-31', 'dd/mm/yyyy', '2022-03-31', 'day', 'exact', ''],
    ['2022-03-31', 'mm-dd-yy', '2022-03-31', 'day', 'exact', ''],
    ['2022-03-31', '[$-809]dd mmmm yyyy;@', '2022-03-31', 'day', 'exact', ''],
    ['2022-03-31', 'dddd, d mmmm yyyy', '2022-03-31', 'day', 'exact', ''],
    ['2022-03-31', 'dd/mm/yyyy hh:mm', '2022-03-31', 'day', 'exact', ''],
    ['2022-03-01', 'mmm-yy', '2022-03-31', 'month', 'exact', ''],
    ['2022-03-01', 'mmmm yyyy', '2022-03-31', 'month', 'exact', ''],
    ['2022-03-15', 'mmm-yy', '2022-03-31', 'month', 'ambiguous', 'DAY_NOT_SHOWN'],
    ['1932-05-01', 'mmm-yy', '2032-05-31', 'month', 'ambiguous', 'COERCED_MONTH_YEAR'],
    ['2021-11-21', 'd-mmm', '2021-11-21', 'day', 'ambiguous', 'COERCED_MONTH_YEAR'],
    ['2021-11-21', 'dd-mmm', '2021-11-21', 'day', 'ambiguous', 'COERCED_MONTH_YEAR'],
    ['2022-03-22', 'mmmm d', '2022-03-22', 'day', 'ambiguous', 'COERCED_MONTH_YEAR'],
    ['2021-11-03', 'd-mmm', '2021-11-03', 'day', 'ambiguous', 'COERCED_MONTH_YEAR'],
    ['1905-07-14', 'dd/mm/yyyy', null, null, 'none', 'UNPARSED IMPLAUSIBLE_YEAR'],
    ['2022-03-31', 'hh:mm', null, null, 'none', 'UNPARSED'],
  ];
  test.each(DATES)('%s shown as %s is %s', (date, format, end, precision, certainty, warnings) => {
    const timescale = read(dated(date, format));
    expect([timescale.end, timescale.precision, timescale.certainty, timescale.warnings.join(' ')]).toEqual([
      end,
      precision,
      certainty,
      warnings,
    ]);
  });

  test('"Nov 21" as Excel changed it offers the month beside the day (T11)', () => {
    expect(read(dated('2021-11-21', 'd-mmm', '21-Nov')).alternatives).toEqual([
      { date: '2021-11-30', reading: 'month November 2021' },
    ]);
  });

  test('a day that would mean a month of 2003 offers that month beside the day', () => {
    expect(read(dated('2021-11-03', 'd-mmm')).alternatives).toEqual([
      { date: '2003-11-30', reading: 'month November 2003' },
    ]);
  });

  test('a day without a year in a column of days is that day, its year filled in by Excel', () => {
    const { end, certainty, warnings } = read(dated('2021-11-21', 'd-mmm'), false);
    expect({ end, certainty, warnings }).toEqual({
      end: '2021-11-21',
      certainty: 'inferred',
      warnings: ['YEAR_NOT_SHOWN'],
    });
  });

  test('the 1904 system counts from another day', () => {
    const fromMac = cell('date', dayNumber('2022-03-31') + 24107, 'dd/mm/yyyy', '31/03/2022');
    expect(readTimescaleCell(fromMac, true, PLAN_2021, false).end).toBe('2022-03-31');
  });

  test('a time of day is dropped', () => {
    expect(read(cell('date', dayNumber('2022-03-31') + 25569.99, 'dd/mm/yyyy hh:mm', '')).end).toBe(
      '2022-03-31',
    );
  });
});

describe('other cells', () => {
  const CELLS: readonly [string, Cell, string][] = [
    ['a blank is missing', cell('blank', null, 'General', ''), 'missing'],
    ['text is read', cell('text', 'Q4 2021/22', 'General', 'Q4 2021/22'), 'date'],
    ['a bare year is no deadline', cell('number', 2022, 'General', '2022'), 'unparsed'],
    ['a bare serial is no deadline', cell('number', 44651, 'General', '44651'), 'unparsed'],
    ['an error value is no deadline', cell('error', '#N/A', 'General', '#N/A'), 'unparsed'],
    ['TRUE is no deadline', cell('boolean', true, 'General', 'TRUE'), 'unparsed'],
  ];
  test.each(CELLS)('%s', (_, deadline, kind) => {
    expect(read(deadline).kind).toBe(kind);
  });
});
