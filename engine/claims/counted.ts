import { listFirst } from '../values/list-words.ts';
import type { Examined } from '../rules/rule.ts';
import type { IsoDate } from '../values/calendar.ts';

/** What claims are counted over: one workbook's records of the claim's template, and its assurance map. */
export type CountScope = Pick<Examined, 'records' | 'assurance' | 'timescales' | 'settings'>;

/** What was counted for a claim, and how, in words that follow "it says 34, and ...". */
export interface Counted {
  /** Null for a date. */
  readonly number: number | null;
  /** The whole that it is a share of; null where it is none. */
  readonly of: number | null;
  /** Only for a date: when it was published; null otherwise. */
  readonly date: IsoDate | null;
  /** "30 rows were counted (Actions!C5:C34)". */
  readonly how: string;
  /** Another way to count, with what it comes to: "34 where the parts of 3 rows are counted one by one". */
  readonly otherWay: { readonly number: number; readonly how: string } | null;
  /** The cell a query stands at; null where no one cell is meant. */
  readonly place: CountedPlace | null;
}

/** Where one counted thing stands. */
export interface CountedPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A number counted in one way. */
export function numberCounted(number: number, of: number | null, how: string): Counted {
  return { number, of, date: null, how, otherWay: null, place: null };
}

const MOST = 6;

/** " (Actions!G5, Actions!G9)", or the first six and how many more; "" for none. */
export function listPlaces(places: readonly CountedPlace[]): string {
  if (places.length === 0) return '';
  const cells = places.map(({ sheet, cell }) => `${sheet}!${cell}`);
  return ` (${listFirst(cells, MOST)})`;
}
