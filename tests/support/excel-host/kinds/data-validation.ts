import { isInside } from '../../../../engine/workbook/address.ts';
import type { ListValidation } from '../../../../engine/workbook/workbook.ts';
import { defineKind, type Kind } from '../host-object.ts';
import type { RangePlace } from '../range-place.ts';

/** The rule that cells' entries must keep. Lists alone are known: our reader takes no others. */
export const dataValidationKind: Kind<RangePlace> = defineKind<RangePlace>('DataValidation', {
  properties: {
    Type: { get: (place) => typeOf(place) },
    Rule: { get: ruleOf },
  },
});

/** "None", "List", or what Excel says where cells differ. */
function typeOf(place: RangePlace): string {
  const kinds = listsIn(place);
  if (kinds.size > 1) return kinds.has(undefined) ? 'MixedCriteria' : 'Inconsistent';
  return [...kinds][0] ? 'List' : 'None';
}

/** Excel gives the list's cells with "=", and typed choices as they are. */
function ruleOf(place: RangePlace): unknown {
  const kinds = listsIn(place);
  if (kinds.size > 1) return null;
  const [list] = kinds;
  if (!list) return {};
  const isTyped = /^".*"$/su.test(list.source);
  return { list: { inCellDropDown: true, source: isTyped ? list.source.slice(1, -1) : `=${list.source}` } };
}

function listsIn({ sheet, area }: RangePlace): ReadonlySet<ListValidation | undefined> {
  const found = new Set<ListValidation | undefined>();
  for (let row = area.firstRow; row <= area.lastRow && found.size < 2; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      found.add(sheet.lists.find((list) => list.areas.some((one) => isInside(one, row, column))));
    }
  }
  return found;
}
