import type { ReactElement } from 'react';
import { ratingFill } from '../../../engine/render/rating-fill.ts';
import type { PageCell, PageTable } from '../../../engine/render/report-page.ts';
import type { RagRules } from '../../../engine/templates/rag-rules.ts';
import { RatingWord } from '../parts/RatingWord.tsx';

interface FiguresTableProps {
  readonly table: PageTable;
  readonly rules: Pick<RagRules, 'fills'>;
}

/** A small table of counts: its first column names its rows, and ratings stand as words beside their swatch. */
export function FiguresTable({ table, rules }: FiguresTableProps): ReactElement {
  const { caption, columns, rows } = table;
  return (
    // A style that stacks the rows takes their meaning away from a screen reader: the roles give it back.
    <table role="table" className={isWide(table) ? 'figures figures-wide' : 'figures'}>
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, place) => (
          <tr key={place} role="row">
            {row.map((cell, column) => (
              <FiguresCell key={column} cell={cell} under={columns[column] ?? ''} {...{ column, rules }} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether a table's columns do not stand beside each other in a pane: its rows are stacked there. */
function isWide({ columns, rows }: PageTable): boolean {
  const holdsWords = rows.some(([, ...cells]) => cells.some(({ text }) => !isNumber(text)));
  return columns.length > (holdsWords ? 2 : 3);
}

interface FiguresCellProps extends Pick<FiguresTableProps, 'rules'> {
  readonly cell: PageCell;
  /** From 0; the first names the row. */
  readonly column: number;
  /** The heading it stands under, said again beside it where rows are stacked. */
  readonly under: string;
}

function FiguresCell({ cell: { text, rag }, column, under, rules }: FiguresCellProps): ReactElement {
  const words = rag === undefined ? text : <RatingWord word={text} fill={ratingFill(rag, rules)} />;
  if (column === 0)
    return (
      <th role="rowheader" scope="row">
        {words}
      </th>
    );
  return (
    <td role="cell" data-under={under} className={classOf(text)}>
      {words}
    </td>
  );
}

function classOf(text: string): string | undefined {
  if (text === '0') return 'number nought';
  return isNumber(text) ? 'number' : undefined;
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}
