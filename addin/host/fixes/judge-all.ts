import type { PlacedFix } from '../../tracker-host.ts';
import { keyOf, type CellAt } from './cell-blocks.ts';
import { judgeFix, type FixSheet, type Verdict } from './judge-fix.ts';
import type { CellRead } from './read-cells.ts';

/** A fix and the cell that it names; null where there is no such cell. */
export interface FixAt {
  readonly fix: PlacedFix;
  readonly at: CellAt | null;
}

/** Sheets by name and cells by key, as they were read. */
export interface Standing {
  readonly sheets: ReadonlyMap<string, FixSheet>;
  readonly read: ReadonlyMap<string, CellRead>;
}

/** A fix with what is to become of it. */
export interface Judged extends FixAt {
  readonly verdict: Verdict;
}

/** Judges fixes in their order: a second fix of one cell meets what the first is about to write. */
export function judgeAll(fixes: readonly FixAt[], { sheets, read }: Standing): Judged[] {
  const standing = new Map(read);
  return fixes.map(({ fix, at }) => {
    const key = at ? keyOf(at) : '';
    const found = standing.get(key) ?? null;
    const verdict = judgeFix(fix, sheets.get(fix.sheet) ?? null, found);
    if (verdict.kind === 'write' && found) standing.set(key, { ...found, ...afterwards(verdict.value) });
    return { fix, at, verdict };
  });
}

/** What a cell will hold once a value is written. */
function afterwards(value: string | number): Pick<CellRead, 'value' | 'formula' | 'text' | 'valueType'> {
  const plain = typeof value === 'string' ? value.replace(/^'/, '') : value;
  const valueType = typeof plain === 'number' ? 'Double' : 'String';
  return { value: plain, formula: plain, text: String(plain), valueType };
}
