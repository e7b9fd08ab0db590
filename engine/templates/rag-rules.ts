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

export type DateCheckRow = (typeof DATE_CHECK_ROWS)[number];

/** What the dates show. Dates prove red, never green: there is no computed green. */
export const DATE_CHECKS = ['red', 'amber', 'no-concern', 'complete', 'not-rated'] as const;

export type DateCheck = (typeof DATE_CHECKS)[number];

/** One set of RAG rules (in code: a scheme): names, fills and the colour of each row of D4. */
export interface RagRules {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** How many quarters a deadline may move before the dates show red. */
  readonly toleranceQuarters: number;
  readonly colours: Readonly<Record<DateCheckRow, DateCheck>>;
  /** The word to print for each colour a lead can give. */
  readonly names: Readonly<Record<'red' | 'amber' | 'green' | 'complete' | 'white' | 'none', string>>;
  /** Six hex digits of the fill to print behind each word; every pair is readable with black text. */
  readonly fills: Readonly<Record<'red' | 'amber' | 'green' | 'complete' | 'white' | 'none', string>>;
}
