import { defineKind, hostObject, type Arguments, type HostObject, type Kind } from '../host-object.ts';
import type { HostCell } from '../host-cell.ts';
import {
  cellsOf,
  columnsOf,
  fullAddress,
  isEntireColumn,
  isEntireRow,
  rowsOf,
  sharedArea,
} from '../places.ts';
import type { RangePlace } from '../range-place.ts';
import { readGrid } from '../read-grid.ts';
import { writeNumberFormats, writeValues } from '../write-values.ts';
import { rangeMethods } from '../range-methods.ts';
import type { Area } from '../../../../engine/workbook/workbook.ts';
import {
  cellProperties,
  columnProperties,
  displayedProperties,
  rowProperties,
  setCellProperties,
} from '../cell-properties.ts';
import { clearCells } from '../clear-cells.ts';
import { areColumnsHidden, areRowsHidden, hideColumns, hideRows } from '../hidden-lines.ts';
import { refuse } from '../host-error.ts';
import { hyperlinkOf, setHyperlink } from '../hyperlinks.ts';
import { specialAreas } from '../special-cells.ts';
import { mergeCells, unmergeCells } from '../merge-cells.ts';
import { asFlag, flagAt, textAt } from '../read-arguments.ts';
import { conditionalFormatCollectionKind } from './conditional-format-collection.ts';
import { dataValidationKind } from './data-validation.ts';
import { rangeAreasKind } from './range-areas.ts';
import { rangeFormatKind } from './range-format.ts';
import { tableScopedCollectionKind } from './table-collection.ts';
import type { TablePlace } from './table.ts';
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
    Hidden: { get: (place) => both(areRowsHidden(place), areColumnsHidden(place)) },
    RowHidden: {
      get: areRowsHidden,
      set: (place, value) => {
        hideRows(place, asFlag(value, 'Range.RowHidden'));
      },
    },
    ColumnHidden: {
      get: areColumnsHidden,
      set: (place, value) => {
        hideColumns(place, asFlag(value, 'Range.ColumnHidden'));
      },
    },
    Hyperlink: { get: hyperlinkOf, set: setHyperlink },
    NumberFormat: {
      get: (place) => readGrid(place, 'Range.NumberFormat', (cell) => cell.numberFormat),
      set: (place, value) => {
        writeNumberFormats(place, value, 'Range.NumberFormat');
      },
    },
  },
  parts: {
    Format: ({ sheet, area }) => hostObject(rangeFormatKind, { sheet, areas: [area] }),
    ConditionalFormats: ({ sheet, area }) =>
      hostObject(conditionalFormatCollectionKind, { sheet, areas: [area] }),
    DataValidation: (place) => hostObject(dataValidationKind, place),
    Worksheet: ({ sheet }) => hostObject(worksheetKind, sheet),
  },
  methods: {
    ...rangeMethods(make),
    Clear: ({ sheet, area }, args) => {
      clearCells({ sheet, areas: [area] }, args.values[0], 'Range.Clear');
    },
    Merge: (place, args) => {
      mergeCells(place, flagAt(args, 0));
    },
    Unmerge: unmergeCells,
    GetMergedAreasOrNullObject: (place) => mergedAreas(place),
    GetSpecialCells: (place, args) =>
      specialCells(place, args) ?? refuse('ItemNotFound', 'Range.GetSpecialCells'),
    GetSpecialCellsOrNullObject: specialCells,
    GetTables: (place, args) => hostObject(tableScopedCollectionKind, tablesIn(place, flagAt(args, 0))),
    GetCellProperties: (place, args) => cellProperties(place, args, make, 'Range.GetCellProperties'),
    GetDisplayedCellProperties: (place, args) => displayedProperties(place, args, make),
    GetRowProperties: (place, args) => rowProperties(place, args, make),
    GetColumnProperties: (place, args) => columnProperties(place, args, make),
    SetCellProperties: (place, args) => {
      setCellProperties(place, args, make);
    },
  },
});

function valueType(cell: HostCell): string {
  if (cell.value === '') return 'Empty';
  if (cell.isError) return 'Error';
  if (typeof cell.value === 'number') return 'Double';
  return typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}

function make(place: RangePlace): HostObject {
  return hostObject(rangeKind, place);
}

function specialCells({ sheet, area }: RangePlace, args: Arguments): HostObject | null {
  const areas = specialAreas(sheet, area, textAt(args, 0, 'Range.GetSpecialCells'));
  return areas.length === 0 ? null : hostObject(rangeAreasKind, { sheet, areas });
}

function both(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

/** Excel fails to answer for more. */
const MOST_MERGES = 512;

function mergedAreas({ sheet, area }: RangePlace): HostObject | null {
  const areas = sheet.merges.filter((merge) => sharedArea(merge, area) !== null);
  if (areas.length > MOST_MERGES) refuse('GeneralException', 'Range.GetMergedAreasOrNullObject');
  return areas.length === 0 ? null : hostObject(rangeAreasKind, { sheet, areas });
}

function tablesIn({ sheet, area }: RangePlace, isWithin: boolean): readonly TablePlace[] {
  const counts = (of: Area): boolean => {
    const shared = sharedArea(of, area);
    return shared !== null && (!isWithin || cellsOf(shared) === cellsOf(of));
  };
  return sheet.tables.filter((table) => counts(table.area)).map((table) => ({ sheet, table }));
}
