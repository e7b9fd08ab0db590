import type { Checked } from '../engine-room/engine-room.ts';
import type { PaneState } from '../session/pane-state.ts';
import type { PaneSession } from '../session/pane-session.ts';

/** What a page of the pane is given, whether or not anything has been checked. */
export interface PageProps {
  readonly session: PaneSession;
  readonly state: PaneState;
  /** What was checked last, also while a new check runs; null before the first. */
  readonly checked: Checked | null;
}

/** What a page is given that only shows what was checked: before a check the frame says so in its place. */
export interface CheckedPageProps extends PageProps {
  readonly checked: Checked;
}
