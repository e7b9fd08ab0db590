import { useSyncExternalStore } from 'react';
import type { PaneState } from '../session/pane-state.ts';
import type { PaneSession } from '../session/pane-session.ts';

/** What the pane shows now; the component is drawn again when it changes. */
export function usePaneState(session: PaneSession): PaneState {
  return useSyncExternalStore(session.subscribe, session.state);
}
