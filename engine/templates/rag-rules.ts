/** The conditions of decision table D4, in its order; what colour each gives is for the RAG rules to say. */
export const DATE_CHECK_ROWS = [
  'complete',
  'awaiting-sign-off-in-time',
  'awaiting-sign-off-late',
  'not-applicable',
  'not-accepted',
  'other-body',
  'no-deadline',
  'overdue',
  'slipped-too-far',
  'missed-at-period-close',
  'missed-original',
  'forecast-to-slip',
  'milestone-passed',
  'delayed-without-new-date',
  'nothing-in-the-dates',
] as const;

/** One row of D4. */
export type DateCheckRow = (typeof DATE_CHECK_ROWS)[number];

/** What the dates show. Dates prove red, never green: there is no computed green. */
export const DATE_CHECKS = ['red', 'amber', 'no-concern', 'complete', 'not-rated'] as const;

/** What the dates of one record show. */
export type DateCheck = (typeof DATE_CHECKS)[number];

/** The colours that a lead's rating can have; "complete" is a rating of its own, "white" one of the City rules. */
export const RATED_COLOURS = ['red', 'amber', 'green', 'complete', 'white'] as const;

/** One colour of a rating. */
export type RatedColour = (typeof RATED_COLOURS)[number];

/** What a lead's rating can be once read; "none" is a blank, never a colour. */
export const RATINGS = [...RATED_COLOURS, 'none'] as const;

/** A lead's rating as read. */
export type Rating = (typeof RATINGS)[number];

/** Colours that mean different things from one body to the next: only a scheme says what one stands for (C3). */
export const DISPUTED_COLOURS = ['blue', 'grey', 'black', 'purple'] as const;

/** One such colour. */
export type DisputedColour = (typeof DISPUTED_COLOURS)[number];

/** Ratings told by the percentage complete, whole numbers out of 100, each up to and including its bound. */
export interface PercentRules {
  readonly redTo: number;
  readonly amberTo: number;
  /** Overdue and less than this complete: the date check is the colour of the row "overdue". */
  readonly overdueRedBelow: number;
  /** The date check of what is overdue and more complete than that. */
  readonly overdueOtherwise: DateCheck;
}

/** One set of RAG rules (in code: a scheme): names, letters, fills, order and the colour of each row of D4. */
export interface RagRules {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** How many quarters a deadline may move before it has slipped too far; null where these rules set no limit. */
  readonly toleranceQuarters: number | null;
  readonly colours: Readonly<Record<DateCheckRow, DateCheck>>;
  /** Whether a lead's Green says that the action is on track, or that it is done (D5). */
  readonly greenMeans: 'on-track' | 'complete';
  /** What a word or a fill means here that other rules give another meaning, or none: Blue is Complete (C3). */
  readonly meanings: Readonly<Partial<Record<DisputedColour, RatedColour>>>;
  /** Only where the percentage complete gives the rating. */
  readonly percent?: PercentRules;
  /** In which order ratings are listed and counted. */
  readonly order: readonly Rating[];
  /** The word to print for each colour a lead can give. */
  readonly names: Readonly<Record<Rating, string>>;
  /** The letter that stands for each in a rating cell, beside those that all rules share. */
  readonly letters: Readonly<Record<RatedColour, string>>;
  /** Six hex digits of the fill to print behind each word; every pair is readable with black text. */
  readonly fills: Readonly<Record<Rating, string>>;
}
