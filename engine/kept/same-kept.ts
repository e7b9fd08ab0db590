import type { Kept } from './kept-schema.ts';

/** Whether two say the same to whoever reads them; an empty list says no more than none. */
export function isSameKept(one: Kept, other: Kept): boolean {
  return asSaid(one) === asSaid(other);
}

function asSaid(kept: Kept): string {
  const said = Object.entries(kept).filter(
    ([, value]) => !/^(?:\[\]|\{\})$/.test(JSON.stringify(value ?? [])),
  );
  return JSON.stringify(said.sort());
}
