import { useState, type ReactElement } from 'react';
import type { CheckState, PaneState } from '../session/pane-state.ts';
import type { PaneSession } from '../session/pane-session.ts';
import { heardOf } from './heard-of-checks.ts';
import { CancelButton } from './parts/CancelButton.tsx';
import { stepWords } from './step-words.ts';

interface StatusLineProps {
  readonly session: PaneSession;
  readonly state: PaneState;
}

/** The last line of the pane: what was done, or how far a check is that runs behind what is shown. */
export function StatusLine({ session, state: { check, notice } }: StatusLineProps): ReactElement {
  const heard = useHeardOf(check);
  const done = notice?.kind === 'done' ? notice.message : '';
  const isBehind = check.kind === 'working' && check.before !== null;
  return (
    <footer className={isBehind || done !== '' ? 'status-line' : 'status-line status-line-empty'}>
      <p role="status" className={isBehind ? 'unseen' : undefined}>
        {done}
      </p>
      <p role="status" className="unseen">
        {heard}
      </p>
      {isBehind ? (
        <>
          <p>{stepWords(check.step)}</p>
          <CancelButton size="small" onCancel={session.cancel} />
        </>
      ) : null}
    </footer>
  );
}

/** Every step of a check is seen; heard is only that it began and what came of it. */
function useHeardOf(check: CheckState): string {
  const [last, setLast] = useState({ check, heard: '' });
  if (last.check === check) return last.heard;
  const isNextStep = last.check.kind === 'working' && check.kind === 'working';
  const next = { check, heard: isNextStep ? last.heard : heardOf(last.check, check) };
  setLast(next);
  return next.heard;
}
