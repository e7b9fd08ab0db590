import { cellAddress } from '../workbook/address.ts';
import type { Cell } from '../workbook/workbook.ts';
import type { SectionHeading } from './tracker.ts';

/** “Closed actions”, “All outstanding audit recommendations”. */
const CAPTION =
  /^(?:all |new )?(?:open|closed|complete|completed|live|current|outstanding|overdue|ongoing|archived?|previous|implemented)\b.{0,20}\b(?:actions?|recommendations?|recs|risks?|issues?|items?|audits?)\b/i;

/** "Closed actions" heads a part of the list, no area: an action that moves there keeps its key. */
export function isCaption(filled: readonly Cell[]): boolean {
  return filled.some(({ text }) => CAPTION.test(text.trim()));
}

/** “Completed”, “Closed actions since the last committee (March)”. */
const CLOSED =
  /^(?:all |new |newly |recently )?(?:closed|completed|implemented|discharged)(?: (?:actions?|recommendations?|recs|audits?|issues?|risks?|items?))?(?: (?:since|during|as at|to date|last|this|in (?:the |this |last |previous |q\d|\d)).{0,80})?(?: ?\(.{0,80}\))?[.:]?$/i;
const ALSO_OPEN = /\b(?:not|open|overdue|outstanding|live|due|awaiting|pending)\b/i;

/**
 * "Closed since last committee" says of every row below it what its own status may leave unsaid. Only a heading about
 * the list itself does: "Closed-circuit television" is an area, and closes nothing.
 */
export function closedHeading(filled: readonly Cell[]): SectionHeading | undefined {
  const cell = filled.find(({ text }) => CLOSED.test(text.trim()) && !ALSO_OPEN.test(text));
  return cell && { text: cell.text.trim(), cell: cellAddress(cell.row, cell.column) };
}
