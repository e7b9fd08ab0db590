import type { AssessedRecord } from '../assess/assess-record.ts';

/** Compares by days overdue on the current deadline, then on the original; what is not late comes last, as it stood. */
export function worstFirst(a: AssessedRecord, b: AssessedRecord): number {
  const now = (b.lateness.overdueDays ?? 0) - (a.lateness.overdueDays ?? 0);
  return now !== 0 ? now : (b.lateness.overdueDaysOriginal ?? 0) - (a.lateness.overdueDaysOriginal ?? 0);
}
