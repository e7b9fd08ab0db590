import { foldText } from './fold.ts';
import { isNoPerson } from './no-person.ts';
import { rememberingLast } from './remember.ts';

/** A reference as it is compared: the rules that read it do so one after the other. */
export const foldReference = rememberingLast(foldText);

/** Whether a reference's cell holds none: blank, a dash, "TBC", "N/A"; "#4", which names no person, is one. */
export function isNoReference(text: string): boolean {
  return !/^\s*#?\d/.test(text) && isNoPerson(text);
}

/** A reference as a series counts it: "R-014" is number 14 of the series "r-", "2.7" number 7 of "2.". */
export interface Reference {
  readonly series: string;
  readonly number: number;
}

const NUMBERED = /(\d+)[a-z]?$/;
const LEADING = /^(\d{1,4})[.:)] /;
const LONGEST = 30;
const MOST_DIGITS = 6;

/** Reads a reference, or the number that a title begins with ("17: Explore …"); null where it counts nothing. */
export function readReference(text: string): Reference | null {
  const folded = foldReference(text.slice(0, 2 * LONGEST));
  const leading = LEADING.exec(folded);
  if (leading) return { series: '', number: Number(leading[1]) };
  const words = folded.replace(/[.:)\s]+$/, '');
  const found = words.length > LONGEST ? null : NUMBERED.exec(words);
  const digits = found?.[1] ?? '';
  if (!found || digits.length > MOST_DIGITS) return null;
  return { series: words.slice(0, found.index), number: Number(digits) };
}
