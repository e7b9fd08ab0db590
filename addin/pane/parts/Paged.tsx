import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement, type ReactNode, type RefObject } from 'react';

interface PagedProps<T> {
  readonly all: readonly T[];
  /** How many are shown before anybody asks for more. */
  readonly first?: number;
  readonly draw: (each: T) => ReactElement;
  /** The list, whose children are what was drawn. */
  readonly wrap: (drawn: ReactNode) => ReactElement;
}

const STEP = 20;

/** A list of which more is shown when asked: ten thousand rows at once would hold the pane up. */
export function Paged<T>({ all, first = STEP, draw, wrap }: PagedProps<T>): ReactElement {
  const [shown, setShown] = useState(first);
  const place = useFocusOnMore(shown);
  const left = all.length - shown;
  return (
    <div ref={place} className="paged">
      {wrap(all.slice(0, shown).map(draw))}
      {left > 0 ? (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {left > STEP ? `Show ${String(STEP)} more of ${String(left)}` : `Show ${String(left)} more`}
        </Button>
      ) : null}
    </div>
  );
}

/** Once more is shown, the keyboard goes on to the first of it: the button may be gone, or stand after all of it. */
function useFocusOnMore(shown: number): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    const next = place.current?.firstElementChild?.children[before.current];
    before.current = shown;
    if (!(next instanceof HTMLElement)) return;
    const stop = next.querySelector<HTMLElement>('button') ?? next;
    stop.tabIndex = stop === next ? -1 : stop.tabIndex;
    stop.focus();
  }, [shown]);
  return place;
}
