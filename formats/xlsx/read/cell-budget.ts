import { Refusal } from './refusal.ts';

/** Counts the cells of all sheets and the text they hold, and refuses the workbook that has too much of either. */
export class CellBudget {
  #contentLeft: number;
  #blankLeft: number;
  #textLeft: number;

  constructor(mostCells: number, mostText: number) {
    this.#contentLeft = mostCells;
    this.#blankLeft = mostCells;
    this.#textLeft = mostText;
  }

  spend(contentCells: number, blankCells: number): void {
    this.#contentLeft -= contentCells;
    this.#blankLeft -= blankCells;
    if (this.#contentLeft < 0 || this.#blankLeft < 0) throw new Refusal('too-many-cells');
  }

  /** One long text that thousands of cells share counts as often as it is shown. */
  spendText(characters: number): void {
    this.#textLeft -= characters;
    if (this.#textLeft < 0) throw new Refusal('too-much-text');
  }
}
