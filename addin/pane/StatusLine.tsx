import type { ReactElement } from 'react';
import type { PaneState } from '../session/pane-state.ts';
import type { PaneSession } from '../session/pane-session.ts';
import { CancelButton } from './parts/CancelButton.tsx';
import { stepWords } from './step-words.ts';

interface StatusLineProps {
  readonly session: PaneSession;
  readonly state: PaneState;
}

/** The last line of the pane: what was done, or how far a check is that runs behind what is shown. */
export function StatusLine({ session, state: { check, notice } }: StatusLineProps): ReactElement {
  const isBehind = check.kind === 'working' && check.before !== null;
  const done = notice?.kind === 'done' ? notice.message : '';
  const words = isBehind ? stepWords(check.step) : done;
  return (
    <footer className={words === '' ? 'status-line status-line-empty' : 'status-line'}>
      <p role="status">{words}</p>
      {isBehind ? <CancelButton size="small" onCancel={session.cancel} /> : null}
    </footer>
  );
}
