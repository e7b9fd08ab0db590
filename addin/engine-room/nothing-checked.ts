import { Refusal } from '../refusal.ts';

/** Says that there is nothing to make a pack of. */
export function nothingChecked(): never {
  throw new Refusal('nothing-checked', 'Check the workbook first: a pack is made of what was checked.');
}
