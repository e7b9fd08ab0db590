import { cellAddress, columnNumber } from '../../../engine/workbook/address.ts';

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Cell addresses outside quoted text and sheet names; names with brackets behind them are functions. */
const ADDRESS = /"[^"]*"|'[^']*'|(?<![\w.$\]])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/gi;

/** Formulas that a sheet writes once for many cells: each cell gets it as it would stand there. */
export class SharedFormulas {
  readonly #masters = new Map<number, Master>();

  read(number: number, formula: string, row: number, column: number): string {
    if (formula !== '') {
      this.#masters.set(number, { formula, row, column });
      return formula;
    }
    const master = this.#masters.get(number);
    return master ? shift(master.formula, row - master.row, column - master.column) : '';
  }
}

function shift(formula: string, rows: number, columns: number): string {
  return formula.replace(
    ADDRESS,
    (whole, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined) return whole;
      const column = columnNumber(letters) + (fixedColumn === '$' ? 0 : columns);
      const row = Number(digits) + (fixedRow === '$' ? 0 : rows);
      if (row < 1 || column < 1) return '#REF!';
      const moved = cellAddress(row, column);
      const split = moved.search(/\d/);
      return `${fixedColumn}${moved.slice(0, split)}${fixedRow}${moved.slice(split)}`;
    },
  );
}
