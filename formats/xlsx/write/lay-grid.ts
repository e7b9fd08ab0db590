import { columnWidths, type WidthCell } from './column-widths.ts';
import { tableHeadings } from './headings.ts';
import { CONTINUED, layRow } from './lay-row.ts';
import type { Manner } from './manner.ts';
import { heightOf, innerWidth, PAGE_HEIGHT } from './page.ts';
import type { BodyCell, BodyRow, GridPlan } from './sheet-plan.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** A table’s cells before they are given sizes. */
export interface Grid {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly BodyCell[])[];
}

/** A table laid out, and how many of its rows go on in the row below. */
export interface LaidGrid {
  readonly plan: GridPlan;
  readonly continued: number;
}

/** Excel makes no row taller than 409 points; a little less is kept, for printers that set text wider. */
const TALLEST_ROW = 396;
/** Points across that a filter button takes at the foot of a heading. */
const FILTER_BUTTON = 14;
/** A first row is never cut shorter than this to keep it under its header. */
const SHORTEST_LIMIT = 120;

/** Chooses widths and heights. `topHeight` is what stands above on the first page: the first row must fit below it. */
export function layGrid(grid: Grid, topHeight: number, manner: Manner): LaidGrid {
  const laid = layWith(grid.rows, grid, topHeight, manner);
  if (laid.continued === 0) return laid;
  return layWith([...grid.rows, [{ text: CONTINUED, date: null }]], grid, topHeight, manner);
}

/** Lays the grid in columns that hold these cells. */
function layWith(
  wide: readonly (readonly WidthCell[])[],
  grid: Grid,
  topHeight: number,
  manner: Manner,
): LaidGrid {
  const headings = tableHeadings(grid.columns);
  const widths = columnWidths(headings, wide, manner);
  const headingHeight = headingHeightOf(headings, widths, manner);
  const rows: BodyRow[] = [];
  let continued = 0;
  for (const cells of grid.rows) {
    const room = PAGE_HEIGHT - headingHeight - (rows.length === 0 ? topHeight : 0);
    const limit = Math.max(SHORTEST_LIMIT, Math.min(TALLEST_ROW, room));
    const laid = layRow(cells, { widths, lettering: manner.text, limit });
    if (laid.length > 1) continued++;
    for (const row of laid) rows.push(row);
  }
  return { plan: { name: grid.name, headings, headingHeight, rows, widths }, continued };
}

function headingHeightOf(
  headings: readonly string[],
  widths: readonly number[],
  { heading, hasFilters }: Manner,
): number {
  const lines = headings.map((text, place) => {
    const width = innerWidth(widths[place] ?? 0);
    const laid = wrapText(text, { ...heading, width });
    const last = textWidth(laid.at(-1)?.text ?? '', heading);
    return laid.length + (hasFilters && last + FILTER_BUTTON > width ? 1 : 0);
  });
  return heightOf(Math.max(...lines, 1), heading) + 2;
}
