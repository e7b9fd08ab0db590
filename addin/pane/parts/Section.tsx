import { useId, type ReactElement, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Its class, beside that of every section. */
  readonly className?: string;
}

/** A part of a page under its own second-level heading. */
export function Section({ title, children, className = '' }: SectionProps): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`section ${className}`.trim()}>
      <h2 id={id} tabIndex={-1} className="section-heading">
        {title}
      </h2>
      {children}
    </section>
  );
}
