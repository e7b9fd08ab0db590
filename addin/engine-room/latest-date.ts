import type { Examination } from '../../engine/examine.ts';
import type { IsoDate } from '../../engine/values/calendar.ts';

/** The latest data date of several workbooks; null where none was read. */
export function latestDate(examinations: readonly Examination[]): IsoDate | null {
  return (
    examinations
      .map(({ asAt }) => asAt.date)
      .sort()
      .at(-1) ?? null
  );
}
