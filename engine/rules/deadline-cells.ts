import type { AssessedRecord } from '../assess/assess-record.ts';
import type { Deadline } from '../assess/deadline.ts';
import type { TimescaleReader } from '../assess/timescale-reader.ts';
import type { FieldText, RecordFields } from '../recognise/tracker.ts';
import { rememberingEach, rememberingLast } from '../values/remember.ts';
import type { Timescale } from '../values/timescale.ts';
import type { Query } from './query.ts';
import { cellOf, type Examined, type RecordCheck } from './rule.ts';

/** A cell that holds a deadline, as read. */
export interface DeadlineCell {
  readonly assessed: AssessedRecord;
  readonly field: FieldText;
  readonly timescale: Timescale;
}

/**
 * The check of a rule that asks about the cells that deadlines are read from. It is given those that have a warning, as
 * every one has that gives no date.
 */
export function checkDeadlineCells(
  examined: Examined,
  ask: (cells: readonly DeadlineCell[]) => Iterable<Query>,
): RecordCheck {
  const cellsOf = warnedCellsIn(examined);
  const all: DeadlineCell[] = [];
  const look = (assessed: AssessedRecord): void => {
    for (const cell of cellsOf(assessed)) all.push(cell);
  };
  return { look, ask: () => ask(all) };
}

/** Four rules look at the same cells, and at one record after the other. */
const warnedCellsIn = rememberingEach((examined: Examined) =>
  rememberingLast((assessed: AssessedRecord) => warnedCells(assessed, examined)),
);

const NONE: readonly DeadlineCell[] = [];

/** Of the cells in force those with a warning; blank ones and error values are left out. */
function warnedCells(assessed: AssessedRecord, { timescales }: Examined): readonly DeadlineCell[] {
  const { deadline, record, tracker } = assessed;
  const reader = deadline ? timescales.get(tracker.id) : undefined;
  if (!deadline || !reader) return NONE;
  const cells: DeadlineCell[] = [];
  for (const fields of [record.fields.all('deadline'), revisedInForce(record.fields, deadline, reader)])
    for (const field of fields) {
      const timescale =
        field.text === '' || field.kind === 'error' ? null : readingOf(field, deadline, reader);
      if (timescale && timescale.warnings.length > 0) cells.push({ assessed, field, timescale });
    }
  return cells;
}

/** What the deadline cell was read as in its row, which may say what it counts from. */
function readingOf(field: FieldText, { cell, timescale }: Deadline, reader: TimescaleReader): Timescale {
  return timescale.countedFrom !== undefined && cellOf(field) === cell ? timescale : reader.read(field);
}

/** Of the revised deadlines the one that stands in for the first, the last that gives a date and any filled after it: an earlier one is history. */
function revisedInForce(
  fields: RecordFields,
  { cell }: Deadline,
  reader: TimescaleReader,
): readonly FieldText[] {
  const revised = fields.all('revisedDeadline');
  if (revised.length < 2) return revised;
  const used = revised.findLastIndex((field) => field.text !== '' && reader.read(field).end !== null);
  return revised.filter((field, place) => place >= used || cellOf(field) === cell);
}

/** The readings of a cell: its parts' where it holds several deadlines, else its own, and those of the dates they were moved from. */
export function readingsOf(timescale: Timescale): readonly Timescale[] {
  if (timescale.parts.length > 0) return timescale.parts.flatMap((part) => withEarlier(part.timescale));
  return withEarlier(timescale);
}

function withEarlier(timescale: Timescale): readonly Timescale[] {
  return timescale.earlier ? [timescale, timescale.earlier] : [timescale];
}

/** Cells of open records, and of those that only await sign-off: a closed one is no longer measured. */
export function stillMeasured({ assessed }: DeadlineCell): boolean {
  const status = assessed.status?.class;
  return status !== 'complete' && status !== 'not-applicable' && status !== 'not-accepted';
}
