import { IN_NODE } from '../../cli/read-in-node.ts';
import { cellAddress } from '../../engine/workbook/address.ts';
import type { Cell, Sheet, Workbook } from '../../engine/workbook/workbook.ts';
import { readWorkbook, type ReadLimits, type ReadResult } from '../../formats/xlsx/read/index.ts';
import { makeXlsx, type SheetXml, type XlsxParts } from './xlsx-parts.ts';

/** Reads a file as the command line does. */
export function readBytes(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): ReadResult {
  return readWorkbook(bytes, 'tracker.xlsx', { ...IN_NODE, limits });
}

/** Reads a made workbook; a refusal fails the test with its sentence. */
export function readParts(parts: XlsxParts): Workbook {
  const read = readBytes(makeXlsx(parts));
  if (!read.ok) throw new Error(read.error.message);
  return read.workbook;
}

/** Reads a workbook of one sheet. */
export function readSheet(sheet: SheetXml, rest: Omit<XlsxParts, 'sheets'> = {}): Sheet {
  const [first] = readParts({ ...rest, sheets: [sheet] }).sheets;
  if (!first) throw new Error('No sheet was read');
  return first;
}

/** A sheet's cell by its address; fails the test where it was not kept. */
export function cellAt(sheet: Sheet, address: string): Cell {
  const cell = sheet.rows
    .flatMap((row) => row.cells)
    .find((one) => cellAddress(one.row, one.column) === address);
  if (!cell) throw new Error(`${address} was not read`);
  return cell;
}

/** The addresses of all cells kept. */
export function addresses(sheet: Sheet): string[] {
  return sheet.rows.flatMap((row) => row.cells).map((cell) => cellAddress(cell.row, cell.column));
}

/** Why a file was refused: its code, or "read" where it was not. */
export function refusalOf(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): string {
  const read = readBytes(bytes, limits);
  return read.ok ? 'read' : read.error.code;
}
