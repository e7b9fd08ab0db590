import { oneLine } from '../../../engine/values/one-line.ts';
import type { FixOutcome, PlacedFix } from '../../tracker-host.ts';
import { foundCell, shows } from './found-cell.ts';
import { fixValue } from './fix-value.ts';
import type { CellRead } from './read-cells.ts';

/** The sheet of a fix as it stands. */
export interface FixSheet {
  readonly isProtected: boolean;
}

/** What is to become of a fix: a value to write, or an outcome that is settled already. */
export type Verdict =
  { readonly kind: 'write'; readonly fix: PlacedFix; readonly value: string | number } | Settled;

/** What has become of a fix. */
export interface Settled {
  readonly kind: 'settled';
  readonly outcome: FixOutcome;
}

const LONGEST_QUOTE = 60;

/** Judges a fix by what stands in its cell: only a cell that still shows the old text is changed. */
export function judgeFix(fix: PlacedFix, sheet: FixSheet | null, read: CellRead | null): Verdict {
  const { from, to, cell: address } = fix;
  if (!sheet)
    return refused(fix, 'cell-is-gone', `Check the workbook again: it has no sheet “${fix.sheet}” any more.`);
  if (!read) return refused(fix, 'cell-is-gone', `Check the workbook again: it has no cell ${address}.`);
  if (sheet.isProtected)
    return refused(
      fix,
      'protected',
      `Unprotect “${fix.sheet}” in Excel’s Review tab first: cells there cannot be changed.`,
    );
  if (read.isCovered)
    return refused(
      fix,
      'merged',
      `Change ${address} by hand: it lies under a merged cell of “${fix.sheet}”.`,
    );
  const cell = foundCell(read, from);
  if (cell.kind === 'formula')
    return refused(
      fix,
      'is-a-formula',
      `Change ${address} by hand: a formula gives what it shows, and a fix would overwrite the formula.`,
    );
  if (shows(cell, from)) return { kind: 'write', fix, value: fixValue(to, cell) };
  if (shows(cell, to)) return { kind: 'settled', outcome: { kind: 'fixed', fix } };
  return refused(fix, 'changed-since', changedWords(fix, cell.shown[0] ?? ''));
}

/** A fix that is not made, with its sentence. */
export function refused(fix: PlacedFix, code: string, message: string): Settled {
  return { kind: 'settled', outcome: { kind: 'refused', fix, code, message } };
}

/** A fix that was written over what somebody entered at that moment, which stands there again. */
export function putBackSince({ fix, code, message }: Extract<FixOutcome, { kind: 'refused' }>): Settled {
  return refused(fix, code, `${message} It changed as the fix was written over it, and was put back.`);
}

/** A fix that was written over what somebody entered at that moment, where it could not be put back. */
export function overwritten(fix: PlacedFix, lost: CellRead): Settled {
  const words = foundCell(lost, fix.from).kind === 'formula' ? String(lost.formula) : lost.text;
  const isBlank = words.trim() === '';
  const again = isBlank ? `Empty ${fix.cell} again` : `Enter ${quoted(words)} in ${fix.cell} again`;
  const meanwhile = isBlank ? 'emptied' : 'entered';
  return refused(fix, 'overwritten', `${again}: it was ${meanwhile} as the fix was written over it.`);
}

function changedWords({ cell, from }: PlacedFix, now: string): string {
  const holds = now.trim() === '' ? 'is blank' : `says ${quoted(now)}`;
  return `Check the workbook again: ${cell} ${holds} now, and said ${quoted(from)} before.`;
}

function quoted(text: string): string {
  const line = oneLine(text);
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}”`;
}
