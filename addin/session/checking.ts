import type { Kept } from '../../engine/kept/kept-schema.ts';
import type { Checked, EngineRoom } from '../engine-room/engine-room.ts';
import { Refusal } from '../refusal.ts';
import type { Run, Step } from '../run.ts';
import type { TrackerHost } from '../tracker-host.ts';
import { asRefusal } from './as-refusal.ts';
import type { Clock } from './clock.ts';
import { NewestRun } from './newest-run.ts';
import { lastChecked, type CheckState } from './pane-state.ts';
import type { PaneStore } from './pane-store.ts';

/** What checks are made with, and where they are shown. */
interface CheckParts {
  readonly host: TrackerHost;
  readonly room: EngineRoom;
  readonly clock: Clock;
  readonly store: PaneStore;
}

const FIRST_STEP: Step = { stage: 'fetching', done: 0, of: 0 };

/** Checks, one at a time: a newer one calls the running one off. */
export class Checking {
  readonly #parts: CheckParts;
  readonly #runs = new NewestRun();
  #newest: Promise<void> = Promise.resolve();
  #took: number | null = null;
  #isEdited = false;
  #isToBeFollowed = false;

  constructor(parts: CheckParts) {
    this.#parts = parts;
  }

  /** How long the last check took, in milliseconds; null before the first. */
  get lastTook(): number | null {
    return this.#took;
  }

  /** Whether the workbook was edited since the last check began. */
  get isEditedSince(): boolean {
    return this.#isEdited;
  }

  /** Whether what was checked last is the workbook as it is. */
  get isUpToDate(): boolean {
    const { check } = this.#parts.store.state();
    return check.kind === 'checked' && !check.isStale && !this.#isEdited;
  }

  /** Told of every edit: a check that began before it does not know it. */
  noteEdit(): void {
    this.#isEdited = true;
  }

  /** Resolves once no check runs any more: where a newer one overtook this, with that one. */
  check(): Promise<void> {
    return this.#begin(FOLLOWING);
  }

  /** The same, where the person asked for a check and for nothing else. */
  checkAsked(): Promise<void> {
    return this.#begin(ASKED);
  }

  /**
   * A check that nobody asked for: one that runs already is let end first. Where it is refused, what was checked before
   * stays, marked as old; where the one before it is cancelled, it does not come.
   */
  checkUnasked(): void {
    if (this.#parts.store.state().check.kind === 'working') this.#isToBeFollowed = true;
    else void this.#begin(UNASKED);
  }

  /** The workbook as it is, checked first where what is known is older. Rejects with a Refusal. */
  async upToDate(): Promise<Checked> {
    const { store } = this.#parts;
    const before = lastChecked(store.state());
    if (before !== null && this.isUpToDate) return before;
    await this.check();
    const { check } = store.state();
    if (check.kind === 'refused') throw new Refusal(check.code, check.message);
    if (check.kind !== 'checked' || check.checked === before) throw new Refusal('not-checked', NOT_CHECKED);
    return check.checked;
  }

  /** Calls the running check off; what was checked before stays, marked as old. */
  cancel(): void {
    const { store } = this.#parts;
    const { check } = store.state();
    if (check.kind !== 'working') return;
    this.#runs.callOff();
    const message = 'The check was cancelled; nothing was changed.';
    store.set({ check: asBefore(check.before), notice: { kind: 'done', message } });
  }

  #begin(occasion: Occasion): Promise<void> {
    this.#newest = this.#run(occasion);
    return this.#untilSettled();
  }

  async #untilSettled(): Promise<void> {
    const awaited = this.#newest;
    await awaited;
    if (this.#newest !== awaited) await this.#untilSettled();
  }

  /** One check from its first step to what the pane shows of it; called off, it shows nothing. */
  async #run({ isAsked, whenRefused }: Occasion): Promise<void> {
    const { store } = this.#parts;
    const before = lastChecked(store.state());
    const run = this.#runs.begin((step) => {
      store.set({ check: { kind: 'working', step, isAsked, before } });
    });
    run.onStep(FIRST_STEP);
    this.#isEdited = false;
    this.#isToBeFollowed = false;
    const check = await this.#timed(run).catch((problem: unknown) => whenRefused(problem, before));
    if (run.signal.aborted) return;
    store.set({ check });
    this.#followIfEdited();
  }

  #followIfEdited(): void {
    if (this.#isToBeFollowed) void this.#begin(UNASKED);
  }

  async #timed(run: Run): Promise<CheckState> {
    const { clock } = this.#parts;
    const started = clock.now();
    const checked = await readAndCheck(this.#parts, run);
    run.signal.throwIfAborted();
    this.#took = clock.now() - started;
    return { kind: 'checked', checked, isStale: this.#isEdited };
  }
}

async function readAndCheck(parts: CheckParts, run: Run): Promise<Checked> {
  const { host, room, clock } = parts;
  const sources = await host.readSources(run);
  const kept = await keptNow(parts, run);
  const isOpenWorkbook = host.openWorkbook !== null;
  return room.check({ sources, kept, isOpenWorkbook, today: clock.today() }, run);
}

/** What the workbook keeps may have been changed by a colleague; where Excel is busy, what was known still holds. */
async function keptNow({ host, store }: CheckParts, { signal }: Run): Promise<Kept> {
  const found = await host.openWorkbook?.readKept().catch(() => null);
  signal.throwIfAborted();
  if (found) store.set({ kept: found.kept, isKeptUnderstood: found.isUnderstood });
  return store.state().kept;
}

/** Why a check is made. */
interface Occasion {
  /** Whether a person asked for this very check. */
  readonly isAsked: boolean;
  /** How the pane stands once it was refused. */
  readonly whenRefused: (problem: unknown, before: Checked | null) => CheckState;
}

const ASKED: Occasion = { isAsked: true, whenRefused: sayWhy };
/** After a fix or a decision of the person's own. */
const FOLLOWING: Occasion = { isAsked: false, whenRefused: sayWhy };
const UNASKED: Occasion = { isAsked: false, whenRefused: markAsOld };

function sayWhy(problem: unknown, before: Checked | null): CheckState {
  const { code, message } = asRefusal(problem);
  return { kind: 'refused', code, message, before };
}

/** Excel refuses everything while the next cell is typed in: that is no reason to speak up. */
function markAsOld(problem: unknown, before: Checked | null): CheckState {
  return before === null ? sayWhy(problem, before) : asBefore(before);
}

/** What was checked before a check that came to nothing. */
function asBefore(before: Checked | null): CheckState {
  return before === null ? { kind: 'not-checked' } : { kind: 'checked', checked: before, isStale: true };
}

const NOT_CHECKED = 'No pack was made, as the check before it was not finished: generate it again.';
