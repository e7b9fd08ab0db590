import type { Area } from '../../../engine/workbook/workbook.ts';
import { missing, refuse } from './host-error.ts';
import type { HostSheet } from './host-sheet.ts';
import { sharedArea } from './places.ts';

/** The areas within an area whose cells have a validation or a conditional format. A protected sheet refuses to look. */
export function specialAreas(sheet: HostSheet, within: Area, kind: string): readonly Area[] {
  const member = `Range.GetSpecialCells(${kind})`;
  if (sheet.isProtected) refuse('AccessDenied', member);
  return areasOf(sheet, kind, member).flatMap((area) => sharedArea(area, within) ?? []);
}

function areasOf(sheet: HostSheet, kind: string, member: string): readonly Area[] {
  switch (kind) {
    case 'DataValidations':
      return sheet.lists.flatMap(({ areas }) => areas);
    case 'ConditionalFormats':
      return sheet.rules.flatMap(({ areas }) => areas);
    default:
      return missing(member);
  }
}
