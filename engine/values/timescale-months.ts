import { exactly, inferred } from './timescale-readings.ts';
import type { Form, Reading } from './timescale-types.ts';
import {
  fullYear,
  MONTH,
  monthNumber,
  monthPeriod,
  SEASON,
  seasonPeriod,
  YEAR,
  yearOfPair,
  YEARS,
} from './timescale-words.ts';

const LAST_DAY_OF_ANY_MONTH = 31;

/** Months and seasons with a year (D1 rows 17 to 19). */
export const MONTH_FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`^${MONTH}(?: of)?[ ,./'-]*${YEAR}$`),
    read: ([, month = '', year = '']) => exactly(monthPeriod(Number(year), monthNumber(month))),
  },
  {
    pattern: new RegExp(`^(0?[1-9]|1[0-2]) ?[/.-] ?${YEAR}$`),
    read: ([, month = '', year = '']) => exactly(monthPeriod(Number(year), Number(month))),
  },
  {
    pattern: new RegExp(`^${MONTH}[ ,./'-]*(\\d\\d)$`),
    read: ([, month = '', year = '']) => readMonthAndShortYear(monthNumber(month), year),
  },
  {
    pattern: new RegExp(`^${SEASON}(?: of)?[ ,]*${YEAR}$`),
    read: ([, season = '', year = '']) => inferred(seasonPeriod(season, Number(year)), 'SEASON'),
  },
  {
    pattern: new RegExp(`^${SEASON}[ ,']*(\\d\\d)$`),
    read: ([, season = '', year = '']) => inferred(seasonPeriod(season, fullYear(year)), 'SEASON'),
  },
  {
    pattern: new RegExp(`^winter[ ,]*${YEARS}$`),
    read: ([, first = '', second = '']) => readWinter(first, second),
  },
];

function readMonthAndShortYear(month: number, digits: string): Reading {
  const period = monthPeriod(fullYear(digits), month);
  // "May 32" cannot be a day of May.
  return Number(digits) > LAST_DAY_OF_ANY_MONTH ? exactly(period) : inferred(period, 'AMBIG_MONTH_YY');
}

function readWinter(first: string, second: string): Reading | null {
  const year = yearOfPair(first, second);
  return year === null ? null : inferred(seasonPeriod('winter', year), 'SEASON');
}
