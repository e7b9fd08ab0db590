import type { HostBook } from '../host-book.ts';
import type { HostSheet } from '../host-sheet.ts';
import { defineKind, found, foundOrNull, hostObject, type HostObject, type Kind } from '../host-object.ts';
import { asText, flagAt, textAt, textOrNullAt } from '../read-arguments.ts';
import { guardStructure } from '../sheet-guard.ts';
import { checkedSheetName, nextSheetName } from '../sheet-names.ts';
import { worksheetKind } from './worksheet.ts';

/** The workbook's worksheets. */
export const worksheetCollectionKind: Kind<HostBook> = defineKind<HostBook>('WorksheetCollection', {
  methods: {
    Add: (book, args) => addSheet(book, textOrNullAt(args, 0, 'WorksheetCollection.Add')),
    GetActiveWorksheet: (book) => hostObject(worksheetKind, book.activeSheet),
    GetCount: (book, args) => shownSheets(book, flagAt(args, 0)).length,
    GetFirst: (book, args) => found(worksheetKind, shownSheets(book, flagAt(args, 0))[0], 'GetFirst'),
    GetLast: (book, args) => found(worksheetKind, shownSheets(book, flagAt(args, 0)).at(-1), 'GetLast'),
    GetItemOrNullObject: (book, args) =>
      foundOrNull(worksheetKind, book.findSheet(textAt(args, 0, 'WorksheetCollection.GetItemOrNullObject'))),
  },
  items: (book) => book.sheets.map((sheet) => hostObject(worksheetKind, sheet)),
  item: (book, key) => {
    const member = 'WorksheetCollection.GetItem';
    return found(worksheetKind, book.findSheet(asText(key, member)), member);
  },
});

function shownSheets(book: HostBook, isVisibleOnly: boolean): readonly HostSheet[] {
  return isVisibleOnly ? book.sheets.filter((sheet) => sheet.visibility === 'Visible') : book.sheets;
}

function addSheet(book: HostBook, name: string | null): HostObject {
  const member = 'WorksheetCollection.Add';
  guardStructure(book, member);
  const sheet = book.addSheet(name === null ? nextSheetName(book) : checkedSheetName(book, name, member));
  book.tell({ kind: 'added', sheet, by: 'add-in' });
  return hostObject(worksheetKind, sheet);
}
