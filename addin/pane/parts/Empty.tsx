import type { ReactElement, ReactNode } from 'react';

interface EmptyProps {
  /** What is so: "Nothing must be fixed." */
  readonly said: string;
  /** What can be done about it, if anything. */
  readonly children?: ReactNode;
}

/** What stands where there is nothing to list. */
export function Empty({ said, children }: EmptyProps): ReactElement {
  return (
    <div className="empty">
      <p>{said}</p>
      {children}
    </div>
  );
}
