import type { ReactElement } from 'react';
import { placeAddress } from '../../../engine/workbook/address.ts';
import type { PaneSession } from '../../session/pane-session.ts';

interface CellLinkProps {
  readonly session: PaneSession;
  readonly sheet: string | null;
  /** "D9"; null where no one cell is meant. */
  readonly cell: string | null;
  /** What it reads: "Actions!D9" where nothing else is given. */
  readonly children?: string;
}

/** A place in the workbook: in Excel a link that selects its cell, elsewhere its words. */
export function CellLink({ session, sheet, cell, children }: CellLinkProps): ReactElement {
  const words = children ?? placeAddress({ sheet, cell });
  if (!session.isInExcel || sheet === null || cell === null) return <span className="cell">{words}</span>;
  return (
    <button type="button" className="link cell" onClick={() => void session.select({ sheet, cell })}>
      {words}
    </button>
  );
}
