import type { Decided } from '../decisions/decided.ts';
import type { RatingDecision } from '../decisions/decisions.ts';
import { ratingInForce } from '../decisions/in-force.ts';
import type { TrackerRecord } from '../recognise/tracker.ts';
import type { Settings } from '../settings.ts';
import type { DateCheck, DateCheckRow } from '../templates/rag-rules.ts';
import type { IsoDate } from '../values/calendar.ts';
import { agreementOf, type Agreement } from './agreement.ts';
import type { StatusAssessment } from './assess-status.ts';
import { checkDates, type DateCheckResult } from './date-check.ts';
import type { Deadline } from './deadline.ts';
import type { Lateness } from './lateness.ts';
import type { PercentComplete } from './percent-complete.ts';
import type { StatedRating } from './stated-rating.ts';

/** The lead's rating, the date check, and how the two agree. */
export interface RagAssessment extends StatedRating {
  /** What the dates show. */
  readonly dateCheck: DateCheck;
  /** The row of D4 that says so. */
  readonly row: DateCheckRow;
  /** Why, in one sentence with its cells, to stand inside another. */
  readonly reason: string;
  /** By D5. */
  readonly agreement: Agreement;
  /** The rating agreed in its place, which panel and public editions print; null where nobody has decided. */
  readonly decision: RatingDecision | null;
}

/** What is known of a record before its dates are checked. */
export interface DatedRecord {
  readonly record: TrackerRecord;
  readonly status: StatusAssessment | null;
  readonly deadline: Deadline | null;
  readonly lateness: Lateness;
  /** The date in its closed column, or for one that awaits closure in its submitted column; null for none. */
  readonly closed: IsoDate | null;
  /** Null where nothing says how much is done, and under RAG rules that do not ask. */
  readonly percent: PercentComplete | null;
}

/** When and by which rules a rating is checked, and what was decided on it. */
export interface RagContext {
  readonly asAt: IsoDate;
  readonly settings: Settings;
  readonly decided: Decided;
}

/** Checks the lead's rating against the dates (D4, D5), and finds what was agreed in its place. */
export function assessRag(rating: StatedRating, dated: DatedRecord, context: RagContext): RagAssessment {
  const { asAt, decided } = context;
  const { ragRules } = context.settings;
  const { check, row, reason } = checkRecord(rating, dated, context);
  const agreement = agreementOf(rating.stated, check, ragRules);
  const decisions = decided.ratings.byRecord.get(dated.record);
  const now = { stated: rating.stated, dateCheck: check };
  const decision = ratingInForce(decisions, now, { asAt, names: ragRules.names });
  const { stated, statedBy, word, filled, cell } = rating;
  return { stated, statedBy, word, filled, cell, dateCheck: check, row, reason, agreement, decision };
}

function checkRecord(
  { stated }: StatedRating,
  { record, status, deadline, lateness, closed, percent }: DatedRecord,
  { asAt, settings }: RagContext,
): DateCheckResult {
  const dates = {
    deadline,
    lateness,
    status: status?.class ?? 'none',
    statusCell: record.fields.has('status') ? (status?.cell ?? null) : null,
    closed,
    asAt,
    isForAnotherBody: stated === 'white',
    percent,
  };
  return checkDates(dates, settings.ragRules);
}
