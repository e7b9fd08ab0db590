/** Another workbook in a formula: its folder, if any, and its name in brackets; a table's "[Column]" has no such ending. */
const LINK = /(?:[A-Za-z]:|\\\\|https?:\/\/)?[^'![\]=(),+*&<>^]*\[([^[\]]+\.(?:xl[a-z]{1,2}|ods|csv))\]/giu;

/** Writes formulas as files hold them: another workbook as its number, "[1]", and its name in a list. */
export class LinkedBooks {
  readonly #names: string[] = [];

  /** Names of the workbooks met so far, in order. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** The formula with each other workbook's folder and name as its number. */
  number(formula: string): string {
    return formula.includes('[') ? formula.replace(LINK, (_, name: string) => this.#numbered(name)) : formula;
  }

  #numbered(name: string): string {
    if (!this.#names.includes(name)) this.#names.push(name);
    return `[${String(this.#names.indexOf(name) + 1)}]`;
  }
}
