import type { ColumnCorrection } from '../settings.ts';
import type { TrackerTemplate } from '../templates/tracker-template.ts';
import { isBlank } from '../values/blank.ts';
import { columnNumber } from '../workbook/address.ts';
import type { Sheet } from '../workbook/workbook.ts';
import type { Block } from './blocks.ts';
import { matchColumns } from './columns.ts';
import type { HeadingIndex } from './heading-index.ts';
import type { HeadingText } from './tracker.ts';

/**
 * The table that a user's correction describes, where it says both which rows hold the headings and which
 * template to read with; null leaves the finding to the headings.
 */
export function correctedBlock(
  sheet: Sheet,
  correction: ColumnCorrection,
  templates: readonly TrackerTemplate[],
  index: HeadingIndex,
): Block | null {
  const template = templates.find(({ id }) => id === correction.template);
  if (!template || !correction.headerRows) return null;
  const [firstRow, lastRow] = correction.headerRows;
  const headings = headingsIn(sheet, firstRow, lastRow);
  const named = [...correction.columns.values()]
    .filter((letters) => letters !== null)
    .flat()
    .map(columnNumber);
  const columns = [...headings.map(({ column }) => column), ...named];
  if (columns.length === 0) return null;
  const bodyStart = sheet.rows.findIndex((row) => row.number > lastRow);
  return {
    header: { firstRow, lastRow, headings },
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
    fits: [{ template, plan: matchColumns(headings, template, index), score: template.precedence }],
    bodyStart: bodyStart === -1 ? sheet.rows.length : bodyStart,
    bodyEnd: sheet.rows.length,
  };
}

function headingsIn(sheet: Sheet, firstRow: number, lastRow: number): HeadingText[] {
  const byColumn = new Map<number, HeadingText>();
  for (const row of sheet.rows) {
    if (row.number < firstRow || row.number > lastRow) continue;
    for (const cell of row.cells) {
      if (isBlank(cell.text)) continue;
      const band = byColumn.get(cell.column)?.text ?? '';
      byColumn.set(cell.column, { column: cell.column, row: cell.row, text: cell.text, band });
    }
  }
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}
