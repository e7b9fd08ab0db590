import type { IsoDate } from './calendar.ts';
import { everyMatch } from './every-match.ts';
import { foldText, plainText } from './fold.ts';
import { remembering } from './remember.ts';
import { shortenQuarters } from './timescale-quarters.ts';
import { inferred } from './timescale-readings.ts';
import { readSingle } from './timescale-single.ts';
import type { Timescale, TimescaleContext } from './timescale-types.ts';
import { MONTH, SEASON, YEAR, YEARS } from './timescale-words.ts';
import { firstAfter } from './timescale-year-after.ts';
import { asTimescale } from './timescale.ts';

const QUARTER = 'q(?:uarter|tr)?\\.? ?(?:[1-4]\\b|one\\b|two\\b|three\\b|four\\b)';
const PHRASE = new RegExp(
  [
    '(?:w/c |week commencing )?\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d\\d)\\b',
    '\\d{4}-\\d\\d-\\d\\d\\b',
    '(?<![\\d/.-])(?:0?[1-9]|1[0-2])/20\\d\\d\\b(?!/)',
    `(?:w/c |week commencing )?\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}(?:[ ,-]{1,2}(?:\\d{4}|\\d\\d))?\\b`,
    `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b`,
    `(?:fy ?)?${YEARS}[ ,-]{1,3}${QUARTER}`,
    `${QUARTER}(?: of)?[ ,-]{1,3}(?:fy ?)?(?:${YEARS}|${YEAR})\\b`,
    QUARTER,
    `${MONTH}[ ,'-]{1,2}(?:\\d{4}|\\d\\d)\\b(?![/%.]\\d|%)`,
    `${SEASON} ${YEAR}\\b`,
    `(?:fy ?)(?:${YEARS}|${YEAR})\\b`,
    '20\\d\\d ?[/-] ?(?:20)?\\d\\d\\b',
    `(?<=\\b(?:in|by|until|till|to|for|during|of|end|late|early|mid|expected|since|from) )${MONTH}\\b`,
  ]
    .map((phrase) => `\\b(?:${phrase.replace('\\1', '\\k<mark>').replace('([/.-])', '(?<mark>[/.-])')})`)
    .join('|'),
  'gi',
);
const TOWARDS = /\b(?:to|until|till)(?: the| end| of| late| early| mid)* $/i;
const LONGEST = 1000;
/** Cheap to look for, and in every phrase. */
const MAY_HOLD_A_DATE = /\d|q|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** The words of a sentence that hold its date, as written; null with none, or with several and no "to" before just one. */
export const findDatePhrase = remembering((text: string): string | null => {
  if (!MAY_HOLD_A_DATE.test(text)) return null;
  const plain = plainText(text.slice(0, LONGEST)).replace(/\s+/g, ' ');
  const found = everyMatch(PHRASE, plain);
  const [only] = found;
  if (found.length <= 1) return only?.[0] ?? null;
  const bracketed = withBracket(plain, found);
  if (bracketed !== null) return bracketed;
  const aims = found.filter((phrase) => TOWARDS.test(plain.slice(0, phrase.index)));
  return aims.length === 1 ? (aims[0]?.[0] ?? null) : null;
});

/** "Q4 2022/23 (March 2023)" is one date said twice: D1 row 11 lets the bracket agree or not. */
function withBracket(plain: string, [date, bracket, ...others]: readonly RegExpExecArray[]): string | null {
  if (!date || !bracket || others.length > 0) return null;
  const from = date.index + date[0].length;
  const to = bracket.index + bracket[0].length;
  const isBracketed = plain.slice(from, bracket.index) === ' (' && plain[to] === ')';
  return isBracketed ? plain.slice(date.index, to + 1) : null;
}

/** The one date inside a sentence, read by D1; null where there is none, or no single one. */
export function mentionsDate(text: string, context: TimescaleContext): Timescale | null {
  const phrase = findDatePhrase(text);
  const single = phrase === null ? null : readSingle(phrase, context);
  if (phrase === null || !single) return null;
  const { kind } = single.reading;
  return kind === 'date' || kind === 'unresolved'
    ? asTimescale(phrase, single.reading, single.qualifier)
    : null;
}

/** A date mentioned in a status, whose bare quarter or month is the first to end on or after the row's deadline (D2). */
export function fillYearAfter(mention: Timescale, deadline: IsoDate): Timescale {
  const period = firstAfter(shortenQuarters(foldText(mention.text)), deadline);
  return period ? { ...mention, ...inferred(period, 'YEAR_FROM_DEADLINE') } : mention;
}
