import { longDate } from '../../engine/values/calendar.ts';
import { listWords } from '../../engine/values/list-words.ts';
import type { Checked, EngineRoom, PackAnswer } from '../engine-room/engine-room.ts';
import type { Run, Step } from '../run.ts';
import { unwatched } from '../run.ts';
import type { PackOpened, TrackerHost } from '../tracker-host.ts';
import { Refusal } from '../refusal.ts';
import { asRefusal } from './as-refusal.ts';
import type { Checking } from './checking.ts';
import { canCancel, lastChecked, type PackChoice, type PackState } from './pane-state.ts';
import type { PaneStore } from './pane-store.ts';

/** Makes packs of what was checked last, opens them and saves them. */
export interface Packing {
  readonly generate: (choice: PackChoice) => Promise<void>;
  /** Releases a public edition that a person has read. */
  readonly confirm: (choice: PackChoice) => Promise<void>;
  /** Calls off the pack that is being made. */
  readonly cancel: () => void;
  /** Saves the pack that was made as an Excel file. */
  readonly save: () => Promise<void>;
}

interface PackParts {
  readonly host: TrackerHost;
  readonly room: EngineRoom;
  readonly store: PaneStore;
  readonly checking: Checking;
}

type ReadyPack = Pick<Extract<PackAnswer, { kind: 'made' }>, 'pack' | 'file' | 'lapsed'> & {
  readonly madeOf: Checked | null;
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function makePacking({ host, room, store, checking }: PackParts): Packing {
  let running: AbortController | null = null;

  async function generate(choice: PackChoice): Promise<void> {
    // The ribbon’s button may be pressed while the pane’s own is at work: two at once would make two packs.
    if (store.state().pack.kind === 'working') return;
    await orRefuse(async (run) => {
      const madeOf = await checkedNow();
      run.onStep(MAKING);
      const answer = await room.makePack(choice, run);
      if (answer.kind === 'refused') return { kind: 'refused', message: answer.why };
      if (answer.confirms === null) return open({ ...answer, madeOf }, choice, run);
      return { ...answer, kind: 'to-confirm', confirms: answer.confirms, madeOf };
    });
  }

  /** Whether what was checked last is older than the workbook. */
  function isBehind(): boolean {
    const { check } = store.state();
    return check.kind !== 'checked' || check.isStale || checking.isBehind();
  }

  /** A pack is made of the workbook as it is, never as it was. */
  async function checkedNow(): Promise<Checked> {
    const { check } = store.state();
    if (check.kind === 'checked' && !isBehind()) return check.checked;
    const before = lastChecked(store.state());
    await checking.check();
    const { check: now } = store.state();
    if (now.kind === 'refused') throw new Refusal(now.code, now.message);
    if (now.kind !== 'checked' || now.checked === before) throw new Refusal('not-checked', NOT_CHECKED);
    return now.checked;
  }

  async function confirm(choice: PackChoice): Promise<void> {
    const { pack: waiting } = store.state();
    if (waiting.kind !== 'to-confirm') return;
    await orRefuse((run) => {
      if (isBehind()) throw new Refusal('edited-since', EDITED_SINCE);
      return open({ ...waiting, lapsed: [] }, choice, run);
    });
  }

  async function open(
    { pack, file, lapsed, madeOf }: ReadyPack,
    { here }: PackChoice,
    run: Run,
  ): Promise<PackState> {
    if (pack.tables.length === 0) return { kind: 'refused', message: NOTHING_TO_MAKE };
    const made = `${pack.tables.length === 1 ? 'One appendix' : `${String(pack.tables.length)} appendices`} as at ${longDate(pack.asAt)}`;
    if (host.openWorkbook === null)
      return { kind: 'made', pack, file, said: [`${made}.`, ...lapsed].join(' '), notOpened: null, madeOf };
    run.onStep(here ? OPENING : { stage: 'writing', done: 0, of: 0 });
    run.signal.throwIfAborted();
    const bytes = async (): Promise<Uint8Array> => {
      const written = await room.writePack(pack, run);
      run.onStep(OPENING);
      return written;
    };
    try {
      const opened = await host.openWorkbook.openPack({ pack, bytes }, { here });
      const said = [`${made}${whereTo(opened)}`, ...lapsed].join(' ');
      return { kind: 'made', pack, file, said, notOpened: null, madeOf };
    } catch (problem) {
      const notOpened = `${asRefusal(problem).message} Or save the pack as a file of its own.`;
      return { kind: 'made', pack, file, said: [`${made}.`, ...lapsed].join(' '), notOpened, madeOf };
    }
  }

  /** What comes of the work, or why nothing does; once it was called off, nothing at all. */
  async function orRefuse(work: (run: Run) => Promise<PackState>): Promise<void> {
    running?.abort();
    const { signal } = (running = new AbortController());
    const onStep = (step: Step): void => {
      if (!signal.aborted) store.set({ pack: { kind: 'working', step } });
    };
    onStep(MAKING);
    try {
      const pack = await work({ signal, onStep });
      if (!signal.aborted) store.set({ pack });
    } catch (problem) {
      if (!signal.aborted) store.set({ pack: { kind: 'refused', message: asRefusal(problem).message } });
    }
  }

  function cancel(): void {
    if (!canCancel(store.state().pack)) return;
    running?.abort();
    const message = 'The pack was cancelled; nothing was changed.';
    store.set({ pack: { kind: 'none' }, notice: { kind: 'done', message } });
  }

  async function save(): Promise<void> {
    const { pack: made } = store.state();
    if (made.kind !== 'made') return;
    try {
      await host.saveFile({
        name: made.file,
        type: XLSX,
        bytes: await room.writePack(made.pack, unwatched()),
      });
      store.set({ notice: { kind: 'done', message: `Saved as ${made.file}.` } });
    } catch (problem) {
      store.set({ notice: { kind: 'refused', message: asRefusal(problem).message } });
    }
  }

  return { generate, confirm, cancel, save };
}

const EDITED_SINCE =
  'The workbook was edited since these tables were made: generate the pack again and read it again.';
const MAKING: Step = { stage: 'making', done: 0, of: 0 };
const OPENING: Step = { stage: 'opening', done: 0, of: 0 };

const NOT_CHECKED = 'No pack was made, as the check before it was not finished: generate it again.';
const NOTHING_TO_MAKE =
  'No appendix could be made: no table here was recognised that feeds one. “Which column is which” shows what was looked at.';

function whereTo(opened: PackOpened): string {
  switch (opened.kind) {
    case 'new-workbook':
      return ', in a new workbook: save it where you want it.';
    case 'sheets':
      return `, in this workbook on ${listWords(opened.sheets)}.${opened.why === null ? '' : ` ${opened.why}`}`;
  }
}
