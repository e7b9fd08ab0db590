import type { Examination } from '../examine.ts';
import { longDate } from '../values/calendar.ts';
import { listWords } from '../values/list-words.ts';
import type { TableDraft } from './table.ts';

type Dated = Pick<Examination, 'asAt'> & { readonly workbook: Pick<Examination['workbook'], 'file'> };

/** A table of several workbooks stands at the latest of their as-at dates, and says where one is measured at another. */
export function atOneDate(drafts: readonly TableDraft[], examinations: readonly Dated[]): TableDraft[] {
  const files = new Map(examinations.map(({ asAt, workbook }) => [workbook.file, asAt.date]));
  const days = [...new Set(files.values())].sort();
  const latest = days.at(-1);
  if (latest === undefined || days.length < 2) return [...drafts];
  const each = Array.from(files, ([file, day]) => `${file} at ${longDate(day)}`);
  const note = `Each workbook is measured at its own as-at date: ${listWords(each)}.`;
  return drafts.map((draft) => ({ ...draft, asAt: latest, notes: [note, ...draft.notes] }));
}
