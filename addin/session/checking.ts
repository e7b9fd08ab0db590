import type { Kept } from '../../engine/kept/kept-schema.ts';
import type { Checked, EngineRoom } from '../engine-room/engine-room.ts';
import type { Run, Step } from '../run.ts';
import type { TrackerHost } from '../tracker-host.ts';
import { asRefusal } from './as-refusal.ts';
import type { Clock } from './clock.ts';
import { lastChecked } from './pane-state.ts';
import type { PaneStore } from './pane-store.ts';

/** Checks, one at a time: a newer one calls the running one off. */
export interface Checking {
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  /** Somebody edited the workbook and nothing follows by itself: what is shown, or is being worked out, is old. */
  readonly markOld: () => void;
  /** How long the last check took, in milliseconds; null before the first. */
  readonly lastTook: () => number | null;
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
  let took: number | null = null;
  let isOld = false;

  /** What the workbook keeps may have been changed by a colleague; where Excel is busy, what was known still holds. */
  async function keptNow(): Promise<Kept> {
    const found = await host.openWorkbook?.readKept().catch(() => null);
    if (found) store.set({ kept: found.kept });
    return store.state().kept;
  }

  async function readAndCheck(run: Run): Promise<Checked> {
    const sources = await host.readSources(run);
    const kept = await keptNow();
    const isOpenWorkbook = host.openWorkbook !== null;
    return room.check({ sources, kept, isOpenWorkbook, today: clock.today() }, run);
  }

  async function check(): Promise<void> {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    isOld = false;
    const { signal } = controller;
    const before = lastChecked(store.state());
    const onStep = (step: Step): void => {
      if (!signal.aborted) store.set({ check: { kind: 'working', step, before } });
    };
    onStep(FIRST_STEP);
    const started = clock.now();
    try {
      const checked = await readAndCheck({ signal, onStep });
      if (signal.aborted) return;
      took = clock.now() - started;
      store.set({ check: { kind: 'checked', checked, isStale: isOld } });
    } catch (problem) {
      if (signal.aborted) return;
      const { code, message } = asRefusal(problem);
      store.set({ check: { kind: 'refused', code, message, before } });
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

  function markOld(): void {
    isOld = true;
    const { check: now } = store.state();
    if (now.kind === 'checked') store.set({ check: { ...now, isStale: true } });
  }

  return { check, cancel, markOld, lastTook: () => took };
}
