import { useEffect, useRef } from 'react';
import { lastChecked } from '../../session/pane-state.ts';
import type { PaneSession } from '../../session/pane-session.ts';

/**
 * Says it where a check takes a form away from under the person who writes in it, as what it was about is put right in
 * the workbook meanwhile; what they had written stands there to be copied. A form that they leave themselves says nothing.
 */
export function useWordsKept(session: PaneSession, words: string): void {
  const drawn = useRef({ checked: lastChecked(session.state()), words });
  useEffect(() => {
    drawn.current = { checked: lastChecked(session.state()), words };
  });
  useEffect(
    () => () => {
      const { checked, words: written } = drawn.current;
      if (lastChecked(session.state()) === checked) return;
      session.sayRefused(`${GONE}${written.trim() === '' ? '' : ` You had written: “${written.trim()}”.`}`);
    },
    [session],
  );
}

const GONE =
  'Nothing was put on record: after a change in the workbook, what you were deciding about is no longer asked here.';
