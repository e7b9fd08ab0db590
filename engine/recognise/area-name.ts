import { foldHeading } from '../values/fold.ts';
import { oneLine } from '../values/one-line.ts';
import { remembering } from '../values/remember.ts';
import type { AreaName } from './tracker.ts';

const NUMBERED =
  /^(?:[\p{L}\s]*\b(?:area|plan|theme|pillar|priority|strand|workstream)\s*)?(\d{1,2})\s*[:.)–—-]\s*(\S.*)$/isu;
const NUMBER_ONLY = /^(?:[\p{L}\s]*\b(?:area|plan|theme|pillar|priority|strand|workstream)\s*)(\d{1,2})$/iu;

/**
 * Reads an area's name as a cell gives it: "3: Data management", "Area 3 - Data management", "Data management".
 * The same few stand beside thousands of records, and are one object to all of them.
 */
export const readAreaName = remembering((text: string): AreaName => {
  const trimmed = oneLine(text);
  if (!/\d/.test(trimmed)) return named(null, trimmed);
  const numbered = NUMBERED.exec(trimmed);
  if (numbered) return named(numbered[1] ?? null, numbered[2] ?? '');
  const only = NUMBER_ONLY.exec(trimmed) ?? /^(\d{1,2})$/.exec(trimmed);
  return only ? named(only[1] ?? null, '') : named(null, trimmed);
});

function named(number: string | null, name: string): AreaName {
  const label = number === null ? name : name === '' ? number : `${number}: ${name}`;
  return { number, name, label };
}

/** The part of a record's key that stands for its area: the number where there is one, else the folded name. */
export function areaKey(area: AreaName): string {
  return area.number ?? foldedName(area.name);
}

const foldedName = remembering(foldHeading);

const AREA_HEADING = /\b(?:area|plan|theme|pillar|strand|workstream)\s*\d{1,2}\s*(?:[:.)–—-]|$)/iu;

/** Whether a lone cell is the heading of an area's page or section: "Governance improvement area 2: Learning". */
export function isAreaHeading(text: string): boolean {
  return text.length <= 160 && (AREA_HEADING.test(text) || /^\s*\d{1,2}\s*:\s*\p{L}/u.test(text));
}

/** Whether an area heading speaks of the plan's table and not of the area's page (T37). */
export function isPlanHeading(text: string): boolean {
  return /\bplan\s*\d{1,2}\b/iu.test(text);
}
