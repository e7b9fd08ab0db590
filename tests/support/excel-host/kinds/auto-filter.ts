import type { Area } from '../../../../engine/workbook/workbook.ts';
import { refuse } from '../host-error.ts';
import { defineKind, hostObject, type HostObject, type Kind } from '../host-object.ts';
import type { HostSheet } from '../host-sheet.ts';
import { placeAt } from '../range-place.ts';
import { guardSheet } from '../sheet-guard.ts';
import { rangeKind } from './range.ts';

/** A sheet's AutoFilter; criteria are not modelled. */
export const autoFilterKind: Kind<HostSheet> = defineKind<HostSheet>('AutoFilter', {
  properties: {
    Enabled: { get: (sheet) => sheet.autoFilter !== null },
    IsDataFiltered: { get: () => false },
  },
  methods: {
    Apply: (sheet, args) => {
      guardSheet(sheet, 'AutoFilter.Apply');
      sheet.autoFilter = placeAt(sheet, args, 0, 'AutoFilter.Apply').area;
    },
    Remove: (sheet) => {
      guardSheet(sheet, 'AutoFilter.Remove');
      sheet.autoFilter = null;
    },
    GetRange: (sheet) => rangeOf(sheet, sheet.autoFilter) ?? refuse('ItemNotFound', 'AutoFilter.GetRange'),
    GetRangeOrNullObject: (sheet) => rangeOf(sheet, sheet.autoFilter),
  },
});

function rangeOf(sheet: HostSheet, area: Area | null): HostObject | null {
  return area && hostObject(rangeKind, { sheet, area });
}
