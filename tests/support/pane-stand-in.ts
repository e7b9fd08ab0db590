import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTHING_KEPT, type Kept } from '../../engine/kept/kept-schema.ts';
import { Refusal } from '../../addin/refusal.ts';
import type { Clock } from '../../addin/session/clock.ts';
import type {
  FileToSave,
  FixOutcome,
  KeptFound,
  MadePack,
  OpenWorkbook,
  PackOpened,
  PlacedFix,
  TrackerHost,
} from '../../addin/tracker-host.ts';

/** A tracker of the examples, by its name. */
export function exampleBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, '..', '..', 'examples', file)));
}

/** A clock that a test sets and moves on. */
export class StandInClock implements Clock {
  time = 0;
  private waiting: { readonly at: number; readonly callBack: () => void }[] = [];

  readonly today = (): string => '2026-01-09';
  readonly now = (): number => this.time;

  readonly after = (milliseconds: number, callBack: () => void): (() => void) => {
    const timer = { at: this.time + milliseconds, callBack };
    this.waiting.push(timer);
    return () => {
      this.waiting = this.waiting.filter((each) => each !== timer);
    };
  };

  pass(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.waiting.filter(({ at }) => at <= this.time);
    this.waiting = this.waiting.filter(({ at }) => at > this.time);
    for (const { callBack } of due) callBack();
  }
}

/** A workbook that does what it is told and remembers it, without Excel. */
export class StandInWorkbook implements OpenWorkbook {
  keeps: Kept = NOTHING_KEPT;
  slip: string | null = null;
  highlights = 0;
  selected: string[] = [];
  opened: { readonly pack: MadePack; readonly here: boolean }[] = [];
  /** Set to make the next call fail with a code and a sentence. */
  refuses: Refusal | null = null;
  /** While somebody types in a cell, Excel does nothing. */
  isBusy = false;
  private onEdit: () => void = () => undefined;

  edit(): void {
    this.onEdit();
  }

  readonly select = (place: { sheet: string; cell: string }): Promise<void> =>
    this.answer(() => {
      this.selected.push(`${place.sheet}!${place.cell}`);
    });

  readonly applyFixes = (fixes: readonly PlacedFix[]): Promise<FixOutcome[]> =>
    this.answer(() => fixes.map((fix) => ({ kind: 'fixed', fix })));

  readonly openPack = (pack: MadePack, { here }: { here: boolean }): Promise<PackOpened> =>
    this.answer(() => {
      this.opened.push({ pack, here });
      return here ? { kind: 'sheets', sheets: ['A Map', 'B Overdue'], why: null } : { kind: 'new-workbook' };
    });

  readonly highlight = (places: readonly object[]): Promise<number> =>
    this.answer(() => {
      this.highlights += places.length;
      return places.length;
    });

  readonly removeHighlights = (): Promise<number> =>
    this.answer(() => {
      const removed = this.highlights;
      this.highlights = 0;
      return removed;
    });

  readonly readKept = (): Promise<KeptFound> =>
    this.answer(() => ({ kept: this.keeps, slip: this.slip, isUnderstood: this.slip === null }));

  readonly keep = (kept: Kept): Promise<void> =>
    this.answer(() => {
      this.keeps = kept;
    });

  readonly forget = (): Promise<void> =>
    this.answer(() => {
      this.keeps = NOTHING_KEPT;
    });

  readonly ownSheets = (): Promise<string[]> => this.answer(() => []);

  readonly watchEdits = (onEdit: () => void): Promise<() => Promise<void>> =>
    this.answer(() => {
      this.onEdit = onEdit;
      return () => Promise.resolve();
    });

  private answer<T>(work: () => T): Promise<T> {
    if (this.isBusy) return Promise.reject(new Refusal('cell-edit', 'Press Enter in Excel first.'));
    const refusal = this.refuses;
    this.refuses = null;
    return refusal === null ? Promise.resolve(work()) : Promise.reject(refusal);
  }
}

/** A place for the pane to stand in: an example's bytes, and a workbook where it is to be Excel. */
export class StandInHost implements TrackerHost {
  saved: FileToSave[] = [];
  reads = 0;
  readonly openWorkbook: StandInWorkbook | null;
  /** What each reading waits for, so that a test can hold it up. */
  gate: Promise<void> = Promise.resolve();
  file: string;

  constructor(file: string, openWorkbook: StandInWorkbook | null) {
    this.file = file;
    this.openWorkbook = openWorkbook;
  }

  readonly readSources: TrackerHost['readSources'] = async ({ signal }) => {
    this.reads += 1;
    await this.gate;
    signal.throwIfAborted();
    return [{ kind: 'bytes', file: this.file, bytes: exampleBytes(this.file) }];
  };

  readonly saveFile: TrackerHost['saveFile'] = (file) => {
    this.saved.push(file);
    return Promise.resolve();
  };
}
