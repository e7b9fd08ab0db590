/**
 * The rules that ask about a workbook as a whole, and once: who accepts that has seen all of it. A workbook in which no
 * tracker is recognised cannot be accepted, for nothing in it was checked, nor can a claim, of which there may be many.
 */
const ASKED_ONCE: ReadonlySet<string> = new Set(['as-at-date-is-stated', 'no-external-links']);

/** Where a query or an acceptance stands: the whole workbook where all is null. */
interface Place {
  readonly key: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** Whether a query or an acceptance is about a workbook as a whole. */
export function isAboutWorkbook({ key, sheet, cell }: Place): boolean {
  return key === null && sheet === null && cell === null;
}

/** Whether what a rule asks about a workbook as a whole can be accepted with a reason. */
export function canBeAcceptedWhole(rule: string): boolean {
  return ASKED_ONCE.has(rule);
}
