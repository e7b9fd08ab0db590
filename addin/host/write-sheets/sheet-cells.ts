import { serialOfDate } from '../../../engine/values/calendar.ts';
import { areaAddress } from '../../../engine/workbook/address.ts';
import type { BodyCell, SheetPlan } from '../../../formats/xlsx/write/sheet-plan.ts';
import type { DateSystem } from './probe-dates.ts';

/** What is written to one cell: words, or the serial of a date. */
export interface SheetCell {
  readonly value: string | number;
  readonly numberFormat: string;
}

const AS_TEXT = '@';
const NOTHING: SheetCell = { value: '', numberFormat: AS_TEXT };

/** The cells of a planned sheet as a full rectangle from A1 on, "" where nothing stands. */
export function sheetCells({ top, grid }: SheetPlan, dates: DateSystem): SheetCell[][] {
  const columns = columnsOf({ grid });
  const above = top.map(({ text }) => [words(text), ...Array.from({ length: columns - 1 }, () => NOTHING)]);
  if (!grid) return above;
  const rows = grid.rows.map(({ cells }) =>
    grid.headings.map((_, place) => {
      const cell = cells[place];
      return cell ? bodyCell(cell, dates) : NOTHING;
    }),
  );
  return [...above, grid.headings.map(words), ...rows];
}

function words(text: string): SheetCell {
  return { value: text, numberFormat: AS_TEXT };
}

/** Words also for a date that this workbook cannot count. */
function bodyCell({ text, date }: BodyCell, dates: DateSystem): SheetCell {
  if (date === null || dates === 'unknown') return words(text);
  const serial = serialOfDate(date.date, dates === '1904');
  return serial === null ? words(text) : { value: serial, numberFormat: date.numberFormat };
}

/** How many columns a planned sheet takes. */
export function columnsOf({ grid }: Pick<SheetPlan, 'grid'>): number {
  return Math.max(1, grid?.headings.length ?? 1);
}

/** The rectangle that Excel takes for used once the cells are written: blank rows and columns at its end left out. */
export function usedAddress(cells: readonly (readonly SheetCell[])[]): string {
  let lastRow = 1;
  let lastColumn = 1;
  cells.forEach((row, at) => {
    const last = row.findLastIndex(({ value }) => value !== '');
    if (last < 0) return;
    lastRow = at + 1;
    lastColumn = Math.max(lastColumn, last + 1);
  });
  return areaAddress({ firstRow: 1, firstColumn: 1, lastRow, lastColumn });
}
