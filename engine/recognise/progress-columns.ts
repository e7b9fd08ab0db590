import type { FieldId } from '../templates/fields.ts';
import { isBlank } from '../values/blank.ts';
import { readPercentCell } from '../values/percent.ts';
import { readStatus, type StatusClass } from '../values/status.ts';
import type { Cell } from '../workbook/workbook.ts';
import { share, type Sample } from './column-sample.ts';
import { asMatch, type Candidate, type ColumnsByField } from './columns.ts';
import { allColumnsRead } from './tracker.ts';

const MOSTLY = 0.8;

/**
 * “Progress” over “40%” is how much is done, and over “Not started” and “In progress” the status where nothing else is, as
 * planning tools export it. The update is then another such column; a percentage is the update too where there is none.
 */
export function figuresUnderProgress(
  columns: ColumnsByField,
  sample: Sample,
  couldFeed: readonly Candidate[],
  wants: ReadonlySet<FieldId>,
): void {
  statusesUnderAnUpdate(columns, sample, couldFeed);
  const update = columns.get('update');
  const field = update && fieldOf(sample.get(update.column));
  if (!update || !field || columns.has(field) || !wants.has(field)) return;
  columns.set(field, { ...update, field, why: `${update.why}, and it holds ${HOLDS[field]}` });
  const taken = allColumnsRead(columns.values());
  const other = couldFeed.find((each) => each.field === 'update' && !taken.has(each.heading.column));
  if (other) columns.set('update', asMatch(other));
  else if (field === 'status') columns.delete('update');
}

/** “Outcome” is the update and “Progress” over statuses not read: where only the colours are the status, it is that column. */
function statusesUnderAnUpdate(
  columns: ColumnsByField,
  sample: Sample,
  couldFeed: readonly Candidate[],
): void {
  const [status, rag] = [columns.get('status'), columns.get('rag')];
  if (!columns.has('update') || (status && status.column !== rag?.column)) return;
  const taken = allColumnsRead(columns.values());
  const other = couldFeed.find(
    ({ field, heading }) =>
      field === 'update' && !taken.has(heading.column) && fieldOf(sample.get(heading.column)) === 'status',
  );
  if (!other) return;
  const match = asMatch(other);
  columns.set('status', { ...match, field: 'status', why: `${match.why}, and it holds statuses` });
}

const HOLDS = { percent: 'percentages', status: 'statuses' } as const;

function fieldOf(cells: readonly Cell[] | undefined): keyof typeof HOLDS | null {
  if (share(cells, isPercentage) >= MOSTLY) return 'percent';
  return areEnough(cells) && share(cells, isStatus) >= MOSTLY ? 'status' : null;
}

function isPercentage({ text }: Cell): boolean {
  return text.includes('%') && readPercentCell(text) !== null;
}

const SAYS_NO_STATUS: readonly StatusClass[] = ['unknown', 'none', 'misplaced'];
const MOST_WORDS = 3;

function isStatus({ text }: Cell): boolean {
  return text.trim().split(/\s+/).length <= MOST_WORDS && !SAYS_NO_STATUS.includes(readStatus(text).class);
}

const LEAST_CELLS = 3;

/** One “Ongoing” under “Progress” is a short update. */
function areEnough(cells: readonly Cell[] | undefined): boolean {
  return (cells?.filter(({ text }) => !isBlank(text)).length ?? 0) >= LEAST_CELLS;
}
