import type { OpenWorkbook } from '../tracker-host.ts';
import { asRefusal } from './as-refusal.ts';
import type { PaneStore } from './pane-store.ts';

/** Where something is done, and where it is said. */
export interface WorkbookParts {
  readonly openWorkbook: OpenWorkbook | null;
  readonly store: PaneStore;
}

/**
 * Does something in the open workbook and says the sentence that comes of it, null being nothing to say. A refusal is
 * said in its place. Gives whether all went well; outside Excel nothing is done.
 */
export async function inWorkbook(
  { openWorkbook, store }: WorkbookParts,
  work: (workbook: OpenWorkbook) => Promise<string | null>,
): Promise<boolean> {
  if (openWorkbook === null) return false;
  try {
    const said = await work(openWorkbook);
    if (said !== null) store.set({ notice: { kind: 'done', message: said } });
    return true;
  } catch (problem) {
    store.set({ notice: { kind: 'refused', message: asRefusal(problem).message } });
    return false;
  }
}
