import { readArea } from '../../../../engine/workbook/address.ts';
import type { HostBook, HostName } from '../host-book.ts';
import { missing, refuse } from '../host-error.ts';
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
import { fullAddress, splitAddress } from '../places.ts';
import { placeAt } from '../range-place.ts';
import { asFlag, asText, textAt, textOrNullAt } from '../read-arguments.ts';
import { rangeKind } from './range.ts';

/** The names of the workbook, or those of one sheet. */
export interface NamesPlace {
  readonly book: HostBook;
  readonly sheet: HostSheet | null;
}

interface NamePlace {
  readonly book: HostBook;
  readonly name: HostName;
}

/** One defined name. */
export const namedItemKind: Kind<NamePlace> = defineKind<NamePlace>('NamedItem', {
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: {
      get: ({ name }) => name.refersTo,
      set: ({ name }, value) => {
        name.refersTo = asText(value, 'NamedItem.Formula');
      },
    },
    Value: { get: ({ name }) => name.refersTo.replace(/^=/u, '') },
    Type: { get: (place) => (rangeOf(place) ? 'Range' : 'Error') },
    Scope: { get: ({ name }) => (name.sheet ? 'Worksheet' : 'Workbook') },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = asText(value, 'NamedItem.Comment');
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = asFlag(value, 'NamedItem.Visible');
      },
    },
  },
  methods: {
    Delete: ({ book, name }) => {
      book.names.splice(book.names.indexOf(name), 1);
    },
    GetRange: (place) => rangeOf(place) ?? refuse('InvalidReference', 'NamedItem.GetRange'),
    GetRangeOrNullObject: rangeOf,
  },
});

/** Defined names, by name. */
export const namedItemCollectionKind: Kind<NamesPlace> = defineKind<NamesPlace>('NamedItemCollection', {
  methods: {
    Add: add,
    GetCount: (place) => inside(place).length,
    GetItemOrNullObject: (place, args) => foundOrNull(namedItemKind, find(place, args.values[0])),
  },
  items: (place) => inside(place).map((one) => hostObject(namedItemKind, one)),
  item: (place, key) => found(namedItemKind, find(place, key), 'NamedItemCollection.GetItem'),
});

function inside({ book, sheet }: NamesPlace): readonly NamePlace[] {
  return book.names.filter((name) => name.sheet === sheet).map((name) => ({ book, name }));
}

function find(place: NamesPlace, key: unknown): NamePlace | undefined {
  return inside(place).find(({ name }) => name.name.toLowerCase() === String(key).toLowerCase());
}

function rangeOf({ book, name: { refersTo } }: NamePlace): HostObject | null {
  const { sheet: named, rest } = splitAddress(refersTo.replace(/^=/u, ''));
  const sheet = named === null ? undefined : book.findSheet(named);
  const area = readArea(rest);
  return sheet && area ? hostObject(rangeKind, { sheet, area }) : null;
}

function add(place: NamesPlace, args: Arguments): HostObject {
  const member = 'NamedItemCollection.Add';
  const name = textAt(args, 0, member);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) refuse('InvalidArgument', member);
  if (find(place, name)) refuse('ItemAlreadyExists', member);
  const comment = textOrNullAt(args, 2, member) ?? '';
  const made = { name, refersTo: refersTo(place, args), comment, visible: true, sheet: place.sheet };
  place.book.names.push(made);
  return hostObject(namedItemKind, { book: place.book, name: made });
}

function refersTo({ book, sheet }: NamesPlace, args: Arguments): string {
  const formula = args.values[1];
  if (typeof formula === 'string' && formula.startsWith('=')) return formula;
  if (typeof formula === 'string' || typeof formula === 'number')
    missing('NamedItemCollection.Add of a constant');
  const place = placeAt(sheet ?? book.activeSheet, args, 1, 'NamedItemCollection.Add');
  return `=${fullAddress(place.sheet.name, place.area)}`;
}
