import type { TrackerRecord } from '../recognise/tracker.ts';
import { holdsADraftMark, mayHoldADraftMark } from '../values/draft-marks.ts';
import type { Cell, Sheet } from '../workbook/workbook.ts';

/** The numbers (1-based) of a sheet's rows with a cell that some rule looks for among all cells: most rules find none. */
export interface SuspectRows {
  /** Error values. */
  readonly errors: ReadonlySet<number>;
  /** Text that begins as a formula does. */
  readonly signs: ReadonlySet<number>;
  /** Words struck through, or a draft's mark. */
  readonly marks: ReadonlySet<number>;
  /** Those, and text that may be part of a mark where it is read together with that of other rows. */
  readonly possibleMarks: ReadonlySet<number>;
}

/** The suspect rows of a sheet; one walk over its cells serves every rule. */
export function suspectRows(sheet: Sheet): SuspectRows {
  const known = suspects.get(sheet) ?? findSuspects(sheet);
  suspects.set(sheet, known);
  return known;
}

const suspects = new WeakMap<Sheet, SuspectRows>();

function findSuspects({ rows }: Sheet): SuspectRows {
  const found = new Suspects();
  for (const { number, cells } of rows) for (const cell of cells) found.look(cell, number);
  return found;
}

class Suspects implements SuspectRows {
  readonly errors = new Set<number>();
  readonly signs = new Set<number>();
  readonly marks = new Set<number>();
  readonly possibleMarks = new Set<number>();

  look(cell: Cell, row: number): void {
    const { kind, text, raw } = cell;
    if (kind === 'error') this.errors.add(row);
    else if (beginsWithASign(cell)) this.signs.add(row);
    const mayBeMarked = raw !== undefined || (kind === 'text' && mayHoldADraftMark(text));
    if (!mayBeMarked) return;
    this.possibleMarks.add(row);
    if (raw !== undefined || holdsADraftMark(text)) this.marks.add(row);
  }
}

const SIGNS = '-+=@';

/** Whether a cell's text begins as a formula does. */
export function beginsWithASign({ kind, text }: Cell): boolean {
  return kind === 'text' && text !== '' && SIGNS.includes(text.charAt(0));
}

/** Whether a record reaches over one of some rows. */
export function standsOn({ row, lastRow }: TrackerRecord, rows: ReadonlySet<number>): boolean {
  if (rows.size === 0) return false;
  for (let number = row; number <= lastRow; number++) if (rows.has(number)) return true;
  return false;
}
