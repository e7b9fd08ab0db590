import { layGrid, type Grid } from './lay-grid.ts';
import type { Manner } from './manner.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { heightOfLines, topLines, type TopTexts } from './top-lines.ts';

/** What a sheet shows, before it is given sizes. */
export interface SheetParts {
  readonly name: string;
  readonly texts: TopTexts;
  readonly grid: Grid;
  readonly footer: string;
}

/** Lays a sheet, and says above its table where a row goes on in the row below. */
export function laySheet({ name, texts, grid, footer }: SheetParts, manner: Manner): SheetPlan {
  const { marking } = texts;
  const withLines = (more: readonly string[]): SheetPlan['top'] =>
    topLines({ ...texts, lines: [...texts.lines, ...more] }, manner);
  if (grid.rows.length === 0)
    return { name, top: withLines(['Nothing to report.']), grid: null, marking, footer };
  const top = withLines([]);
  const laid = layGrid(grid, heightOfLines(top) + ONE_MORE_LINE, manner);
  const more = laid.continued === 0 ? [] : [continuedNote(laid.continued)];
  return { name, top: withLines(more), grid: laid.plan, marking, footer };
}

/** Points kept for the line about rows that go on below. */
const ONE_MORE_LINE = 20;

function continuedNote(rows: number): string {
  return rows === 1
    ? '1 row is too long for one row of a sheet: it goes on in the row below, marked “(continued)”.'
    : `${String(rows)} rows are too long for one row of a sheet: each goes on in the row below, marked “(continued)”.`;
}
