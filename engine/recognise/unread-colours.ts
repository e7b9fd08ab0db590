import { isBlank } from '../values/blank.ts';
import { columnOf, type ColumnMatch, type Tracker } from './tracker.ts';

/**
 * The column that a formatting rule may colour in a way that is not worked out, where those colours may rate: that of the
 * ratings with cells left blank, or the status where no ratings stand beside it. Who looks at the sheet sees them.
 */
export function columnOfUnreadColours(tracker: Tracker): ColumnMatch | null {
  if (tracker.sheet.unreadRules.length === 0) return null;
  const rag = columnOf(tracker, 'rag');
  const column = rag ?? columnOf(tracker, 'status');
  if (!column || !mayBeColoured(tracker, column)) return null;
  const isBlankSomewhere = tracker.records.some(({ fields }) => isBlank(fields.get('rag')?.text ?? ''));
  return rag === undefined || isBlankSomewhere ? column : null;
}

function mayBeColoured({ sheet, headerRows, area }: Tracker, { column }: ColumnMatch): boolean {
  return sheet.unreadRules.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstColumn <= column && column <= lastColumn && firstRow <= area.lastRow && lastRow > headerRows[1],
  );
}
