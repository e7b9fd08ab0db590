import type { ReactElement } from 'react';
import type { SheetRow } from '../../../engine/pane-words/column-view.ts';

interface FirstRowsProps {
  readonly sheet: string;
  readonly rows: readonly SheetRow[];
  /** Where nothing was recognised, the headings have to be found here. */
  readonly isOpenFirst: boolean;
}

/** A sheet’s first rows with their numbers, to find its headings among. */
export function FirstRows({ sheet, rows, isOpenFirst }: FirstRowsProps): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <details className="fold" open={isOpenFirst}>
      <summary>First rows of the sheet</summary>
      <div className="scroll" role="region" aria-label={`First rows of “${sheet}”`} tabIndex={0}>
        <table>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                <td>{cells.map(({ letter, text }) => `${letter}: ${text}`).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
