import type { AreaName } from '../recognise/tracker.ts';
import { foldHeading } from '../values/fold.ts';

/** What an area of the assurance map is known again by: its number, else its folded name, for names drift (T26). Null for no area. */
export function areaKey(area: AreaName | null): string | null {
  if (area === null) return null;
  const key = area.number ?? foldHeading(area.name);
  return key === '' ? null : key;
}
