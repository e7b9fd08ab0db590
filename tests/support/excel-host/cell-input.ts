import { getFormatFromId, isDateFormat, parseValue } from 'numfmt';
import { DAYS_TO_1904, displayText } from './cell-text.ts';
import type { CellValue, HostCell } from './host-cell.ts';
import { refuse } from './host-error.ts';

const ERRORS = new Set([
  '#N/A',
  '#REF!',
  '#NAME?',
  '#VALUE!',
  '#DIV/0!',
  '#NULL!',
  '#NUM!',
  '#SPILL!',
  '#CALC!',
]);
const LONGEST_TEXT = 32767;

/** Takes what somebody writes to a cell as Excel takes typed words: numbers, dates and formulas are looked for in text. */
export function enterInCell(cell: HostCell, input: unknown, member: string, date1904: boolean): void {
  if (typeof input === 'boolean' || typeof input === 'number') enterPlain(cell, input, member);
  else if (typeof input === 'string') enterText(cell, input, member, date1904);
  else refuse('InvalidArgument', member);
  cell.text = displayText(cell.value, cell.numberFormat, date1904);
}

function enterPlain(cell: HostCell, input: number | boolean, member: string): void {
  if (typeof input === 'number' && !Number.isFinite(input)) refuse('InvalidArgument', member);
  if (cell.numberFormat === '@') hold(cell, typeof input === 'number' ? String(input) : input);
  else hold(cell, input);
}

function enterText(cell: HostCell, input: string, member: string, date1904: boolean): void {
  if (input.length > LONGEST_TEXT) refuse('InvalidArgument', member);
  if (input.startsWith("'")) hold(cell, input.slice(1));
  else if (cell.numberFormat === '@' || input === '') hold(cell, input);
  else if (ERRORS.has(input)) holdError(cell, input);
  else enterTyped(cell, input, date1904);
}

function enterTyped(cell: HostCell, input: string, date1904: boolean): void {
  const read = parseValue(input, { locale: 'en-GB' });
  if (read) {
    if (cell.numberFormat === 'General') cell.numberFormat = formatOf(read.formatId);
    hold(cell, date1904 ? countedFrom1904(read.value, cell.numberFormat) : read.value);
  } else if (/^[=+-]./su.test(input)) holdFormula(cell, input);
  else hold(cell, input);
}

function countedFrom1904(value: CellValue, numberFormat: string): CellValue {
  return typeof value === 'number' && isDateFormat(numberFormat) ? value - DAYS_TO_1904 : value;
}

/** Excel.js reports the regional short date as en-US. */
function formatOf(formatId: number | undefined): string {
  if (formatId === undefined) return 'General';
  return formatId === 14 ? 'm/d/yyyy' : getFormatFromId(formatId);
}

function hold(cell: HostCell, value: CellValue): void {
  cell.value = value;
  cell.formula = null;
  cell.isError = false;
}

function holdError(cell: HostCell, value: string): void {
  hold(cell, value);
  cell.isError = true;
}

/** Nothing is calculated here: a written formula shows "#NAME?" until a test says what it gives. */
function holdFormula(cell: HostCell, input: string): void {
  holdError(cell, '#NAME?');
  cell.formula = input.startsWith('=') ? input : `=${input}`;
}
