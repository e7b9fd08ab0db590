import { isBlank } from '../values/blank.ts';
import { readTick } from '../values/tick.ts';
import { share, type Sample } from './column-sample.ts';
import { asMatch, type Candidate, type ColumnsByField } from './columns.ts';

const MOSTLY = 0.8;

/** "On track" over Red, Amber and Green holds ratings, and over sentences a status: only ticks, crosses, Yes and No are read as ticks. */
export function ticksUnderOnTrack(
  columns: ColumnsByField,
  sample: Sample,
  couldFeed: readonly Candidate[],
): void {
  const onTrack = columns.get('onTrack');
  const cells = onTrack && sample.get(onTrack.column);
  if (!onTrack || !cells?.some(({ text }) => !isBlank(text))) return;
  if (share(cells, ({ text, look }) => readTick(text, look.font) !== null) >= MOSTLY) return;
  columns.delete('onTrack');
  for (const other of couldFeed) {
    const isFree = other.field !== 'onTrack' && !columns.has(other.field);
    if (isFree && other.heading.column === onTrack.column) columns.set(other.field, asMatch(other));
  }
}
