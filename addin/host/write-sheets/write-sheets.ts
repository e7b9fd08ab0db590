import type { Pack } from '../../../engine/appendices/pack.ts';
import { mannerOf, type Manner } from '../../../formats/xlsx/write/manner.ts';
import { Refusal } from '../../refusal.ts';
import { unwatched, type Run } from '../../run.ts';
import { hostCodeOf } from '../errors.ts';
import { WRITTEN_WITHIN } from '../waits.ts';
import { runExcel } from '../run-excel.ts';
import { syncQuietly } from '../sync-quietly.ts';
import { dressSheet } from './dress-sheet.ts';
import { fillSheets } from './fill-sheets.ts';
import { placePlans, type PlacedPlan } from './place-plans.ts';
import { prepareSheets, type ReadySheet } from './prepare-sheets.ts';
import { setPage } from './set-pages.ts';
import { readStanding } from './standing.ts';
import { unchangedSheets } from './unchanged.ts';
import { writeCells } from './write-cells.ts';

/**
 * Writes a pack to sheets of its own in the open workbook and gives their names. Sheets of an earlier run that nobody
 * changed are refreshed in their place; every other sheet is left as it is. Rejects with a Refusal.
 */
export function writeSheets(pack: Pack, run: Run = unwatched()): Promise<readonly string[]> {
  return runExcel(
    'generate the pack',
    async (context) => {
      const standing = await readStanding(context);
      const unchanged = await unchangedSheets(context, standing, run);
      const placed = placePlans(pack, standing, unchanged);
      if (standing.isProtected) refuseNewSheets(placed);
      const ready = await prepareSheets(context, placed);
      await writeCells(context, ready, run);
      await finish(context, ready, mannerOf(pack), run);
      return ready.map(({ plan }) => plan.name);
    },
    { run, limit: WRITTEN_WITHIN },
  );
}

function refuseNewSheets(placed: readonly PlacedPlan[]): void {
  if (placed.every(({ refreshes }) => refreshes !== null)) return;
  throw new Refusal(
    'protected',
    'Unprotect the workbook’s structure in Excel’s Review tab, or save the pack as a file: no sheet can be added here.',
  );
}

/** Looks and pages; last, the first sheet is shown. */
async function finish(
  context: Excel.RequestContext,
  ready: readonly ReadySheet[],
  manner: Manner,
  run: Run,
): Promise<void> {
  const { worksheets } = context.workbook;
  await syncQuietly(context, () => {
    for (const { id, plan } of ready) dressSheet(worksheets.getItem(id), plan, manner);
  });
  await fillSheets(context, ready, run);
  await setPages(context, ready, manner);
  await syncQuietly(context, () => {
    if (ready[0]) worksheets.getItem(ready[0].id).activate();
  });
}

/** An Excel without a printer may refuse how pages print: the sheets stand all the same, their marking on top. */
async function setPages(
  context: Excel.RequestContext,
  ready: readonly ReadySheet[],
  manner: Manner,
): Promise<void> {
  try {
    await syncQuietly(context, () => {
      for (const { id, plan } of ready) setPage(context.workbook.worksheets.getItem(id), plan, manner);
    });
  } catch (error) {
    if (hostCodeOf(error) === 'cell-being-edited') throw error;
  }
}
