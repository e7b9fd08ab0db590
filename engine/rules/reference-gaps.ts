/** Numbers that no reference of a series has, both ends included. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** What a series of numbers lacks. */
export interface Gaps {
  /** "far": all but the last run on; "few": a register with holes; "many": a list with most of its numbers gone. */
  readonly kind: 'far' | 'few' | 'many';
  readonly first: number;
  readonly last: number;
  readonly beforeLast: number;
  readonly missing: readonly Gap[];
}

const LEAST = 5;
/** Of a register no more than a fifth is missing; of a list worth counting not more than two thirds. */
const FEW = 5;
const MANY = 3;
const LEAST_FAR = 10;

/** What is missing between the first and the last of some numbers; null where nothing is, or where they count nothing. */
export function gapsIn(numbers: readonly number[], isListed: (number: number) => boolean): Gaps | null {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? 0;
  const beforeLast = sorted.at(-2) ?? first;
  const span = last - first + 1;
  if (sorted.length < LEAST) return null;
  const ends = { first, last, beforeLast };
  if (isFar(sorted) && !isListed(beforeLast + 1)) return { kind: 'far', ...ends, missing: [] };
  if (sorted.length * MANY < span) return null;
  const missing = gapsBetween(sorted, isListed);
  if (missing.length === 0) return null;
  const lacking = missing.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return { kind: lacking * FEW <= span ? 'few' : 'many', ...ends, missing };
}

/** All but the last run on from the first, and the last is further off than there are others. */
function isFar(sorted: readonly number[]): boolean {
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? first;
  const beforeLast = sorted.at(-2) ?? first;
  const others = sorted.length - 1;
  const runOn = others >= LEAST && beforeLast - first + 1 === others;
  return runOn && last - beforeLast > Math.max(LEAST_FAR, others);
}

function gapsBetween(sorted: readonly number[], isListed: (number: number) => boolean): Gap[] {
  const gaps: Gap[] = [];
  for (const [index, number] of sorted.entries()) {
    const next = sorted[index + 1] ?? number;
    for (let missing = number + 1; missing < next; missing++) {
      if (isListed(missing)) continue;
      const open = gaps.at(-1);
      if (open?.to === missing - 1) gaps[gaps.length - 1] = { ...open, to: missing };
      else gaps.push({ from: missing, to: missing });
    }
  }
  return gaps;
}
