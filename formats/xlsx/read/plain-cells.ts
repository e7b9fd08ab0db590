import type { PartLetters } from './part-letters.ts';
import { cellTypeOf, CELL_TYPES, isOnSheet, isRow, type ScannedCell } from './scanned-cell.ts';
import type { XmlCursor } from './xml-cursor.ts';

/** Column, row, style, type, then a whole number or another value without entities, escapes or line ends; or no value. */
const CELL =
  /\s*<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d{1,9})")?(?: t="(s|str|n|b|e|d)")?(?:\/>|>(?:<v>(?:(\d{1,15})|([^<&_\r]*))<\/v>)?<\/c>)/y;
const AFTER_VALUE = '</v></c>'.length;

/** Reads the cell that begins where the cursor stands, and goes behind it; false for any that is not written in the usual way. */
export function readPlainCell(letters: PartLetters, cursor: XmlCursor, cell: ScannedCell): boolean {
  const place = letters.placeOf(cursor.at);
  CELL.lastIndex = place;
  const found = CELL.exec(letters.text);
  if (!found) return false;
  cell.column = columnOf(found[1] ?? '');
  cell.row = Number(found[2]);
  if (!isOnSheet(cell)) cursor.fail();
  cell.style = Number(found[3] ?? 0);
  cell.type = typeOf(found[4]);
  cursor.at += CELL.lastIndex - place;
  noteValue(cell, cursor.at, found[5], found[6]);
  cell.value = null;
  cell.inline = null;
  cell.formula = null;
  cell.sharedFormula = -1;
  return true;
}

/** Most cells by far are one of two. */
function typeOf(word: string | undefined): ScannedCell['type'] {
  if (word === 's') return CELL_TYPES.shared;
  return word === undefined ? CELL_TYPES.number : (cellTypeOf(word) ?? CELL_TYPES.number);
}

function noteValue(
  cell: ScannedCell,
  to: number,
  whole: string | undefined,
  other: string | undefined,
): void {
  const value = whole ?? other;
  cell.whole = whole === undefined ? -1 : Number(whole);
  cell.valueTo = value === undefined ? 0 : to - AFTER_VALUE;
  cell.valueFrom = value === undefined ? 0 : cell.valueTo - value.length;
}

function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column;
}

/** With the end of the row before it, and no attribute but the number that a reader of cells asks for. */
const ROW = /\s*(?:<\/row>\s*)?<row r="(\d{1,7})"(?: (?![\w:.]*hidden)[\w:.]+="[^"<>&]*")*\/?>/y;

/** Reads the opening tag of a row that is not hidden, as nearly all are; false for any other. */
export function readPlainRow(letters: PartLetters, cursor: XmlCursor, cell: ScannedCell): boolean {
  const place = letters.placeOf(cursor.at);
  ROW.lastIndex = place;
  const row = Number(ROW.exec(letters.text)?.[1] ?? 0);
  if (!isRow(row)) return false;
  cell.row = row;
  cell.column = 0;
  cursor.at += ROW.lastIndex - place;
  return true;
}
