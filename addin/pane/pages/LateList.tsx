import { Button } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { CheckedPageProps } from '../page-props.ts';
import { CellLink } from '../parts/CellLink.tsx';
import { lateRows, type LateRow } from './late-rows.ts';

const FIRST_ROWS = 20;

/** Every late row, the worst first, each with the way to its cell. */
export function LateList({ session, checked }: CheckedPageProps): ReactElement | null {
  const rows = useMemo(() => lateRows(checked.report), [checked.report]);
  const [isWhole, setIsWhole] = useState(false);
  if (rows.length === 0) return null;
  const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      <h3>Worst first</h3>
      <ul className="plain-list">
        {shown.map((row) => (
          <LateLine key={row.id} row={row} session={session} />
        ))}
      </ul>
      {shown.length === rows.length ? null : (
        <Button
          size="small"
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {`Show all ${String(rows.length)}`}
        </Button>
      )}
    </>
  );
}

function LateLine({
  row,
  session,
}: { readonly row: LateRow } & Pick<CheckedPageProps, 'session'>): ReactElement {
  return (
    <li>
      <p className="strong">{row.name}</p>
      <p>{row.words}</p>
      <p className="hint">
        {row.leads === '' ? '' : `${row.leads}, `}
        <CellLink session={session} sheet={row.sheet} cell={row.cell} />
      </p>
    </li>
  );
}
