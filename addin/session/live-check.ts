import type { OpenWorkbook } from '../tracker-host.ts';
import type { Checking } from './checking.ts';
import type { Clock } from './clock.ts';
import type { PaneStore } from './pane-store.ts';

/** Milliseconds without an edit before a check follows it. */
const QUIET = 800;
/** A check that took longer than this, in milliseconds, is not run again unasked. */
const QUICK = 1000;

/** Checks again after edits, once it has been quiet; a workbook that takes long only says that it was edited. */
export async function checkAfterEdits(
  openWorkbook: OpenWorkbook,
  checking: Checking,
  { clock, store }: { readonly clock: Clock; readonly store: PaneStore },
): Promise<void> {
  let callOff = (): void => undefined;
  await openWorkbook.watchEdits(() => {
    checking.noteEdit();
    callOff();
    callOff = clock.after(QUIET, () => {
      const { check } = store.state();
      // Whoever asked for a check meanwhile has had the edit checked.
      if (check.kind === 'not-checked' || !checking.isBehind()) return;
      if ((checking.lastTook() ?? 0) <= QUICK) void checking.checkUnasked();
      else if (check.kind === 'checked') store.set({ check: { ...check, isStale: true } });
    });
  });
}
