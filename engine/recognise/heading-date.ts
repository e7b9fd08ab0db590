import type { IsoDate } from '../values/calendar.ts';
import { MONTH_START } from '../values/timescale-words.ts';
import { readTimescale } from '../values/timescale.ts';
import { ANY_YEAR } from './any-year.ts';

/** The words of a quarter, of a quarter or a month, and of one year or two, folded, as they stand in headings. */
export const QUARTER = '(?:q|qtr |quarter )[1-4]';
const MONTH = `(?:${MONTH_START})[a-z]*`;
export const PERIOD = `(?:${QUARTER}|${MONTH})`;
export const YEARS = '(?:20)?\\d\\d(?: (?:20)?\\d\\d)?';

const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const FIGURES = '(?:19|20)\\d\\d(?: \\d\\d){0,2}|(?:\\d{1,2} \\d{1,2} (?:20)?|(?:0[1-9]|1[0-2]) 20)\\d\\d';
const DATE = `(?:(?:${DAY} )?${PERIOD}(?: ${YEARS})?|${YEARS} ${PERIOD}|fy ?${YEARS}|${FIGURES})`;
const DATED_AFTER = new RegExp(`^(.*?[a-z].*?) (?:as at |at |for |to |in )?(${DATE})$`);
const DATED_BEFORE = new RegExp(`^(?:as at )?(${DATE}) (.*[a-z].*)$`);

/** "RAG Oct 21": the words without the date, and the date that puts it in order with its like; null without one. */
export function splitDate(folded: string): { readonly words: string; readonly date: string } | null {
  const after = DATED_AFTER.exec(folded);
  if (after) return { words: after[1] ?? '', date: after[2] ?? '' };
  const before = DATED_BEFORE.exec(folded);
  return before && { words: before[2] ?? '', date: before[1] ?? '' };
}

/** A date to put headings in order by; a quarter or a month without a year is one of the same financial year. */
export function dateOfHeading(text: string): IsoDate | null {
  const read = (words: string): IsoDate | null => readTimescale(words, ANY_YEAR).end;
  const spaced = text.replace(PAIR_OF_YEARS, '$1/$2');
  return read(spaced) ?? read(text.replaceAll(' ', '-')) ?? read(`fy ${text}`);
}

const PAIR_OF_YEARS = /((?:20)?\d\d) ((?:20)?\d\d)\b/;
