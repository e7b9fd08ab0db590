import type { Manner } from './manner.ts';
import { columnWidths } from './column-widths.ts';
import { tableHeadings } from './headings.ts';
import { heightOf, innerWidth, linesWithin, PAGE_HEIGHT } from './page.ts';
import type { BodyCell, BodyRow, GridPlan } from './sheet-plan.ts';
import { textWidth, type Lettering } from './text-width.ts';
import { joinLines, wrapText, type TextLine } from './wrap-text.ts';

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
/** How the rest of a row that is too long for one row of the sheet is known. */
const CONTINUED = '(continued)';
/** A first row is never cut shorter than this to keep it under its header. */
const SHORTEST_LIMIT = 120;

/** Chooses widths and heights. `topHeight` is what stands above on the first page: the first row must fit below it. */
export function layGrid(grid: Grid, topHeight: number, manner: Manner): LaidGrid {
  const texts = grid.rows.map((row) => row.map(({ text }) => text));
  const laid = layWith(texts, grid, topHeight, manner);
  return laid.continued === 0 ? laid : layWith([...texts, [CONTINUED]], grid, topHeight, manner);
}

/** Lays the grid in columns that hold these texts. */
function layWith(
  texts: readonly (readonly string[])[],
  grid: Grid,
  topHeight: number,
  manner: Manner,
): LaidGrid {
  const headings = tableHeadings(grid.columns);
  const widths = columnWidths(headings, texts, manner);
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

interface RowRoom {
  readonly widths: readonly number[];
  readonly lettering: Lettering;
  /** The tallest the row may be, in points. */
  readonly limit: number;
}

/** A row of a table, in as many rows of the sheet as its longest text needs. */
function layRow(cells: readonly BodyCell[], room: RowRoom): BodyRow[] {
  const wrapped = cells.map((cell, place) => linesOf(cell, place, room));
  const deepest = Math.max(...wrapped.map(({ length }) => length), 1);
  const most = linesWithin(room.limit, room.lettering);
  if (deepest <= most) return [{ cells, height: heightOf(deepest, room.lettering) }];
  const parts = Math.ceil(deepest / Math.max(1, most - 1));
  const each = Math.ceil(deepest / parts);
  return Array.from({ length: parts }, (_, part) => {
    const shown = cells.map((cell, place) => {
      const all = wrapped[place] ?? [];
      return partOf(cell, all.slice(part * each, (part + 1) * each), { part, isFirst: place === 0, all });
    });
    const lines = shown.map((cell, place) => linesOf(cell, place, room).length);
    return { cells: shown, height: heightOf(Math.max(...lines), room.lettering) };
  });
}

function linesOf({ text }: BodyCell, place: number, { widths, lettering }: RowRoom): TextLine[] {
  return wrapText(text, { ...lettering, width: innerWidth(widths[place] ?? 0) });
}

interface Part {
  readonly part: number;
  readonly isFirst: boolean;
  /** Every line of the cell. */
  readonly all: readonly TextLine[];
}

/** What a cell shows in one part of its row: below, the first column names the row and a cell that has ended says so. */
function partOf(cell: BodyCell, lines: readonly TextLine[], { part, isFirst, all }: Part): BodyCell {
  const text = joinLines(lines);
  if (part === 0) return { ...cell, text };
  if (text !== '') return { ...cell, text: isFirst ? `${CONTINUED} ${text}` : text };
  if (isFirst)
    return { ...cell, text: `${joinLines(all.slice(0, 2))}${all.length > 2 ? '…' : ''} ${CONTINUED}` };
  return { ...cell, text: cell.fill === null ? 'As above' : cell.text };
}
