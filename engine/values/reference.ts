import { foldText } from './fold.ts';
import { remembering } from './remember.ts';

/** A reference as a series counts it: "R-014" is number 14 of the series "r-", "2.7" number 7 of "2.". */
export interface Reference {
  readonly series: string;
  readonly number: number;
}

const NUMBERED = /^(\D*(?:\d+\D+)*?)(\d{1,6})[a-z]?$/;
const LEADING = /^(\d{1,4})[.:)] /;
const LONGEST = 30;

/** Reads a reference, or the number that a title begins with ("17: Explore …"); null where it counts nothing. */
export const readReference = remembering((text: string): Reference | null => {
  const folded = foldText(text.slice(0, 2 * LONGEST));
  const leading = LEADING.exec(folded);
  if (leading) return { series: '', number: Number(leading[1]) };
  const words = folded.replace(/[.:)\s]+$/, '');
  if (words.length > LONGEST) return null;
  const found = NUMBERED.exec(words);
  return found ? { series: found[1] ?? '', number: Number(found[2]) } : null;
});
