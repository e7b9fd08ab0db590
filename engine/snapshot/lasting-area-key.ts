import { areaKey } from '../recognise/area-name.ts';
import type { AreaName } from '../recognise/tracker.ts';

/** What an area of the assurance map is known again by: its number, else its folded name, for names drift (T26). Null for no area. */
export function lastingAreaKey(area: AreaName | null): string | null {
  return (area && areaKey(area)) || null;
}
