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
export function FiguresTable({ table: { caption, columns, rows }, rules }: FiguresTableProps): ReactElement {
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {row.map((cell, column) => (
                <FiguresCell key={column} cell={cell} isName={column === 0} rules={rules} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FiguresCellProps extends Pick<FiguresTableProps, 'rules'> {
  readonly cell: PageCell;
  readonly isName: boolean;
}

function FiguresCell({ cell: { text, rag }, isName, rules }: FiguresCellProps): ReactElement {
  const words = rag === undefined ? text : <RatingWord word={text} fill={ratingFill(rag, rules)} />;
  if (isName) return <th scope="row">{words}</th>;
  return <td className={/^\d+$/.test(text) ? 'number' : undefined}>{words}</td>;
}
