import type { ReactElement } from 'react';
import type { PanePage } from '../session/pane-state.ts';
import { PAGE_TITLES } from './page-titles.ts';

interface NavigationLinkProps {
  readonly to: PanePage;
  /** The one that is open. */
  readonly page: PanePage;
  readonly onGo: (to: PanePage) => void;
}

/** The way to one page, by its title. */
export function NavigationLink({ to, page, onGo }: NavigationLinkProps): ReactElement {
  const isCurrent = to === page;
  return (
    <li>
      <button
        type="button"
        className={isCurrent ? 'page-link page-link-current' : 'page-link'}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => {
          onGo(to);
        }}
      >
        {PAGE_TITLES[to]}
      </button>
    </li>
  );
}
