import type { FieldId } from '../templates/fields.ts';
import { answersInPart, asksIfDone } from '../values/asks-if-done.ts';
import { foldText } from '../values/fold.ts';
import { readStatusKey } from '../values/status-key.ts';
import { readStatus, type StatusClass } from '../values/status.ts';
import { readTick } from '../values/tick.ts';
import type { Cell } from '../workbook/workbook.ts';
import { share, type Sample } from './column-sample.ts';
import { asMatch, isEndDate, type Candidate, type ColumnsByField } from './columns.ts';
import { allColumnsRead } from './tracker.ts';

/** Settles by their cells which column says that a record is done and which says when; `wants` is what the template asks for. */
export function settleCompletion(
  columns: ColumnsByField,
  sample: Sample,
  couldFeed: readonly Candidate[],
  wants: ReadonlySet<FieldId>,
): void {
  ticksUnderClosed(columns, sample, couldFeed, wants);
  daysUnderDone(columns, sample, wants);
  endsOfOpenWork(columns, sample);
}

/** "Completed?" over Yes and No is no date of completion: where no column is the status, this one is. */
function ticksUnderClosed(
  columns: ColumnsByField,
  sample: Sample,
  couldFeed: readonly Candidate[],
  wants: ReadonlySet<FieldId>,
): void {
  if (columns.has('status') || !wants.has('status')) return;
  const closed = columns.get('closed')?.column;
  const taken = allColumnsRead(columns.values());
  const ticked = couldFeed.find(
    ({ field, heading: { column, text: heading } }) =>
      field === 'closed' &&
      (column === closed || !taken.has(column)) &&
      mostAnswer(sample.get(column), heading),
  );
  if (!ticked) return;
  const match = asMatch(ticked);
  if (match.column === closed) columns.delete('closed');
  columns.set('status', { ...match, field: 'status', why: `${match.why}, and it says yes or no` });
}

/** Yes, No and Partially, and what the heading's own key adds: the “P” of “Closed (Y/N/P)”. */
function mostAnswer(cells: readonly Cell[] | undefined, heading: string): boolean {
  const key = readStatusKey(heading);
  const isAnswer = ({ text, look }: Cell): boolean =>
    readTick(text, look.font) !== null || answersInPart(text) || key?.has(foldText(text)) === true;
  return share(cells, isAnswer) >= 0.8;
}

/** "Implemented" over days is when, not how far: where no column gives the completion, this one does. */
function daysUnderDone(columns: ColumnsByField, sample: Sample, wants: ReadonlySet<FieldId>): void {
  const status = columns.get('status');
  if (!status || columns.has('closed') || !wants.has('closed') || !asksIfDone(status.heading)) return;
  if (share(sample.get(status.column), isDay) < 0.6) return;
  columns.delete('status');
  columns.set('closed', { ...status, field: 'closed', why: `${status.why}, and it holds days` });
}

function isDay({ kind, text }: Cell): boolean {
  return kind === 'date' || /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s*$/.test(text);
}

const OPEN: readonly StatusClass[] = ['not-started', 'in-progress', 'part-complete', 'delayed'];

/** "End date" beside work that mostly goes on is a day that was planned, and completes nothing. */
function endsOfOpenWork(columns: ColumnsByField, sample: Sample): void {
  const [closed, status] = [columns.get('closed'), columns.get('status')];
  if (!closed || !status || !isEndDate(closed.heading)) return;
  const statuses = sample.get(status.column) ?? [];
  const open = new Set(
    statuses.filter(({ text }) => OPEN.includes(readStatus(text).class)).map(({ row }) => row),
  );
  if (share(sample.get(closed.column), ({ row }) => open.has(row)) >= 0.5) columns.delete('closed');
}
