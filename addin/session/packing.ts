import { longDate } from '../../engine/values/calendar.ts';
import { listWords } from '../../engine/values/list-words.ts';
import type { EngineRoom, PackAnswer } from '../engine-room/engine-room.ts';
import type { Run, Step } from '../run.ts';
import { unwatched } from '../run.ts';
import type { PackOpened, TrackerHost } from '../tracker-host.ts';
import { Refusal } from '../refusal.ts';
import { asRefusal } from './as-refusal.ts';
import type { Checking } from './checking.ts';
import { lastChecked, type PackChoice, type PackState } from './pane-state.ts';
import type { PaneStore } from './pane-store.ts';

/** Makes packs of what was checked last, opens them and saves them. */
export interface Packing {
  readonly generate: (choice: PackChoice) => Promise<void>;
  /** Releases a public edition that a person has read. */
  readonly confirm: (choice: PackChoice) => Promise<void>;
  /** Saves the pack that was made as an Excel file. */
  readonly save: () => Promise<void>;
}

interface PackParts {
  readonly host: TrackerHost;
  readonly room: EngineRoom;
  readonly store: PaneStore;
  readonly checking: Checking;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function makePacking({ host, room, store, checking }: PackParts): Packing {
  const { signal } = unwatched();
  const onStep = (step: Step): void => {
    store.set({ pack: { kind: 'working', step } });
  };
  const run: Run = { signal, onStep };

  async function generate(choice: PackChoice): Promise<void> {
    onStep({ stage: 'making', done: 0, of: 0 });
    await orRefuse(async () => {
      await checkedNow();
      onStep({ stage: 'making', done: 0, of: 0 });
      const answer = await room.makePack(choice, run);
      if (answer.kind === 'refused') return { kind: 'refused', message: answer.why };
      if (answer.confirms === null) return open(answer, choice);
      return { ...answer, kind: 'to-confirm', confirms: answer.confirms, madeOf: lastChecked(store.state()) };
    });
  }

  /** A pack is made of the workbook as it is, never as it was. */
  async function checkedNow(): Promise<void> {
    const { check } = store.state();
    if (check.kind === 'checked' && !check.isStale && !checking.isBehind()) return;
    await checking.check();
    const { check: now } = store.state();
    if (now.kind === 'refused') throw new Refusal(now.code, now.message);
  }

  async function confirm(choice: PackChoice): Promise<void> {
    const { pack: waiting } = store.state();
    if (waiting.kind === 'to-confirm') await orRefuse(() => open({ ...waiting, lapsed: [] }, choice));
  }

  async function open(
    { pack, file, lapsed }: Pick<Extract<PackAnswer, { kind: 'made' }>, 'pack' | 'file' | 'lapsed'>,
    { here }: PackChoice,
  ): Promise<PackState> {
    if (pack.tables.length === 0) return { kind: 'refused', message: NOTHING_TO_MAKE };
    const madeOf = lastChecked(store.state());
    const made = `${pack.tables.length === 1 ? 'One appendix' : `${String(pack.tables.length)} appendices`} as at ${longDate(pack.asAt)}`;
    if (host.openWorkbook === null)
      return { kind: 'made', pack, file, said: [`${made}.`, ...lapsed].join(' '), madeOf };
    onStep({ stage: 'writing', done: 0, of: 0 });
    const opened = await host.openWorkbook.openPack({ pack, bytes: () => room.writePack(run) }, { here });
    return { kind: 'made', pack, file, said: [`${made}${whereTo(opened)}`, ...lapsed].join(' '), madeOf };
  }

  async function orRefuse(work: () => Promise<PackState>): Promise<void> {
    try {
      store.set({ pack: await work() });
    } catch (problem) {
      store.set({ pack: { kind: 'refused', message: asRefusal(problem).message } });
    }
  }

  async function save(): Promise<void> {
    const { pack: made } = store.state();
    if (made.kind !== 'made') return;
    try {
      await host.saveFile({ name: made.file, type: XLSX, bytes: await room.writePack(unwatched()) });
      store.set({ notice: { kind: 'done', message: `Saved as ${made.file}.` } });
    } catch (problem) {
      store.set({ notice: { kind: 'refused', message: asRefusal(problem).message } });
    }
  }

  return { generate, confirm, save };
}

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
