import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

interface PageHeadingProps {
  readonly children: ReactNode;
  /** False where the page is the first thing shown: focus moves only when a person opens another. */
  readonly takesFocus?: boolean;
}

/** A page’s own heading, first on the page; focus goes to it when the page opens, so that a screen reader says where one is. */
export function PageHeading({ children, takesFocus = true }: PageHeadingProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className="page-heading">
      {children}
    </h1>
  );
}
