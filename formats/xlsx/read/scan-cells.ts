import { Refusal } from './refusal.ts';
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
 * One long loop, on bytes: calls and strings per cell are what makes readers slow.
 * Whatever is not written in the usual way is left to the cursor, which is slower and reads all XML.
 */
export function scanCells(bytes: Uint8Array, cut: Cut, part: string, from: number, sink: CellSink): number {
  const cursor = new XmlCursor(bytes, cut, part, from);
  const cell: ScannedCell = {
    row: 0,
    column: 0,
    style: 0,
    type: CELL_TYPES.number,
    valueFrom: 0,
    valueTo: 0,
    value: null,
    inline: null,
    formula: null,
    sharedFormula: -1,
  };
  let at = from;
  for (;;) {
    while ((bytes[at] ?? LESS) !== LESS) at += 1;
    const isPlainCell = bytes[at + 1] === C && (bytes[at + 2] === 32 || bytes[at + 2] === GREATER);
    if (!isPlainCell) {
      cursor.at = at;
      if (!cursor.next()) cursor.fail();
      at = cursor.at;
      if (cursor.isClosing) {
        if (cursor.is('sheetData')) return at;
        if (!cursor.is('row')) cursor.fail();
        continue;
      }
      if (cursor.is('row')) {
        beginRow(cursor, cell, sink);
        continue;
      }
      if (!cursor.is('c')) {
        cursor.skipElement();
        at = cursor.at;
        continue;
      }
      at = cursor.nameTo;
    } else at += 2;

    cell.column += 1;
    cell.style = 0;
    cell.type = CELL_TYPES.number;
    cell.valueFrom = 0;
    cell.valueTo = 0;
    cell.value = null;
    cell.inline = null;
    cell.formula = null;
    cell.sharedFormula = -1;

    let byte = bytes[at] ?? 0;
    while (byte !== GREATER && byte !== SLASH) {
      if (byte <= 32) {
        if (byte === 0) cursor.fail();
        at += 1;
      } else {
        const name = byte;
        let valueAt = at + 3;
        let quote = bytes[at + 2] ?? 0;
        let isKnown = bytes[at + 1] === EQUALS && (quote === 34 || quote === 39);
        if (!isKnown) {
          const equals = bytes.indexOf(EQUALS, at);
          if (equals < 0) cursor.fail();
          let end = equals;
          while ((bytes[end - 1] ?? 33) <= 32) end -= 1;
          valueAt = equals + 1;
          while ((bytes[valueAt] ?? 33) <= 32) valueAt += 1;
          quote = bytes[valueAt] ?? 0;
          if (quote !== 34 && quote !== 39) cursor.fail();
          valueAt += 1;
          isKnown = end === at + 1;
        }
        at = valueAt;
        if (!isKnown || (name !== R && name !== S && name !== T)) {
          at = bytes.indexOf(quote, at);
          if (at < 0) cursor.fail();
        } else if (name === R) {
          let column = 0;
          for (byte = (bytes[at] ?? 0) | 32; byte >= 97 && byte <= 122; byte = (bytes[at] ?? 0) | 32) {
            column = column * 26 + byte - 96;
            at += 1;
          }
          let row = 0;
          for (byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[at] ?? 0) {
            row = row * 10 + byte - 48;
            at += 1;
          }
          if (bytes[at] !== quote || column === 0 || row === 0) cursor.fail();
          cell.column = column;
          cell.row = row;
        } else if (name === S) {
          let style = 0;
          for (byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[at] ?? 0) {
            style = style * 10 + byte - 48;
            at += 1;
          }
          if (bytes[at] !== quote) cursor.fail();
          cell.style = style;
        } else {
          if (bytes[at] === S && bytes[at + 1] === quote) {
            cell.type = CELL_TYPES.shared;
            at += 1;
          } else {
            const end = bytes.indexOf(quote, at);
            if (end < 0) cursor.fail();
            cell.type = readType(cursor, at, end);
            at = end;
          }
        }
        at += 1;
      }
      byte = bytes[at] ?? 0;
    }
    if (cell.column > LAST_COLUMN || cell.row > LAST_ROW || cell.row === 0)
      throw new Refusal('damaged-part', part);
    if (byte === SLASH) {
      if (bytes[at + 1] !== GREATER) cursor.fail();
      at += 2;
      sink.cell(cell);
      continue;
    }
    at += 1;

    for (;;) {
      while ((bytes[at] ?? LESS) !== LESS) at += 1;
      if (bytes[at + 1] === V && bytes[at + 2] === GREATER) {
        const valueFrom = at + 3;
        let end = valueFrom;
        let isPlain = true;
        for (byte = bytes[end] ?? LESS; byte !== LESS; byte = bytes[end] ?? LESS) {
          if (byte === AMPERSAND || byte === UNDERSCORE || byte === CARRIAGE_RETURN) isPlain = false;
          end += 1;
        }
        if (isPlain && bytes[end + 1] === SLASH && bytes[end + 2] === V && bytes[end + 3] === GREATER) {
          cell.valueFrom = valueFrom;
          cell.valueTo = end;
          at = end + 4;
          if (
            bytes[at] === LESS &&
            bytes[at + 1] === SLASH &&
            bytes[at + 2] === C &&
            bytes[at + 3] === GREATER
          ) {
            at += 4;
            break;
          }
          continue;
        }
      }
      if (bytes[at + 1] === SLASH && bytes[at + 2] === C && bytes[at + 3] === GREATER) {
        at += 4;
        break;
      }
      cursor.at = at;
      if (!cursor.next()) cursor.fail();
      if (cursor.isClosing) {
        if (!cursor.is('c')) cursor.fail();
        at = cursor.at;
        break;
      }
      readChild(cursor, cell);
      at = cursor.at;
    }
    sink.cell(cell);
  }
}

function beginRow(cursor: XmlCursor, cell: ScannedCell, sink: CellSink): void {
  const number = cursor.attribute('r');
  cell.row = number === null ? cell.row + 1 : Number(number);
  cell.column = 0;
  if (!Number.isInteger(cell.row) || cell.row < 1 || cell.row > LAST_ROW) cursor.fail();
  const hidden = cursor.attribute('hidden');
  sink.row(cell.row, hidden === '1' || hidden === 'true');
}

/** Reads one child of a cell with the cursor: formulas, inline texts, and values that are not plain. */
function readChild(cursor: XmlCursor, cell: ScannedCell): void {
  const { bytes, nameFrom, nameTo } = cursor;
  if (nameTo === nameFrom + 1 && bytes[nameFrom] === V) cell.value = cursor.readText();
  else if (nameTo === nameFrom + 1 && bytes[nameFrom] === F) {
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
