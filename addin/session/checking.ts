import type { Kept } from '../../engine/kept/kept-schema.ts';
import type { Checked, EngineRoom } from '../engine-room/engine-room.ts';
import type { Run, Step } from '../run.ts';
import type { TrackerHost } from '../tracker-host.ts';
import { asRefusal } from './as-refusal.ts';
import type { Clock } from './clock.ts';
import { lastChecked, type CheckState } from './pane-state.ts';
import type { PaneStore } from './pane-store.ts';

/** Checks, one at a time: a newer one calls the running one off. */
export interface Checking {
  /** Resolves once no check runs any more: where a newer one overtook this, with that one. */
  readonly check: () => Promise<void>;
  /** A check that nobody asked for: where it is refused, what was checked before stays, marked as old. */
  readonly checkUnasked: () => Promise<void>;
  readonly cancel: () => void;
  /** How long the last check took, in milliseconds; null before the first. */
  readonly lastTook: () => number | null;
  /** Told of every edit: a check that began before it does not know it. */
  readonly noteEdit: () => void;
  /** Whether the workbook was edited since the last check began. */
  readonly isBehind: () => boolean;
}

interface CheckParts {
  readonly host: TrackerHost;
  readonly room: EngineRoom;
  readonly clock: Clock;
  readonly store: PaneStore;
}

const FIRST_STEP: Step = { stage: 'fetching', done: 0, of: 0 };

export function makeChecking({ host, room, clock, store }: CheckParts): Checking {
  let running: AbortController | null = null;
  let newest: Promise<void> = Promise.resolve();
  let took: number | null = null;
  let isEdited = false;

  /** What the workbook keeps may have been changed by a colleague; where Excel is busy, what was known still holds. */
  async function keptNow({ signal }: Run): Promise<Kept> {
    const found = await host.openWorkbook?.readKept().catch(() => null);
    signal.throwIfAborted();
    if (found) store.set({ kept: found.kept });
    return store.state().kept;
  }

  async function readAndCheck(run: Run): Promise<Checked> {
    const sources = await host.readSources(run);
    const kept = await keptNow(run);
    const isOpenWorkbook = host.openWorkbook !== null;
    return room.check({ sources, kept, isOpenWorkbook, today: clock.today() }, run);
  }

  async function check(whenRefused: WhenRefused): Promise<void> {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    const { signal } = controller;
    const before = lastChecked(store.state());
    const onStep = (step: Step): void => {
      if (!signal.aborted) store.set({ check: { kind: 'working', step, before } });
    };
    onStep(FIRST_STEP);
    isEdited = false;
    const started = clock.now();
    try {
      const checked = await readAndCheck({ signal, onStep });
      if (signal.aborted) return;
      took = clock.now() - started;
      store.set({ check: { kind: 'checked', checked, isStale: isEdited } });
    } catch (problem) {
      if (signal.aborted) return;
      store.set({ check: whenRefused(problem, before) });
    }
  }

  function cancel(): void {
    if (running === null || running.signal.aborted || store.state().check.kind !== 'working') return;
    running.abort();
    const before = lastChecked(store.state());
    store.set({
      check: before === null ? { kind: 'not-checked' } : { kind: 'checked', checked: before, isStale: true },
      notice: { kind: 'done', message: 'The check was cancelled; nothing was changed.' },
    });
  }

  async function untilSettled(): Promise<void> {
    const awaited = newest;
    await awaited;
    if (newest !== awaited) await untilSettled();
  }

  const checkNow = (whenRefused: WhenRefused): Promise<void> => {
    newest = check(whenRefused);
    return untilSettled();
  };

  return {
    check: () => checkNow(sayWhy),
    checkUnasked: () => checkNow(markAsOld),
    cancel,
    lastTook: () => took,
    noteEdit: () => {
      isEdited = true;
    },
    isBehind: () => isEdited,
  };
}

/** How the pane stands after a check was refused. */
type WhenRefused = (problem: unknown, before: Checked | null) => CheckState;

function sayWhy(problem: unknown, before: Checked | null): CheckState {
  const { code, message } = asRefusal(problem);
  return { kind: 'refused', code, message, before };
}

/** Excel refuses everything while the next cell is typed in: that is no reason to speak up. */
function markAsOld(problem: unknown, before: Checked | null): CheckState {
  return before === null ? sayWhy(problem, before) : { kind: 'checked', checked: before, isStale: true };
}
