import { refuse } from '../host-error.ts';
import { defineKind, hostObject, type HostObject, type Kind } from '../host-object.ts';
import type { HostSheet } from '../host-sheet.ts';
import { areaFrom, LAST_COLUMN, LAST_ROW } from '../places.ts';
import { placeAt } from '../range-place.ts';
import { numberAt } from '../read-arguments.ts';
import { rangeKind } from './range.ts';

/** What stays when a sheet scrolls. */
export const worksheetFreezePanesKind: Kind<HostSheet> = defineKind<HostSheet>('WorksheetFreezePanes', {
  methods: {
    FreezeRows: (sheet, args) => {
      sheet.freeze = { rows: atLeastOne(numberAt(args, 0, 'FreezeRows')), columns: 0 };
    },
    FreezeColumns: (sheet, args) => {
      sheet.freeze = { rows: 0, columns: atLeastOne(numberAt(args, 0, 'FreezeColumns')) };
    },
    FreezeAt: (sheet, args) => {
      const { area } = placeAt(sheet, args, 0, 'WorksheetFreezePanes.FreezeAt');
      sheet.freeze = {
        rows: area.lastRow === LAST_ROW ? 0 : area.lastRow,
        columns: area.lastColumn === LAST_COLUMN ? 0 : area.lastColumn,
      };
    },
    Unfreeze: (sheet) => {
      sheet.freeze = { rows: 0, columns: 0 };
    },
    GetLocation: (sheet) => location(sheet) ?? refuse('ItemNotFound', 'WorksheetFreezePanes.GetLocation'),
    GetLocationOrNullObject: location,
  },
});

function atLeastOne(count: number): number {
  return count >= 1 ? count : refuse('InvalidArgument', 'WorksheetFreezePanes');
}

function location(sheet: HostSheet): HostObject | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return hostObject(rangeKind, { sheet, area: areaFrom(1, 1, rows || LAST_ROW, columns || LAST_COLUMN) });
}
