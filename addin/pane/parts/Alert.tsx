import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

interface AlertProps {
  /** One sentence that says what to do. */
  readonly message: string;
  /** The way on: a button. */
  readonly children?: ReactNode;
}

/** Something that could not be done: said at once, and where the keyboard goes next. */
export function Alert({ message, children }: AlertProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="alert">
      <p role="alert">{message}</p>
      {children}
    </div>
  );
}
