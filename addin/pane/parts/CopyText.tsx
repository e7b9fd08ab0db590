import { Button } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactElement } from 'react';

interface CopyTextProps {
  readonly text: string;
  /** What the text is, for a screen reader: "Why action 2.1 is rated as it is". */
  readonly label: string;
  /** What the button reads. */
  readonly button?: string;
  /** Lines of the box; the text scrolls where it is longer. */
  readonly rows?: number;
}

/** Text to copy, always shown to be selected by hand: Excel on the web often keeps a page from the clipboard. */
export function CopyText({ text, label, button = 'Copy', rows = 5 }: CopyTextProps): ReactElement {
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      box.current?.focus();
      box.current?.select();
      setSaid('The text is selected: press Ctrl+C to copy it.');
    }
  };
  return (
    <div className="copy-text">
      <textarea ref={box} id={id} aria-label={label} readOnly rows={rows} value={text} />
      <div className="row">
        <Button size="small" onClick={() => void copy()}>
          {button}
        </Button>
        <span role="status" className="quiet">
          {said}
        </span>
      </div>
    </div>
  );
}
