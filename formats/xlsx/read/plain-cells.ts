import type { PartLetters } from './part-letters.ts';
import { CELL_TYPES, cellTypeOf, isOnSheet, isRow, type CellInHand } from './scanned-cell.ts';
import type { XmlCursor } from './xml-cursor.ts';

/** Address, style and type, in this order, and a value without entities, escapes or line ends, or none. */
const CELL =
  /<c r="[A-Z]{1,3}\d{1,7}"(?: s="\d{1,9}")?(?: t="(?:s|str|n|b|e|d)")?(?:\/>|>(?:<v>[^<&_\r]*<\/v>)?<\/c>)/y;
const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;
const BEFORE_A = 64;
const S = 115;
const T = 116;
const V = 118;

/** Reads the cell that begins where the cursor stands, and goes behind it; false for any that is not written in the usual way. */
export function readPlainCell(letters: PartLetters, cursor: XmlCursor, cell: CellInHand): boolean {
  const { bytes } = cursor;
  while ((bytes[cursor.at] ?? QUOTE) <= SPACE) cursor.at += 1;
  const end = letters.endOf(CELL, cursor.at);
  if (end < 0) return false;
  cell.clear();
  cursor.at += '<c r="'.length;
  readAddress(cursor, cell);
  if (bytes[cursor.at + 1] === S) readStyle(cursor, cell);
  if (bytes[cursor.at + 1] === T) readType(cursor, cell);
  if (bytes[cursor.at] !== SLASH && bytes[cursor.at + 2] === V) readValue(cursor, cell, end);
  cursor.at = end;
  return isOnSheet(cell) || cursor.fail();
}

function readAddress(cursor: XmlCursor, cell: CellInHand): void {
  const { bytes } = cursor;
  let column = 0;
  let { at } = cursor;
  for (let letter = bytes[at] ?? 0; letter > BEFORE_A; letter = bytes[at] ?? 0) {
    column = column * 26 + letter - BEFORE_A;
    at += 1;
  }
  cell.column = column;
  cursor.at = at;
  cell.row = readDigits(cursor);
  cursor.at += 1;
}

function readStyle(cursor: XmlCursor, cell: CellInHand): void {
  cursor.at += ' s="'.length;
  cell.style = readDigits(cursor);
  cursor.at += 1;
}

function readType(cursor: XmlCursor, cell: CellInHand): void {
  const from = cursor.at + ' t="'.length;
  const to = cursor.bytes.indexOf(QUOTE, from);
  const isShared = to === from + 1 && cursor.bytes[from] === S;
  cell.type = isShared ? CELL_TYPES.shared : (cellTypeOf(cursor.cut(from, to)) ?? cursor.fail());
  cursor.at = to + 1;
}

/** The digits of a whole number that is exact to the last bit. */
const MOST_DIGITS = 15;

function readValue(cursor: XmlCursor, cell: CellInHand, end: number): void {
  cursor.at += '><v>'.length;
  cell.valueFrom = cursor.at;
  cell.valueTo = end - '</v></c>'.length;
  const whole = readDigits(cursor);
  const digits = cursor.at - cell.valueFrom;
  if (cursor.at === cell.valueTo && digits > 0 && digits <= MOST_DIGITS) cell.whole = whole;
}

function readDigits(cursor: XmlCursor): number {
  const { bytes } = cursor;
  let number = 0;
  let { at } = cursor;
  for (let digit = bytes[at] ?? 0; digit >= FIRST_DIGIT && digit <= LAST_DIGIT; digit = bytes[at] ?? 0) {
    number = number * 10 + digit - FIRST_DIGIT;
    at += 1;
  }
  cursor.at = at;
  return number;
}

/** With no attribute but the number that a reader of cells asks for. */
const ROW = /<row r="\d{1,7}"(?: (?![\w:.]*hidden)[\w:.]+="[^"<>&]*")*\/?>/y;
const ROW_END = /<\/row>\s*/y;

/** Reads the opening tag of a row that is not hidden, as nearly all are, and the closing one before it; false for any other. */
export function readPlainRow(letters: PartLetters, cursor: XmlCursor, cell: CellInHand): boolean {
  const from = Math.max(cursor.at, letters.endOf(ROW_END, cursor.at));
  const end = letters.endOf(ROW, from);
  if (end < 0) return false;
  cursor.at = from + '<row r="'.length;
  cell.row = readDigits(cursor);
  cell.column = 0;
  cursor.at = end;
  return isRow(cell.row) || cursor.fail();
}
