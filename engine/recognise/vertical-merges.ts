import { isBlank } from '../values/blank.ts';
import { groupedBy } from '../values/grouped-by.ts';
import type { Area, Cell, Sheet } from '../workbook/workbook.ts';

/** The cell that a vertical merge shows in each of its rows: an area's name beside all its actions. */
export interface VerticalMerges {
  /** The merge's first cell where row and column (1-based) lie in one below its first row; else null. */
  readonly anchorOf: (row: number, column: number) => Cell | null;
}

const NO_MERGES: VerticalMerges = { anchorOf: () => null };

/** The vertical merges that touch a table's body; whole-sheet ones are passed over. */
export function verticalMerges(sheet: Sheet, body: Area): VerticalMerges {
  const merges = sheet.merges.filter((area) => isTall(area) && touches(area, body));
  const anchored = merges.flatMap((area) => withAnchor(area, sheet));
  if (anchored.length === 0) return NO_MERGES;
  anchored.sort((a, b) => a.area.firstRow - b.area.firstRow);
  const byColumn = groupedBy(anchored, ({ area }) => area.firstColumn);
  return { anchorOf: (row, column) => anchorIn(byColumn.get(column) ?? [], row) };
}

/** A merge, and the cell whose words it shows. */
interface Anchored {
  readonly area: Area;
  readonly anchor: Cell;
}

function isTall({ firstRow, lastRow }: Area): boolean {
  return lastRow > firstRow;
}

/** Whether a merge reaches into a table's rows, and begins in one of its columns. */
function touches({ firstRow, lastRow, firstColumn }: Area, body: Area): boolean {
  const isInRows = lastRow >= body.firstRow && firstRow <= body.lastRow;
  return isInRows && firstColumn >= body.firstColumn && firstColumn <= body.lastColumn;
}

function withAnchor(area: Area, sheet: Sheet): Anchored[] {
  const anchor = cellAt(sheet, area.firstRow, area.firstColumn);
  return anchor && !isBlank(anchor.text) ? [{ area, anchor }] : [];
}

function anchorIn(merges: readonly Anchored[], row: number): Cell | null {
  let low = 0;
  let high = merges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const merge = merges[middle];
    if (!merge) return null;
    if (row < merge.area.firstRow) high = middle - 1;
    else if (row > merge.area.lastRow) low = middle + 1;
    else return row > merge.area.firstRow ? merge.anchor : null;
  }
  return null;
}

/** The cell at a row and column (1-based), or undefined where the sheet keeps none. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  let low = 0;
  let high = sheet.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = sheet.rows[middle]?.number ?? 0;
    if (number === row) return sheet.rows[middle]?.cells.find((cell) => cell.column === column);
    if (number < row) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
