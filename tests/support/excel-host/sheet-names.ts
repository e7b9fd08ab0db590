import type { HostBook } from './host-book.ts';
import { refuse } from './host-error.ts';
import type { HostSheet } from './host-sheet.ts';

const LONGEST_NAME = 31;

/** A name that a sheet may take; `self` is the sheet that is renamed. */
export function checkedSheetName(book: HostBook, name: string, member: string, self?: HostSheet): string {
  const isFit =
    name.length > 0 &&
    name.length <= LONGEST_NAME &&
    !/[\\/?*[\]:]/u.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!isFit) refuse('InvalidArgument', member);
  const other = book.findSheet(name);
  if (other && other !== self) refuse('ItemAlreadyExists', member);
  return name;
}

/** The next name that Excel gives a new sheet. */
export function nextSheetName(book: HostBook): string {
  let number = book.sheets.length + 1;
  while (book.findSheet(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
