import type { AssuranceRating } from '../values/assurance.ts';

/** How confidence at one level has moved since the last panel (D7). */
export type Direction = 'up' | 'down' | 'unchanged' | 'first' | 'not-comparable' | 'not-assessed';

/** From the least confidence to the most: no assurance is below limited. */
const ORDER = ['no-assurance', 'red', 'amber', 'green'] as const;

/** Ratings of before that a direction is measured from. */
export interface RatedBefore {
  /** Null where it was not rated. */
  readonly rating: AssuranceRating | null;
  /** False where it was rated under other RAG rules. */
  readonly isComparable: boolean;
}

/** The direction of travel of a rating; not assessed then is a first rating now. */
export function directionOf(now: AssuranceRating, before: RatedBefore): Direction {
  if (now === 'not-assessed') return 'not-assessed';
  if (before.rating === null || before.rating === 'not-assessed') return 'first';
  if (!before.isComparable) return 'not-comparable';
  const moved = ORDER.indexOf(now) - ORDER.indexOf(before.rating);
  return moved > 0 ? 'up' : moved < 0 ? 'down' : 'unchanged';
}
