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

/**
 * What is missing between the first and the last of some numbers, those listed elsewhere being there; null where
 * nothing is missing, or where the numbers count nothing.
 */
export function gapsIn(numbers: readonly number[], isListed: (number: number) => boolean): Gaps | null {
  const distinct = new Set(numbers);
  if (distinct.size < LEAST || runsOn(distinct)) return null;
  const own = [...distinct].sort((a, b) => a - b);
  const all = withListed(own, isListed);
  const [first = 0] = all;
  const last = all.at(-1) ?? 0;
  const ends = { first, last, beforeLast: all.at(-2) ?? first };
  if (isFar(all)) return { kind: 'far', ...ends, missing: [] };
  const span = last - first + 1;
  const lacking = span - all.length;
  if (lacking === 0 || all.length * MANY < span) return null;
  return { kind: lacking * FEW <= span ? 'few' : 'many', ...ends, missing: gapsBetween(all) };
}

/** Most series lack nothing, and need no sorting. */
function runsOn(numbers: ReadonlySet<number>): boolean {
  let [first, last] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (number < first) first = number;
    if (number > last) last = number;
  }
  return last - first + 1 === numbers.size;
}

const WIDEST = 100;

/** The numbers, and those between them that stand elsewhere; a wide gap is not searched. */
function withListed(own: readonly number[], isListed: (number: number) => boolean): number[] {
  const all: number[] = [];
  for (const [index, number] of own.entries()) {
    all.push(number);
    const next = own[index + 1] ?? number;
    if (next - number > WIDEST) continue;
    for (let between = number + 1; between < next; between++) if (isListed(between)) all.push(between);
  }
  return all;
}

/** All but the last run on from the first, and the last is further off than there are others. */
function isFar(all: readonly number[]): boolean {
  const [first = 0] = all;
  const last = all.at(-1) ?? first;
  const beforeLast = all.at(-2) ?? first;
  const others = all.length - 1;
  const runOn = others >= LEAST && beforeLast - first + 1 === others;
  return runOn && last - beforeLast > Math.max(LEAST_FAR, others);
}

function gapsBetween(all: readonly number[]): Gap[] {
  return all.flatMap((number, index) => {
    const next = all[index + 1] ?? number;
    return next > number + 1 ? [{ from: number + 1, to: next - 1 }] : [];
  });
}
