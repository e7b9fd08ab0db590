import { remembering } from './remember.ts';

/** A calendar day as "YYYY-MM-DD". Days are counted in the proleptic Gregorian calendar, with no time and no zone. */
export type IsoDate = string;

/** A financial year named by the year it starts in: 2021 is April 2021 to March 2022. */
export type FinancialYear = number;

/** A financial quarter: 1 is April to June, 4 is January to March of the year after `year`. */
export interface Quarter {
  readonly year: FinancialYear;
  readonly number: 1 | 2 | 3 | 4;
}

/** Days since 1 January 1970, negative before it. */
export const dayNumber = remembering((date: IsoDate): number => {
  const { year, month, day } = partsOf(date);
  return dayNumberOf(year, month, day);
});

/** The date that is so many days after 1 January 1970. */
export function dateOfDay(days: number): IsoDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function dayNumberOf(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month (1 to 12) and day of a date. */
export const partsOf = remembering((date: IsoDate) => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
}));

/** The date of a year, a month (1 to 12) and a day that exists in it. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether such a day exists: 30 February does not. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a text is a day of the calendar, written as "2022-03-31". */
export function isDay(text: string): boolean {
  const { year, month, day } = partsOf(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(year, month, day);
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, month + 1, 1);
  return next - dayNumberOf(year, month, 1);
}

/** The last day of a month. */
export function monthEnd(year: number, month: number): IsoDate {
  return isoDate(year, month, daysInMonth(year, month));
}

/** So many days later, or earlier where negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** So many calendar months later, clamped to the month's end: 31 August and 6 is 28 February (D9, D10). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  return isoDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Calendar days from one date to another: positive where `to` is later. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: IsoDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The financial year a day falls in. */
export function financialYearOf(date: IsoDate): FinancialYear {
  const { year, month } = partsOf(date);
  return month >= 4 ? year : year - 1;
}

/** The financial quarter a day falls in. */
export const quarterOf = remembering((date: IsoDate): Quarter => {
  const { month } = partsOf(date);
  const number = month >= 10 ? 3 : month >= 7 ? 2 : month >= 4 ? 1 : 4;
  return { year: financialYearOf(date), number };
});

/** First day of a financial quarter. */
export function quarterStart(quarter: Quarter): IsoDate {
  return quarter.number === 4
    ? isoDate(quarter.year + 1, 1, 1)
    : isoDate(quarter.year, 1 + quarter.number * 3, 1);
}

/** Last day of a financial quarter: Q4 of 2021 is 31 March 2022. */
export function quarterEnd(quarter: Quarter): IsoDate {
  return quarter.number === 4
    ? isoDate(quarter.year + 1, 3, 31)
    : monthEnd(quarter.year, 3 + quarter.number * 3);
}

/** How many quarters later `to` falls than `from`; negative where earlier. */
export function quartersBetween(from: IsoDate, to: IsoDate): number {
  const a = quarterOf(from);
  const b = quarterOf(to);
  return (b.year - a.year) * 4 + b.number - a.number;
}

/** The last quarter end on or before a day: the default as-at date (D6). */
export function lastQuarterEnd(date: IsoDate): IsoDate {
  const end = quarterEnd(quarterOf(date));
  if (end === date) return end;
  const start = quarterStart(quarterOf(date));
  return addDays(start, -1);
}

/** "2021/22" for the financial year 2021. */
export function financialYearName(year: FinancialYear): string {
  return `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "30 June 2022", as a paper prints it. */
export const longDate = remembering((date: IsoDate): string => {
  const { year, month, day } = partsOf(date);
  return `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)}`;
});

/** "30 Jun 2022", where there is little room. */
export function shortDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(day)} ${(MONTHS[month - 1] ?? '').slice(0, 3)} ${String(year)}`;
}

/**
 * The day of an Excel serial (its time of day dropped), null where Excel has no such day.
 * In the 1900 system serial 60 is the day that never was, 29 February 1900: read as 28 February.
 */
export function dateOfSerial(serial: number, date1904: boolean): IsoDate | null {
  const day = Math.floor(serial);
  if (date1904) return day < 0 || day > 2957003 ? null : dateOfDay(day - 24107);
  if (day < 1 || day > 2958465) return null;
  return dateOfDay(day - (day < 60 ? 25568 : 25569));
}

/**
 * Excel's serial of a day, null where Excel has none for it. Days before March 1900 have none in the 1900 system either:
 * its calendar is wrong there, and programs do not agree on them.
 */
export function serialOfDate(date: IsoDate, date1904: boolean): number | null {
  const days = dayNumber(date);
  if (date1904) return days + 24107 < 0 ? null : days + 24107;
  return days + 25569 < 61 ? null : days + 25569;
}
