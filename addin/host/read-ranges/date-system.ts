import { FormatBudget, NumberFormat } from '../../../formats/xlsx/read/number-format.ts';
import type { Area } from '../../../engine/workbook/workbook.ts';
import type { Grid } from './load-grids.ts';
import type { Piece } from './pieces.ts';

/** A cell with a date: what it holds and how it is shown tell the workbook's date system. */
export interface DatedCell extends Piece {
  readonly value: number;
  readonly code: string;
}

const MOST_CELLS = 8;

/** The first few cells that show a date; none where no cell does, and the date system then does not matter. */
export function findDatedCells(grids: readonly Grid[]): readonly DatedCell[] {
  const found: DatedCell[] = [];
  const formats = new Map<string, NumberFormat>();
  for (const grid of grids) {
    for (const cell of datesIn(grid, formats)) {
      found.push(cell);
      if (found.length === MOST_CELLS) return found;
    }
  }
  return found;
}

function* datesIn(grid: Grid, formats: Map<string, NumberFormat>): Generator<DatedCell> {
  for (const [row, values] of grid.values.entries()) {
    for (const [column, value] of values.entries()) {
      if (typeof value !== 'number') continue;
      const code = String(grid.numberFormats[row]?.[column]);
      const format = formats.get(code) ?? new NumberFormat(code, false, new FormatBudget());
      formats.set(code, format);
      if (!format.canBeDate(value)) continue;
      yield { sheetId: grid.sheetId, area: cellIn(grid.area, row, column), value, code };
    }
  }
}

function cellIn({ firstRow, firstColumn }: Area, row: number, column: number): Area {
  const place = { firstRow: firstRow + row, firstColumn: firstColumn + column };
  return { ...place, lastRow: place.firstRow, lastColumn: place.firstColumn };
}

/**
 * Whether days are counted from 1904: Excel.js has no word for it, but a cell's date as displayed then is four years
 * after what its number says. Only the figures are compared, as their order follows the computer's settings.
 */
export function countsFrom1904(dated: readonly DatedCell[], shown: readonly string[]): boolean {
  let votes = 0;
  for (const [index, { value, code }] of dated.entries()) {
    const figures = figuresIn(shown[index] ?? '');
    const [from1900, from1904] = [false, true].map((date1904) =>
      figuresIn(new NumberFormat(code, date1904, new FormatBudget()).show(value)),
    );
    if (from1900 === from1904) continue;
    if (figures === from1904) votes += 1;
    else if (figures === from1900) votes -= 1;
  }
  return votes > 0;
}

function figuresIn(text: string): string {
  const figures = text.match(/\d+/g) ?? [];
  return figures.map(Number).sort((one, other) => one - other).join(' '); // prettier-ignore
}
