import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { PanePage } from '../session/pane-state.ts';
import type { PaneSession } from '../session/pane-session.ts';
import { PAGE_TITLES } from './page-titles.ts';

const ALWAYS: readonly PanePage[] = ['start', 'queries', 'summary', 'appendices'];
const MORE: readonly PanePage[] = ['columns', 'dates', 'kept'];

interface NavigationProps {
  readonly session: PaneSession;
  readonly page: PanePage;
}

/** Where one can go: four pages at once, the settings behind “More”, all of it 320 pixels wide. */
export function Navigation({ session, page }: NavigationProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const goTo = (to: PanePage): void => {
    setOpen(false);
    session.goTo(to);
  };
  const closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !isOpen) return;
    setOpen(false);
    more.current?.focus();
  };
  const closeWhenLeft = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <nav aria-label="Pages" className="pages">
      <ul>
        {ALWAYS.map((to) => (
          <NavigationLink key={to} to={to} page={page} onGo={goTo} />
        ))}
        <li onKeyDown={closeOnEscape} onBlur={closeWhenLeft} className="more">
          <button
            ref={more}
            type="button"
            className={MORE.includes(page) ? 'page-link page-link-current' : 'page-link'}
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            More
          </button>
          <ul hidden={!isOpen} className="more-pages">
            {MORE.map((to) => (
              <NavigationLink key={to} to={to} page={page} onGo={goTo} />
            ))}
          </ul>
        </li>
      </ul>
    </nav>
  );
}

interface NavigationLinkProps {
  readonly to: PanePage;
  readonly page: PanePage;
  readonly onGo: (to: PanePage) => void;
}

function NavigationLink({ to, page, onGo }: NavigationLinkProps): ReactElement {
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
