import { hostObject, defineKind, type Kind } from '../host-object.ts';
import type { HostBook } from '../host-book.ts';
import { rangeKind } from './range.ts';
import { runtimeKind } from './runtime.ts';
import { worksheetCollectionKind } from './worksheet-collection.ts';

/** The workbook: the root that every request starts from. */
export const workbookKind: Kind<HostBook> = defineKind<HostBook>('Workbook', {
  properties: {
    Name: { get: (book) => book.name },
    IsDirty: { get: () => true },
    ReadOnly: { get: () => false },
  },
  parts: {
    Worksheets: (book) => hostObject(worksheetCollectionKind, book),
    _Runtime: (book) => hostObject(runtimeKind, book),
  },
  methods: {
    GetSelectedRange: (book) => hostObject(rangeKind, book.selection),
    GetActiveCell: ({ selection: { sheet, area } }) =>
      hostObject(rangeKind, {
        sheet,
        area: { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn },
      }),
  },
});
