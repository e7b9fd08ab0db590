import type { Cell, Row } from '../workbook/workbook.ts';
import { isAreaHeading, readAreaName } from './area-name.ts';
import { filledCells, roleOfRow, type RowContext } from './row-roles.ts';
import { closedHeading, isCaption } from './section-heading.ts';
import type { SettledTable } from './settled-table.ts';
import type { AreaName, RowLeftOut, SectionHeading } from './tracker.ts';

/** The rows of each record, and those that belong to none. */
export interface DraftedRecords {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly RowLeftOut[];
}

/** The rows of one record, and what the section that they stand under says of them. */
export interface Draft {
  readonly first: Row;
  /** The first and those that go on from it. */
  readonly rows: Row[];
  readonly section: AreaName | null;
  /** The heading above it that says it is closed. */
  readonly closedUnder: SectionHeading | undefined;
}

/** Goes through a table's rows and says which record each belongs to, if to any. */
export function draftRecords(table: SettledTable, context: RowContext): DraftedRecords {
  const drafts: Draft[] = [];
  const leftOut: RowLeftOut[] = [];
  const before = { hasRecord: false, hasTotal: false, lastRow: 0 };
  let under: Section = { area: null, closed: undefined };
  for (let index = table.bodyStart; index < table.bodyEnd; index++) {
    const row = table.sheet.rows[index];
    if (!row) continue;
    const role = roleOfRow(row, context, before);
    if (role === 'record' || role === 'continuation' || role === 'repeated heading')
      before.lastRow = row.number;
    if (role === 'record') {
      drafts.push({ first: row, rows: [row], section: under.area, closedUnder: under.closed });
      before.hasRecord = true;
    } else if (role === 'continuation') drafts.at(-1)?.rows.push(row);
    else if (role !== 'blank') {
      leftOut.push({ row: row.number, why: role });
      if (role === 'total') before.hasTotal = true;
      if (role === 'section heading') under = sectionUnder(filledCells(row, context), table, under);
    }
  }
  return { drafts, leftOut };
}

/** What the section heading that rows stand under says of them. */
interface Section {
  readonly area: AreaName | null;
  readonly closed: SectionHeading | undefined;
}

function sectionUnder(filled: readonly Cell[], table: SettledTable, above: Section): Section {
  const closed = closedHeading(filled);
  const isNoArea = closed !== undefined || isCaption(filled);
  return { area: isNoArea ? null : (sectionArea(filled, table) ?? above.area), closed };
}

function sectionArea(filled: readonly Cell[], table: SettledTable): AreaName | null {
  const cell =
    filled.find(({ text }) => isAreaHeading(text)) ?? (table.template.needsArea ? filled[0] : undefined);
  return cell ? readAreaName(cell.text) : null;
}
