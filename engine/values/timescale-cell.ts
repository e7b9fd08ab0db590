import type { Cell } from '../workbook/workbook.ts';
import { dateOfSerial, isoDate, longDate, monthEnd, partsOf, type IsoDate } from './calendar.ts';
import { shownParts } from './number-format.ts';
import { ambiguous, dateless, dayPeriod, exactly, inferred } from './timescale-readings.ts';
import type { Reading, Timescale, TimescaleContext } from './timescale-types.ts';
import { monthPeriod } from './timescale-words.ts';
import { asTimescale, readTimescale } from './timescale.ts';

/**
 * Reads a deadline cell of any kind. `columnHasMonthText` says that other cells of its column hold months or
 * quarters as text, so that a day without a year is most likely "Nov 21" as Excel changed it (T11).
 */
export function readTimescaleCell(
  cell: Cell,
  date1904: boolean,
  context: TimescaleContext,
  columnHasMonthText: boolean,
): Timescale {
  switch (cell.kind) {
    case 'blank':
    case 'text':
      return readTimescale(cell.text, context);
    case 'date':
      return asTimescale(cell.text, readDateCell(cell, date1904, columnHasMonthText));
    case 'number':
    case 'boolean':
    case 'error':
      return asTimescale(cell.text, dateless('unparsed', 'UNPARSED'));
  }
}

const EARLIEST_YEAR = 1980;
const LATEST_YEAR = 2199;

function readDateCell(cell: Cell, date1904: boolean, columnHasMonthText: boolean): Reading {
  const date = typeof cell.value === 'number' ? dateOfSerial(cell.value, date1904) : null;
  if (date === null) return dateless('unparsed', 'UNPARSED');
  const shown = shownParts(cell.look.numberFormat);
  const year = Number(date.slice(0, 4));
  if (shown.month && !shown.day && shown.year) return readMonthCell(date, year);
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return dateless('unparsed', 'UNPARSED', 'IMPLAUSIBLE_YEAR');
  if (!shown.day && !shown.month) return dateless('unparsed', 'UNPARSED');
  if (shown.year) return exactly(dayPeriod(date));
  return columnHasMonthText ? readCoerced(date) : inferred(dayPeriod(date), 'YEAR_NOT_SHOWN');
}

/** A cell that shows a month and a year means that month (D1 row 7, T12). */
function readMonthCell(date: IsoDate, year: number): Reading {
  const { month, day } = partsOf(date);
  // "May 32" typed into Excel is 1 May 1932.
  if (year < EARLIEST_YEAR && year >= 1930) {
    const old = { date: monthEnd(year, month), reading: `month of ${String(year)}` };
    return ambiguous(monthPeriod(year + 100, month), [old], 'COERCED_MONTH_YEAR');
  }
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return dateless('unparsed', 'UNPARSED', 'IMPLAUSIBLE_YEAR');
  const period = monthPeriod(year, month);
  if (day === 1 || date === period.end) return exactly(period);
  return ambiguous(period, [{ date, reading: `day ${longDate(date)}` }], 'DAY_NOT_SHOWN');
}

/** "Nov 21" became 21 November of the year it was typed in: the day stands, the month is the other reading (D1 row 6, T11). */
function readCoerced(date: IsoDate): Reading {
  const { month, day } = partsOf(date);
  const monthYear = monthPeriod(2000 + day, month);
  const asMonth = { date: monthYear.end, reading: `month ${monthName(2000 + day, month)}` };
  return ambiguous(dayPeriod(date), [asMonth], 'COERCED_MONTH_YEAR');
}

/** "November 2021". */
function monthName(year: number, month: number): string {
  return longDate(isoDate(year, month, 1)).slice(2);
}
