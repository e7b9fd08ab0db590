import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement, type ReactNode } from 'react';

interface PagedProps<T> {
  readonly all: readonly T[];
  /** How many are shown before anybody asks for more. */
  readonly first?: number;
  readonly draw: (each: T) => ReactElement;
  readonly wrap: (drawn: ReactNode) => ReactElement;
}

const STEP = 20;

/** A list of which more is shown when asked: ten thousand rows at once would hold the pane up. */
export function Paged<T>({ all, first = STEP, draw, wrap }: PagedProps<T>): ReactElement {
  const [shown, setShown] = useState(first);
  const place = useRef<HTMLDivElement>(null);
  const left = all.length - shown;
  const showMore = (): void => {
    setShown(shown + STEP);
    if (left <= STEP) place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1} className="paged">
      {wrap(all.slice(0, shown).map(draw))}
      {left > 0 ? (
        <Button size="small" appearance="subtle" onClick={showMore}>
          {`Show ${String(Math.min(STEP, left))} more of ${String(left)}`}
        </Button>
      ) : null}
    </div>
  );
}
