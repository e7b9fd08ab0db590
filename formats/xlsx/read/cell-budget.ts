import { Refusal } from './refusal.ts';

/** Counts the cells of all sheets, and refuses the workbook that has too many. */
export class CellBudget {
  #contentLeft: number;
  #blankLeft: number;

  constructor(most: number) {
    this.#contentLeft = most;
    this.#blankLeft = most;
  }

  spend(contentCells: number, blankCells: number): void {
    this.#contentLeft -= contentCells;
    this.#blankLeft -= blankCells;
    if (this.#contentLeft < 0 || this.#blankLeft < 0) throw new Refusal('too-many-cells');
  }
}
