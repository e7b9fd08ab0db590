import type { FixOutcome } from '../../tracker-host.ts';
import type { Refusal } from '../../refusal.ts';
import { keyOf } from './cell-blocks.ts';
import { judgeAll, type Judged, type Standing } from './judge-all.ts';
import { overwritten, putBackSince, refused } from './judge-fix.ts';
import { putBack, type Overtaken } from './put-back.ts';
import type { CellRead } from './read-cells.ts';
import { swapCells, type CellWrite, type Swapped } from './swap-cells.ts';

/**
 * Writes the fixes that were judged right, and judges each once more by what stood in its cell as it was written: what
 * somebody had entered meanwhile is put back. Gives what became of each fix, in order.
 */
export async function writeFixes(
  context: Excel.RequestContext,
  judged: readonly Judged[],
  standing: Standing,
): Promise<readonly FixOutcome[]> {
  const writes = writesOf(judged);
  if (writes.length === 0) return judged.map(outcomeOf);
  const swapped = await swapCells(context, writes, 'values');
  // Nothing was written, and nothing will be until Enter is pressed.
  if (swapped.failure?.code === 'cell-being-edited') throw swapped.failure;
  return afterWriting(context, judged, standing, swapped);
}

async function afterWriting(
  context: Excel.RequestContext,
  judged: readonly Judged[],
  standing: Standing,
  { before, failure }: Swapped,
): Promise<readonly FixOutcome[]> {
  const again = judgeAll(judged, { ...standing, read: new Map([...standing.read, ...before]) });
  const overtaken = overtakenBy(writesOf(judged), again, before);
  const left = await putBack(context, [...overtaken.values()]);
  const settled = again.map((one) => settle(one, overtaken, left));
  return failure === null ? settled.map(outcomeOf) : writeEach(context, settled, standing, failure);
}

function writesOf(judged: readonly Judged[]): CellWrite[] {
  return judged.flatMap(({ at, verdict }) =>
    at && verdict.kind === 'write' ? [{ at, value: verdict.value }] : [],
  );
}

/** Cells that were written over though no fix of theirs would have been made by what stood in them. */
function overtakenBy(
  writes: readonly CellWrite[],
  again: readonly Judged[],
  before: ReadonlyMap<string, CellRead>,
): ReadonlyMap<string, Overtaken> {
  const isRefused = ({ verdict }: Judged): boolean =>
    verdict.kind === 'settled' && verdict.outcome.kind === 'refused';
  const right = new Set(again.filter((one) => !isRefused(one)).map(keyOfFix));
  return new Map(
    writes.flatMap(({ at, value }) => {
      const stood = before.get(keyOf(at));
      return stood === undefined || right.has(keyOf(at))
        ? []
        : [[keyOf(at), { at, before: stood, wrote: value }]];
    }),
  );
}

function keyOfFix({ at }: Judged): string {
  return at ? keyOf(at) : '';
}

/** A fix that met somebody’s edit says what became of that. */
function settle(
  judged: Judged,
  overtaken: ReadonlyMap<string, Overtaken>,
  left: ReadonlyMap<string, CellRead>,
): Judged {
  const { verdict } = judged;
  const key = keyOfFix(judged);
  if (!overtaken.has(key) || verdict.kind === 'write' || verdict.outcome.kind === 'fixed') return judged;
  const lost = left.get(key);
  return { ...judged, verdict: lost ? overwritten(judged.fix, lost) : putBackSince(verdict.outcome) };
}

function outcomeOf({ verdict }: Judged): FixOutcome {
  return verdict.kind === 'settled' ? verdict.outcome : { kind: 'fixed', fix: verdict.fix };
}

/** One write that Excel refuses must not take the others with it; those done already are found done. */
async function writeEach(
  context: Excel.RequestContext,
  judged: readonly Judged[],
  standing: Standing,
  failure: Refusal,
): Promise<readonly FixOutcome[]> {
  const isOnly = writesOf(judged).length === 1;
  const outcomes: FixOutcome[] = [];
  for (const one of judged) {
    if (one.verdict.kind === 'settled') outcomes.push(outcomeOf(one));
    else if (isOnly) outcomes.push(refusedBy(one, failure));
    else outcomes.push(...(await writeOne(context, one, standing)));
  }
  return outcomes;
}

async function writeOne(
  context: Excel.RequestContext,
  judged: Judged,
  standing: Standing,
): Promise<readonly FixOutcome[]> {
  const swapped = await swapCells(context, writesOf([judged]), 'values');
  return afterWriting(context, [judged], standing, swapped);
}

function refusedBy({ fix }: Judged, { code, message }: Refusal): FixOutcome {
  return refused(fix, code, message).outcome;
}
