import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { AppendixTable } from '../../../../engine/appendices/table.ts';
import { copyTable } from '../../../../engine/pane-words/copy-table.ts';
import type { RagRules } from '../../../../engine/templates/rag-rules.ts';
import { AppendixGrid } from './AppendixGrid.tsx';
import { MoreRows, MOST_ROWS } from './MoreRows.tsx';
import { writeTable } from './write-table.ts';

interface AppendixRowsProps {
  readonly table: AppendixTable;
  readonly rules: Pick<RagRules, 'fills'>;
}

/** Rows shown before a person asks for more. */
const FIRST_ROWS = 10;

/** A table’s rows, the first of them until all are asked for, and the way to copy them whole. */
export function AppendixRows({ table, rules }: AppendixRowsProps): ReactElement {
  const [isWhole, setIsWhole] = useState(false);
  const grid = useRef<HTMLTableElement>(null);
  const shown = table.rows.slice(0, isWhole ? MOST_ROWS : FIRST_ROWS);
  const showAll = (): void => {
    flushSync(() => {
      setIsWhole(true);
    });
  };
  const copy = (): boolean => {
    // What is selected to be copied by hand is the whole table.
    showAll();
    return grid.current !== null && writeTable(grid.current, copyTable(table, rules));
  };
  const readAll = (): void => {
    showAll();
    // The button is gone: the table takes the keyboard, to be scrolled.
    grid.current?.parentElement?.focus();
  };
  return (
    <>
      <CopyRow onCopy={copy} />
      <AppendixGrid ref={grid} table={table} shown={shown} rules={rules} />
      <MoreRows of={table.rows.length} shown={shown.length} onShow={isWhole ? null : readAll} />
    </>
  );
}

const COPIED = 'Copied: paste it into Word or Excel.';
const SELECTED = 'The table is selected: press Ctrl+C to copy it.';

/** The button that copies, and beside it what came of it; where nothing could be copied the table is selected. */
function CopyRow({ onCopy }: { readonly onCopy: () => boolean }): ReactElement {
  const [said, setSaid] = useState('');
  return (
    <div className="row">
      <Button
        size="small"
        onClick={() => {
          setSaid(onCopy() ? COPIED : SELECTED);
        }}
      >
        Copy as a table
      </Button>
      <span role="status" className="quiet">
        {said}
      </span>
    </div>
  );
}
