import type { SheetPlan } from '../../../formats/xlsx/write/sheet-plan.ts';
import { areaAddress } from '../../../engine/workbook/address.ts';

/** The texts of a planned sheet as a full rectangle from A1 on, "" where nothing stands. */
export function sheetTexts({ top, grid }: SheetPlan): string[][] {
  const columns = columnsOf({ grid });
  const above = top.map(({ text }) => [text, ...Array.from({ length: columns - 1 }, () => '')]);
  if (!grid) return above;
  const rows = grid.rows.map(({ cells }) => grid.headings.map((_, place) => cells[place]?.text ?? ''));
  return [...above, [...grid.headings], ...rows];
}

/** How many columns a planned sheet takes. */
export function columnsOf({ grid }: Pick<SheetPlan, 'grid'>): number {
  return Math.max(1, grid?.headings.length ?? 1);
}

/** The rectangle that Excel takes for used once the texts are written: blank rows and columns at its end left out. */
export function usedAddress(texts: readonly (readonly string[])[]): string {
  let lastRow = 1;
  let lastColumn = 1;
  texts.forEach((row, at) => {
    const last = row.findLastIndex((text) => text !== '');
    if (last < 0) return;
    lastRow = at + 1;
    lastColumn = Math.max(lastColumn, last + 1);
  });
  return areaAddress({ firstRow: 1, firstColumn: 1, lastRow, lastColumn });
}
