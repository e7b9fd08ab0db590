import type { AssessedRecord } from '../assess/assess-record.ts';
import type { AppendixFilter, AppendixTemplate } from '../templates/appendix-template.ts';
import { foldText } from '../values/fold.ts';
import { readGrade } from '../values/grade.ts';
import { recordCell } from './cell-text.ts';
import { counted, markingOf, rowCounts, sourceOf, type Feed } from './source.ts';
import type { TableDraft } from './table.ts';

/** Open records that pass the template's filters, in tracker order; closed ones are only counted. */
export function recordsTable(template: AppendixTemplate, feeds: readonly Feed[]): TableDraft[] {
  const [first] = feeds;
  if (!first) return [];
  const all = feeds.flatMap(({ records }) => records);
  const matching = all.filter((assessed) => template.filters.every((filter) => passes(assessed, filter)));
  const open = matching.filter((assessed) => !isClosed(assessed));
  const ungraded = all.filter((assessed) => lacksGrade(assessed, template));
  const closed = matching.length - open.length;
  const notes = [rowCounts(all.length, open.length)];
  if (closed > 0)
    notes.push(`${counted(closed, 'closed one is', 'closed ones are')} counted here and not shown.`);
  if (ungraded.length > 0)
    notes.push(
      `${counted(ungraded.length, 'row has', 'rows have')} no grade that could be read: ${rowsOf(ungraded)}.`,
    );
  return [
    {
      id: template.id,
      title: template.title,
      asAt: first.examination.asAt.date,
      marking: markingOf(feeds),
      columns: template.columns.map(({ heading }) => heading),
      rows: open.map((assessed) => template.columns.map((column) => recordCell(assessed, column))),
      notes,
      source: sourceOf(feeds),
    },
  ];
}

function isClosed(assessed: AssessedRecord): boolean {
  return assessed.status?.class === 'complete' || assessed.status?.class === 'not-applicable';
}

function passes(assessed: AssessedRecord, filter: AppendixFilter): boolean {
  return filter.in.includes(filterValue(assessed, filter.field));
}

function filterValue(assessed: AssessedRecord, field: AppendixFilter['field']): string {
  const text = assessed.record.fields.get(field)?.text ?? '';
  if (field === 'status') return assessed.status?.class ?? 'none';
  return field === 'grade' ? foldText(readGrade(text, 'audit')?.name ?? '') : foldText(text);
}

function lacksGrade(assessed: AssessedRecord, template: AppendixTemplate): boolean {
  const wantsGrade = template.filters.some(({ field }) => field === 'grade');
  return wantsGrade && readGrade(assessed.record.fields.get('grade')?.text ?? '') === null;
}

function rowsOf(records: readonly AssessedRecord[]): string {
  const rows = records.slice(0, 8).map(({ record }) => `${record.sheet} row ${String(record.row)}`);
  const more = records.length - rows.length;
  return more > 0 ? `${rows.join(', ')} and ${String(more)} more` : rows.join(', ');
}
