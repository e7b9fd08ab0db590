import { isBlank } from '../../../engine/values/blank.ts';

/** An error in a formula, of whatever kind. */
export const FORMULA_ERROR = Symbol('formula error');

/** What a formula of a conditional format gives; null is a blank cell. */
export type FormulaValue = number | string | boolean | null | typeof FORMULA_ERROR;

/** Below 0, 0 or above 0 as Excel orders values: numbers, then text without regard to case, then logicals; null for an error. */
export function compareValues(left: FormulaValue, right: FormulaValue): number | null {
  if (left === FORMULA_ERROR || right === FORMULA_ERROR) return null;
  const first = left ?? blankLike(right);
  const second = right ?? blankLike(left);
  if (typeof first === 'string' && typeof second === 'string') return compareTexts(first, second);
  if (typeof first !== typeof second) return rank(first) - rank(second);
  return Number(first) - Number(second);
}

/** A blank cell is 0, "" or FALSE, whichever it is held against. */
function blankLike(other: FormulaValue): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function compareTexts(first: string, second: string): number {
  const left = first.toLowerCase();
  const right = second.toLowerCase();
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function rank(value: number | string | boolean): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

/** A value as a number, null where Excel would give an error. */
export function toNumber(value: FormulaValue): number | null {
  if (value === FORMULA_ERROR) return null;
  if (typeof value !== 'string') return Number(value ?? 0);
  const number = isBlank(value) ? NaN : Number(value);
  return Number.isNaN(number) ? null : number;
}

/** A value as text, as "&" and LEFT see it. */
export function toText(value: FormulaValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null || value === FORMULA_ERROR ? '' : String(value);
}

/** Whether a rule whose formula gives this value applies. */
export function isTruth(value: FormulaValue): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}
