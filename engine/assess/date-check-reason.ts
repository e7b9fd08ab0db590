import type { DateCheckRow } from '../templates/rag-rules.ts';
import { isBlank } from '../values/blank.ts';
import { daysBetween, longDate, quartersBetween } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import { oneLine } from '../values/one-line.ts';
import type { DateCheckInput } from './date-check.ts';
import type { Deadline } from './deadline.ts';
import type { Lateness } from './lateness.ts';
import { passedMilestone } from './passed-milestone.ts';

/** Why the dates show what a row of D4 says, in one sentence with its cells. */
export function dateCheckReason(row: DateCheckRow, input: DateCheckInput): string {
  const { deadline, statusCell } = input;
  const places = {
    at: deadline ? ` (${deadline.cell}${countedFrom(deadline)})` : '',
    by: statusCell ? ` (${statusCell})` : '',
    moved: movedBy(deadline),
  };
  return `${REASONS[row](input, places)}${proposedSince(row, deadline)}`;
}

/** ", counted from 8 December 2021 in C5": where "within three months" begins. */
function countedFrom({ timescale }: Deadline): string {
  const { countedFrom: from } = timescale;
  return from === undefined ? '' : `, counted from ${longDate(from.date)} in ${from.cell}`;
}

/** The cells that a reason names, each in brackets behind what it says; "" where there is none. */
interface Places {
  /** Of the deadline: " (E5)". */
  readonly at: string;
  /** Of the status: " (G5)". */
  readonly by: string;
  /** What moved the deadline: " (G7)". */
  readonly moved: string;
}

const REASONS: Readonly<Record<DateCheckRow, (input: DateCheckInput, places: Places) => string>> = {
  complete: (input, { by }) => completedReason(input, by),
  'awaiting-sign-off-in-time': (input, { at, by }) =>
    `done and awaiting closure${by}, due ${dueDay(input)}${at}`,
  'awaiting-sign-off-late': (input, { at, by }) =>
    `done and awaiting closure${by}, with no record that it was submitted by ${dueDay(input)}${at}`,
  'not-applicable': (_, { by }) => `no longer applies${by}`,
  'other-body': () => 'rated White: it depends on another body',
  'not-accepted': (_, { by }) => `not accepted${by}: say why in the update`,
  'no-deadline': ({ deadline }) => noDeadlineReason(deadline),
  overdue: (input, places) => overdueReason(input, places) + percentWords(input),
  'slipped-too-far': (input, { at, moved }) =>
    `moved from ${originalDay(input)}${at} to ${dueDay(input)}${moved}, ${slipWords(input)}, more than the rules allow`,
  'missed-at-period-close': closeReason,
  'missed-original': (input, { at, moved }) =>
    `missed its original deadline, ${originalDay(input)}${at}; ${isAgreed(input) ? 'now due' : 'new date proposed,'} ${dueDay(input)}${moved}`,
  'forecast-to-slip': (input, { at, moved }) =>
    `${isAgreed(input) ? 'extended' : 'forecast to slip'} ${slipWords(input)}, from ${originalDay(input)}${at} to ${dueDay(input)}${moved}`,
  'milestone-passed': (input, { at }) =>
    `a milestone passed on ${milestoneDay(input)}${at}; the last is due ${dueDay(input)}`,
  'delayed-without-new-date': (input, { at, by }) =>
    `reported as delayed${by}, but with no later date than the deadline it already has, ${dueDay(input)}${at}`,
  'nothing-in-the-dates': (input, { moved }) => `${dueReason(input)}${isAgreed(input) ? moved : ''}`,
};

/** "31 March 2022"; every row of D4 that says it has a current deadline. */
function dueDay({ lateness, asAt }: DateCheckInput): string {
  return longDate(lateness.measured.current?.date ?? asAt);
}

function originalDay({ lateness, asAt }: DateCheckInput): string {
  return longDate(lateness.measured.original?.date ?? asAt);
}

function milestoneDay({ deadline, asAt }: DateCheckInput): string {
  return longDate((deadline && passedMilestone(deadline, asAt)) ?? asAt);
}

function isAgreed({ deadline }: DateCheckInput): boolean {
  return (deadline?.extension ?? null) !== null;
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
  if (isBlank(deadline.text)) return `no deadline to measure: ${deadline.cell} is blank`;
  return `no deadline to measure: ${deadline.cell} says “${oneLine(deadline.text)}”`;
}

function overdueReason({ lateness }: DateCheckInput, { at, moved }: Places): string {
  const { original, current } = lateness.measured;
  const now = `overdue ${days(lateness.overdueDays ?? 0)}: due ${longDate(current?.date ?? '')}`;
  if (moved === '' || !original) return `${now}${moved === '' ? at : moved}`;
  return `${now}${moved}; ${days(lateness.overdueDaysOriginal ?? 0)} on the original, ${longDate(original.date)}${at}`;
}

function percentWords({ percent }: DateCheckInput): string {
  return percent === null ? '' : `; ${String(percent.percent)}% complete (${percent.cell})`;
}

function closeReason({ lateness, deadline, asAt }: DateCheckInput, { at, moved }: Places): string {
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

function dueReason({ lateness, asAt, deadline }: DateCheckInput): string {
  const date = lateness.measured.current?.date ?? asAt;
  const left = daysBetween(asAt, date);
  const from = deadline ? countedFrom(deadline) : '';
  return left === 0
    ? `due today, ${longDate(date)}${from}`
    : `due ${longDate(date)}, ${days(left)} away${from}`;
}

function days(count: number): string {
  return counted(count, 'day');
}

/** "2 quarters": how far the deadline has moved. */
function slipWords({ lateness }: DateCheckInput): string {
  const { original, current } = lateness.measured;
  return counted(original && current ? quartersBetween(original.date, current.date) : 0, 'quarter');
}
