import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';

interface OpensFormProps {
  /** What the button reads: "Accept with reason…". */
  readonly title: string;
  /** Draws the form; `close` puts it away and the keyboard back at the button. */
  readonly children: (close: () => void) => ReactElement;
}

/** A button that opens a form under itself. */
export function OpensForm({ title, children }: OpensFormProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <Button
        size="small"
        className="opener"
        aria-expanded={isOpen}
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          setOpen(!isOpen);
        }}
      >
        {title}
      </Button>
      {isOpen ? children(close) : null}
    </>
  );
}
