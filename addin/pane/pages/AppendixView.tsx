import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { AppendixTable, AppendixTableCell } from '../../../engine/appendices/table.ts';
import { copyTable } from '../../../engine/pane-words/copy-table.ts';
import { ratingFill } from '../../../engine/render/rating-fill.ts';
import type { RagRules } from '../../../engine/templates/rag-rules.ts';
import { longDate } from '../../../engine/values/calendar.ts';
import { counted } from '../../../engine/values/counted.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { writeTable } from './write-table.ts';

interface AppendixViewProps {
  readonly table: AppendixTable;
  readonly rules: Pick<RagRules, 'fills'>;
}

const COPIED = 'Copied: paste it into Word or Excel.';
const SELECTED = 'The table is selected: press Ctrl+C to copy it.';

/** Rows shown before a person asks for more; and how many a page shows at all. */
const FIRST_ROWS = 10;
const MOST_ROWS = 500;

/** One table of a pack, folded until it is opened: to read and to copy into a paper. */
export function AppendixView(props: AppendixViewProps): ReactElement {
  const { letter, title, rows } = props.table;
  return (
    <Disclosure title={`Appendix ${letter}: ${title}`} note={counted(rows.length, 'row')} isOpenFirst={false}>
      {() => <AppendixContent {...props} />}
    </Disclosure>
  );
}

function AppendixContent({ table, rules }: AppendixViewProps): ReactElement {
  const [isWhole, setIsWhole] = useState(false);
  const [said, setSaid] = useState('');
  const grid = useRef<HTMLTableElement>(null);
  const { letter, title, asAt, marking, rows, notes, source } = table;
  const shown = rows.slice(0, isWhole ? MOST_ROWS : FIRST_ROWS);
  const copy = (): void => {
    // What is selected to be copied by hand is the whole table.
    flushSync(() => {
      setIsWhole(true);
    });
    const isCopied = grid.current !== null && writeTable(grid.current, copyTable(table, rules));
    setSaid(isCopied ? COPIED : SELECTED);
  };
  return (
    <>
      <p>{[`As at ${longDate(asAt)}.`, marking ?? ''].join(' ').trim()}</p>
      {notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
      <p className="hint">{`Source: ${source}.`}</p>
      <div className="row">
        <Button size="small" onClick={copy}>
          Copy as a table
        </Button>
        <span role="status" className="quiet">
          {said}
        </span>
      </div>
      <div className="scroll" role="region" aria-label={`Appendix ${letter}: ${title}`} tabIndex={0}>
        <table ref={grid}>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, place) => (
              <tr key={place}>
                {row.map((cell, column) => (
                  <AppendixCell key={column} cell={cell} rules={rules} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreRows
        of={rows.length}
        shown={shown.length}
        onShow={
          isWhole
            ? null
            : () => {
                setIsWhole(true);
              }
        }
      />
    </>
  );
}

function AppendixCell({
  cell,
  rules,
}: { readonly cell: AppendixTableCell } & Pick<AppendixViewProps, 'rules'>): ReactElement {
  const fill = cell.rag === undefined ? null : ratingFill(cell.rag, rules);
  return (
    <td style={fill === null ? undefined : { backgroundColor: `#${fill}`, color: '#000' }}>{cell.text}</td>
  );
}

interface MoreRowsProps {
  readonly of: number;
  readonly shown: number;
  /** Null where no more can be shown. */
  readonly onShow: (() => void) | null;
}

function MoreRows({ of, shown, onShow }: MoreRowsProps): ReactElement | null {
  if (shown === of) return null;
  if (onShow === null)
    return (
      <p className="hint">{`The first ${String(shown)} of ${String(of)} rows; the Excel file has them all.`}</p>
    );
  return (
    <Button size="small" onClick={onShow}>
      {of > MOST_ROWS ? `Show ${String(MOST_ROWS)} of ${String(of)} rows` : `Show all ${String(of)} rows`}
    </Button>
  );
}
