/** How much a query matters: an error must be put right or explained, a warning confirmed, info only known. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

/** How much one query matters. */
export type Severity = (typeof SEVERITIES)[number];

/** What a rule asks about a tracker: where, how much it matters, and what to do, in one plain sentence. */
export interface Query {
  /** The rule's id: a newcomer finds its file by it. */
  readonly rule: string;
  readonly severity: Severity;
  /** Null where it is about the workbook. */
  readonly tracker: string | null;
  /** The record's key; null where it is about a whole tracker or sheet. */
  readonly key: string | null;
  readonly sheet: string | null;
  /** "E9"; null where no one cell is meant. */
  readonly cell: string | null;
  readonly message: string;
  /** Offered only where there is one right answer. */
  readonly fix: Fix | null;
}

/** One change of one cell, made only while the cell still holds `from`. */
export interface Fix {
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}
