import { heightOf, innerWidth, linesWithin } from './page.ts';
import type { BodyCell, BodyRow } from './sheet-plan.ts';
import type { Lettering } from './text-width.ts';
import { joinLines, wrapText, type TextLine } from './wrap-text.ts';

/** How the rest of a row that is too long for one row of the sheet is known. */
export const CONTINUED = '(continued)';
/** Lines of one part of a row that goes on below: short enough for parts to fill the pages. */
const LINES_OF_A_PART = 15;

/** What a row is laid into. */
export interface RowRoom {
  readonly widths: readonly number[];
  readonly lettering: Lettering;
  /** The tallest the row may be, in points. */
  readonly limit: number;
}

/** A row of a table, in as many rows of the sheet as its longest text needs. */
export function layRow(cells: readonly BodyCell[], room: RowRoom): BodyRow[] {
  const wrapped = cells.map((cell, place) => linesOf(cell, place, room));
  const deepest = Math.max(...wrapped.map(({ length }) => length), 1);
  const most = linesWithin(room.limit, room.lettering);
  if (deepest <= most) return [{ cells, height: heightOf(deepest, room.lettering) }];
  const parts = Math.ceil(deepest / Math.min(LINES_OF_A_PART, Math.max(1, most - 1)));
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

/** What a cell is in one part of its row: a date only where it shows the whole of it. */
function partOf(cell: BodyCell, lines: readonly TextLine[], part: Part): BodyCell {
  const text = partText(cell, lines, part);
  return text === cell.text ? cell : { ...cell, text, date: null };
}

/** Below, the first column names the row and a cell that has ended says so. */
function partText(cell: BodyCell, lines: readonly TextLine[], { part, isFirst, all }: Part): string {
  const text = joinLines(lines);
  if (part === 0) return text;
  if (text !== '') return isFirst ? `${CONTINUED} ${text}` : text;
  if (isFirst) return `${joinLines(all.slice(0, 2))}${all.length > 2 ? '…' : ''} ${CONTINUED}`;
  return cell.fill === null ? 'As above' : cell.text;
}
