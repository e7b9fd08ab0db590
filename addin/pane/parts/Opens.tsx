import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';

interface OpensProps {
  /** What the button reads: "Accept with reason…". */
  readonly title: string;
  /** Id of what names the thing it is about, for a screen reader. */
  readonly describedBy?: string | undefined;
  /** Draws what is opened; `close` puts it away and the keyboard back at the button. */
  readonly children: (close: () => void) => ReactElement;
}

/** A button that opens something under itself: the keyboard goes to its first field, and Escape puts it away. */
export function Opens({ title, describedBy, children }: OpensProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const opened = useFirstField(isOpen);
  const close = (): void => {
    setOpen(false);
    document.getElementById(id)?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    // What it stands in stays open.
    event.stopPropagation();
    close();
  };
  return (
    <>
      <Button
        size="small"
        className="opener"
        id={id}
        aria-expanded={isOpen}
        aria-controls={`${id}-opened`}
        aria-describedby={describedBy}
        onKeyDown={closeOnEscape}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {title}
      </Button>
      <div ref={opened} id={`${id}-opened`} hidden={!isOpen} className="opened" onKeyDown={closeOnEscape}>
        {isOpen ? children(close) : null}
      </div>
    </>
  );
}

/** Where what is opened stands; a form’s first field takes the keyboard, words to read leave it at the button. */
function useFirstField(isOpen: boolean) {
  const opened = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) opened.current?.querySelector<HTMLElement>('form :is(select, input, textarea)')?.focus();
  }, [isOpen]);
  return opened;
}
