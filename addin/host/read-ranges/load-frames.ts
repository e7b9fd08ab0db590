import type { Area, Span } from '../../../engine/workbook/workbook.ts';
import type { Run } from '../../run.ts';
import { hostCodeOf } from '../errors.ts';
import { inChunks } from '../limits.ts';
import { AREAS, areasOf, rangeAt } from './area-of.ts';
import type { MeasuredSheet } from './measure-sheets.ts';
import { halveChunk, type Chunk } from './pieces.ts';

/** What stands around a sheet's cells. */
export interface Frame {
  readonly merges: readonly Area[];
  readonly hiddenColumns: readonly Span[];
}

type Filled = MeasuredSheet & { readonly used: Area };

/** Sheets that hold something. */
export function filledSheets(sheets: readonly MeasuredSheet[]): Filled[] {
  return sheets.flatMap((sheet) => (sheet.used === null ? [] : [{ ...sheet, used: sheet.used }]));
}

/**
 * Merges and hidden columns by sheet id, in one sync; a range with more than 512 merges is refused by Excel, and is
 * asked for in halves.
 */
export async function loadFrames(
  context: Excel.RequestContext,
  sheets: readonly MeasuredSheet[],
  run: Run,
): Promise<ReadonlyMap<string, Frame>> {
  const filled = filledSheets(sheets);
  const whole = filled.map(({ id, used }) => ({ sheetId: id, area: used }));
  const parts = await inChunks({
    chunks: whole.length === 0 ? [] : [whole],
    work: (chunk) => loadPart(context, chunk),
    halve: halveChunk,
    mayHalve: (error) => !HOPELESS.has(hostCodeOf(error)),
    run,
  });
  return new Map(filled.map(({ id }) => [id, joined(parts.flat().filter(({ sheetId }) => sheetId === id))]));
}

/** Refusals that a smaller range would meet as well; by which code too many merges are refused, no page says. */
const HOPELESS: ReadonlySet<string> = new Set([
  'cell-being-edited',
  'excel-lost',
  'no-permission',
  'not-there',
]);

interface FramePart extends Frame {
  readonly sheetId: string;
}

async function loadPart(context: Excel.RequestContext, chunk: Chunk): Promise<FramePart[]> {
  const asked = chunk.map(({ sheetId, area }) => {
    const range = rangeAt(context, sheetId, area);
    const merged = range.getMergedAreasOrNullObject().load(AREAS);
    return { sheetId, area, merged, columns: range.getColumnProperties({ columnHidden: true }) };
  });
  await context.sync();
  return asked.map(({ sheetId, area, merged, columns }) => ({
    sheetId,
    merges: areasOf(merged),
    hiddenColumns: hiddenSpans(columns.value, area.firstColumn),
  }));
}

function hiddenSpans(columns: readonly Excel.ColumnProperties[], first: number): Span[] {
  const spans: Span[] = [];
  for (const [index, { columnHidden }] of columns.entries()) {
    if (columnHidden !== true) continue;
    const column = first + index;
    const before = spans.at(-1);
    if (before?.last === column - 1) spans[spans.length - 1] = { first: before.first, last: column };
    else spans.push({ first: column, last: column });
  }
  return spans;
}

/** A merge across the cut between two halves is given by both, and a column hidden in both is one. */
function joined(parts: readonly FramePart[]): Frame {
  const merges = new Map(
    parts.flatMap((part) => part.merges).map((area) => [Object.values(area).join(), area]),
  );
  const spans = new Map(parts.flatMap((part) => part.hiddenColumns).map((span) => [span.first, span]));
  return { merges: [...merges.values()], hiddenColumns: [...spans.values()] };
}
