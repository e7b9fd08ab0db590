import { keyOf, type CellAt } from './cell-blocks.ts';
import { asText } from './fix-value.ts';
import { foundCell } from './found-cell.ts';
import type { CellRead } from './read-cells.ts';
import { swapCells, type CellWrite } from './swap-cells.ts';

/** A cell that somebody changed as it was being written over. */
export interface Overtaken {
  readonly at: CellAt;
  /** What they had entered. */
  readonly before: CellRead;
  /** What took its place. */
  readonly wrote: CellWrite['value'];
}

/** Somebody may type while their last words are put back; nobody does so for ever. */
const TURNS = 3;

/**
 * Puts back what was written over, and what was entered while that was done. Gives the cells, by key, that could not be
 * put back, with what should stand in them.
 */
export async function putBack(
  context: Excel.RequestContext,
  overtaken: readonly Overtaken[],
): Promise<ReadonlyMap<string, CellRead>> {
  let waiting = overtaken;
  for (let turn = 0; turn < TURNS && waiting.length > 0; turn += 1) {
    const writes = waiting.map(({ at, before }) => ({ at, value: contentOf(before) }));
    const { before, failure } = await swapCells(context, writes, 'formulas');
    if (failure !== null) return waiting.length === 1 ? byKey(waiting) : putBackEach(context, waiting);
    waiting = waiting.flatMap((one) => overtakenAgain(one, before.get(keyOf(one.at))));
  }
  return byKey(waiting);
}

/** One cell that Excel refuses must not take the others with it. */
async function putBackEach(
  context: Excel.RequestContext,
  overtaken: readonly Overtaken[],
): Promise<ReadonlyMap<string, CellRead>> {
  const left: (readonly [string, CellRead])[] = [];
  for (const one of overtaken) left.push(...(await putBack(context, [one])));
  return new Map(left);
}

function overtakenAgain({ at, before, wrote }: Overtaken, met: CellRead | undefined): Overtaken[] {
  if (met === undefined || holds(met, wrote) || holds(met, contentOf(before))) return [];
  return [{ at, before: met, wrote: contentOf(before) }];
}

function holds({ value, formula }: CellRead, entered: CellWrite['value']): boolean {
  const plain = String(entered).replace(/^'/, '');
  return [value, formula].some((one) => String(one) === plain);
}

/** What to enter so that a cell holds again what it held. */
function contentOf(cell: CellRead): CellWrite['value'] {
  const { value, formula, numberFormat } = cell;
  const { kind } = foundCell(cell, '');
  if (kind === 'formula' || kind === 'error') return formula;
  return typeof value === 'string' && value !== '' ? asText(value, numberFormat) : value;
}

function byKey(overtaken: readonly Overtaken[]): ReadonlyMap<string, CellRead> {
  return new Map(overtaken.map(({ at, before }) => [keyOf(at), before]));
}
