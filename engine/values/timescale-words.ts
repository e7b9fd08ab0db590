import { isoDate, monthEnd } from './calendar.ts';
import type { Period } from './timescale-readings.ts';

/** A month's name or short name in folded text, as one group. */
export const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** A year in four digits, as one group. */
export const YEAR = '((?:19|20|21)\\d\\d)';

/** A pair of years, "2021/22", "2021-2022" or "21/22", as two groups. */
export const YEARS = '((?:19|20|21)\\d\\d|\\d\\d) ?[/-] ?((?:19|20|21)\\d\\d|\\d\\d)';

/** A season of the year, as one group. */
export const SEASON = '(spring|summer|autumn|winter)';

/** The first three letters of each month, for patterns that need no more. */
export const MONTH_START = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const FIRST_LETTERS = MONTH_START.split('|');

/** 1 to 12, by the first three letters of a month's folded name. */
export function monthNumber(name: string): number {
  return FIRST_LETTERS.indexOf(name.slice(0, 3)) + 1;
}

/** A year in full: two digits are of this century (D1 row 18). */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The financial year that a pair of years names, null where the second is not the one after the first (T10). */
export function yearOfPair(first: string, second: string): number | null {
  const year = fullYear(first);
  const next = second.length === 2 ? Math.floor((year + 1) / 100) * 100 + Number(second) : Number(second);
  return next === year + 1 ? year : null;
}

/** A calendar month as a period. */
export function monthPeriod(year: number, month: number): Period {
  return { start: isoDate(year, month, 1), end: monthEnd(year, month), precision: 'month' };
}

const LAST_MONTH_OF_SEASON: ReadonlyMap<string, number> = new Map([
  ['spring', 5],
  ['summer', 8],
  ['autumn', 11],
  ['winter', 2],
]);

/** A season named by the year it begins in: winter 2021 ends on the last day of February 2022 (D1 row 19). */
export function seasonPeriod(season: string, year: number): Period {
  const last = LAST_MONTH_OF_SEASON.get(season) ?? 12;
  return last === 2
    ? { start: isoDate(year, 12, 1), end: monthEnd(year + 1, 2), precision: 'season' }
    : { start: isoDate(year, last - 2, 1), end: monthEnd(year, last), precision: 'season' };
}

const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const OTHER_NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['fifteen', 15],
  ['eighteen', 18],
  ['twenty', 20],
  ['twenty-four', 24],
  ['thirty', 30],
  ['sixty', 60],
  ['ninety', 90],
]);

/** A number up to three digits, or its word, as one group. */
export const NUMBER = `(\\d{1,3}|${[...NUMBER_WORDS.slice(1), ...OTHER_NUMBER_WORDS.keys()].join('|')})`;

/** The number that digits or a word of `NUMBER` stand for. */
export function numberOf(word: string): number {
  const small = NUMBER_WORDS.indexOf(word);
  return small >= 0 ? small : (OTHER_NUMBER_WORDS.get(word) ?? Number(word));
}
