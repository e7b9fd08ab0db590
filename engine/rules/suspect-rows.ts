import type { TrackerRecord } from '../recognise/tracker.ts';
import { holdsADraftMark, mayHoldADraftMark } from '../values/draft-marks.ts';
import { rememberingEach } from '../values/remember.ts';
import type { Cell, Sheet } from '../workbook/workbook.ts';

/** The numbers (1-based) of a sheet's rows with a cell that some rule looks for among all cells: most rules find none. */
export interface SuspectRows {
  /** Error values. */
  readonly errors: ReadonlySet<number>;
  /** Text that begins as a formula does. */
  readonly signs: ReadonlySet<number>;
  /** Words struck through. */
  readonly struck: ReadonlySet<number>;
  /** Text that holds a draft's mark, and its columns (1-based). */
  readonly marks: ReadonlyMap<number, readonly number[]>;
  /** Those, and text that may be part of a mark where it is read together with that of other rows. */
  readonly possibleMarks: ReadonlySet<number>;
}

/** The suspect rows of a sheet; one walk over its cells serves every rule. */
export const suspectRows = rememberingEach(findSuspects);

function findSuspects({ rows }: Sheet): SuspectRows {
  const found = new Suspects();
  for (const { cells } of rows)
    for (const cell of cells) {
      if (cell.kind === 'text') found.lookAtText(cell);
      else if (cell.kind === 'error') found.errors.add(cell.row);
      if (cell.raw !== undefined) found.struck.add(cell.row);
    }
  return found;
}

class Suspects implements SuspectRows {
  readonly errors = new Set<number>();
  readonly signs = new Set<number>();
  readonly struck = new Set<number>();
  readonly marks = new Map<number, number[]>();
  readonly possibleMarks = new Set<number>();

  lookAtText(cell: Cell): void {
    const { text, row, column } = cell;
    if (beginsWithASign(cell)) this.signs.add(row);
    if (!mayHoldADraftMark(text)) return;
    this.possibleMarks.add(row);
    if (!holdsADraftMark(text)) return;
    const columns = this.marks.get(row);
    if (columns) columns.push(column);
    else this.marks.set(row, [column]);
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
