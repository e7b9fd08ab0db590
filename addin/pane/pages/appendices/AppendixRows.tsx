import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { AppendixTable } from '../../../../engine/appendices/table.ts';
import { copyTable } from '../../../../engine/pane-words/copy-table.ts';
import type { RagRules } from '../../../../engine/templates/rag-rules.ts';
import { AppendixGrid } from './AppendixGrid.tsx';
import { writeTable } from './write-table.ts';

interface AppendixRowsProps {
  readonly table: AppendixTable;
  readonly rules: Pick<RagRules, 'fills'>;
}

const COPIED = 'Copied: paste it into Word or Excel.';
const SELECTED = 'The table is selected: press Ctrl+C to copy it.';

/** Rows shown before a person asks for more; and how many a page shows at all. */
const FIRST_ROWS = 10;
const MOST_ROWS = 500;

/** A table’s rows, the first of them until all are asked for, and the way to copy them whole. */
export function AppendixRows({ table, rules }: AppendixRowsProps): ReactElement {
  const [isWhole, setIsWhole] = useState(false);
  const [said, setSaid] = useState('');
  const grid = useRef<HTMLTableElement>(null);
  const shown = table.rows.slice(0, isWhole ? MOST_ROWS : FIRST_ROWS);
  const showAll = (): void => {
    flushSync(() => {
      setIsWhole(true);
    });
  };
  const copy = (): void => {
    // What is selected to be copied by hand is the whole table.
    showAll();
    const isCopied = grid.current !== null && writeTable(grid.current, copyTable(table, rules));
    setSaid(isCopied ? COPIED : SELECTED);
  };
  return (
    <>
      <div className="row">
        <Button size="small" onClick={copy}>
          Copy as a table
        </Button>
        <span role="status" className="quiet">
          {said}
        </span>
      </div>
      <AppendixGrid ref={grid} table={table} shown={shown} rules={rules} />
      <MoreRows
        of={table.rows.length}
        shown={shown.length}
        onShow={
          isWhole
            ? null
            : () => {
                showAll();
                // The button is gone: the table takes the keyboard, to be scrolled.
                grid.current?.parentElement?.focus();
              }
        }
      />
    </>
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
