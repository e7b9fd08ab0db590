import { addDays, isRealDay, isoDate, partsOf, weekday, type IsoDate } from './calendar.ts';
import { ambiguous, dateless, dayPeriod, exactly, inferred } from './timescale-readings.ts';
import type { Form, Reading, TimescaleContext } from './timescale-types.ts';
import { fullYear, MONTH, monthNumber } from './timescale-words.ts';

const TIME = '(?:[t ,]+\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?z?)?';

/** Days in figures and in words (D1 row 8). */
export const DAY_FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`^(\\d{4}) ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})${TIME}$`),
    read: ([, year = '', , month = '', day = '']) => readDay(Number(year), Number(month), Number(day)),
  },
  {
    pattern: new RegExp(`^(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d\\d)${TIME}$`),
    read: ([, day = '', , month = '', year = '']) =>
      inYear(year, readUkDay(fullYear(year), Number(month), Number(day))),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ ./-]*${MONTH}[ ,./'-]*(\\d{4}|\\d\\d)${TIME}$`),
    read: ([, day = '', month = '', year = '']) =>
      inYear(year, readDay(fullYear(year), monthNumber(month), Number(day))),
  },
  {
    pattern: new RegExp(`^${MONTH}[ ./-]*(\\d{1,2})(?:st|nd|rd|th)?[ ,]+(\\d{4})$`),
    read: ([, month = '', day = '', year = '']) => readDay(Number(year), monthNumber(month), Number(day)),
  },
];

/** A day and month without a year: the next one after the update, else from the as-at date on (D1 row 22). */
export const BARE_DAY_FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ ./-]*${MONTH}$`),
    read: ([, day = '', month = ''], context) => readBareDay(monthNumber(month), Number(day), context),
  },
  {
    pattern: new RegExp(`^${MONTH} ?(\\d{1,2})(?:st|nd|rd|th)$`),
    read: ([, month = '', day = ''], context) => readBareDay(monthNumber(month), Number(day), context),
  },
];

/** A year in two digits has its century filled in: no doubt, and not the text's own either. */
function inYear(year: string, reading: Reading): Reading {
  return year.length === 2 && reading.certainty === 'exact' ? { ...reading, certainty: 'inferred' } : reading;
}

function readDay(year: number, month: number, day: number): Reading {
  if (year < 1900 || year > 2199 || !isRealDay(year, month, day)) {
    return dateless('unparsed', 'UNPARSED', 'NO_SUCH_DAY');
  }
  return exactly(dayPeriod(isoDate(year, month, day)));
}

function readUkDay(year: number, month: number, day: number): Reading {
  if (isRealDay(year, month, day) || !isRealDay(year, day, month)) return readDay(year, month, day);
  return ambiguous(dayPeriod(isoDate(year, day, month)), [], 'US_ORDER');
}

function readBareDay(month: number, day: number, context: TimescaleContext): Reading {
  const next = nextDay(month, day, context.updated ?? addDays(context.asAt, -1));
  return next ? inferred(dayPeriod(next), 'VAGUE') : dateless('unparsed', 'UNPARSED', 'NO_SUCH_DAY');
}

/** 29 February may be up to eight years away. */
function nextDay(month: number, day: number, after: IsoDate): IsoDate | null {
  const { year } = partsOf(after);
  for (let candidate = year; candidate <= year + 8; candidate += 1) {
    if (!isRealDay(candidate, month, day)) continue;
    const date = isoDate(candidate, month, day);
    if (date > after) return date;
  }
  return null;
}

const WEEK =
  /^(?:(w ?\/? ?[cb]|week (?:commencing|beginning|of|starting))|(w ?\/ ?e|week ending))[ .:]+(.+)$/;
const FRIDAY_FROM_MONDAY = 4;

/** A week: its Friday where it is named by its first day, the day itself where by its last (D1 row 9). */
export function readWeek(text: string, context: TimescaleContext): Reading | null {
  const week = WEEK.exec(text);
  if (!week) return null;
  const day = readDayForm(week[3] ?? '', context);
  if (!day?.end) return day;
  if (week[2]) return { ...day, start: addDays(day.end, -FRIDAY_FROM_MONDAY), precision: 'week' };
  return {
    ...day,
    end: addDays(day.end, FRIDAY_FROM_MONDAY),
    precision: 'week',
    warnings: weekday(day.end) === 1 ? day.warnings : [...day.warnings, 'WEEK_NOT_MONDAY'],
  };
}

const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|nes|ur)?(?:day)?[ ,.]+(.+)$/;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A date with its weekday before it: the two must agree. */
export function readNamedDay(text: string, context: TimescaleContext): Reading | null {
  const named = WEEKDAY.exec(text);
  if (!named) return null;
  const day = readDayForm(named[2] ?? '', context);
  if (!day?.end || WEEKDAYS.indexOf(named[1] ?? '') + 1 === weekday(day.end)) return day;
  return { ...day, warnings: [...day.warnings, 'WEEKDAY_DISAGREES'] };
}

function readDayForm(text: string, context: TimescaleContext): Reading | null {
  for (const form of [...DAY_FORMS, ...BARE_DAY_FORMS]) {
    const match = form.pattern.exec(text);
    if (match) return form.read(match, context);
  }
  return readNamedDay(text, context);
}
