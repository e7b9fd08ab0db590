import { useEffect, useRef, type RefObject } from 'react';
import type { PackState } from '../../../session/pane-state.ts';

/** The choices fill the pane: what became of them is brought into view once it is there, and the keyboard with it. */
export function useShownOnceDone(kind: PackState['kind']): RefObject<HTMLDivElement | null> {
  const result = useRef<HTMLDivElement>(null);
  const before = useRef(kind);
  useEffect(() => {
    const isDone = before.current === 'working' && kind !== 'working' && kind !== 'none';
    before.current = kind;
    if (!isDone) return;
    result.current?.scrollIntoView();
    if (isAwaited()) result.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [kind]);
  return result;
}

/** Whether the keyboard is where the pack was asked for; elsewhere it stays. */
function isAwaited(): boolean {
  const { activeElement: now, body } = document;
  return now === null || now === body || now.matches('main h1, main [type="submit"]');
}
