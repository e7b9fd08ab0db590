import type { Area } from '../../../engine/workbook/workbook.ts';
import { missing, refuse } from './host-error.ts';
import { sharedArea } from './places.ts';
import type { RangePlace } from './range-place.ts';
import { textAt } from './read-arguments.ts';
import type { Arguments } from './host-object.ts';

/**
 * The parts of a range whose cells are of a kind; of all kinds only those with a validation are modelled, and of
 * validations only lists. On a protected sheet Excel refuses to look for them.
 */
export function specialCells({ sheet, area }: RangePlace, args: Arguments): readonly Area[] {
  const member = 'Range.GetSpecialCellsOrNullObject';
  const kind = textAt(args, 0, member);
  if (kind !== 'DataValidations') missing(`${member}("${kind}")`);
  if (sheet.isProtected) refuse('AccessDenied', member);
  return sheet.lists
    .flatMap(({ areas }) => areas)
    .map((one) => sharedArea(one, area))
    .filter((one) => one !== null);
}
