import type { Area } from '../../../../engine/workbook/workbook.ts';
import { defineKind, found, foundOrNull, hostObject, type HostObject, type Kind } from '../host-object.ts';
import { refuse } from '../host-error.ts';
import { bodyOf, headerOf } from '../host-table.ts';
import { columnsOf } from '../places.ts';
import { readGrid } from '../read-grid.ts';
import { numberAt } from '../read-arguments.ts';
import { rangeKind } from './range.ts';
import type { TablePlace } from './table.ts';

/** One column of a table, counted from 0. */
interface TableColumnPlace {
  readonly of: TablePlace;
  readonly index: number;
}

/** One column of a table. */
export const tableColumnKind: Kind<TableColumnPlace> = defineKind<TableColumnPlace>('TableColumn', {
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: headingOf },
    Values: {
      get: (place) =>
        readGrid(
          { sheet: place.of.sheet, area: slice(place, place.of.table.area) },
          'TableColumn.Values',
          (cell) => cell.value,
        ),
    },
  },
  methods: {
    GetRange: (place) => rangeOf(place, place.of.table.area),
    GetHeaderRowRange: (place) => rangeOf(place, headerOf(place.of.table)),
    GetDataBodyRange: (place) => rangeOf(place, bodyOf(place.of.table)),
  },
});

/** The columns of a table, by heading or by id. */
export const tableColumnCollectionKind: Kind<TablePlace> = defineKind<TablePlace>('TableColumnCollection', {
  properties: { Count: { get: ({ table }) => columnsOf(table.area) } },
  methods: {
    GetCount: ({ table }) => columnsOf(table.area),
    GetItemAt: (of, args) =>
      found(
        tableColumnKind,
        columnsIn(of)[numberAt(args, 0, 'TableColumnCollection.GetItemAt')],
        'TableColumnCollection.GetItemAt',
      ),
    GetItemOrNullObject: (of, args) => foundOrNull(tableColumnKind, find(of, args.values[0])),
  },
  items: (of) => columnsIn(of).map((one) => hostObject(tableColumnKind, one)),
  item: (of, key) => found(tableColumnKind, find(of, key), 'TableColumnCollection.GetItem'),
});

function columnsIn(of: TablePlace): readonly TableColumnPlace[] {
  return Array.from({ length: columnsOf(of.table.area) }, (_, index) => ({ of, index }));
}

function find(of: TablePlace, key: unknown): TableColumnPlace | undefined {
  return columnsIn(of).find((one) => key === one.index + 1 || key === headingOf(one));
}

function headingOf({ of: { sheet, table }, index }: TableColumnPlace): string {
  const { firstRow, firstColumn } = table.area;
  return sheet.cellAt(firstRow, firstColumn + index)?.text ?? '';
}

function slice({ index }: TableColumnPlace, area: Area): Area {
  return { ...area, firstColumn: area.firstColumn + index, lastColumn: area.firstColumn + index };
}

function rangeOf(place: TableColumnPlace, area: Area | null): HostObject {
  if (!area) return refuse('ItemNotFound', 'TableColumn.GetRange');
  return hostObject(rangeKind, { sheet: place.of.sheet, area: slice(place, area) });
}
