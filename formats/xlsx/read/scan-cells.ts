import { readCellNumber } from './cell-number.ts';
import { readTextItem, type TextItem } from './rich-text.ts';
import { XmlCursor, type Cut } from './xml-cursor.ts';

/** How a cell's value is written; the letters are the file's own, told apart by one number each. */
export const CELL_TYPES = {
  number: 0,
  shared: 1,
  text: 2,
  inline: 3,
  boolean: 4,
  error: 5,
  date: 6,
} as const;
/** One type of cell as the file writes it. */
export type CellType = (typeof CELL_TYPES)[keyof typeof CELL_TYPES];

/** One cell as it stands in the file; the scanner fills the same object again and again. */
export interface ScannedCell {
  row: number;
  column: number;
  style: number;
  type: CellType;
  /** Where the value stands; both 0 where there is none. */
  valueFrom: number;
  valueTo: number;
  /** The value where it is a whole number of digits alone; -1 for any other. */
  whole: number;
  /** The value, where it could not be left in the bytes: it holds entities, escapes or CDATA. */
  value: string | null;
  inline: TextItem | null;
  /** "" for a formula that only points at a shared one. */
  formula: string | null;
  /** The shared formula's number, -1 where it is not shared. */
  sharedFormula: number;
}

/** Takes what the scanner finds, in the file's order. */
export interface CellSink {
  /** A row begins; cells may still name another one. */
  row(row: number, isHidden: boolean): void;
  cell(cell: ScannedCell): void;
}

const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;
const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const AMPERSAND = 38;
const UNDERSCORE = 95;
const CARRIAGE_RETURN = 13;
const C = 99;
const F = 102;
const R = 114;
const S = 115;
const T = 116;
const V = 118;

/**
 * Reads the cells of a sheet part from just behind the opening `sheetData` tag; gives the place behind its closing tag.
 * It works on bytes, and makes neither strings nor objects for a cell: those are what makes readers slow.
 * Whatever is not written in the usual way is left to the cursor, which is slower and reads all XML.
 */
export function scanCells(bytes: Uint8Array, cut: Cut, part: string, from: number, sink: CellSink): number {
  const cursor = new XmlCursor(bytes, cut, part, from);
  const cell = new CellInHand();
  for (;;) {
    let at = cursor.at;
    while ((bytes[at] ?? LESS) !== LESS) at += 1;
    cursor.at = at;
    if (bytes[at + 1] === C && (bytes[at + 2] === 32 || bytes[at + 2] === GREATER)) cursor.at = at + 2;
    else if (!findCell(cursor, cell, sink)) {
      if (cursor.isClosing && cursor.is('sheetData')) return cursor.at;
      continue;
    }
    cell.clear();
    readTag(cursor, cell);
    sink.cell(cell);
  }
}

class CellInHand implements ScannedCell {
  row = 0;
  column = 0;
  style = 0;
  type: CellType = CELL_TYPES.number;
  valueFrom = 0;
  valueTo = 0;
  whole = -1;
  value: string | null = null;
  inline: TextItem | null = null;
  formula: string | null = null;
  sharedFormula = -1;

  /** A cell without an address stands right of the one before. */
  clear(): void {
    this.column += 1;
    this.style = 0;
    this.type = CELL_TYPES.number;
    this.valueFrom = 0;
    this.valueTo = 0;
    this.whole = -1;
    this.value = null;
    this.inline = null;
    this.formula = null;
    this.sharedFormula = -1;
  }
}

/** Takes the next tag, whatever it is; true with the cursor behind its name where it opens a cell. */
function findCell(cursor: XmlCursor, cell: ScannedCell, sink: CellSink): boolean {
  if (!cursor.next()) cursor.fail();
  if (cursor.isClosing) {
    if (!cursor.is('sheetData') && !cursor.is('row')) cursor.fail();
  } else if (cursor.is('row')) beginRow(cursor, cell, sink);
  else if (cursor.is('c')) {
    cursor.at = cursor.nameTo;
    return true;
  } else cursor.skipElement();
  return false;
}

function beginRow(cursor: XmlCursor, cell: ScannedCell, sink: CellSink): void {
  const { bytes } = cursor;
  cell.row = cursor.find('r') ? readCellNumber(bytes, cursor.valueFrom, cursor.valueTo) : cell.row + 1;
  cell.column = 0;
  if (!Number.isInteger(cell.row) || cell.row < 1 || cell.row > LAST_ROW) cursor.fail();
  const hidden = cursor.attribute('hidden');
  sink.row(cell.row, hidden === '1' || hidden === 'true');
}

/** Reads a cell from behind its tag's name to behind its closing tag. */
function readTag(cursor: XmlCursor, cell: ScannedCell): void {
  const { bytes } = cursor;
  let byte = bytes[cursor.at] ?? 0;
  while (byte !== GREATER && byte !== SLASH) {
    const quote = bytes[cursor.at + 2] ?? 0;
    const isShort = bytes[cursor.at + 1] === EQUALS && (quote === QUOTE || quote === APOSTROPHE);
    if (byte === 0) cursor.fail();
    else if (byte <= 32) cursor.at += 1;
    else if (isShort) readAttribute(cursor, cell, byte, cursor.at + 3, quote);
    else readOddAttribute(cursor, cell, byte);
    byte = bytes[cursor.at] ?? 0;
  }
  if (cell.column > LAST_COLUMN || cell.row > LAST_ROW || cell.row === 0) cursor.fail();
  cursor.at += 1;
  if (byte === GREATER) readContent(cursor, cell);
  else if (bytes[cursor.at] === GREATER) cursor.at += 1;
  else cursor.fail();
}

