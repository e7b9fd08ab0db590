import type { ReactElement } from 'react';

interface TickBoxProps {
  readonly words: string;
  /** What ticking it means, or why it cannot be ticked; null where the words say all. */
  readonly hint: string | null;
  readonly isTicked: boolean;
  readonly isDisabled?: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** Something to have or to leave out. */
export function TickBox({ words, hint, isTicked, isDisabled = false, onTick }: TickBoxProps): ReactElement {
  return (
    <label className="choice">
      <input
        type="checkbox"
        disabled={isDisabled}
        checked={isTicked}
        onChange={({ target }) => {
          onTick(target.checked);
        }}
      />
      <span>
        {words}
        {hint === null ? null : <span className="hint">{hint}</span>}
      </span>
    </label>
  );
}
