import type { IsoDate } from '../../engine/values/calendar.ts';
import { counted } from '../../engine/values/counted.ts';
import type { EngineRoom } from '../engine-room/engine-room.ts';
import type { CellPlace, HighlightPlace, PlacedFix, TrackerHost } from '../tracker-host.ts';
import { forgetfulPreferences, type PanePreferences, type PreferenceStore } from '../preferences.ts';
import { Checking } from './checking.ts';
import type { Clock } from './clock.ts';
import { fixWords } from './fix-words.ts';
import { inWorkbook, type WorkbookParts } from './in-workbook.ts';
import { Keeping, type ChangeOfKept } from './keeping.ts';
import { LiveCheck } from './live-check.ts';
import { Packing } from './packing.ts';
import type { PanePage, PaneState } from './pane-state.ts';
import { makePaneStore, type PaneStore } from './pane-store.ts';

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
  /** Makes packs of what is in the workbook, opens them and saves them. */
  readonly pack: Pick<Packing, 'generate' | 'confirm' | 'cancel' | 'save'>;
  /** Says what could not be done, until the person closes it. */
  readonly sayRefused: (message: string) => void;
  readonly dismissNotice: () => void;
}

export interface SessionParts {
  readonly host: TrackerHost;
  readonly room: EngineRoom;
  readonly clock: Clock;
  /** Left out where nothing outlasts the page. */
  readonly preferences?: PreferenceStore;
}

export function makePaneSession(parts: SessionParts): PaneSession {
  return new OpenSession(parts);
}

class OpenSession implements PaneSession {
  readonly #store = makePaneStore();
  readonly #clock: Clock;
  readonly #workbook: WorkbookParts;
  readonly #preferences: PreferenceStore;
  readonly #checking: Checking;
  readonly #live: LiveCheck;
  readonly #keeping: Keeping;
  readonly pack: Packing;
  readonly isInExcel: boolean;

  constructor({ host, room, clock, preferences = forgetfulPreferences() }: SessionParts) {
    const store = this.#store;
    const { openWorkbook } = host;
    const checking = new Checking({ host, room, clock, store });
    this.isInExcel = openWorkbook !== null;
    this.#clock = clock;
    this.#workbook = { openWorkbook, store };
    this.#preferences = preferences;
    this.#checking = checking;
    this.#live = new LiveCheck({ openWorkbook, checking, clock, store });
    this.#keeping = new Keeping({ openWorkbook, checking, store });
    this.pack = new Packing({ host, room, store, checking });
  }

  readonly state = (): PaneState => this.#store.state();
  readonly subscribe: PaneStore['subscribe'] = (listener) => this.#store.subscribe(listener);
  readonly today = (): IsoDate => this.#clock.today();

  readonly start = async (): Promise<void> => {
    this.#store.set({ preferences: await this.#preferences.read() });
    await this.#keeping.read();
    await this.#live.listen();
  };

  readonly check = async (): Promise<void> => {
    if (!this.#live.isListening) await this.#live.listen();
    await this.#checking.checkAsked();
  };

  readonly cancel = (): void => {
    this.#checking.cancel();
  };

  readonly goTo = (page: PanePage): void => {
    this.#store.set({ page, notice: null });
  };

  readonly select = async (place: CellPlace): Promise<void> => {
    await inWorkbook(this.#workbook, async (workbook) => {
      await workbook.select(place);
      return null;
    });
  };

  readonly fix = async (fixes: readonly PlacedFix[]): Promise<void> => {
    const isDone = await inWorkbook(this.#workbook, async (workbook) =>
      fixWords(await workbook.applyFixes(fixes)),
    );
    if (isDone) await this.#checking.check();
  };

  readonly remember = (change: ChangeOfKept, said: string): Promise<void> =>
    this.#keeping.remember(change, said);

  readonly forget = (): Promise<void> => this.#keeping.forget();

  readonly ownSheets = async (): Promise<readonly string[]> => {
    let sheets: readonly string[] = [];
    await inWorkbook(this.#workbook, async (workbook) => {
      sheets = await workbook.ownSheets();
      return null;
    });
    return sheets;
  };

  readonly highlight = async (places: readonly HighlightPlace[]): Promise<void> => {
    await inWorkbook(
      this.#workbook,
      async (workbook) => `${counted(await workbook.highlight(places), 'cell')} highlighted.`,
    );
  };

  readonly removeHighlights = async (): Promise<void> => {
    await inWorkbook(this.#workbook, async (workbook) => removedWords(await workbook.removeHighlights()));
  };

  readonly prefer = async (change: Partial<PanePreferences>): Promise<void> => {
    const changed = { ...this.#store.state().preferences, ...change };
    this.#store.set({ preferences: changed });
    await this.#preferences.write(changed);
  };

  readonly sayRefused = (message: string): void => {
    this.#store.set({ notice: { kind: 'refused', message } });
  };

  readonly dismissNotice = (): void => {
    this.#store.set({ notice: null });
  };
}

function removedWords(removed: number): string {
  return removed === 0
    ? 'There were no highlights to remove.'
    : `${counted(removed, 'highlight')} removed; the cells’ own colours were never changed.`;
}
