import type { ReactElement } from 'react';
import type { PaneSession } from '../../session/pane-session.ts';
import type { PanePage } from '../../session/pane-state.ts';

interface PageLinkProps {
  readonly session: PaneSession;
  readonly to: PanePage;
  /** What it reads, among other words: “Change dates”. */
  readonly children: string;
}

/** Words that lead to another page of the pane. */
export function PageLink({ session, to, children }: PageLinkProps): ReactElement {
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        session.goTo(to);
      }}
    >
      {children}
    </button>
  );
}
