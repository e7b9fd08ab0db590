import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import { countByBand } from '../assess/overdue-bands.ts';
import type { AppendixTemplate } from '../templates/appendix-template.ts';
import { counted } from '../values/counted.ts';
import { recordRows } from './cell-text.ts';
import { agreedRatingsNote } from './rating-cell.ts';
import { recordPrint } from './record-print.ts';
import { rowCounts, type Feed } from './source.ts';
import { tableFrame } from './table-frame.ts';
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
  const all = feeds.flatMap(({ records }) => records);
  const overdue = all.filter(isOverdue).sort(worstFirst);
  const possibly = all.filter((assessed) => !isOverdue(assessed) && assessed.lateness.possiblyOverdue);
  const frame = tableFrame(template, first.examination, feeds);
  const printed = recordPrint(first.examination, feeds, edition);
  const bodyOf = (records: readonly AssessedRecord[], notes: readonly string[]): TableBody => ({
    rows: recordRows(records, template, printed),
    notes: [rowCounts(all.length, records.length), ...notes, ...agreedRatingsNote(records, template)],
  });
  const main = { ...frame, ...bodyOf(overdue, notesOf(all, overdue)) };
  if (possibly.length === 0) return [main];
  const apart = { id: `${template.id}-possibly`, title: 'Possibly overdue actions' };
  return [main, { ...frame, ...apart, ...bodyOf(possibly, [ON_ANOTHER_READING]) }];
}

type TableBody = Pick<TableDraft, 'rows' | 'notes'>;

const ON_ANOTHER_READING = 'Overdue on another reading of the deadline than the one used.';

function isOverdue({ lateness }: AssessedRecord): boolean {
  return (lateness.overdueDays ?? 0) > 0 || (lateness.overdueDaysOriginal ?? 0) > 0;
}

function notesOf(all: readonly AssessedRecord[], overdue: readonly AssessedRecord[]): string[] {
  return [...bandsNote(overdue), ...daysNote(overdue), ...atCloseNote(all), ...undatedNote(all)];
}

function bandsNote(overdue: readonly AssessedRecord[]): string[] {
  const bands = countByBand(overdue.map(({ lateness }) => lateness.overdueDays ?? 0));
  if (bands.length === 0) return [];
  const counts = bands.map(({ name, count }) => `${name}: ${String(count)}`).join('; ');
  return [`By days on the current deadline: ${counts}.`];
}

function daysNote(overdue: readonly AssessedRecord[]): string[] {
  if (overdue.length === 0) return [];
  return [
    'Days are calendar days to the as-at date. Where the original is not recorded, the timescale stands in for the days on it.',
  ];
}

function atCloseNote(all: readonly AssessedRecord[]): string[] {
  const atClose = all.filter((assessed) => assessed.lateness.missed.current && !isOverdue(assessed));
  if (atClose.length === 0) return [];
  const were = counted(atClose.length, 'more was due', 'more were due');
  return [`${were} by the as-at date itself: missed at period close, not yet days overdue.`];
}

function undatedNote(all: readonly AssessedRecord[]): string[] {
  const undated = all.filter(
    (assessed) =>
      assessed.deadline !== null && assessed.lateness.overdueDays === null && isOpenRecord(assessed),
  );
  if (undated.length === 0) return [];
  const have = counted(undated.length, 'open action has', 'open actions have');
  return [`${have} no date to measure: counted apart, never as on time.`];
}
