import type { AssessedRecord } from '../assess/assess-record.ts';
import { areaKey } from '../recognise/area-name.ts';
import { columnOf, type FieldText, type Tracker } from '../recognise/tracker.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { readReference } from '../values/reference.ts';
import { setsBy } from '../values/sets-by.ts';
import { gapsIn, type Gaps } from './reference-gaps.ts';

/** One reference of a record, with its cell. */
export interface Counted {
  readonly series: string;
  readonly number: number;
  readonly assessed: AssessedRecord;
  readonly ref: FieldText;
}

/** The reference of a record; null where it has none that is counted by. */
export function readCounted(assessed: AssessedRecord): Counted | null {
  const ref = assessed.record.fields.get('ref');
  const read = ref ? readReference(ref.text) : null;
  return ref && read ? { series: read.series, number: read.number, assessed, ref } : null;
}

/** The references of one tracker that count together: "2.1", "2.2" ... */
export interface Series {
  readonly prefix: string;
  readonly counted: readonly Counted[];
  readonly empty: ReadonlySet<number>;
}

/** The references of a tracker by the series they count in, and by area where their numbers begin again. */
export function seriesOf(own: readonly Counted[], tracker: Tracker): Series[] {
  const groups = groupedBy(own, ({ series }) => series);
  const empty = emptyRows(tracker);
  return [...groups].flatMap(([prefix, counted]) =>
    byArea(counted).map((each) => ({ prefix, counted: each, empty: empty.get(prefix) ?? new Set() })),
  );
}

/** Numbers that begin again are counted in each area by itself. */
function byArea(counted: readonly Counted[]): (readonly Counted[])[] {
  const numbers = new Set(counted.map(({ number }) => number));
  if (numbers.size === counted.length) return [counted];
  const areas = groupedBy(counted, ({ assessed }) => {
    const { area } = assessed.record;
    return area ? areaKey(area) : '';
  });
  return [...areas.values()];
}

/** Numbers in rows that hold nothing else: they are there, though no record. */
function emptyRows(tracker: Tracker): ReadonlyMap<string, ReadonlySet<number>> {
  const empty = new Set(
    tracker.leftOut.filter(({ why }) => why === 'numbered but empty').map(({ row }) => row),
  );
  const column = columnOf(tracker, 'ref')?.column;
  const rows = empty.size === 0 ? [] : tracker.sheet.rows.filter(({ number }) => empty.has(number));
  const read = rows.flatMap(({ cells }) => {
    const cell = cells.find((each) => each.column === column);
    return (cell && readReference(cell.text)) ?? [];
  });
  return numbersBySeries(read);
}

function numbersBySeries(
  references: readonly { readonly series: string; readonly number: number }[],
): ReadonlyMap<string, ReadonlySet<number>> {
  return setsBy(references.map(({ series, number }) => [series, number] as const));
}

/** Whether a series has a number. */
export type IsListed = (series: string, number: number) => boolean;

/** Looks numbers up wherever they stand; only a series with gaps has to know. */
export function listing(...counted: readonly (readonly Counted[])[]): IsListed {
  let listed: ReadonlyMap<string, ReadonlySet<number>> | null = null;
  return (series, number) => {
    listed ??= numbersBySeries(counted.flat());
    return listed.get(series)?.has(number) === true;
  };
}

/** A series with its gaps, those filled elsewhere left out. */
export interface SeriesGaps extends Series {
  readonly gaps: Gaps;
}

/** The gaps of a series; null where it has none. */
export function withGaps(series: Series, isListed: IsListed): SeriesGaps | null {
  const { prefix, counted, empty } = series;
  const gaps = gapsIn(
    counted.map(({ number }) => number),
    (number) => empty.has(number) || isListed(prefix, number),
  );
  return gaps === null ? null : { ...series, gaps };
}
