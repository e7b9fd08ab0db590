import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';

interface OpensFormProps {
  /** What the button reads: "Accept with reason…". */
  readonly title: string;
  /** Draws the form; `close` puts it away and the keyboard back at the button. */
  readonly children: (close: () => void) => ReactElement;
}

/** A button that opens a form under itself. */
export function OpensForm({ title, children }: OpensFormProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    document.getElementById(id)?.focus();
  };
  return (
    <>
      <Button
        size="small"
        className="opener"
        aria-expanded={isOpen}
        id={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {title}
      </Button>
      {isOpen ? children(close) : null}
    </>
  );
}
