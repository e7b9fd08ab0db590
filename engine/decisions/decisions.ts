import type { DateCheck, Rating } from '../templates/rag-rules.ts';
import type { RatedColour } from '../templates/rag-rules.ts';
import type { IsoDate } from '../values/calendar.ts';

/** What people have decided and put on record: honoured, listed in every report, never silent. */
export interface Decisions {
  readonly ratings: readonly RatingDecision[];
  readonly accepted: readonly AcceptedQuery[];
  readonly extensions: readonly AgreedExtension[];
  readonly markings: readonly MarkingReplacement[];
  /** Posts to print for people in the public edition, by folded name. */
  readonly posts: ReadonlyMap<string, string>;
}

/** Who decided, when, why, and when it is to be looked at again. */
export interface OnRecord {
  readonly by: string;
  readonly on: IsoDate;
  readonly reason: string;
  /** From the day after it, the decision no longer counts and is said to have lapsed; null where none is given. */
  readonly reviewBy: IsoDate | null;
}

/** A decision on one record. */
export interface OnARecord extends OnRecord {
  /** The workbook's file name; null for any. */
  readonly workbook: string | null;
  /** Needed only where records on several sheets have the same key; null for any. */
  readonly sheet: string | null;
  /** The record's key, as every report shows it. */
  readonly key: string;
}

/** The rating that panel and public editions print where a lead's rating and the dates disagree (D5). */
export interface RatingDecision extends OnARecord {
  readonly agreed: RatedColour;
  /** The lead's rating it was decided on: where the lead has changed it since, the decision no longer counts. */
  readonly stated: Rating | null;
  /** The date check it was decided on, where the decision is to lapse when the dates show something else. */
  readonly dateCheck: DateCheck | null;
}

/** A query accepted with a reason (D12). It is counted apart and still listed. Without key, sheet and cell it is about the workbook as a whole. */
export interface AcceptedQuery extends OnRecord {
  readonly rule: string;
  readonly workbook: string | null;
  /** The record's key; null where the query is about a tracker or sheet. */
  readonly key: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** A later deadline that somebody agreed (D6). */
export interface AgreedExtension extends OnARecord {
  readonly deadline: IsoDate;
}

/** A current marking chosen in place of one that is unknown or obsolete (D13). */
export interface MarkingReplacement extends OnRecord {
  readonly from: string;
  readonly to: string;
}

/** Nothing decided. */
export const NO_DECISIONS: Decisions = {
  ratings: [],
  accepted: [],
  extensions: [],
  markings: [],
  posts: new Map(),
};
