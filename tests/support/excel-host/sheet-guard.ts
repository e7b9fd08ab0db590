import type { Area } from '../../../engine/workbook/workbook.ts';
import type { HostBook } from './host-book.ts';
import { refuse } from './host-error.ts';
import type { HostSheet } from './host-sheet.ts';
import { cellsOf } from './places.ts';

/** Refuses a write to locked cells of a protected sheet. */
export function guardCells(sheet: HostSheet, areas: readonly Area[], member: string): void {
  if (sheet.isProtected && !areas.every((area) => isUnlocked(sheet, area))) refuse('AccessDenied', member);
}

/** Refuses a change to a protected sheet that no unlocked cell allows: tables, merges, widths. */
export function guardSheet(sheet: HostSheet, member: string): void {
  if (sheet.isProtected) refuse('AccessDenied', member);
}

/** Refuses a change to the sheets of a workbook whose structure is protected. */
export function guardStructure(book: HostBook, member: string): void {
  if (book.isProtected) refuse('AccessDenied', member);
}

function isUnlocked(sheet: HostSheet, area: Area): boolean {
  const cells = [...sheet.cellsIn(area)];
  return cells.length === cellsOf(area) && cells.every(({ cell }) => !cell.locked);
}
