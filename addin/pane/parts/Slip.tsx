import type { ReactElement } from 'react';

interface SlipProps {
  /** By which its field names it. */
  readonly id: string;
  /** What to enter; null where the field is in order. */
  readonly words: string | null;
}

/** What is to be put right in a field, under it and said at once. */
export function Slip({ id, words }: SlipProps): ReactElement | null {
  if (words === null) return null;
  return (
    <p id={id} className="slip" role="alert">
      {words}
    </p>
  );
}
