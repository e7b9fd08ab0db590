import { counted } from '../values/counted.ts';
import type { DateCheck, DateCheckRow, RagRules } from '../templates/rag-rules.ts';
import { daysBetween, longDate, quartersBetween, type IsoDate } from '../values/calendar.ts';
import type { StatusClass } from '../values/status.ts';
import type { Deadline } from './deadline.ts';
import { endsAtClose, type Lateness } from './lateness.ts';
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
  /** The day it was completed, where recorded. */
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
  const reason = `${reasonOf(row, input)}${proposedSince(row, input.deadline)}`;
  return { check: colourOf(row, input, rules), row, reason };
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

function passedMilestone(deadline: Deadline, asAt: IsoDate): IsoDate | null {
  const passed = deadline.parts.filter(
    ({ kind, date }) => kind === 'milestone' && date !== null && date < asAt,
  );
  return passed.at(-1)?.date ?? null;
}

function reasonOf(row: DateCheckRow, input: DateCheckInput): string {
  const { deadline, lateness, statusCell } = input;
  const due = lateness.measured.current;
  const original = lateness.measured.original;
  const at = deadline ? ` (${deadline.cell})` : '';
  const by = statusCell ? ` (${statusCell})` : '';
  const moved = movedBy(deadline);
  const isAgreed = (deadline?.extension ?? null) !== null;
  switch (row) {
    case 'complete':
      return completedReason(input, by);
    case 'awaiting-sign-off-in-time':
      return `done and awaiting closure${by}, due ${longDate(due?.date ?? input.asAt)}${at}`;
    case 'awaiting-sign-off-late':
      return `done and awaiting closure${by}, with no record that it was submitted by ${longDate(due?.date ?? input.asAt)}${at}`;
    case 'not-applicable':
      return `no longer applies${by}`;
    case 'other-body':
      return 'rated White: it depends on another body';
    case 'not-accepted':
      return `not accepted${by}: say why in the update`;
    case 'no-deadline':
      return noDeadlineReason(deadline);
    case 'overdue':
      return overdueReason(input, at, moved) + percentWords(input);
    case 'slipped-too-far':
      return `moved from ${longDate(original?.date ?? input.asAt)}${at} to ${longDate(due?.date ?? input.asAt)}${moved}, ${quartersWord(original?.date, due?.date)}, more than the rules allow`;
    case 'missed-at-period-close':
      return closeReason(input, at, moved);
    case 'missed-original':
      return `missed its original deadline, ${longDate(original?.date ?? input.asAt)}${at}; ${isAgreed ? 'now due' : 'new date proposed,'} ${longDate(due?.date ?? input.asAt)}${moved}`;
    case 'forecast-to-slip':
      return `${isAgreed ? 'extended' : 'forecast to slip'} ${quartersWord(original?.date, due?.date)}, from ${longDate(original?.date ?? input.asAt)}${at} to ${longDate(due?.date ?? input.asAt)}${moved}`;
    case 'milestone-passed':
      return `a milestone passed on ${longDate((deadline && passedMilestone(deadline, input.asAt)) ?? input.asAt)}${at}; the last is due ${longDate(due?.date ?? input.asAt)}`;
    case 'delayed-without-new-date':
      return `reported as delayed${by}, but with no later date than the deadline it already has, ${longDate(due?.date ?? input.asAt)}${at}`;
    case 'nothing-in-the-dates':
      return `${dueReason(due?.date ?? input.asAt, input.asAt)}${isAgreed ? moved : ''}`;
  }
}

/** The cell that moved the deadline, who agreed that it should move, or both: " (G7)", " (agreed by AC Quill on 5 January 2022)". */
function movedBy(deadline: Deadline | null): string {
  const { movedBy: cell = null, extension = null } = deadline ?? {};
  const agreed = extension && `agreed by ${extension.by} on ${longDate(extension.on)}`;
  const both = [cell, agreed].filter((each) => each !== null);
  return both.length === 0 ? '' : ` (${both.join(', ')})`;
}

const HAS_NO_DATE: readonly DateCheckRow[] = ['complete', 'not-applicable', 'not-accepted', 'other-body'];

/** A later date than the agreed one stays a proposal, and is said. */
function proposedSince(row: DateCheckRow, deadline: Deadline | null): string {
  const since = deadline?.proposedSince;
  if (!since || HAS_NO_DATE.includes(row)) return '';
  return `; ${longDate(since.date)} is proposed${since.cell === null ? '' : ` (${since.cell})`} and not agreed`;
}

function completedReason({ closed, deadline }: DateCheckInput, by: string): string {
  const due = deadline?.current ?? null;
  if (closed === null || due === null) return `reported complete${by}`;
  const late = daysBetween(due, closed);
  return late > 0
    ? `completed ${days(late)} late, on ${longDate(closed)}`
    : `completed on ${longDate(closed)}`;
}

function noDeadlineReason(deadline: Deadline | null): string {
  if (!deadline) return 'no deadline to measure: the tracker has no column for one';
  if (deadline.text.trim() === '') return `no deadline to measure: ${deadline.cell} is blank`;
  return `no deadline to measure: ${deadline.cell} says “${deadline.text.trim().replace(/\s+/g, ' ')}”`;
}

function overdueReason({ lateness }: DateCheckInput, at: string, moved: string): string {
  const { original, current } = lateness.measured;
  const now = `overdue ${days(lateness.overdueDays ?? 0)}: due ${longDate(current?.date ?? '')}`;
  if (moved === '' || !original) return `${now}${moved === '' ? at : moved}`;
  return `${now}${moved}; ${days(lateness.overdueDaysOriginal ?? 0)} on the original, ${longDate(original.date)}${at}`;
}

function percentWords({ percent }: DateCheckInput): string {
  return percent === null ? '' : `; ${String(percent.percent)}% complete (${percent.cell})`;
}

function closeReason({ lateness, deadline, asAt }: DateCheckInput, at: string, moved: string): string {
  const { current } = lateness.measured;
  const isMovedToClose = moved !== '' && current?.date === asAt;
  const closed = `missed at period close: due by ${longDate(asAt)}${isMovedToClose ? moved : at}, and that period has ended`;
  if (isMovedToClose) return `${closed}${onTheOriginal(lateness, at)}`;
  if (moved === '' || current === null) return closed;
  const now = deadline?.extension ? 'extended to' : 'now forecast for';
  return `${closed}; ${now} ${longDate(current.date)}${moved}`;
}

function onTheOriginal({ measured, overdueDaysOriginal }: Lateness, at: string): string {
  if (!measured.original || (overdueDaysOriginal ?? 0) === 0) return '';
  return `; ${days(overdueDaysOriginal ?? 0)} on the original, ${longDate(measured.original.date)}${at}`;
}

function dueReason(date: IsoDate, asAt: IsoDate): string {
  const left = daysBetween(asAt, date);
  return left === 0 ? `due today, ${longDate(date)}` : `due ${longDate(date)}, ${days(left)} away`;
}

function days(count: number): string {
  return counted(count, 'day');
}

function quartersWord(from: IsoDate | undefined, to: IsoDate | undefined): string {
  const count = from === undefined || to === undefined ? 0 : quartersBetween(from, to);
  return counted(count, 'quarter');
}
