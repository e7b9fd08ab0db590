import type { AssessedRecord } from '../assess/assess-record.ts';
import type { FieldText } from '../recognise/tracker.ts';
import type { Timescale } from '../values/timescale.ts';
import type { Examined } from './rule.ts';

/** A cell that holds a deadline, as read. */
export interface DeadlineCell {
  readonly assessed: AssessedRecord;
  readonly field: FieldText;
  readonly timescale: Timescale;
}

/** The deadline and revised deadline cells of every record, blank ones and error values left out. */
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
    for (const id of ['deadline', 'revisedDeadline'] as const) {
      const field = record.fields.get(id);
      if (!field || field.text === '' || field.source?.kind === 'error' || !reader) continue;
      yield { assessed, field, timescale: reader.read(field) };
    }
  }
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
