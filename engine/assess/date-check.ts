import type { DateCheck, DateCheckRow, RagRules } from '../templates/rag-rules.ts';
import { quartersBetween, type IsoDate } from '../values/calendar.ts';
import type { StatusClass } from '../values/status.ts';
import { dateCheckReason } from './date-check-reason.ts';
import type { Deadline } from './deadline.ts';
import { endsAtClose, type Lateness } from './lateness.ts';
import { passedMilestone } from './passed-milestone.ts';
import type { PercentComplete } from './percent-complete.ts';

/** What the dates show, the row of D4 that says so, and why in one sentence with its cells. */
export interface DateCheckResult {
  readonly check: DateCheck;
  readonly row: DateCheckRow;
  readonly reason: string;
}

/** Everything that decides a date check. */
export interface DateCheckInput {
  readonly deadline: Deadline | null;
  readonly lateness: Lateness;
  readonly status: StatusClass;
  /** The cell that says so, "G5"; null where the tracker has no status. */
  readonly statusCell: string | null;
  /** The day it was completed, or for one that awaits closure was submitted, where recorded. */
  readonly closed: IsoDate | null;
  readonly asAt: IsoDate;
  /** Rated White: it waits on another body, and its dates are not this force's to keep. */
  readonly isForAnotherBody: boolean;
  /** Null where nothing says how much is done, and under RAG rules that do not ask. */
  readonly percent: PercentComplete | null;
}

/** Decision table D4: the first row that fits; its colour is the RAG rules' to give. */
export function checkDates(input: DateCheckInput, rules: RagRules): DateCheckResult {
  const row = rowOf(input, rules.toleranceQuarters);
  return { check: colourOf(row, input, rules), row, reason: dateCheckReason(row, input) };
}

/** Rules that go by the percentage may let a late action be amber once enough of it is done; never green. */
function colourOf(
  row: DateCheckRow,
  { percent }: DateCheckInput,
  { colours, percent: scale }: RagRules,
): DateCheck {
  const isMostlyDone = scale !== undefined && percent !== null && percent.percent >= scale.overdueRedBelow;
  return row === 'overdue' && isMostlyDone ? scale.overdueOtherwise : colours[row];
}

function rowOf(input: DateCheckInput, tolerance: number | null): DateCheckRow {
  return byStatus(input) ?? byDates(input, tolerance) ?? 'nothing-in-the-dates';
}

function byStatus({ status, lateness, closed, asAt, isForAnotherBody }: DateCheckInput): DateCheckRow | null {
  const { current } = lateness.measured;
  if (status === 'complete') return 'complete';
  if (status === 'awaiting-sign-off' && current)
    return current.date >= (closed ?? asAt) ? 'awaiting-sign-off-in-time' : 'awaiting-sign-off-late';
  if (status === 'not-applicable') return 'not-applicable';
  if (status === 'not-accepted') return 'not-accepted';
  return isForAnotherBody ? 'other-body' : null;
}

function byDates(
  { deadline, lateness, asAt }: DateCheckInput,
  tolerance: number | null,
): DateCheckRow | null {
  const { original, current } = lateness.measured;
  if (!deadline || !current) return 'no-deadline';
  const slip = original ? quartersBetween(original.date, current.date) : 0;
  if (current.date < asAt) return 'overdue';
  if (tolerance !== null && slip > tolerance) return 'slipped-too-far';
  if (endsAtClose(current, asAt) || (original && endsAtClose(original, asAt)))
    return 'missed-at-period-close';
  if (original && original.date < asAt) return 'missed-original';
  if (slip > 0) return 'forecast-to-slip';
  if (passedMilestone(deadline, asAt)) return 'milestone-passed';
  return deadline.delayedWithoutNewDate ? 'delayed-without-new-date' : null;
}
