import type { FixOutcome, PlacedFix } from '../../tracker-host.ts';
import { WRITTEN_WITHIN } from '../waits.ts';
import { runExcel } from '../run-excel.ts';
import { cellAt } from './cell-blocks.ts';
import { judgeAll, type FixAt } from './judge-all.ts';
import type { FixSheet } from './judge-fix.ts';
import { readCells } from './read-cells.ts';
import { DOING } from './swap-cells.ts';
import { writeFixes } from './write-fixes.ts';

/**
 * Changes every cell that still shows the old text and keeps its number format; gives what became of each fix, in the
 * order given. Three syncs however many there are; more only where Excel refuses one of the writes, or somebody edits a
 * cell between the second and the third.
 */
export function applyFixes(fixes: readonly PlacedFix[]): Promise<readonly FixOutcome[]> {
  return runExcel(DOING, (context) => fixIn(context, fixes), { limit: WRITTEN_WITHIN });
}

async function fixIn(
  context: Excel.RequestContext,
  fixes: readonly PlacedFix[],
): Promise<readonly FixOutcome[]> {
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const wanted = new Set(fixes.map(({ sheet }) => sheet));
  const standing = worksheets.items.filter(({ name }) => wanted.has(name));
  for (const { protection } of standing) protection.load('protected');
  const names = new Set(standing.map(({ name }) => name));
  const placed = fixes.map((fix) => ({ fix, at: names.has(fix.sheet) ? cellAt(fix.sheet, fix.cell) : null }));
  const read = await readCells(context, placed.flatMap(cellOf));
  const found = { sheets: sheetsOf(standing), read };
  return writeFixes(context, judgeAll(placed, found), found);
}

function cellOf({ at }: FixAt): NonNullable<FixAt['at']>[] {
  return at === null ? [] : [at];
}

function sheetsOf(standing: readonly Excel.Worksheet[]): Map<string, FixSheet> {
  return new Map(standing.map(({ name, protection }) => [name, { isProtected: protection.protected }]));
}
