import { z } from 'zod';
import { areaAddress, readArea } from '../../../engine/workbook/address.ts';
import type { Run } from '../../run.ts';
import { Fingerprint } from '../fingerprint.ts';
import { CELLS_A_CHUNK, inChunks } from '../limits.ts';
import { chunksOf, halveChunk, type Block, type Chunk } from './blocks.ts';
import type { Standing, StandingSheet } from './standing.ts';

/** Cells as Excel hands them over; anything else in a sheet of ours was not written by us. */
const VALUES = z.array(z.array(z.union([z.string(), z.number(), z.boolean()])));

/** Ids of the workbook’s own sheets that still hold what was written there, or nothing at all: one sync, and one a chunk of cells. */
export async function unchangedSheets(
  context: Excel.RequestContext,
  standing: Standing,
  run: Run,
): Promise<ReadonlySet<string>> {
  const used = await usedAddresses(context, standing.sheets.filter(isOpen));
  const likely = used
    .filter(({ sheet, address }) => address === sheet.mark?.address)
    .map(({ sheet }) => sheet);
  const found = await readFingerprints(context, likely, run);
  const same = likely.filter(({ id, mark }) => found.get(id)?.toString() === mark?.fingerprint);
  // Excel refused before anything was written there, and nobody has written since.
  const blank = used.filter(({ address }) => address === null).map(({ sheet }) => sheet);
  return new Set([...same, ...blank].map(({ id }) => id));
}

/** A sheet of ours that the user copied, hid, protected or gave another name has become theirs. */
function isOpen({ name, mark, isVisible, isProtected }: StandingSheet): boolean {
  return mark?.name === name && isVisible && !isProtected;
}

interface UsedSheet {
  readonly sheet: StandingSheet;
  /** Null where every cell is empty. */
  readonly address: string | null;
}

async function usedAddresses(
  context: Excel.RequestContext,
  own: readonly StandingSheet[],
): Promise<UsedSheet[]> {
  if (own.length === 0) return [];
  const used = own.map(({ id }) =>
    context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load('address'),
  );
  await context.sync();
  return own.map((sheet, place) => ({ sheet, address: addressOf(used[place]) }));
}

function addressOf(range: Excel.Range | undefined): string | null {
  if (!range || range.isNullObject) return null;
  const area = readArea(range.address.slice(range.address.lastIndexOf('!') + 1));
  return area && areaAddress(area);
}

async function readFingerprints(
  context: Excel.RequestContext,
  sheets: readonly StandingSheet[],
  run: Run,
): Promise<Map<string, Fingerprint>> {
  const found = new Map(sheets.map(({ id }) => [id, new Fingerprint()]));
  const blocks = sheets.map((sheet) => blockOf(sheet));
  await inChunks({
    chunks: chunksOf(blocks, CELLS_A_CHUNK, ({ columns }) => columns),
    work: (chunk) => addRows(context, chunk, found),
    halve: halveChunk,
    run,
  });
  return found;
}

function blockOf({ id, mark }: StandingSheet): Block {
  const area = readArea(mark?.address ?? '');
  return { sheet: id, firstRow: 0, rows: area?.lastRow ?? 0, columns: area?.lastColumn ?? 0 };
}

async function addRows(
  context: Excel.RequestContext,
  chunk: Chunk,
  found: ReadonlyMap<string, Fingerprint>,
): Promise<void> {
  const ranges = chunk.map(({ sheet, firstRow, rows, columns }) =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(firstRow, 0, rows, columns).load('values'),
  );
  await context.sync();
  chunk.forEach(({ sheet }, place) => {
    for (const row of VALUES.parse(ranges[place]?.values)) found.get(sheet)?.add(row.map(String));
  });
}
