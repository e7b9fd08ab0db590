import { useId, useMemo, type ReactElement } from 'react';
import type { CheckedPageProps } from '../page-props.ts';
import { CellLink } from '../parts/CellLink.tsx';
import { Paged } from '../parts/Paged.tsx';
import { Why } from '../parts/Why.tsx';
import { lateRows, type LateRow } from './late-rows.ts';

/** Who reads on wants the figures and the letters under it; the rest is a press away. */
const FIRST_ROWS = 5;

/** Every late row, the worst first, each with the way to its cell and why it is so. */
export function LateList(props: CheckedPageProps): ReactElement | null {
  const { report } = props.checked;
  const rows = useMemo(() => lateRows(report), [report]);
  if (rows.length === 0) return null;
  return (
    <>
      <h3>Worst first</h3>
      <Paged
        all={rows}
        first={FIRST_ROWS}
        draw={(row) => <LateLine key={row.id} row={row} {...props} />}
        wrap={(lines) => <ul className="plain-list">{lines}</ul>}
      />
    </>
  );
}

function LateLine({ row, session, checked }: { readonly row: LateRow } & CheckedPageProps): ReactElement {
  const id = useId();
  const { name, words, leads, from, sheet, cell, workbook, record } = row;
  return (
    <li>
      <p id={id} className="strong">
        {name}
      </p>
      <p>{words}</p>
      {from === null ? null : <p className="quiet">{from}</p>}
      <div className="row">
        <span className="quiet">{leads}</span>
        <CellLink session={session} sheet={sheet} cell={cell} />
        {record.rag ? <Why {...{ session, checked, workbook, record }} describedBy={id} /> : null}
      </div>
    </li>
  );
}
