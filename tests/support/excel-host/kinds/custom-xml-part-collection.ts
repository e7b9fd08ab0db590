import type { HostBook, HostXmlPart } from '../host-book.ts';
import { missing, refuse } from '../host-error.ts';
import { defineKind, found, foundOrNull, hostObject, type Kind } from '../host-object.ts';
import { textAt } from '../read-arguments.ts';
import { namespaceOf } from '../xml-namespace.ts';

interface XmlPartPlace {
  readonly book: HostBook;
  readonly part: HostXmlPart;
}

/** One custom XML part. */
export const customXmlPartKind: Kind<XmlPartPlace> = defineKind<XmlPartPlace>('CustomXmlPart', {
  identity: ({ part }) => ({ Id: part.id }),
  properties: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => namespaceOf(part.xml, 'CustomXmlPart.NamespaceUri') },
  },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, args) => {
      const xml = textAt(args, 0, 'CustomXmlPart.SetXml');
      if (namespaceOf(xml, 'CustomXmlPart.SetXml') !== namespaceOf(part.xml, 'CustomXmlPart.SetXml'))
        missing('CustomXmlPart.SetXml with another namespace');
      part.xml = xml;
    },
    Delete: ({ book, part }) => {
      book.customXmlParts.splice(book.customXmlParts.indexOf(part), 1);
    },
  },
});

/** The workbook's custom XML parts, by id. */
export const customXmlPartCollectionKind: Kind<HostBook> = defineKind<HostBook>('CustomXmlPartCollection', {
  methods: {
    Add: (book, args) => {
      const xml = textAt(args, 0, 'CustomXmlPartCollection.Add');
      namespaceOf(xml, 'CustomXmlPartCollection.Add');
      const part = { id: `{part-${book.nextNumber()}}`, xml };
      book.customXmlParts.push(part);
      return hostObject(customXmlPartKind, { book, part });
    },
    GetByNamespace: (book, args) => {
      const wanted = textAt(args, 0, 'CustomXmlPartCollection.GetByNamespace');
      const parts = partsIn(book).filter(({ part }) => namespaceOf(part.xml, 'CustomXmlPart') === wanted);
      return hostObject(customXmlPartScopedCollectionKind, parts);
    },
    GetCount: (book) => book.customXmlParts.length,
    GetItemOrNullObject: (book, args) => foundOrNull(customXmlPartKind, find(partsIn(book), args.values[0])),
  },
  items: (book) => partsIn(book).map((place) => hostObject(customXmlPartKind, place)),
  item: (book, id) => found(customXmlPartKind, find(partsIn(book), id), 'CustomXmlPartCollection.GetItem'),
});

/** The parts of one namespace. */
export const customXmlPartScopedCollectionKind: Kind<readonly XmlPartPlace[]> = defineKind<
  readonly XmlPartPlace[]
>('CustomXmlPartScopedCollection', {
  methods: {
    GetCount: (parts) => parts.length,
    GetItemOrNullObject: (parts, args) => foundOrNull(customXmlPartKind, find(parts, args.values[0])),
    GetOnlyItem: (parts) =>
      found(customXmlPartKind, only(parts, 'CustomXmlPartScopedCollection.GetOnlyItem'), 'GetOnlyItem'),
    GetOnlyItemOrNullObject: (parts) =>
      foundOrNull(customXmlPartKind, only(parts, 'CustomXmlPartScopedCollection.GetOnlyItemOrNullObject')),
  },
  items: (parts) => parts.map((place) => hostObject(customXmlPartKind, place)),
  item: (parts, id) => found(customXmlPartKind, find(parts, id), 'CustomXmlPartScopedCollection.GetItem'),
});

function partsIn(book: HostBook): readonly XmlPartPlace[] {
  return book.customXmlParts.map((part) => ({ book, part }));
}

function find(parts: readonly XmlPartPlace[], id: unknown): XmlPartPlace | undefined {
  return parts.find(({ part }) => part.id === id);
}

/** Two parts are no only one: Excel then fails, with or without a null object. */
function only(parts: readonly XmlPartPlace[], member: string): XmlPartPlace | undefined {
  return parts.length > 1 ? refuse('GeneralException', member) : parts[0];
}
