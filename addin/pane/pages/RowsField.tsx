import { useId, type ReactElement } from 'react';
import { Slip } from '../parts/Slip.tsx';
import type { ColumnsDraft } from './columns-draft.ts';

interface RowsFieldProps {
  readonly draft: ColumnsDraft;
  readonly slip: string | null;
  readonly onChange: (part: Partial<ColumnsDraft>) => void;
}

/** The first and the last row of the headings. */
export function RowsField({ draft, slip, onChange }: RowsFieldProps): ReactElement {
  const id = useId();
  return (
    <fieldset className="choices">
      <legend>Headings are in rows</legend>
      <div className="row">
        <input
          type="number"
          min={1}
          className="row-number"
          aria-label="First header row"
          aria-describedby={slip === null ? undefined : id}
          value={draft.firstRow}
          onChange={({ target }) => {
            onChange({ firstRow: target.value });
          }}
        />
        <span>to</span>
        <input
          type="number"
          min={1}
          className="row-number"
          aria-label="Last header row"
          aria-describedby={slip === null ? undefined : id}
          value={draft.lastRow}
          onChange={({ target }) => {
            onChange({ lastRow: target.value });
          }}
        />
      </div>
      <Slip id={id} words={slip} />
    </fieldset>
  );
}
