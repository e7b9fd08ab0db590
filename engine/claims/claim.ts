import type { FieldId } from '../templates/fields.ts';
import type { IsoDate } from '../values/calendar.ts';

/** A sentence of the panel paper with a figure in it, to be counted again (D11). */
export interface Claim {
  /** The sentence as the paper has it. */
  readonly says: string;
  /** What is counted. */
  readonly counts: ClaimCount;
  /** The figure the paper gives. */
  readonly figure: ClaimedFigure;
  /** For "lowest-level": the level that the paper calls the lowest, from 1; null for other counts. */
  readonly level: number | null;
  /** For "total": the column whose numbers are added up; null for other counts. */
  readonly field: FieldId | null;
  /** For "published": words of the inspection's title; null for other counts. */
  readonly title: string | null;
  /** The tracker template it is about; null for every one. */
  readonly template: string | null;
  /** The workbook it is about; null for every one. */
  readonly workbook: string | null;
}

/** What a paper can say of a count: a number, a share of a whole, a word for one, or a date. */
export type ClaimedFigure =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'share'; readonly number: number; readonly of: number }
  | { readonly kind: 'percent'; readonly percent: number; readonly decimals: number }
  | { readonly kind: 'quantifier'; readonly quantifier: Quantifier; readonly word: string }
  /** From the first to the last day that its words allow: "December 2016" is the whole month. */
  | { readonly kind: 'date'; readonly from: IsoDate; readonly to: IsoDate; readonly word: string };

/** All or always, more than half but not all, none or never. */
export type Quantifier = 'all' | 'majority' | 'none';

/** Counts that are a number of records out of those they could be. */
export const RECORD_COUNTS = [
  'complete',
  'open',
  'rated-red',
  'rated-amber',
  'rated-green',
  'not-rated',
  'overdue-on-original',
  'overdue-on-current',
  'missed-on-original',
  'missed-on-current',
  'no-deadline',
  'on-track',
] as const;

/** One count of records. */
export type RecordCount = (typeof RECORD_COUNTS)[number];

/** Counts over the assurance map: its cells by rating, or the areas in which a level is the lowest. */
export const MAP_COUNTS = ['levels-red', 'levels-amber', 'levels-green', 'lowest-level'] as const;

/** What a claim can count. */
export const CLAIM_COUNTS = [
  'records',
  'parts',
  'areas',
  ...RECORD_COUNTS,
  ...MAP_COUNTS,
  'total',
  'published',
] as const;

/** One thing that can be counted again. */
export type ClaimCount = (typeof CLAIM_COUNTS)[number];
