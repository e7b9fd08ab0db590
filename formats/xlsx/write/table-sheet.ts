import type { AppendixTable, AppendixTableCell } from '../../../engine/appendices/table.ts';
import { ratingFill } from '../../../engine/render/rating-fill.ts';
import { longDate } from '../../../engine/values/calendar.ts';
import type { Pack } from '../../../engine/appendices/pack.ts';
import { laySheet } from './lay-sheet.ts';
import type { Manner } from './manner.ts';
import { shownText } from './rating-cell.ts';
import type { Names } from './sheet-names.ts';
import { shownDate } from './shown-date.ts';
import type { BodyCell, SheetPlan } from './sheet-plan.ts';

/** The sheet of one table. */
export function layTableSheet(table: AppendixTable, names: Names, pack: Pack, manner: Manner): SheetPlan {
  const { letter, title, marking, asAt, notes, source, columns } = table;
  const texts = {
    title: `Appendix ${letter}: ${title}`,
    marking,
    lines: [`As at ${longDate(asAt)}`, ...notes, `Source: ${source}`],
  };
  const grid = {
    name: names.table,
    columns,
    rows: table.rows.map((row) => bodyRow(row, columns, pack, manner)),
  };
  const footer = `Appendix ${letter}, as at ${longDate(asAt)}`;
  return laySheet({ name: names.sheet, texts, grid, footer }, manner);
}

function bodyRow(
  row: AppendixTable['rows'][number],
  columns: readonly string[],
  { ragRules }: Pack,
  { hasFills }: Manner,
): BodyCell[] {
  return columns.map((_, place) => {
    const cell: AppendixTableCell = row[place] ?? { text: '' };
    const fill = hasFills && cell.rag !== undefined ? ratingFill(cell.rag, ragRules) : null;
    const text = shownText(cell, ragRules);
    return { text, date: shownDate(text, cell.date), fill, sheet: null };
  });
}
