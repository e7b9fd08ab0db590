import { useId, useState, type ReactElement, type ReactNode } from 'react';

interface DisclosureProps {
  /** What its heading reads. */
  readonly title: string;
  /** What is said beside the heading: "3 queries". */
  readonly note: string;
  readonly isOpenFirst: boolean;
  /** By which the heading’s button is found again after its content has changed. */
  readonly id?: string;
  readonly className?: string;
  /** Made only once it is open: a closed one costs nothing, however long its list. */
  readonly children: () => ReactNode;
}

/** A third-level heading that opens and closes what stands under it. */
export function Disclosure(props: DisclosureProps): ReactElement {
  const { title, note, isOpenFirst, id, className = '', children } = props;
  const [isOpen, setOpen] = useState(isOpenFirst);
  const content = useId();
  return (
    <div className={`disclosure ${className}`.trim()}>
      <h3>
        <button
          id={id}
          type="button"
          aria-expanded={isOpen}
          aria-controls={content}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <span aria-hidden="true" className="disclosure-mark">
            {isOpen ? '▾' : '▸'}
          </span>
          <span className="disclosure-title">{title}</span> <span className="quiet">{note}</span>
        </button>
      </h3>
      <div id={content} hidden={!isOpen} className="disclosure-content">
        {isOpen ? children() : null}
      </div>
    </div>
  );
}
