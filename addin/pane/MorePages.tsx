import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { PanePage } from '../session/pane-state.ts';
import { NavigationLink } from './NavigationLink.tsx';

const MORE: readonly PanePage[] = ['columns', 'dates', 'kept'];

interface MorePagesProps {
  readonly page: PanePage;
  readonly onGo: (to: PanePage) => void;
}

/** “More”: the pages of settings, under a button that Escape and leaving it close. */
export function MorePages({ page, onGo }: MorePagesProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const goTo = (to: PanePage): void => {
    setOpen(false);
    // The page that opens takes the keyboard; the one that is open already has had it.
    if (to === page) more.current?.focus();
    else onGo(to);
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
  );
}
