import type { AreaAssurance, LevelAssurance } from '../recognise/assurance-block.ts';
import { levelName } from '../rules/level-name.ts';
import { ASSURANCE_WORDS } from '../values/assurance.ts';
import type { AssuranceRating } from '../values/assurance.ts';
import { listPlaces, numberCounted, type Counted, type CountScope } from './counted.ts';

/** Cells of the assurance map with one rating, out of all that are rated; null without a map. */
export function countLevels(rating: 'red' | 'amber' | 'green', scope: CountScope): Counted | null {
  const cells = scope.assurance
    .flatMap(({ area }) => [...area.levels.values()].map((level) => ({ sheet: area.sheet, ...level })))
    .filter((level) => level.rating !== 'not-assessed');
  if (cells.length === 0) return null;
  const held = cells.filter((level) => level.rating === rating);
  const share = `${held.length === 0 ? 'none' : String(held.length)} of ${String(cells.length)} ratings of the assurance map`;
  const word = ASSURANCE_WORDS[rating];
  const how = `${share} ${held.length === 1 ? 'is' : 'are'} ${word}${listPlaces(held)}`;
  return numberCounted(held.length, cells.length, how);
}

/** Worst first (D7). */
const ORDER: readonly AssuranceRating[] = ['no-assurance', 'red', 'amber', 'green'];

/** Areas in which a level is rated below the highest other level and above none; null where no area rates it beside another. */
export function countLowestLevel(level: number, scope: CountScope): Counted | null {
  const compared = scope.assurance.map(({ area }) => area).filter((area) => canCompare(area, level));
  if (compared.length === 0) return null;
  const exceptions = compared.filter((area) => !isLowest(area, level));
  const held = compared.length - exceptions.length;
  const share = `level ${String(level)} is the lowest in ${held === 0 ? 'none' : String(held)} of ${String(compared.length)} areas`;
  const not = exceptions.map((area) => describe(area)).join('; ');
  return numberCounted(held, compared.length, exceptions.length === 0 ? share : `${share}, not in ${not}`);
}

function canCompare({ levels }: AreaAssurance, level: number): boolean {
  const rated = [...levels].filter(([, assured]) => rankOf(assured) >= 0);
  return rated.length > 1 && rated.some(([number]) => number === level);
}

function isLowest({ levels }: AreaAssurance, level: number): boolean {
  const own = rankOf(levels.get(level));
  const others = [...levels].filter(([number]) => number !== level).map(([, assured]) => rankOf(assured));
  const ranks = others.filter((rank) => rank >= 0);
  return ranks.every((rank) => rank >= own) && ranks.some((rank) => rank > own);
}

function rankOf(assured: LevelAssurance | undefined): number {
  return assured ? ORDER.indexOf(assured.rating) : -1;
}

/** "area 4: Assurance controls (Amber, Amber, Amber)". */
function describe(area: AreaAssurance): string {
  const ratings = [...area.levels.values()].map(({ rating }) => ASSURANCE_WORDS[rating]);
  return `${areaName(area)} (${ratings.join(', ')})`;
}

function areaName(area: AreaAssurance): string {
  return levelName(area, 1).replace(/^level 1 of /, '');
}
