import { addMonths, isRealDay, isoDate, monthEnd, partsOf, quarterEnd, quarterOf } from './calendar.ts';
import type { IsoDate, Quarter } from './calendar.ts';
import { quarterNumber, quarterPeriod } from './timescale-quarters.ts';
import { dayPeriod, type Period } from './timescale-readings.ts';
import { MONTH, monthNumber, monthPeriod } from './timescale-words.ts';

const BARE_QUARTER = /^q([1-4])$/;
const BARE_MONTH = new RegExp(`^${MONTH}$`);
const BARE_DAY = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}$`);

/** The first such quarter, month or day to end on or after a date, of folded words that name no year; null where they are none. */
export function firstAfter(words: string, date: IsoDate): Period | null {
  const quarter = BARE_QUARTER.exec(words);
  if (quarter) return quarterAfter(quarterNumber(quarter[1] ?? ''), date);
  const month = BARE_MONTH.exec(words);
  if (month) return monthAfter(monthNumber(month[1] ?? ''), date);
  const day = BARE_DAY.exec(words);
  return day ? dayAfter(monthNumber(day[2] ?? ''), Number(day[1]), date) : null;
}

function quarterAfter(number: Quarter['number'], date: IsoDate): Period {
  const { year } = quarterOf(date);
  const same = { year, number };
  return quarterPeriod(quarterEnd(same) >= date ? same : { year: year + 1, number });
}

function monthAfter(month: number, date: IsoDate): Period {
  const { year } = partsOf(date);
  return monthPeriod(monthEnd(year, month) >= date ? year : year + 1, month);
}

function dayAfter(month: number, day: number, date: IsoDate): Period | null {
  const { year } = partsOf(date);
  if (!isRealDay(year, month, day)) return null;
  const same = isoDate(year, month, day);
  return dayPeriod(same >= date ? same : addMonths(same, 12));
}
