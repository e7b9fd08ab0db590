import type { AreaAssurance, LevelAssurance } from '../recognise/assurance-block.ts';
import { foldHeading } from '../values/fold.ts';

/** One area's line of the assurance map, with the other places that rate the same area. */
export interface AssuranceLine {
  readonly area: AreaAssurance;
  /** The summary table's line for an area that has its own page; null without one. */
  readonly summary: AreaAssurance | null;
}

/** The assurance map of a workbook: an area's own page wins, the summary is checked against it (D7). */
export function assuranceMap(areas: readonly AreaAssurance[]): AssuranceLine[] {
  const pages = areas.filter(({ source }) => source === 'page');
  const tables = areas.filter(({ source }) => source === 'table');
  const paired = new Set<AreaAssurance>();
  const lines = pages.map((area): AssuranceLine => {
    const summary = tables.find((other) => isSameArea(area, other)) ?? null;
    if (summary) paired.add(summary);
    return { area, summary };
  });
  const alone = tables.filter((area) => !paired.has(area)).map((area) => ({ area, summary: null }));
  return [...lines, ...alone].sort((a, b) => numberOf(a.area) - numberOf(b.area));
}

/** Area numbers are matched before names, which drift (T26). */
function isSameArea(a: AreaAssurance, b: AreaAssurance): boolean {
  if (a.area === null || b.area === null) return false;
  if (a.area.number !== null && b.area.number !== null) return a.area.number === b.area.number;
  return foldHeading(a.area.name) === foldHeading(b.area.name);
}

/** Areas without a number keep their place at the end. */
function numberOf({ area }: AreaAssurance): number {
  return area?.number ? Number(area.number) : Number.MAX_SAFE_INTEGER;
}

/** One level (1 to 3) of an area's line; undefined where the layout has no such level. */
export function levelOf(line: AssuranceLine, level: number): LevelAssurance | undefined {
  return line.area.levels.get(level);
}
