import type { EngineRoom } from '../engine-room/engine-room.ts';
import type { Run, Step } from '../run.ts';
import { unwatched } from '../run.ts';
import type { TrackerHost } from '../tracker-host.ts';
import { Refusal } from '../refusal.ts';
import { asRefusal } from './as-refusal.ts';
import type { Checking } from './checking.ts';
import { NewestRun } from './newest-run.ts';
import { openReadyPack } from './open-ready-pack.ts';
import { canCancel, type PackChoice, type PackState } from './pane-state.ts';
import type { PaneStore } from './pane-store.ts';

interface PackParts {
  readonly host: TrackerHost;
  readonly room: EngineRoom;
  readonly store: PaneStore;
  readonly checking: Checking;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MAKING: Step = { stage: 'making', done: 0, of: 0 };

/** Makes packs of the workbook as it is, never as it was; opens them and saves them. */
export class Packing {
  readonly #parts: PackParts;
  readonly #runs = new NewestRun();

  constructor(parts: PackParts) {
    this.#parts = parts;
  }

  readonly generate = async (choice: PackChoice): Promise<void> => {
    // The ribbon’s button may be pressed while the pane’s own is at work: two at once would make two packs.
    if (this.#parts.store.state().pack.kind === 'working') return;
    await this.#run((run) => this.#make(choice, run));
  };

  /** Releases a public edition that a person has read. */
  readonly confirm = async ({ here }: PackChoice): Promise<void> => {
    const { pack: waiting } = this.#parts.store.state();
    if (waiting.kind !== 'to-confirm') return;
    await this.#run((run) => {
      if (!this.#parts.checking.isUpToDate) throw new Refusal('edited-since', EDITED_SINCE);
      return openReadyPack(this.#parts, { ...waiting, lapsed: [] }, here, run);
    });
  };

  /** Calls off the pack that is being made. */
  readonly cancel = (): void => {
    const { store } = this.#parts;
    if (!canCancel(store.state().pack)) return;
    this.#runs.callOff();
    const message = 'The pack was cancelled; nothing was changed.';
    store.set({ pack: { kind: 'none' }, notice: { kind: 'done', message } });
  };

  /** Saves the pack that was made as an Excel file. */
  readonly save = async (): Promise<void> => {
    const { host, room, store } = this.#parts;
    const { pack: made } = store.state();
    if (made.kind !== 'made') return;
    try {
      const bytes = await room.writePack(made.pack, unwatched());
      await host.saveFile({ name: made.file, type: XLSX, bytes });
      store.set({ notice: { kind: 'done', message: `Saved as ${made.file}.` } });
    } catch (problem) {
      store.set({ notice: { kind: 'refused', message: asRefusal(problem).message } });
    }
  };

  /** The public edition is not opened before a person has read it. */
  async #make(choice: PackChoice, run: Run): Promise<PackState> {
    const madeOf = await this.#parts.checking.upToDate();
    run.onStep(MAKING);
    const answer = await this.#parts.room.makePack(choice, run);
    if (answer.kind === 'refused') return { kind: 'refused', message: answer.why };
    const { confirms } = answer;
    if (confirms !== null) return { ...answer, kind: 'to-confirm', confirms, madeOf };
    return openReadyPack(this.#parts, { ...answer, madeOf }, choice.here, run);
  }

  /** Shows what comes of the work, or why nothing does; once it was called off, nothing at all. */
  async #run(work: (run: Run) => Promise<PackState>): Promise<void> {
    const { store } = this.#parts;
    const run = this.#runs.begin((step) => {
      store.set({ pack: { kind: 'working', step } });
    });
    run.onStep(MAKING);
    // What was said before may ask for the very pack that is made now.
    if (store.state().notice?.kind === 'done') store.set({ notice: null });
    const pack = await orWhyNot(() => work(run));
    if (!run.signal.aborted) store.set({ pack });
  }
}

async function orWhyNot(work: () => Promise<PackState>): Promise<PackState> {
  try {
    return await work();
  } catch (problem) {
    return { kind: 'refused', message: asRefusal(problem).message };
  }
}

const EDITED_SINCE =
  'The workbook was edited since these tables were made: generate the pack again and read it again.';
