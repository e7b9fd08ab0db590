import type { HostSheet } from './host-sheet.ts';
import type { RangePlace } from './range-place.ts';
import { guardSheet } from './sheet-guard.ts';

/** Whether all rows of a range are hidden; null where some are. */
export function areRowsHidden({ sheet, area }: RangePlace): boolean | null {
  return hiddenIn(sheet.hiddenRows, area.firstRow, area.lastRow);
}

/** Whether all columns of a range are hidden; null where some are. */
export function areColumnsHidden({ sheet, area }: RangePlace): boolean | null {
  return hiddenIn(sheet.hiddenColumns, area.firstColumn, area.lastColumn);
}

function hiddenIn(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  const count = [...hidden].filter((at) => at >= first && at <= last).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

/** Hides or shows rows. */
export function hideRows({ sheet, area }: RangePlace, isHidden: boolean): void {
  hide(sheet, sheet.hiddenRows, area.firstRow, area.lastRow, isHidden);
}

/** Hides or shows columns. */
export function hideColumns({ sheet, area }: RangePlace, isHidden: boolean): void {
  hide(sheet, sheet.hiddenColumns, area.firstColumn, area.lastColumn, isHidden);
}

function hide(sheet: HostSheet, hidden: Set<number>, first: number, last: number, isHidden: boolean): void {
  guardSheet(sheet, 'Range.Hidden');
  for (let at = first; at <= last; at += 1) {
    if (isHidden) hidden.add(at);
    else hidden.delete(at);
  }
}
