import { readArea } from '../../../../engine/workbook/address.ts';
import type { HostBook } from '../host-book.ts';
import { refuse } from '../host-error.ts';
import { defineKind, hostObject, type Arguments, type HostObject, type Kind } from '../host-object.ts';
import { textAt } from '../read-arguments.ts';
import { applicationKind } from './application.ts';
import { commentCollectionKind } from './comment-collection.ts';
import { customXmlPartCollectionKind } from './custom-xml-part-collection.ts';
import { documentPropertiesKind } from './document-properties.ts';
import { namedItemCollectionKind } from './named-item-collection.ts';
import { rangeKind } from './range.ts';
import { runtimeKind } from './runtime.ts';
import { tableCollectionKind } from './table-collection.ts';
import { workbookProtectionKind } from './worksheet-protection.ts';
import { worksheetCollectionKind } from './worksheet-collection.ts';

/** The workbook: the root that every request starts from. */
export const workbookKind: Kind<HostBook> = defineKind<HostBook>('Workbook', {
  properties: {
    Name: { get: (book) => book.name },
    IsDirty: { get: () => true },
    ReadOnly: { get: () => false },
  },
  parts: {
    Application: (book) => hostObject(applicationKind, book),
    Comments: (book) => hostObject(commentCollectionKind, { book, sheet: null }),
    CustomXmlParts: (book) => hostObject(customXmlPartCollectionKind, book),
    Names: (book) => hostObject(namedItemCollectionKind, { book, sheet: null }),
    Properties: (book) => hostObject(documentPropertiesKind, book),
    Protection: (book) => hostObject(workbookProtectionKind, book),
    Tables: (book) => hostObject(tableCollectionKind, { book, sheet: null }),
    Worksheets: (book) => hostObject(worksheetCollectionKind, book),
    _Runtime: (book) => hostObject(runtimeKind, book),
  },
  methods: {
    GetSelectedRange: (book) => hostObject(rangeKind, book.selection),
    _GetRangeForEventByReferenceId: (book, args) =>
      eventRange(book, args) ?? refuse('ItemNotFound', 'WorksheetChangedEventArgs.getRange'),
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    GetActiveCell: ({ selection: { sheet, area } }) =>
      hostObject(rangeKind, {
        sheet,
        area: { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn },
      }),
  },
});

/** The cells that an event spoke of, by the reference it gave; null where they are gone. */
function eventRange(book: HostBook, args: Arguments): HostObject | null {
  const [id = '', address = ''] = textAt(args, 0, 'WorksheetChangedEventArgs').split('|');
  const sheet = book.findSheet(id);
  const area = readArea(address);
  return sheet && area ? hostObject(rangeKind, { sheet, area }) : null;
}
