import type { ReactElement } from 'react';
import type { TrackerColumns } from '../../../engine/pane-words/column-view.ts';
import { columnWords, sureWords } from './columns-words.ts';

/** The columns of several tables on one sheet: to read, as a word on the sheet could not tell them apart. */
export function ReadOnlyColumns({
  trackers,
}: {
  readonly trackers: readonly TrackerColumns[];
}): ReactElement {
  return (
    <>
      {trackers.map((tracker) => (
        <details key={tracker.id} className="fold">
          <summary>
            {`${tracker.templateTitle}, headings in row ${String(tracker.headerRows[0])}`}{' '}
            <span className="hint">{sureWords(tracker.confidence)}</span>
          </summary>
          <ul>
            {tracker.columns.map((column) => (
              <li key={column.field}>{columnWords(column)}</li>
            ))}
          </ul>
        </details>
      ))}
      <p className="hint">
        This sheet holds several tables. Choose above what to read it as, and from which rows, to have one of
        them read in another way; the others on the sheet are then left out.
      </p>
    </>
  );
}
