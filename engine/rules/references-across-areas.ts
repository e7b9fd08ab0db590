import type { AssessedRecord } from '../assess/assess-record.ts';
import { areaKey } from '../recognise/area-name.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { foldReference } from '../values/reference.ts';
import { setsBy } from '../values/sets-by.ts';
import { readCounted, type Counted } from './reference-series.ts';

/** References that stand under several areas of a tracker whose numbers run on from area to area: each with all its records. */
export function sharedAcrossAreas(records: readonly AssessedRecord[]): (readonly Counted[])[] {
  const counted = records.flatMap((assessed) => readCounted(assessed) ?? []);
  const series = groupedBy(counted, (each) => `${each.assessed.tracker.id}\n${each.series}`);
  return Array.from(series.values(), sharedIn).flat();
}

function sharedIn(series: readonly Counted[]): (readonly Counted[])[] {
  if (series.some(({ assessed }) => assessed.record.area === null)) return [];
  const same = [...groupedBy(series, ({ ref }) => foldReference(ref.text)).values()];
  const shared = same.filter((each) => new Set(each.map(areaOf)).size > 1);
  return shared.length > 0 && runsOn(series, shared.length) ? shared : [];
}

/** At least so many numbers for each that is shared, and so many of those there could be: then they do not begin again. */
const LEAST_EACH = 6;
const LEAST_FILLED = 0.8;

/**
 * Whether numbers run on across areas: few are shared, hardly any is missing between the first and the last, and more
 * than one area has numbers of its own. Where each area begins again at 1, only the longest has.
 */
function runsOn(series: readonly Counted[], shared: number): boolean {
  const areas = setsBy(series.map((each) => [each.number, areaOf(each)] as const));
  const numbers = [...areas.keys()];
  const first = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const last = numbers.reduce((a, b) => Math.max(a, b), 0);
  if (areas.size < shared * LEAST_EACH || areas.size < (last - first + 1) * LEAST_FILLED) return false;
  const alone = [...areas.values()].filter((each) => each.size === 1);
  return new Set(alone.flatMap((each) => [...each])).size > 1;
}

function areaOf({ assessed: { record } }: Counted): string {
  return record.area ? areaKey(record.area) : '';
}
