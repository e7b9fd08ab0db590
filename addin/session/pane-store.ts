import type { Kept } from '../../engine/kept/kept-schema.ts';
import { USUAL_PREFERENCES } from '../preferences.ts';
import type { PaneState } from './pane-state.ts';

/** Holds what the pane shows, and tells whoever listens that it changed. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly set: (change: Partial<PaneState>) => void;
  /** Gives the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A workbook that keeps nothing; the schema itself is not needed before the first paint. */
export const KEEPS_NOTHING: Kept = { format: 'panelpack.kept/1' };

const AT_FIRST: PaneState = {
  check: { kind: 'not-checked' },
  pack: { kind: 'none' },
  kept: KEEPS_NOTHING,
  isKeptUnderstood: true,
  preferences: USUAL_PREFERENCES,
  page: 'start',
  notice: null,
};

export function makePaneStore(): PaneStore {
  let state = AT_FIRST;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
