import type { FinancialYear, IsoDate } from './calendar.ts';

/** How sure a date is: "exact" where the text alone gives it, "inferred" where a default filled something in, "ambiguous" where it has several readings. */
export type Certainty = 'exact' | 'inferred' | 'ambiguous' | 'none';

/** How fine a deadline is; the date is the last day of that period. */
export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year';

/** What a timescale turned out to be (D1). */
export type TimescaleKind =
  | 'missing'
  | 'tbc'
  | 'not-applicable'
  | 'continuous'
  | 'date'
  | 'several'
  | 'year-range'
  | 'unresolved'
  | 'unparsed';

/** What the reader of a timescale must be told; the codes of D1 and those that D1 needs beside them. */
export type TimescaleWarning =
  | 'MISSING'
  | 'TBC'
  | 'NOT_APPLICABLE'
  | 'CONTINUOUS'
  | 'MULTI'
  | 'COERCED_MONTH_YEAR'
  | 'WEEK_NOT_MONDAY'
  | 'FY_RANGE'
  | 'AMBIG_SINGLE_YEAR_QUARTER'
  | 'PLAN_YEAR_INFERRED'
  | 'PLAN_YEAR_UNKNOWN'
  | 'YEAR_ONLY'
  | 'AMBIG_SINGLE_YEAR_FY'
  | 'YEAR_RANGE'
  | 'AMBIG_MONTH_YY'
  | 'SEASON'
  | 'UNRESOLVED'
  | 'IMMEDIATE'
  | 'VAGUE'
  | 'UNPARSED'
  /** The month in brackets is not in the quarter before it. */
  | 'BRACKET_DISAGREES'
  /** Only month/day/year makes a real day of it. */
  | 'US_ORDER'
  /** A day that no calendar has, such as 31 June. */
  | 'NO_SUCH_DAY'
  /** The weekday named is not that of the date. */
  | 'WEEKDAY_DISAGREES'
  /** From one date to another: the deadline is the end of the second. */
  | 'RANGE'
  /** An earlier date is named beside it: "June 2022 (was March 2022)". */
  | 'EARLIER_DATE'
  /** No deadline from the inspectorate: the date is one set locally (D2). */
  | 'LOCAL_DEADLINE'
  /** A question mark was left behind the date. */
  | 'QUESTION_MARK'
  /** A true date whose format hides its year. */
  | 'YEAR_NOT_SHOWN'
  /** A true date whose format hides its day, which is not the first. */
  | 'DAY_NOT_SHOWN'
  /** A true date before 1980 or after 2199: most likely a number typed into a date cell. */
  | 'IMPLAUSIBLE_YEAR'
  /** The year was taken from the deadline that the same row already has (D2). */
  | 'YEAR_FROM_DEADLINE';

/** Another date the same words could mean, with the reading in words: "calendar quarter". */
export interface Alternative {
  readonly date: IsoDate;
  readonly reading: string;
}

/** One deadline cell as read (D1). */
export interface Timescale {
  /** As displayed. */
  readonly text: string;
  readonly kind: TimescaleKind;
  /** First day of the period; null where there is no date. */
  readonly start: IsoDate | null;
  /** The deadline: last day of the period, of the latest part where there are several. */
  readonly end: IsoDate | null;
  readonly precision: Precision | null;
  readonly certainty: Certainty;
  readonly alternatives: readonly Alternative[];
  /** Filler words dropped before reading, folded: "implementation", "late". */
  readonly qualifier: string | null;
  readonly warnings: readonly TimescaleWarning[];
  /** In the cell's order; empty but for kind "several". */
  readonly parts: readonly TimescalePart[];
  /** The first date, where the same cell says that it was moved: "March 2026 (was June 2025)"; left out elsewhere. */
  readonly earlier?: Timescale;
  /** Where "within three months" counts from, where another cell of its row says so; left out elsewhere. */
  readonly countedFrom?: CountedFrom;
}

/** A day that a deadline counts from, and its cell: "C5". */
export interface CountedFrom {
  readonly date: IsoDate;
  readonly cell: string;
}

/** One of several deadlines in a cell: a "part" is numbered and has its own lead, a "milestone" is a step of one action. */
export interface TimescalePart {
  /** The number or the words before it, "2" or "Phase One"; "" where it has none. */
  readonly label: string;
  readonly kind: 'part' | 'milestone';
  readonly timescale: Timescale;
}

/** What a timescale is read against. */
export interface TimescaleContext {
  /** The year of a bare "Q3"; null where none is known (D1 row 13). */
  readonly planYear: { readonly year: FinancialYear; readonly from: 'stated' | 'as-at' } | null;
  readonly asAt: IsoDate;
  /** Where "within six months" and "immediately" start, such as the date of publication; null where not known. */
  readonly base: IsoDate | null;
  /** When the row was last updated, for "in the autumn"; null falls back on the as-at date. */
  readonly updated: IsoDate | null;
  /** What "Q3 2021" means by default (D1 row 12). */
  readonly singleYearQuarter: 'fy-starting' | 'calendar' | 'fy-ending';
}

/** A timescale before its text, qualifier and parts are put to it. */
export type Reading = Pick<
  Timescale,
  'kind' | 'start' | 'end' | 'precision' | 'certainty' | 'alternatives' | 'warnings'
>;

/** One row of D1: what the folded text looks like, and what it then means; null where it is not that after all. */
export interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: TimescaleContext) => Reading | null;
}
