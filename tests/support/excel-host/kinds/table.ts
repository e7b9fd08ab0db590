import type { Area } from '../../../../engine/workbook/workbook.ts';
import { missing, refuse } from '../host-error.ts';
import { defineKind, hostObject, type HostObject, type Kind, type Property } from '../host-object.ts';
import type { HostSheet } from '../host-sheet.ts';
import { bodyOf, headerOf, totalsOf, type HostTable } from '../host-table.ts';
import { placeAt } from '../range-place.ts';
import { asFlag, asText } from '../read-arguments.ts';
import { guardSheet } from '../sheet-guard.ts';
import { checkedTableName, resizeTable } from '../table-rules.ts';
import { rangeKind } from './range.ts';
import { tableColumnCollectionKind } from './table-column-collection.ts';
import { worksheetKind } from './worksheet.ts';

/** A table on its sheet. */
export interface TablePlace {
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

/** One table. */
export const tableKind: Kind<TablePlace> = defineKind<TablePlace>('Table', {
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value) => {
        guardSheet(sheet, 'Table.Name');
        table.name = checkedTableName(sheet.book, asText(value, 'Table.Name'), table, 'Table.Name');
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value) => {
        guardSheet(sheet, 'Table.Style');
        table.style = asText(value, 'Table.Style');
      },
    },
    ShowHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ table }, value) => {
        if (value !== table.showHeaders) missing('Table.ShowHeaders = off');
      },
    },
    ShowTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ table }, value) => {
        if (value !== table.showTotals) missing('Table.ShowTotals = on');
      },
    },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  parts: {
    Columns: (place) => hostObject(tableColumnCollectionKind, place),
    Worksheet: ({ sheet }) => hostObject(worksheetKind, sheet),
  },
  methods: {
    GetRange: (place) => rangeOf(place, place.table.area),
    GetHeaderRowRange: (place) => rangeOf(place, headerOf(place.table)),
    GetDataBodyRange: (place) => rangeOf(place, bodyOf(place.table)),
    GetTotalRowRange: (place) => rangeOf(place, totalsOf(place.table)),
    Resize: ({ sheet, table }, args) => {
      resizeTable(sheet, table, placeAt(sheet, args, 0, 'Table.Resize'), 'Table.Resize');
    },
    ConvertToRange: (place) => {
      take(place, 'Table.ConvertToRange');
      return rangeOf(place, place.table.area);
    },
    Delete: (place) => {
      take(place, 'Table.Delete');
      const { sheet, table } = place;
      for (const { row, column } of [...sheet.cellsIn(table.area)]) sheet.cells.get(row)?.delete(column);
      sheet.book.tell({ kind: 'cells', sheet, area: table.area, by: 'add-in', values: null });
    },
  },
});

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function flag(key: Flag): Property<TablePlace> {
  return {
    get: ({ table }) => table[key],
    set: ({ sheet, table }, value) => {
      guardSheet(sheet, `Table.${key}`);
      table[key] = asFlag(value, `Table.${key}`);
    },
  };
}

function rangeOf({ sheet }: TablePlace, area: Area | null): HostObject {
  return area ? hostObject(rangeKind, { sheet, area }) : refuse('ItemNotFound', 'Table.GetRange');
}

function take({ sheet, table }: TablePlace, member: string): void {
  guardSheet(sheet, member);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
}
