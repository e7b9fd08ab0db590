import type { AssessedRecord } from '../assess/assess-record.ts';
import type { AssuranceLine } from '../assess/assurance-map.ts';
import type { Examination } from '../examine.ts';
import { areaKey } from '../recognise/area-name.ts';
import type { AreaName, Tracker } from '../recognise/tracker.ts';
import type { Feed } from './source.ts';

/** Everything one workbook holds of one governance area: its page's form, its line of the map, its actions. */
export interface PlanArea {
  /** Null for actions that belong to no area. */
  readonly area: AreaName | null;
  readonly form: Tracker | null;
  readonly line: AssuranceLine | null;
  readonly actions: readonly AssessedRecord[];
}

interface Gathered {
  area: AreaName | null;
  form: Tracker | null;
  line: AssuranceLine | null;
  readonly actions: AssessedRecord[];
}

/** The areas of one workbook that have a page or actions, by number, then in the order in which they are met. */
export function planAreas({ assurance }: Examination, feeds: readonly Feed[]): PlanArea[] {
  const areas = new Map<string, Gathered>();
  for (const { tracker } of feeds)
    if (tracker.template.layout === 'form') gather(areas, areaOfForm(tracker), tracker.id).form ??= tracker;
  for (const assessed of feeds.flatMap(({ records }) => records))
    gather(areas, assessed.record.area, '').actions.push(assessed);
  for (const line of assurance) {
    const known = line.area.area && areas.get(areaKey(line.area.area));
    if (known) known.line ??= line;
  }
  return [...areas.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

function areaOfForm({ records }: Tracker): AreaName | null {
  return records[0]?.area ?? null;
}

/** Areas are the same by their number, else by their name; a page without either is one of its own. */
function gather(areas: Map<string, Gathered>, area: AreaName | null, page: string): Gathered {
  const key = area ? areaKey(area) : `no area ${page}`;
  const known = areas.get(key) ?? { area, form: null, line: null, actions: [] };
  areas.set(key, known);
  return known;
}

function placeOf({ area }: Gathered): number {
  if (area === null) return Number.MAX_SAFE_INTEGER;
  return area.number === null ? Number.MAX_SAFE_INTEGER - 1 : Number(area.number);
}
