import { foldHeading } from '../values/fold.ts';
import type { Cell } from '../workbook/workbook.ts';

/** A heading as displayed and as compared. */
export interface FoldedHeading {
  readonly text: string;
  readonly folded: string;
}

/** Whether a row’s cells are the headings again, as after a page break, or Excel’s own stand-ins for them. */
export function repeatsHeadings(
  filled: readonly Cell[],
  headings: ReadonlyMap<number, FoldedHeading>,
): boolean {
  if (filled.every((cell) => /^Column\d+$/.test(cell.text))) return true;
  let same = 0;
  let left = filled.length;
  for (const cell of filled) {
    const heading = headings.get(cell.column);
    if (heading && isSame(heading, cell.text)) same++;
    left--;
    if ((same + left) * 5 < filled.length * 3) return false;
  }
  return same >= 2;
}

/** "Status" repeats "Status (Red Amber Green)"; only a cell that may is worth folding. */
function isSame(heading: FoldedHeading, text: string): boolean {
  if (heading.text === text) return true;
  if (text.length < 3 || !mayBeSame(heading, text)) return false;
  const folded = foldHeading(text);
  return folded === heading.folded || heading.folded.startsWith(`${folded} `);
}

const SMALL_LETTER = 32;

/** Whether a cell may repeat its heading, by its length and its first letter. */
export function mayBeSame(heading: FoldedHeading | undefined, text: string): boolean {
  if (heading === undefined || text.length > heading.text.length + 3) return false;
  const first = text.charCodeAt(0) | SMALL_LETTER;
  const isPlain = (first >= 97 && first <= 122) || (first >= 48 && first <= 57);
  return !isPlain || first === heading.folded.charCodeAt(0) || text === heading.text;
}
