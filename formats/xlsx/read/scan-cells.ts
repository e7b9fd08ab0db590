import { columnNumber } from '../../../engine/workbook/address.ts';
import { readCellNumber } from './cell-number.ts';
import type { PartLetters } from './part-letters.ts';
import { readPlainCell, readPlainRow } from './plain-cells.ts';
import { readTextItem } from './rich-text.ts';
import { CellInHand, cellTypeOf, isOnSheet, isRow, type CellSink, type ScannedCell } from './scanned-cell.ts';
import type { XmlCursor } from './xml-cursor.ts';

/**
 * Reads the cells of a sheet part, the cursor just behind the opening `sheetData` tag; gives the place behind its closing tag.
 * Cells and rows as nearly all writers put them are found whole. Whatever is not written in the usual way is left to the
 * cursor, which is slower and reads all XML.
 */
export function scanCells(cursor: XmlCursor, letters: PartLetters, sink: CellSink): number {
  const cell = new CellInHand();
  for (;;) {
    if (readPlainCell(letters, cursor, cell)) sink.cell(cell);
    else if (readPlainRow(letters, cursor, cell)) sink.row(cell.row, false);
    else if (findCell(cursor, cell, sink)) {
      readCell(cursor, cell);
      sink.cell(cell);
    } else if (cursor.isClosing && cursor.is('sheetData')) return cursor.at;
  }
}

/** Takes the next tag, whatever it is; true where it opens a cell. */
function findCell(cursor: XmlCursor, cell: ScannedCell, sink: CellSink): boolean {
  if (!cursor.next()) cursor.fail();
  if (cursor.isClosing) {
    if (!cursor.is('sheetData') && !cursor.is('row')) cursor.fail();
  } else if (cursor.is('row')) beginRow(cursor, cell, sink);
  else if (cursor.is('c')) return true;
  else cursor.skipElement();
  return false;
}

function beginRow(cursor: XmlCursor, cell: ScannedCell, sink: CellSink): void {
  const { bytes } = cursor;
  cell.row = cursor.find('r') ? readCellNumber(bytes, cursor.valueFrom, cursor.valueTo) : cell.row + 1;
  cell.column = 0;
  if (!isRow(cell.row)) cursor.fail();
  const hidden = cursor.attribute('hidden');
  sink.row(cell.row, hidden === '1' || hidden === 'true');
}

const ADDRESS = /^([A-Z]{1,3})([0-9]{1,7})$/i;

/** Reads the cell whose opening tag the cursor is behind, up to behind its closing one. One without an address stands right of the one before. */
function readCell(cursor: XmlCursor, cell: CellInHand): void {
  cell.clear();
  const address = cursor.attribute('r');
  if (address !== null) {
    const [, letters = '', row] = ADDRESS.exec(address) ?? cursor.fail();
    cell.column = columnNumber(letters);
    cell.row = Number(row);
  }
  cell.style = Number(cursor.attribute('s') ?? 0);
  cell.type = cellTypeOf(cursor.attribute('t') ?? '') ?? cursor.fail();
  if (!isOnSheet(cell) || !Number.isInteger(cell.style)) cursor.fail();
  if (!cursor.isEmpty) readContent(cursor, cell);
}

/** Reads what stands in a cell, up to behind its closing tag. */
function readContent(cursor: XmlCursor, cell: ScannedCell): void {
  for (;;) {
    if (!cursor.next()) cursor.fail();
    if (!cursor.isClosing) readChild(cursor, cell);
    else if (cursor.is('c')) return;
    else cursor.fail();
  }
}

function readChild(cursor: XmlCursor, cell: ScannedCell): void {
  if (cursor.is('v')) cell.value = cursor.readText();
  else if (cursor.is('f')) {
    const isShared = cursor.attribute('t') === 'shared';
    if (isShared) cell.sharedFormula = Number(cursor.attribute('si') ?? -1);
    cell.formula = cursor.readText();
  } else if (cursor.is('is')) cell.inline = readTextItem(cursor);
  else cursor.skipElement();
}
