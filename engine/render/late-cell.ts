import type { RecordReport } from '../report/report-schema.ts';

/** The cell of the date that a record is late on: the current deadline's, the original's where only that has passed; null without a deadline. */
export function lateCell(record: RecordReport): string | null {
  const { deadline, overdueDays, overdueDaysOriginal, missed } = record;
  if (!deadline) return null;
  const isLateNow = (overdueDays ?? 0) > 0 || missed?.current === true;
  const isOriginalAlone = !isLateNow && ((overdueDaysOriginal ?? 0) > 0 || missed?.original === true);
  return isOriginalAlone ? deadline.cell : (deadline.movedBy ?? deadline.cell);
}
