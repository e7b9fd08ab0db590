import type { Examination } from '../examine.ts';
import type { AppendixTemplate } from '../templates/appendix-template.ts';
import { markingOf, sourceOf, type Feed } from './source.ts';
import type { TableDraft } from './table.ts';

/** A table before it has rows and notes. */
export type TableFrame = Omit<TableDraft, 'rows' | 'notes'>;

/** What a table has of its template and of the trackers that feed it, at the as-at date of one workbook. */
export function tableFrame(
  { id, title, columns }: AppendixTemplate,
  { asAt }: Examination,
  feeds: readonly Feed[],
): TableFrame {
  return {
    id,
    title,
    asAt: asAt.date,
    marking: markingOf(feeds),
    columns: columns.map(({ heading }) => heading),
    source: sourceOf(feeds),
  };
}
