import type { AssessedRecord } from '../assess/assess-record.ts';
import type { Deadline } from '../assess/deadline.ts';
import type { TimescaleReader } from '../assess/resolve-deadline.ts';
import type { FieldText, RecordFields } from '../recognise/tracker.ts';
import type { Timescale } from '../values/timescale.ts';
import { cellOf, type Examined } from './rule.ts';

/** A cell that holds a deadline, as read. */
export interface DeadlineCell {
  readonly assessed: AssessedRecord;
  readonly field: FieldText;
  readonly timescale: Timescale;
}

/**
 * The cells of every record that its deadlines are read from: the deadline, the revised one that stands in for it, the
 * last revised one that gives a date and any filled after it; blank ones and error values are left out. An earlier
 * revised one is history.
 */
export function deadlineCells(examined: Examined): readonly DeadlineCell[] {
  const before = gathered.get(examined);
  if (before) return before;
  const cells = [...gatherCells(examined)];
  gathered.set(examined, cells);
  return cells;
}

/** Five rules look at the same cells. */
const gathered = new WeakMap<Examined, readonly DeadlineCell[]>();

function* gatherCells({ records, timescales }: Examined): Generator<DeadlineCell> {
  for (const assessed of records) {
    const { deadline, record, tracker } = assessed;
    if (!deadline) continue;
    const reader = timescales.get(tracker.id);
    if (!reader) continue;
    for (const field of [
      ...record.fields.all('deadline'),
      ...revisedInForce(record.fields, deadline, reader),
    ]) {
      if (field.text === '' || field.kind === 'error') continue;
      yield { assessed, field, timescale: reader.read(field) };
    }
  }
}

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

/** The readings of a cell: its parts' where it holds several deadlines, else its own. */
export function readingsOf(timescale: Timescale): readonly Timescale[] {
  return timescale.parts.length > 0 ? timescale.parts.map((part) => part.timescale) : [timescale];
}

/** Cells of open records, and of those that only await sign-off: a closed one is no longer measured. */
export function stillMeasured({ assessed }: DeadlineCell): boolean {
  const status = assessed.status?.class;
  return status !== 'complete' && status !== 'not-applicable' && status !== 'not-accepted';
}
