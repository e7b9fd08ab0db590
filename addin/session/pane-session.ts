import type { Kept } from '../../engine/kept/kept-schema.ts';
import type { IsoDate } from '../../engine/values/calendar.ts';
import { counted } from '../../engine/values/counted.ts';
import type { EngineRoom } from '../engine-room/engine-room.ts';
import type { CellPlace, HighlightPlace, OpenWorkbook, PlacedFix, TrackerHost } from '../tracker-host.ts';
import { forgetfulPreferences, type PanePreferences, type PreferenceStore } from '../preferences.ts';
import { Refusal } from '../refusal.ts';
import { asRefusal } from './as-refusal.ts';
import { makeChecking } from './checking.ts';
import type { Clock } from './clock.ts';
import { fixWords } from './fix-words.ts';
import { checkAfterEdits } from './live-check.ts';
import { makePacking, type Packing } from './packing.ts';
import type { PanePage } from './pane-state.ts';
import { KEEPS_NOTHING, makePaneStore, type PaneStore } from './pane-store.ts';

/** What is kept once it was changed, made of what is kept at that moment. */
export type ChangeOfKept = (kept: Kept) => Kept;

/** What the pane’s buttons and the ribbon’s do. None of it rejects: what went wrong is in the state, as a sentence. */
export interface PaneSession extends Pick<PaneStore, 'state' | 'subscribe'> {
  readonly isInExcel: boolean;
  /** The page's own date. */
  readonly today: () => IsoDate;
  /** Reads what the workbook keeps and starts to listen for edits; once, before anything else. */
  readonly start: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  readonly goTo: (page: PanePage) => void;
  readonly select: (place: CellPlace) => Promise<void>;
  /** Changes the cells, says what became of each, and checks again. */
  readonly fix: (fixes: readonly PlacedFix[]) => Promise<void>;
  /** Remembers a change of what the person has said or decided, in the workbook where there is one, and checks again what was checked. */
  readonly remember: (change: ChangeOfKept, said: string) => Promise<void>;
  /** Removes everything that Panelpack keeps in this workbook. */
  readonly forget: () => Promise<void>;
  /** Sheets of this workbook that Panelpack made; none outside Excel. */
  readonly ownSheets: () => Promise<readonly string[]>;
  readonly highlight: (places: readonly HighlightPlace[]) => Promise<void>;
  readonly removeHighlights: () => Promise<void>;
  /** Changes how the person likes the pane to work, from now on. */
  readonly prefer: (change: Partial<PanePreferences>) => Promise<void>;
  readonly pack: Packing;
  readonly dismissNotice: () => void;
}

export interface SessionParts {
  readonly host: TrackerHost;
  readonly room: EngineRoom;
  readonly clock: Clock;
  /** Left out where nothing outlasts the page. */
  readonly preferences?: PreferenceStore;
}

export function makePaneSession({
  host,
  room,
  clock,
  preferences = forgetfulPreferences(),
}: SessionParts): PaneSession {
  const store = makePaneStore();
  const checking = makeChecking({ host, room, clock, store });
  const { openWorkbook } = host;

  /** Does something in Excel and says so; a refusal is said in its place, and whether all went well is given. */
  async function inExcel(work: (workbook: OpenWorkbook) => Promise<string | null>): Promise<boolean> {
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

  async function start(): Promise<void> {
    store.set({ preferences: await preferences.read() });
    await inExcel(async (workbook) => {
      const { kept, slip } = await workbook.readKept();
      store.set({ kept });
      return slip;
    });
    await listen();
  }

  let isListening = false;

  /** Excel refuses while a cell is being edited: each check tries again until edits are heard. */
  async function listen(): Promise<void> {
    if (openWorkbook === null || isListening) return;
    isListening = true;
    try {
      await checkAfterEdits(openWorkbook, checking, { clock, store });
    } catch {
      isListening = false;
    }
  }

  async function check(): Promise<void> {
    if (!isListening) await listen();
    await checking.check();
  }

  let lastChange: Promise<void> = Promise.resolve();

  /** One change after another, each of what the workbook keeps by then: no decision takes the place of another’s. */
  async function remember(change: ChangeOfKept, said: string): Promise<void> {
    const mine = lastChange.then(() => changeKept(change, said));
    lastChange = mine;
    await mine;
    if (store.state().check.kind !== 'not-checked') await checking.check();
  }

  async function forgetAll(): Promise<void> {
    const isDone = await inExcel(async (workbook) => {
      await workbook.forget();
      return 'Panelpack keeps nothing in this workbook any more.';
    });
    if (isDone) store.set({ kept: KEEPS_NOTHING });
  }

  async function changeKept(change: ChangeOfKept, said: string): Promise<void> {
    if (openWorkbook === null) {
      store.set({ kept: change(store.state().kept), notice: { kind: 'done', message: said } });
      return;
    }
    await inExcel(async (workbook) => {
      const found = await workbook.readKept();
      if (!found.isUnderstood) throw new Refusal('not-understood', NOT_UNDERSTOOD);
      const kept = change(found.kept);
      await workbook.keep(kept);
      store.set({ kept });
      return said;
    });
  }

  async function ownSheets(): Promise<readonly string[]> {
    let sheets: readonly string[] = [];
    await inExcel(async (workbook) => {
      sheets = await workbook.ownSheets();
      return null;
    });
    return sheets;
  }

  return {
    state: store.state,
    subscribe: store.subscribe,
    isInExcel: openWorkbook !== null,
    today: clock.today,
    start,
    check,
    cancel: checking.cancel,
    goTo: (page) => {
      store.set({ page, notice: null });
    },
    select: async (place) => {
      await inExcel(async (workbook) => {
        await workbook.select(place);
        return null;
      });
    },
    fix: async (fixes) => {
      const isDone = await inExcel(async (workbook) => fixWords(await workbook.applyFixes(fixes)));
      if (isDone) await checking.check();
    },
    remember,
    ownSheets,
    forget: async () => {
      if (openWorkbook === null) {
        await remember(() => KEEPS_NOTHING, 'This page remembers nothing any more.');
        return;
      }
      const mine = lastChange.then(forgetAll);
      lastChange = mine;
      await mine;
      await checking.check();
    },
    highlight: async (places) => {
      await inExcel(async (workbook) => `${counted(await workbook.highlight(places), 'cell')} highlighted.`);
    },
    removeHighlights: async () => {
      await inExcel(async (workbook) => removedWords(await workbook.removeHighlights()));
    },
    prefer: async (change) => {
      const changed = { ...store.state().preferences, ...change };
      store.set({ preferences: changed });
      await preferences.write(changed);
    },
    pack: makePacking({ host, room, store, checking }),
    dismissNotice: () => {
      store.set({ notice: null });
    },
  };
}

const NOT_UNDERSTOOD =
  'Nothing was kept: what Panelpack keeps in this workbook cannot be understood, and would be lost. To start anew, go to “What Panelpack keeps here” and choose “Remove everything”.';

function removedWords(removed: number): string {
  return removed === 0
    ? 'There were no highlights to remove.'
    : `${counted(removed, 'highlight')} removed; the cells’ own colours were never changed.`;
}
