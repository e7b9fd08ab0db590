import { isBlank } from '../values/blank.ts';
import { foldHeading } from '../values/fold.ts';
import { groupedBy } from '../values/grouped-by.ts';
import type { Area, Cell, Sheet } from '../workbook/workbook.ts';
import { ownColumnsOf, type RowContext } from './row-roles.ts';
import type { SettledTable } from './settled-table.ts';
import { allColumnsRead, columnByField } from './tracker.ts';
import { verticalMerges } from './vertical-merges.ts';

/** What the rows of a table are told apart by; references are counted when a row's role first asks for it. */
export function rowContextOf(table: SettledTable): RowContext {
  const columnOf = columnByField(table.columns);
  let counted: ReferenceCounts | undefined;
  const references = (): ReferenceCounts => (counted ??= countReferences(table, columnOf.get('ref')));
  return {
    mergesEndingIn: mergesByLastRow(table.sheet),
    headings: new Map(
      table.headings.map(({ column, text }) => [column, { text, folded: foldHeading(text) }]),
    ),
    firstColumn: table.firstColumn,
    lastColumn: table.lastColumn,
    columnOf,
    fieldColumns: allColumnsRead(table.columns),
    ownColumns: ownColumnsOf(table.columns),
    merges: verticalMerges(table.sheet, bodyOf(table)),
    blankRefContinues: () => manyLackReferences(references()),
    refsAreNumbered: () => mostAreNumbered(references()),
  };
}

function bodyOf({ sheet: { rows }, bodyStart, bodyEnd, firstColumn, lastColumn }: SettledTable): Area {
  const firstRow = rows[bodyStart]?.number ?? 0;
  const lastRow = rows[bodyEnd - 1]?.number ?? 0;
  return { firstRow, lastRow, firstColumn, lastColumn };
}

function mergesByLastRow({ merges }: Sheet): ReadonlyMap<number, readonly Area[]> {
  return groupedBy(merges, ({ lastRow }) => lastRow);
}

/** How many of a table's rows lack a reference, and how many references hold a number. */
interface ReferenceCounts {
  readonly rows: number;
  readonly lacking: number;
  readonly numbered: number;
}

function countReferences(table: SettledTable, refColumn: number | undefined): ReferenceCounts {
  const counts = { rows: 0, lacking: 0, numbered: 0 };
  if (refColumn === undefined) return counts;
  for (let index = table.bodyStart; index < table.bodyEnd; index++) {
    const cells = table.sheet.rows[index]?.cells ?? [];
    const ref = cells.find(({ column }) => column === refColumn);
    const hasReference = ref !== undefined && isFilled(ref);
    if (!hasReference && !cells.some(isFilled)) continue;
    counts.rows++;
    if (!hasReference) counts.lacking++;
    else if (/\d/.test(ref.text)) counts.numbered++;
  }
  return counts;
}

function isFilled({ text }: Cell): boolean {
  return !isBlank(text);
}

/** A quarter of the rows without a reference, but not nearly all: the register spreads records over rows (T27). */
function manyLackReferences({ rows, lacking }: ReferenceCounts): boolean {
  return rows > 0 && lacking * 4 >= rows && lacking < rows * 0.95;
}

/** All but a few references hold a number: a help row, a heading or a total hold none. */
function mostAreNumbered({ rows, lacking, numbered }: ReferenceCounts): boolean {
  return numbered >= 2 && rows - lacking - numbered <= 4 && numbered * 2 > rows - lacking;
}
