import type { Kept } from '../../engine/kept/kept-schema.ts';
import { isSameKept } from '../../engine/kept/same-kept.ts';
import { Refusal } from '../refusal.ts';
import type { Checking } from './checking.ts';
import { inWorkbook, type WorkbookParts } from './in-workbook.ts';
import { KEEPS_NOTHING } from './pane-store.ts';

/** What is kept once it was changed, made of what is kept at that moment. */
export type ChangeOfKept = (kept: Kept) => Kept;

interface KeepParts extends WorkbookParts {
  readonly checking: Checking;
}

/**
 * What the person has said and decided: in Excel it stands in the workbook, outside it until the page is closed. One
 * change after another, each of what is kept by then: no decision takes the place of another’s.
 */
export class Keeping {
  readonly #parts: KeepParts;
  #lastChange: Promise<void> = Promise.resolve();

  constructor(parts: KeepParts) {
    this.#parts = parts;
  }

  /** Reads what the workbook keeps, and says what of it could not be understood. */
  async read(): Promise<void> {
    await inWorkbook(this.#parts, async (workbook) => {
      const { kept, slip, isUnderstood } = await workbook.readKept();
      this.#parts.store.set({ kept, isKeptUnderstood: isUnderstood });
      return slip;
    });
  }

  /** Keeps a change, and checks again what was checked. */
  async remember(change: ChangeOfKept, said: string): Promise<void> {
    await this.#inTurn(() => this.#change(change, said));
    const { checking, store } = this.#parts;
    if (store.state().check.kind !== 'not-checked') await checking.check();
  }

  /** Removes everything that is kept, and checks without it. */
  async forget(): Promise<void> {
    if (this.#parts.openWorkbook === null) {
      await this.remember(() => KEEPS_NOTHING, 'This page remembers nothing any more.');
      return;
    }
    await this.#inTurn(() => this.#removeAll());
    await this.#parts.checking.check();
  }

  #inTurn(change: () => Promise<void>): Promise<void> {
    this.#lastChange = this.#lastChange.then(change);
    return this.#lastChange;
  }

  async #change(change: ChangeOfKept, said: string): Promise<void> {
    const { openWorkbook, store } = this.#parts;
    if (openWorkbook === null) {
      const { kept: before } = store.state();
      const kept = change(before);
      store.set({ kept, notice: { kind: 'done', message: isSameKept(kept, before) ? NOTHING_NEW : said } });
      return;
    }
    await inWorkbook(this.#parts, async (workbook) => {
      const found = await workbook.readKept();
      if (!found.isUnderstood) throw new Refusal('not-understood', NOT_UNDERSTOOD);
      const kept = change(found.kept);
      if (isSameKept(kept, found.kept)) return NOTHING_NEW;
      await workbook.keep(kept);
      store.set({ kept });
      return said;
    });
  }

  async #removeAll(): Promise<void> {
    const isDone = await inWorkbook(this.#parts, async (workbook) => {
      await workbook.forget();
      return 'Panelpack keeps nothing in this workbook any more.';
    });
    if (isDone) this.#parts.store.set({ kept: KEEPS_NOTHING, isKeptUnderstood: true });
  }
}

const NOTHING_NEW = 'Nothing was changed.';
const NOT_UNDERSTOOD =
  'Nothing was kept: what Panelpack keeps in this workbook cannot be understood, and would be lost. To start anew, go to “What Panelpack keeps here” and choose “Remove everything”.';
