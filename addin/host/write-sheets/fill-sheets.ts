import type { Run } from '../../run.ts';
import { inChunks } from '../limits.ts';
import { syncQuietly } from '../sync-quietly.ts';
import { fillBlocks, type FillBlock } from './fill-blocks.ts';
import type { ReadySheet } from './prepare-sheets.ts';

/** Lists of cells coloured in one sync: at under a kilobyte each, a tenth of what Excel takes. */
const A_CHUNK = 500;

type SheetFill = FillBlock & { readonly sheet: string };

/** Fills the ratings’ cells, a colour and a list of areas at a time: one sync for each 500 lists. */
export async function fillSheets(
  context: Excel.RequestContext,
  sheets: readonly ReadySheet[],
  run: Run,
): Promise<void> {
  const fills = sheets.flatMap((sheet) => fillsOf(sheet));
  await inChunks({
    chunks: Array.from({ length: Math.ceil(fills.length / A_CHUNK) }, (_, chunk) =>
      fills.slice(chunk * A_CHUNK, (chunk + 1) * A_CHUNK),
    ),
    work: (chunk) => fillChunk(context, chunk),
    halve,
    run,
  });
}

function fillsOf({ id, plan }: ReadySheet): SheetFill[] {
  const blocks = plan.grid ? fillBlocks(plan.grid.rows, plan.top.length + 2) : [];
  return blocks.map((block) => ({ ...block, sheet: id }));
}

function fillChunk(context: Excel.RequestContext, chunk: readonly SheetFill[]): Promise<void> {
  return syncQuietly(context, () => {
    for (const { sheet, fill, areas } of chunk)
      context.workbook.worksheets.getItem(sheet).getRanges(areas).format.fill.color = `#${fill}`;
  });
}

function halve(chunk: SheetFill[]): [SheetFill[], SheetFill[]] | null {
  const middle = chunk.length >> 1;
  return middle === 0 ? null : [chunk.slice(0, middle), chunk.slice(middle)];
}
