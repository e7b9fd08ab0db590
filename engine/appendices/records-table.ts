import type { AssessedRecord } from '../assess/assess-record.ts';
import type { AppendixFilter, AppendixTemplate } from '../templates/appendix-template.ts';
import { counted } from '../values/counted.ts';
import { foldText } from '../values/fold.ts';
import { readGrade } from '../values/grade.ts';
import { listFirst } from '../values/list-words.ts';
import { recordRows } from './cell-text.ts';
import { agreedRatingsNote } from './rating-cell.ts';
import { recordPrint } from './record-print.ts';
import { rowCounts, type Feed } from './source.ts';
import { tableFrame } from './table-frame.ts';
import type { Edition, TableDraft } from './table.ts';
import { gradeText, titleGradeOf, type TitleGrade } from './title-grade.ts';
import { worstFirst } from './worst-first.ts';

/** Open records that pass the template's filters, in the template's order; closed ones are only counted. */
export function recordsTable(
  template: AppendixTemplate,
  feeds: readonly Feed[],
  edition: Edition,
): TableDraft[] {
  const [first] = feeds;
  if (!first) return [];
  const printed = recordPrint(first.examination, feeds, edition);
  const chosen = choose(template, feeds);
  return [
    {
      ...tableFrame(template, first.examination, feeds),
      rows: recordRows(chosen.open, template, printed),
      notes: [...notesOf(chosen), ...agreedRatingsNote(chosen.open, template)],
    },
  ];
}

interface Chosen {
  readonly all: readonly AssessedRecord[];
  readonly open: readonly AssessedRecord[];
  readonly closed: number;
  readonly ungraded: readonly AssessedRecord[];
  readonly titleGrades: readonly TitleGrade[];
}

function choose(template: AppendixTemplate, feeds: readonly Feed[]): Chosen {
  const all = feeds.flatMap(({ records }) => records);
  const ofTitle = new Map(feeds.map((feed) => [feed.tracker, titleGradeOf(feed)]));
  const gradeOf = (assessed: AssessedRecord): string =>
    gradeText(assessed, ofTitle.get(assessed.tracker) ?? null);
  const matching = all.filter((assessed) =>
    template.filters.every((filter) => filter.in.includes(filterValue(assessed, filter.field, gradeOf))),
  );
  const open = matching.filter((assessed) => !isClosed(assessed));
  if (template.order === 'worst-first') open.sort(worstFirst);
  const wantsGrade = template.filters.some(({ field }) => field === 'grade');
  const ungraded = wantsGrade ? all.filter((assessed) => readGrade(gradeOf(assessed)) === null) : [];
  const titleGrades = [...ofTitle.values()].filter((grade) => grade !== null);
  return { all, open, closed: matching.length - open.length, ungraded, titleGrades };
}

function notesOf({ all, open, closed, ungraded, titleGrades }: Chosen): string[] {
  const notes = [rowCounts(all.length, open.length)];
  if (closed > 0)
    notes.push(`${counted(closed, 'closed one is', 'closed ones are')} counted here and not shown.`);
  if (ungraded.length > 0) {
    const rows = counted(ungraded.length, 'row has', 'rows have');
    notes.push(`${rows} no grade that could be read: ${rowsOf(ungraded)}.`);
  }
  const fromTitles = titleGrades.map(
    ({ text, cell }) => `The grade is taken from the title in ${cell}: “${text}”.`,
  );
  return [...notes, ...fromTitles];
}

function isClosed(assessed: AssessedRecord): boolean {
  return assessed.status?.class === 'complete' || assessed.status?.class === 'not-applicable';
}

function filterValue(
  assessed: AssessedRecord,
  field: AppendixFilter['field'],
  gradeOf: (assessed: AssessedRecord) => string,
): string {
  if (field === 'status') return assessed.status?.class ?? 'none';
  if (field === 'grade') return foldText(readGrade(gradeOf(assessed), 'audit')?.name ?? '');
  return foldText(assessed.record.fields.get(field)?.text ?? '');
}

const MOST_ROWS_NAMED = 8;

function rowsOf(records: readonly AssessedRecord[]): string {
  const rows = records.map(({ record }) => `${record.sheet} row ${String(record.row)}`);
  return listFirst(rows, MOST_ROWS_NAMED);
}
