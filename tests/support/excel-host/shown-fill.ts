import { isInside } from '../../../engine/workbook/address.ts';
import type { HostCell } from './host-cell.ts';
import { missing } from './host-error.ts';
import type { HostSheet } from './host-sheet.ts';

/** The fill that conditional formats lay over a cell, null where they lay none: the file's own as our reader saw them, then those made here. */
export function shownFill(sheet: HostSheet, cell: HostCell, row: number, column: number): string | null {
  for (const rule of sheet.rules) {
    if (rule.fill === null || !rule.areas.some((area) => isInside(area, row, column))) continue;
    if (rule.formula.toUpperCase() !== '=TRUE') missing(`a conditional format by ${rule.formula}`);
    return rule.fill;
  }
  return cell.ruleFill;
}
