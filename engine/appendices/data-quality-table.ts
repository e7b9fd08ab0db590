import type { Examination } from '../examine.ts';
import type { AppendixTemplate, DataQualityValue } from '../templates/appendix-template.ts';
import { counted } from '../values/counted.ts';
import { countsBy } from '../values/counts-by.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { disagreementLines } from './quality-disagreements.ts';
import { isQualityValue, MATTERS_IN_ORDER, type QualityLine } from './quality-line.ts';
import { queryLines } from './quality-queries.ts';
import { readingLines } from './quality-readings.ts';
import { markingOf, type Feed } from './source.ts';
import type { AppendixTableCell, TableDraft } from './table.ts';

/** For the team: queries with repeated ones together, disagreements, what was read as what, and what was left out. */
export function dataQualityTable(
  template: AppendixTemplate,
  examinations: readonly Examination[],
): TableDraft[] {
  const [first] = examinations;
  if (!first) return [];
  const lines = examinations.flatMap((examination) =>
    linesOf(examination).map((line) => inFile(line, examination, examinations.length)),
  );
  const rows = gravestFirst(lines).map((line) => rowOf(line, template));
  return [
    {
      id: template.id,
      title: template.title,
      asAt: first.asAt.date,
      marking: markingOf(examinations.flatMap(feedsIn)),
      columns: template.columns.map(({ heading }) => heading),
      rows,
      notes: notesOf(examinations, rows.length),
      source: examinations.map(({ workbook }) => workbook.file).join('; '),
    },
  ];
}

function feedsIn(examination: Examination): Feed[] {
  return examination.recognition.trackers.map((tracker) => ({ examination, tracker, records: [] }));
}

function linesOf(examination: Examination): QualityLine[] {
  return [...queryLines(examination), ...disagreementLines(examination), ...readingLines(examination)];
}

/** What must be fixed in any workbook stands before what is only to be known of another. */
function gravestFirst(lines: readonly QualityLine[]): QualityLine[] {
  const byMatter = groupedBy(lines, ({ matter }) => matter);
  return MATTERS_IN_ORDER.flatMap((matter) => byMatter.get(matter) ?? []);
}

/** Sheets of several workbooks are told apart by their files. */
function inFile(line: QualityLine, { workbook }: Examination, workbooks: number): QualityLine {
  return workbooks === 1
    ? line
    : { ...line, sheet: line.sheet === '' ? workbook.file : `${workbook.file}, ${line.sheet}` };
}

/** A blank is explained: what is asked of a whole sheet has no cell, and a heading no reference. */
const WHERE_BLANK: Readonly<Record<DataQualityValue, string>> = {
  matter: 'Not stated',
  sheet: 'The workbook',
  cells: 'None',
  refs: 'None',
  found: 'Blank',
  readAs: 'Nothing',
  rule: 'Not a query',
};

function rowOf(line: QualityLine, { columns }: AppendixTemplate): AppendixTableCell[] {
  return columns.map(({ shows }) => {
    const value = shows[0]?.value;
    if (!isQualityValue(value)) return { text: 'Not stated' };
    return { text: line[value] || WHERE_BLANK[value] };
  });
}

function notesOf(examinations: readonly Examination[], lines: number): string[] {
  const queries = examinations.flatMap(({ queries: asked, decisions }) =>
    asked.filter((query) => !decisions.accepted.has(query)),
  );
  const accepted = examinations.reduce((sum, { decisions }) => sum + decisions.accepted.size, 0);
  const rules = [...countsBy(queries, ({ rule }) => rule)].map(([rule, count]) => `${rule} ${String(count)}`);
  const rowsRead = examinations.reduce((sum, { records }) => sum + records.length, 0);
  const more = accepted === 0 ? '' : ` (${String(accepted)} more accepted with a reason)`;
  return [
    `${counted(rowsRead, 'row', 'rows')} read; ${counted(queries.length, 'query', 'queries')}${more} and all readings in ${counted(lines, 'line', 'lines')}: what is asked alike stands in one.`,
    rules.length === 0 ? 'Nothing is asked.' : `Queries by rule: ${rules.join(', ')}.`,
    'For the team only: panel and public editions do not have this table.',
  ];
}
