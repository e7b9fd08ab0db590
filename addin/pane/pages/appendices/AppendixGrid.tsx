import type { ReactElement, Ref } from 'react';
import type { AppendixTable, AppendixTableCell } from '../../../../engine/appendices/table.ts';
import { ratingFill } from '../../../../engine/render/rating-fill.ts';
import type { RagRules } from '../../../../engine/templates/rag-rules.ts';

interface AppendixGridProps {
  readonly table: AppendixTable;
  /** The first rows, or all. */
  readonly shown: AppendixTable['rows'];
  readonly rules: Pick<RagRules, 'fills'>;
  readonly ref: Ref<HTMLTableElement>;
}

/** A table as the paper prints it: too wide for a pane, it is scrolled sideways within its own box. */
export function AppendixGrid({ table, shown, rules, ref }: AppendixGridProps): ReactElement {
  const { letter, title, columns } = table;
  return (
    <div className="scroll" role="region" aria-label={`Appendix ${letter}: ${title}`} tabIndex={0}>
      <table ref={ref}>
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
  );
}

interface AppendixCellProps extends Pick<AppendixGridProps, 'rules'> {
  readonly cell: AppendixTableCell;
}

function AppendixCell({ cell: { text, rag }, rules }: AppendixCellProps): ReactElement {
  const fill = rag === undefined ? null : ratingFill(rag, rules);
  return <td style={fill === null ? undefined : { backgroundColor: `#${fill}`, color: '#000' }}>{text}</td>;
}
