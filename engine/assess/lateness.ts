import { daysBetween, type IsoDate } from '../values/calendar.ts';
import type { StatusClass } from '../values/status.ts';
import { isMovedAsAWhole, type Deadline, type Due } from './deadline.ts';

/** How late a record is, on each deadline, in calendar days (D6). */
export interface Lateness {
  /** Days past the current deadline: 0 where not late, null without a date. */
  readonly overdueDays: number | null;
  /** The same past the original deadline. */
  readonly overdueDaysOriginal: number | null;
  /** Another reading of the deadline is overdue where the default one is not. */
  readonly possiblyOverdue: boolean;
  /** Not overdue yet, and will pass its current deadline before the panel; null without a panel date. */
  readonly overdueByPanel: boolean | null;
  /** Passed, or ended at the close of its period on the as-at date, with the record open. */
  readonly missed: { readonly original: boolean; readonly current: boolean };
  /** Days from the original to the current deadline, or once complete to the completion; null where a date or a precision is lacking. */
  readonly slippageDays: number | null;
  /** The deadlines that the figures are measured on: the worst open part's, else the row's. */
  readonly measured: { readonly original: Due | null; readonly current: Due | null };
}

/** Nothing is late where there is no deadline to measure: it is its own bucket, never "not overdue". */
export function withoutDeadline(panelDate: IsoDate | null): Lateness {
  return {
    overdueDays: null,
    overdueDaysOriginal: null,
    possiblyOverdue: false,
    overdueByPanel: panelDate === null ? null : false,
    missed: { original: false, current: false },
    slippageDays: null,
    measured: { original: null, current: null },
  };
}

/** Whether a record still has something to deliver; one that awaits sign-off is done by the force (D6). */
export function isOpen(status: StatusClass): boolean {
  return (
    status !== 'complete' &&
    status !== 'awaiting-sign-off' &&
    status !== 'not-applicable' &&
    status !== 'not-accepted'
  );
}

/** Works out how late a record is at the as-at date, and whether it will be by the panel; `closed` is the day it was completed. */
export function measureLateness(
  deadline: Deadline,
  status: StatusClass,
  asAt: IsoDate,
  panelDate: IsoDate | null,
  closed: IsoDate | null,
): Lateness {
  const open = isOpen(status);
  const pairs = duePairs(deadline);
  const worst = pairs.reduce((a, b) => (isWorse(b, a) ? b : a));
  const { original, current } = worst;
  const isDue = (due: Due | null): boolean => open && due !== null && isMissed(due, asAt);
  return {
    overdueDays: daysLate(current, asAt, open),
    overdueDaysOriginal: daysLate(original, asAt, open),
    possiblyOverdue: open && isPossiblyOverdue(deadline, current, asAt),
    overdueByPanel: panelDate === null ? null : open && fallsDue(current, asAt, panelDate),
    missed: {
      original: pairs.some((pair) => isDue(pair.original)),
      current: pairs.some((pair) => isDue(pair.current)),
    },
    slippageDays: status === 'complete' ? completedAfter(deadline, closed) : slippage(deadline),
    measured: worst,
  };
}

interface Pair {
  readonly original: Due | null;
  readonly current: Due | null;
}

/** An extension moves every part of a row to its date; what each part missed at first stays missed. */
function duePairs(deadline: Deadline): Pair[] {
  const row = rowDues(deadline);
  const pairs = partDues(deadline);
  if (pairs.length === 0) return [row];
  return isMovedAsAWhole(deadline)
    ? pairs.map(({ original }) => ({ original, current: row.current }))
    : pairs;
}

/** Numbered parts are measured one by one; milestones never make a row overdue. */
function partDues(deadline: Deadline): Pair[] {
  return deadline.parts.flatMap(({ kind, date, precision, original, originalPrecision }) =>
    kind === 'part' && date !== null
      ? [{ original: asDue(original, originalPrecision), current: asDue(date, precision) }]
      : [],
  );
}

function rowDues({ original, originalPrecision, current, currentPrecision }: Deadline): Pair {
  return { original: asDue(original, originalPrecision), current: asDue(current, currentPrecision) };
}

function asDue(date: IsoDate | null, precision: Due['precision'] | null): Due | null {
  return date === null || precision === null ? null : { date, precision };
}

/** Parts that were not moved are due as at first; those that were are all due on one day. */
function isWorse(a: Pair, b: Pair): boolean {
  return a.original !== null && b.original !== null && a.original.date < b.original.date;
}

function daysLate(due: Due | null, asAt: IsoDate, open: boolean): number | null {
  if (due === null) return null;
  return open ? Math.max(0, daysBetween(due.date, asAt)) : 0;
}

/** Before the as-at date, or coarser than a day and ending on it: Q3 has ended (D4 row 8). */
export function isMissed(due: Due, asAt: IsoDate): boolean {
  return due.date < asAt || endsAtClose(due, asAt);
}

/** A month or a quarter that ends on the as-at date; a day that falls on it is due today. */
export function endsAtClose(due: Due, asAt: IsoDate): boolean {
  return due.date === asAt && due.precision !== 'day';
}

function fallsDue(due: Due | null, asAt: IsoDate, panelDate: IsoDate): boolean {
  return due !== null && due.date >= asAt && due.date < panelDate;
}

function isPossiblyOverdue(deadline: Deadline, current: Due | null, asAt: IsoDate): boolean {
  const isLate = current !== null && current.date < asAt;
  return !isLate && deadline.currentAlternatives.some(({ date }) => date < asAt);
}

/** A completion is a day: against a quarter or a month it is a range, and no figure. */
function completedAfter({ original, originalPrecision }: Deadline, closed: IsoDate | null): number | null {
  return original === null || closed === null || originalPrecision !== 'day'
    ? null
    : daysBetween(original, closed);
}

function slippage(deadline: Deadline): number | null {
  const { original, current, originalPrecision, currentPrecision } = deadline;
  if (original === null || current === null || originalPrecision !== currentPrecision) return null;
  return daysBetween(original, current);
}
