import { defineKind, hostObject, type HostObject, type Kind } from '../host-object.ts';
import type { HostCell } from '../host-cell.ts';
import { cellsOf, columnsOf, fullAddress, isEntireColumn, isEntireRow, rowsOf } from '../places.ts';
import type { RangePlace } from '../range-place.ts';
import { readGrid } from '../read-grid.ts';
import { writeNumberFormats, writeValues } from '../write-values.ts';
import { rangeMethods } from '../range-methods.ts';
import { worksheetKind } from './worksheet.ts';

/** A rectangle of cells. */
export const rangeKind: Kind<RangePlace> = defineKind<RangePlace>('Range', {
  properties: {
    Address: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    RowIndex: { get: ({ area }) => area.firstRow - 1 },
    ColumnIndex: { get: ({ area }) => area.firstColumn - 1 },
    RowCount: { get: ({ area }) => rowsOf(area) },
    ColumnCount: { get: ({ area }) => columnsOf(area) },
    CellCount: { get: ({ area }) => (cellsOf(area) > 2 ** 31 - 1 ? -1 : cellsOf(area)) },
    IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
    IsEntireRow: { get: ({ area }) => isEntireRow(area) },
    Values: {
      get: (place) => readGrid(place, 'Range.Values', (cell) => cell.value),
      set: (place, value) => {
        writeValues(place, value, 'Range.Values');
      },
    },
    Formulas: {
      get: (place) => readGrid(place, 'Range.Formulas', (cell) => cell.formula ?? cell.value),
      set: (place, value) => {
        writeValues(place, value, 'Range.Formulas');
      },
    },
    Text: { get: (place) => readGrid(place, 'Range.Text', (cell) => cell.text) },
    ValueTypes: { get: (place) => readGrid(place, 'Range.ValueTypes', valueType) },
    NumberFormat: {
      get: (place) => readGrid(place, 'Range.NumberFormat', (cell) => cell.numberFormat),
      set: (place, value) => {
        writeNumberFormats(place, value, 'Range.NumberFormat');
      },
    },
  },
  parts: {
    Worksheet: ({ sheet }) => hostObject(worksheetKind, sheet),
  },
  methods: rangeMethods((place: RangePlace): HostObject => hostObject(rangeKind, place)),
});

function valueType(cell: HostCell): string {
  if (cell.value === '') return 'Empty';
  if (cell.isError) return 'Error';
  if (typeof cell.value === 'number') return 'Double';
  return typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}
