import type { ReactElement } from 'react';
import type { PanePage } from '../session/pane-state.ts';
import type { PaneSession } from '../session/pane-session.ts';
import { MorePages } from './MorePages.tsx';
import { NavigationLink } from './NavigationLink.tsx';

const ALWAYS: readonly PanePage[] = ['start', 'queries', 'summary', 'appendices'];

interface NavigationProps {
  readonly session: PaneSession;
  readonly page: PanePage;
}

/** Where one can go: four pages at once, the settings behind “More”, all of it 320 pixels wide. */
export function Navigation({ session, page }: NavigationProps): ReactElement {
  return (
    <nav aria-label="Pages" className="pages">
      <ul>
        {ALWAYS.map((to) => (
          <NavigationLink key={to} to={to} page={page} onGo={session.goTo} />
        ))}
        <MorePages page={page} onGo={session.goTo} />
      </ul>
    </nav>
  );
}
