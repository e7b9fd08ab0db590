import type { OpenWorkbook } from '../tracker-host.ts';
import type { Checking } from './checking.ts';
import type { Clock } from './clock.ts';
import type { PaneStore } from './pane-store.ts';

/** Milliseconds without an edit before a check follows it. */
const QUIET = 800;
/** A check that took longer than this, in milliseconds, is not run again unasked. */
const QUICK = 1000;

interface LiveParts {
  readonly openWorkbook: OpenWorkbook | null;
  readonly checking: Checking;
  readonly clock: Clock;
  readonly store: PaneStore;
}

/** Checks again after edits, once it has been quiet; a workbook that takes long only says that it was edited. */
export class LiveCheck {
  readonly #parts: LiveParts;
  #isListening = false;
  #callOff = (): void => undefined;

  constructor(parts: LiveParts) {
    this.#parts = parts;
  }

  /** Whether edits are heard. */
  get isListening(): boolean {
    return this.#isListening;
  }

  /** Listens from now on. Excel refuses while a cell is being edited: whoever asks again has it tried again. */
  async listen(): Promise<void> {
    const { openWorkbook } = this.#parts;
    if (openWorkbook === null || this.#isListening) return;
    this.#isListening = true;
    try {
      await openWorkbook.watchEdits(() => {
        this.#hear();
      });
    } catch {
      this.#isListening = false;
    }
  }

  /** What the first check will take nobody knows: an edit during it is followed by one check, however long that was. */
  #hear(): void {
    const { checking, clock } = this.#parts;
    const isQuick = (checking.lastTook ?? 0) <= QUICK;
    checking.noteEdit();
    this.#callOff();
    this.#callOff = clock.after(QUIET, () => {
      this.#follow(isQuick);
    });
  }

  #follow(isQuick: boolean): void {
    const { checking, store } = this.#parts;
    const { check } = store.state();
    // Whoever asked for a check meanwhile has had the edit checked.
    if (check.kind === 'not-checked' || !checking.isEditedSince) return;
    if (isQuick) checking.checkUnasked();
    else if (check.kind === 'checked') store.set({ check: { ...check, isStale: true } });
  }
}
