import type { Cell } from '../workbook/workbook.ts';

const WORDS = /^(?:[-+@]+\s*|(?=\p{L}+\s))(\p{L}[\p{L}\s,.'’-]*)$/u;
const LONGEST = 200;

/** The words that Excel took for a formula, "TBC" of "=-TBC" that shows #NAME?; null for a formula that was meant. */
export function accidentalText({ kind, text, formula }: Cell): string | null {
  if (kind !== 'error' || formula === undefined || formula.length > LONGEST) return null;
  if (text !== '#NAME?' && text !== '#NULL!') return null;
  return WORDS.exec(formula.trim())?.[1]?.trim() ?? null;
}
