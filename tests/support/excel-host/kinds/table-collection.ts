import type { HostBook } from '../host-book.ts';
import { missing } from '../host-error.ts';
import {
  defineKind,
  found,
  foundOrNull,
  hostObject,
  type Arguments,
  type HostObject,
  type Kind,
} from '../host-object.ts';
import type { HostSheet } from '../host-sheet.ts';
import { splitAddress } from '../places.ts';
import { placeAt } from '../range-place.ts';
import { numberAt } from '../read-arguments.ts';
import { addTable, tablesOf } from '../table-rules.ts';
import { tableKind, type TablePlace } from './table.ts';

/** The tables of a sheet, or of the whole workbook where `sheet` is null. */
export interface TablesPlace {
  readonly book: HostBook;
  readonly sheet: HostSheet | null;
}

/** Tables, by name or by id. */
export const tableCollectionKind: Kind<TablesPlace> = defineKind<TablesPlace>('TableCollection', {
  properties: { Count: { get: (place) => inside(place).length } },
  methods: {
    Add: add,
    GetCount: (place) => inside(place).length,
    GetItemAt: (place, args) =>
      found(
        tableKind,
        inside(place)[numberAt(args, 0, 'TableCollection.GetItemAt')],
        'TableCollection.GetItemAt',
      ),
    GetItemOrNullObject: (place, args) => foundOrNull(tableKind, find(place, args.values[0])),
  },
  items: (place) => inside(place).map((one) => hostObject(tableKind, one)),
  item: (place, key) => found(tableKind, find(place, key), 'TableCollection.GetItem'),
});

/** The tables that meet a range. */
export const tableScopedCollectionKind: Kind<readonly TablePlace[]> = defineKind<readonly TablePlace[]>(
  'TableScopedCollection',
  {
    methods: {
      GetCount: (tables) => tables.length,
      GetFirst: (tables) => found(tableKind, tables[0], 'TableScopedCollection.GetFirst'),
    },
    items: (tables) => tables.map((one) => hostObject(tableKind, one)),
    item: (tables, key) =>
      found(
        tableKind,
        tables.find((one) => isCalled(one, key)),
        'TableScopedCollection.GetItem',
      ),
  },
);

function inside({ book, sheet }: TablesPlace): readonly TablePlace[] {
  return tablesOf(book)
    .filter(([on]) => sheet === null || on === sheet)
    .map(([on, table]) => ({ sheet: on, table }));
}

function find(place: TablesPlace, key: unknown): TablePlace | undefined {
  return inside(place).find((one) => isCalled(one, key));
}

function isCalled({ table }: TablePlace, key: unknown): boolean {
  return table.id === String(key) || table.name.toLowerCase() === String(key).toLowerCase();
}

function add({ book, sheet }: TablesPlace, args: Arguments): HostObject {
  const member = 'TableCollection.Add';
  if (args.values[1] !== true) missing(`${member} without headers`);
  const named = splitAddress(String(args.values[0])).sheet;
  const on = sheet ?? (named === null ? book.activeSheet : book.findSheet(named)) ?? book.activeSheet;
  const place = placeAt(on, args, 0, member);
  return hostObject(tableKind, { sheet: place.sheet, table: addTable(place, member) });
}
