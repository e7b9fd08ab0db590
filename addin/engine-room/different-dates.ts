import type { Examination } from '../../engine/examine.ts';
import { inertLine } from '../../engine/render/inert.ts';
import { longDate } from '../../engine/values/calendar.ts';
import { listWords } from '../../engine/values/list-words.ts';

type Dated = Pick<Examination, 'asAt'> & { readonly workbook: Pick<Examination['workbook'], 'file'> };

/** What to say where workbooks are measured at different as-at dates; none where all stand at one. */
export function differentDates(examinations: readonly Dated[]): readonly string[] {
  const days = new Set(examinations.map(({ asAt }) => asAt.date));
  if (days.size < 2) return [];
  const each = examinations.map(
    ({ asAt, workbook }) => `${inertLine(workbook.file)} at ${longDate(asAt.date)}`,
  );
  return [
    `The workbooks state different as-at dates, and each is measured at its own: ${listWords(each)}. Set one for all under “Change dates”.`,
  ];
}
