import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpen } from '../assess/lateness.ts';
import { countByBand } from '../assess/overdue-bands.ts';
import type { AppendixTemplate } from '../templates/appendix-template.ts';
import { recordCell } from './cell-text.ts';
import { agreedRatingsNote } from './rating-cell.ts';
import { recordPrint } from './record-print.ts';
import { markingOf, rowCounts, sourceOf, type Feed } from './source.ts';
import { counted } from '../values/counted.ts';
import type { Edition, TableDraft } from './table.ts';
import { worstFirst } from './worst-first.ts';

/** Actions past a deadline, the worst first; those overdue on another reading only stand apart (D6). */
export function overdueTable(
  template: AppendixTemplate,
  feeds: readonly Feed[],
  edition: Edition,
): TableDraft[] {
  const [first] = feeds;
  if (!first) return [];
  const printed = recordPrint(first.examination, feeds, edition);
  const all = feeds.flatMap(({ records }) => records);
  const overdue = all.filter(isOverdue).sort(worstFirst);
  const possibly = all.filter((assessed) => !isOverdue(assessed) && assessed.lateness.possiblyOverdue);
  const base = {
    asAt: first.examination.asAt.date,
    marking: markingOf(feeds),
    columns: template.columns.map(({ heading }) => heading),
    source: sourceOf(feeds),
  };
  const tableOf = (
    id: string,
    title: string,
    records: readonly AssessedRecord[],
    notes: readonly string[],
  ): TableDraft => ({
    ...base,
    id,
    title,
    rows: records.map((assessed) => template.columns.map((column) => recordCell(assessed, column, printed))),
    notes: [rowCounts(all.length, records.length), ...notes, ...agreedRatingsNote(records, template)],
  });
  const main = tableOf(template.id, template.title, overdue, notesOf(all, overdue));
  if (possibly.length === 0) return [main];
  const why = 'Overdue on another reading of the deadline than the one used.';
  return [main, tableOf(`${template.id}-possibly`, 'Possibly overdue actions', possibly, [why])];
}

function isOverdue({ lateness }: AssessedRecord): boolean {
  return (lateness.overdueDays ?? 0) > 0 || (lateness.overdueDaysOriginal ?? 0) > 0;
}

function notesOf(all: readonly AssessedRecord[], overdue: readonly AssessedRecord[]): string[] {
  const undated = all.filter(
    ({ lateness, deadline, status }) =>
      deadline !== null && lateness.overdueDays === null && isOpen(status?.class ?? 'none'),
  );
  const atClose = all.filter((assessed) => assessed.lateness.missed.current && !isOverdue(assessed));
  const notes: string[] = [];
  const bands = countByBand(overdue.map(({ lateness }) => lateness.overdueDays ?? 0));
  if (bands.length > 0)
    notes.push(
      `By days on the current deadline: ${bands.map(({ name, count }) => `${name}: ${String(count)}`).join('; ')}.`,
    );
  if (overdue.length > 0)
    notes.push(
      'Days are calendar days to the as-at date. Where the original is not recorded, the timescale stands in for the days on it.',
    );
  if (atClose.length > 0)
    notes.push(
      `${counted(atClose.length, 'more was due', 'more were due')} by the as-at date itself: missed at period close, not yet days overdue.`,
    );
  if (undated.length > 0)
    notes.push(
      `${counted(undated.length, 'open action has', 'open actions have')} no date to measure: counted apart, never as on time.`,
    );
  return notes;
}
