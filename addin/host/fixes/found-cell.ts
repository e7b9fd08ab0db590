import { oneLine } from '../../../engine/values/one-line.ts';
import { FormatBudget, NumberFormat } from '../../../formats/xlsx/read/number-format.ts';

/** A cell as it stands in the open workbook, as far as a fix of it asks. */
export interface FoundCell {
  readonly kind: 'date' | 'number' | 'text' | 'error' | 'formula';
  /** Everything that it may be said to show: Excel’s own text, and what our reader makes of its value. */
  readonly shown: readonly string[];
  readonly numberFormat: string;
  /** Whether its dates count from 1904, as far as what it shows tells. */
  readonly date1904: boolean;
}

/** What Excel hands over of one cell. */
export interface CellGiven {
  readonly value: string | number | boolean;
  readonly formula: string | number | boolean;
  /** In Excel’s language, and "####" where the column is too narrow. */
  readonly text: string;
  readonly numberFormat: string;
  /** "Error", "Double", "String"... */
  readonly valueType: string;
}

/** The cell, looked at for a fix of a text that our reader gave. */
export function foundCell(given: CellGiven, from: string): FoundCell {
  const { numberFormat } = given;
  const kind = kindOf(given);
  const shown1904 = shownBy(given, true);
  const shown = [given.text, String(given.value), shownBy(given, false), shown1904];
  const date1904 = kind === 'date' && isSame(shown1904, from) && !isSame(shownBy(given, false), from);
  return { kind, shown, numberFormat, date1904 };
}

/** Whether a cell shows a text, its spaces aside. */
export function shows({ shown }: FoundCell, text: string): boolean {
  return shown.some((one) => isSame(one, text));
}

function isSame(one: string, other: string): boolean {
  return oneLine(one) === oneLine(other);
}

/** Text that begins with "=" is a formula only where the cell shows something else. */
function kindOf({ value, formula, numberFormat, valueType }: CellGiven): FoundCell['kind'] {
  if (valueType === 'Error') return 'error';
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return 'formula';
  if (typeof value !== 'number') return 'text';
  return formatOf(numberFormat, false).canBeDate(value) ? 'date' : 'number';
}

/** What our reader shows for a value, whatever language Excel speaks. */
function shownBy({ value, numberFormat }: CellGiven, date1904: boolean): string {
  return typeof value === 'number' ? formatOf(numberFormat, date1904).show(value) : String(value);
}

function formatOf(code: string, date1904: boolean): NumberFormat {
  return new NumberFormat(code, date1904, new FormatBudget());
}
