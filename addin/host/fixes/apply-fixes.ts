import type { FixOutcome, PlacedFix } from '../../tracker-host.ts';
import { hostCodeOf, refusalFrom } from '../errors.ts';
import { WRITTEN_WITHIN } from '../waits.ts';
import { runExcel } from '../run-excel.ts';
import { syncQuietly } from '../sync-quietly.ts';
import { blocksOf, cellAt, keyOf, type CellAt } from './cell-blocks.ts';
import { judgeFix, refused, type FixSheet, type Verdict } from './judge-fix.ts';
import { readCells, type CellRead } from './read-cells.ts';

const DOING = 'put this right';

/**
 * Changes every cell that still shows the old text and keeps its number format; gives what became of each fix, in the
 * order given. Three syncs however many there are; more only where Excel refuses one of the writes.
 */
export function applyFixes(fixes: readonly PlacedFix[]): Promise<readonly FixOutcome[]> {
  return runExcel(
    DOING,
    async (context) => {
      const worksheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const wanted = new Set(fixes.map(({ sheet }) => sheet));
      const standing = worksheets.items.filter(({ name }) => wanted.has(name));
      for (const { protection } of standing) protection.load('protected');
      const names = new Set(standing.map(({ name }) => name));
      const cells = fixes.map(({ sheet, cell }) => (names.has(sheet) ? cellAt(sheet, cell) : null));
      const read = await readCells(context, cells.filter(isCell));
      const verdicts = judgeAll(fixes, cells, sheetsOf(standing), read);
      return writeAll(context, verdicts);
    },
    { limit: WRITTEN_WITHIN },
  );
}

function isCell(cell: CellAt | null): cell is CellAt {
  return cell !== null;
}

function sheetsOf(standing: readonly Excel.Worksheet[]): Map<string, FixSheet> {
  return new Map(standing.map(({ name, protection }) => [name, { isProtected: protection.protected }]));
}

/** A second fix of one cell meets what the first is about to write. */
function judgeAll(
  fixes: readonly PlacedFix[],
  cells: readonly (CellAt | null)[],
  sheets: ReadonlyMap<string, FixSheet>,
  read: ReadonlyMap<string, CellRead>,
): Judged[] {
  const standing = new Map(read);
  return fixes.map((fix, place) => {
    const at = cells[place] ?? null;
    const key = at ? keyOf(at) : '';
    const found = standing.get(key) ?? null;
    const verdict = judgeFix(fix, sheets.get(fix.sheet) ?? null, found);
    if (verdict.kind === 'write' && found) standing.set(key, { ...found, ...afterwards(verdict.value) });
    return { at, verdict };
  });
}

/** What a cell will hold once a value is written. */
function afterwards(value: string | number): Pick<CellRead, 'value' | 'formula' | 'text' | 'valueType'> {
  const plain = typeof value === 'string' ? value.replace(/^'/, '') : value;
  const valueType = typeof plain === 'number' ? 'Double' : 'String';
  return { value: plain, formula: plain, text: String(plain), valueType };
}

interface Judged {
  readonly at: CellAt | null;
  readonly verdict: Verdict;
}

interface Write {
  readonly at: CellAt;
  readonly value: string | number;
}

async function writeAll(
  context: Excel.RequestContext,
  judged: readonly Judged[],
): Promise<readonly FixOutcome[]> {
  const writes = judged.flatMap(({ at, verdict }) =>
    at && verdict.kind === 'write' ? [{ at, value: verdict.value }] : [],
  );
  if (writes.length === 0) return judged.map(({ verdict }) => outcomeOf(verdict));
  try {
    await writeCells(context, writes);
    return judged.map(({ verdict }) => outcomeOf(verdict));
  } catch (error) {
    // Nothing was written, and nothing will be until Enter is pressed.
    if (hostCodeOf(error) === 'cell-being-edited') throw error;
    return writeOneByOne(context, judged);
  }
}

function outcomeOf(verdict: Verdict): FixOutcome {
  return verdict.kind === 'settled' ? verdict.outcome : { kind: 'fixed', fix: verdict.fix };
}

/** Cells that touch go over as one range. */
function writeCells(context: Excel.RequestContext, writes: readonly Write[]): Promise<void> {
  const values = new Map(writes.map(({ at, value }) => [keyOf(at), value]));
  const blocks = blocksOf(
    writes.map(({ at }) => at),
    0,
  );
  return syncQuietly(context, () => {
    for (const { sheet, column, firstRow, lastRow } of blocks) {
      const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, place) => firstRow + place);
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(firstRow, column, rows.length, 1);
      range.values = rows.map((row) => [values.get(keyOf({ sheet, row, column })) ?? null]);
    }
  });
}

/** One write that Excel refuses must not take the others with it; those done already are done again to no harm. */
async function writeOneByOne(
  context: Excel.RequestContext,
  judged: readonly Judged[],
): Promise<readonly FixOutcome[]> {
  const outcomes: FixOutcome[] = [];
  for (const { at, verdict } of judged) {
    if (!at || verdict.kind === 'settled') outcomes.push(outcomeOf(verdict));
    else outcomes.push(await writeOne(context, at, verdict));
  }
  return outcomes;
}

async function writeOne(
  context: Excel.RequestContext,
  at: CellAt,
  verdict: Extract<Verdict, { kind: 'write' }>,
): Promise<FixOutcome> {
  try {
    await writeCells(context, [{ at, value: verdict.value }]);
    return { kind: 'fixed', fix: verdict.fix };
  } catch (error) {
    const { code, message } = refusalFrom(error, DOING);
    return refused(verdict.fix, code, message).outcome;
  }
}