/** An attribute with a longer name, or with space about its equals sign. */
function readOddAttribute(cursor: XmlCursor, cell: ScannedCell, name: number): void {
  const { bytes, at } = cursor;
  const equals = bytes.indexOf(EQUALS, at);
  if (equals < 0) cursor.fail();
  let end = equals;
  while ((bytes[end - 1] ?? 33) <= 32) end -= 1;
  let open = equals + 1;
  while ((bytes[open] ?? 33) <= 32) open += 1;
  const quote = bytes[open] ?? 0;
  if (quote !== QUOTE && quote !== APOSTROPHE) cursor.fail();
  readAttribute(cursor, cell, end === at + 1 ? name : 0, open + 1, quote);
}

/** Reads an attribute whose value begins here, to behind the quote that closes it; all but three are passed over. */
function readAttribute(
  cursor: XmlCursor,
  cell: ScannedCell,
  name: number,
  from: number,
  quote: number,
): void {
  cursor.at = from;
  if (name === R) readAddress(cursor, cell);
  else if (name === S) cell.style = readDigits(cursor);
  else if (name === T && cursor.bytes[from] === S && cursor.bytes[from + 1] === quote) {
    cell.type = CELL_TYPES.shared;
    cursor.at = from + 1;
  } else {
    cursor.at = cursor.bytes.indexOf(quote, from);
    if (cursor.at < 0) cursor.fail();
    if (name === T) cell.type = readType(cursor, from, cursor.at);
  }
  if (cursor.bytes[cursor.at] !== quote) cursor.fail();
  cursor.at += 1;
}

function readAddress(cursor: XmlCursor, cell: ScannedCell): void {
  const { bytes } = cursor;
  let column = 0;
  let { at } = cursor;
  for (let letter = (bytes[at] ?? 0) | 32; letter >= 97 && letter <= 122; letter = (bytes[at] ?? 0) | 32) {
    column = column * 26 + letter - 96;
    at += 1;
  }
  cursor.at = at;
  cell.column = column;
  cell.row = readDigits(cursor);
  if (column === 0 || cell.row === 0) cursor.fail();
}

function readDigits(cursor: XmlCursor): number {
  const { bytes } = cursor;
  let number = 0;
  let { at } = cursor;
  for (let digit = bytes[at] ?? 0; digit >= 48 && digit <= 57; digit = bytes[at] ?? 0) {
    number = number * 10 + digit - 48;
    at += 1;
  }
  cursor.at = at;
  return number;
}

/** Reads what stands in a cell, up to behind its closing tag. */
function readContent(cursor: XmlCursor, cell: ScannedCell): void {
  const { bytes } = cursor;
  for (;;) {
    let at = cursor.at;
    while ((bytes[at] ?? LESS) !== LESS) at += 1;
    const isValue = bytes[at + 1] === V && bytes[at + 2] === GREATER;
    if (isValue) at = readPlainValue(bytes, at, cell);
    cursor.at = at;
    if (bytes[at] === LESS && bytes[at + 1] === SLASH && bytes[at + 2] === C && bytes[at + 3] === GREATER) {
      cursor.at = at + 4;
      return;
    }
    if (!cursor.next()) cursor.fail();
    if (cursor.isClosing) {
      if (!cursor.is('c')) cursor.fail();
      return;
    }
    readChild(cursor, cell);
  }
}

/** The digits of a whole number that is exact to the last bit. */
const MOST_DIGITS = 15;

/** Notes where a value stands, if it can be left in the bytes; gives the place behind it, or that of its tag where it is not plain. */
function readPlainValue(bytes: Uint8Array, tagAt: number, cell: ScannedCell): number {
  const from = tagAt + 3;
  let at = from;
  let whole = 0;
  let byte = bytes[at] ?? LESS;
  for (; byte >= 48 && byte <= 57; byte = bytes[at] ?? LESS) {
    whole = whole * 10 + byte - 48;
    at += 1;
  }
  if (byte !== LESS || at - from > MOST_DIGITS || at === from) whole = -1;
  for (; byte !== LESS; byte = bytes[at] ?? LESS) {
    if (byte === AMPERSAND || byte === UNDERSCORE || byte === CARRIAGE_RETURN) return tagAt;
    at += 1;
  }
  if (bytes[at + 1] !== SLASH || bytes[at + 2] !== V || bytes[at + 3] !== GREATER) return tagAt;
  cell.valueFrom = from;
  cell.valueTo = at;
  cell.whole = whole;
  return at + 4;
}

/** Reads one child of a cell with the cursor: formulas, inline texts, and values that are not plain. */
function readChild(cursor: XmlCursor, cell: ScannedCell): void {
  const { bytes, nameFrom, nameTo } = cursor;
  if (nameTo === nameFrom + 1 && bytes[nameFrom] === V) {
    cell.value = cursor.readText();
    cell.whole = -1;
  } else if (nameTo === nameFrom + 1 && bytes[nameFrom] === F) {
    const isShared = cursor.attribute('t') === 'shared';
    if (isShared) cell.sharedFormula = Number(cursor.attribute('si') ?? -1);
    cell.formula = cursor.readText();
  } else if (cursor.is('is')) cell.inline = readTextItem(cursor);
  else cursor.skipElement();
}

function readType(cursor: XmlCursor, from: number, to: number): CellType {
  switch (cursor.cut(from, to)) {
    case 's':
      return CELL_TYPES.shared;
    case 'str':
      return CELL_TYPES.text;
    case 'inlineStr':
      return CELL_TYPES.inline;
    case 'b':
      return CELL_TYPES.boolean;
    case 'e':
      return CELL_TYPES.error;
    case 'd':
      return CELL_TYPES.date;
    case 'n':
    case '':
      return CELL_TYPES.number;
    default:
      return cursor.fail();
  }
}
