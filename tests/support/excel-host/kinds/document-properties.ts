import type { HostBook, HostProperties } from '../host-book.ts';
import { refuse } from '../host-error.ts';
import { defineKind, found, foundOrNull, hostObject, type Kind, type Property } from '../host-object.ts';
import { asText, textAt } from '../read-arguments.ts';

/** The workbook's document properties. */
export const documentPropertiesKind: Kind<HostBook> = defineKind<HostBook>('DocumentProperties', {
  properties: {
    Title: text('title'),
    Subject: text('subject'),
    Author: text('author'),
    Keywords: text('keywords'),
    Comments: text('comments'),
    Category: text('category'),
    Manager: text('manager'),
    Company: text('company'),
  },
  parts: { Custom: (book) => hostObject(customPropertyCollectionKind, book) },
});

function text(key: keyof HostProperties): Property<HostBook> {
  return {
    get: (book) => book.properties[key],
    set: (book, value) => {
      book.properties[key] = asText(value, `DocumentProperties.${key}`);
    },
  };
}

interface PropertyPlace {
  readonly book: HostBook;
  readonly key: string;
}

/** One custom property of the workbook. */
export const customPropertyKind: Kind<PropertyPlace> = defineKind<PropertyPlace>('CustomProperty', {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => book.customProperties.get(key) ?? '',
      set: ({ book, key }, value) => {
        book.customProperties.set(key, checkedValue(value));
      },
    },
    Type: { get: ({ book, key }) => typeName(book.customProperties.get(key)) },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.customProperties.delete(key);
    },
  },
});

/** The workbook's custom properties, by key in any case. */
export const customPropertyCollectionKind: Kind<HostBook> = defineKind<HostBook>('CustomPropertyCollection', {
  methods: {
    Add: (book, args) => {
      const given = textAt(args, 0, 'CustomPropertyCollection.Add');
      const key = find(book, given)?.key ?? given;
      book.customProperties.set(key, checkedValue(args.values[1]));
      return hostObject(customPropertyKind, { book, key });
    },
    DeleteAll: (book) => {
      book.customProperties.clear();
    },
    GetCount: (book) => book.customProperties.size,
    GetItemOrNullObject: (book, args) => foundOrNull(customPropertyKind, find(book, args.values[0])),
  },
  items: (book) =>
    [...book.customProperties.keys()].map((key) => hostObject(customPropertyKind, { book, key })),
  item: (book, key) => found(customPropertyKind, find(book, key), 'CustomPropertyCollection.GetItem'),
});

function find(book: HostBook, wanted: unknown): PropertyPlace | undefined {
  const key = [...book.customProperties.keys()].find(
    (one) => one.toLowerCase() === String(wanted).toLowerCase(),
  );
  return key === undefined ? undefined : { book, key };
}

/** Excel keeps at most 255 letters of a text here. */
function checkedValue(value: unknown): string | number | boolean {
  const member = 'CustomProperty.Value';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const words = asText(value, member);
  return words.length > 255 ? refuse('InvalidArgument', member) : words;
}

function typeName(value: string | number | boolean | undefined): string {
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'Number' : 'String';
}
