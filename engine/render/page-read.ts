import type { Report, TrackerReport, WorkbookReport } from '../report/report-schema.ts';
import { longDate } from '../values/calendar.ts';
import { startSentence } from '../values/start-sentence.ts';
import { queriesOf } from './query-groups.ts';
import { asAtDates } from './report-dates.ts';
import { unreadFiles } from './report-figures.ts';
import type { PageSection, PageTable } from './report-page.ts';
import { placeWords } from './text-block.ts';
import { earlierColumns as earlierOnes, unreadColumns } from './unread-columns.ts';

/** Files that could not be read, each with what to do about it; null where all were. */
export function unreadableSection(report: Report): PageSection | null {
  const rows = unreadFiles(report).map(({ file, error }) => [
    { text: file },
    { text: error.message },
    { text: error.code },
  ]);
  if (rows.length === 0) return null;
  const table: PageTable = {
    kind: 'table',
    caption: 'Nothing in these files was checked',
    columns: ['File', 'What to do', 'Code'],
    rows,
  };
  return { id: 'unreadable', title: `Could not be read (${String(rows.length)})`, blocks: [table] };
}

/** What was read: each sheet, counted or not and why, and which column is which; null where no file was read. */
export function readSection({ workbooks }: Report): PageSection | null {
  const sheets = sheetsTable(workbooks);
  if (sheets.rows.length === 0) return null;
  const columns = columnsTable(workbooks);
  const blocks = [
    ...(workbooks.length > 1 ? [workbookTable(workbooks)] : []),
    sheets,
    ...(columns.rows.length === 0 ? [] : [columns]),
  ];
  return { id: 'read', title: 'What was read', blocks };
}

function sheetsTable(workbooks: Report['workbooks']): PageTable {
  const rows = workbooks.flatMap((workbook) =>
    workbook.sheets.map(({ name, counted, why }) => [
      { text: placeWords(workbook, workbooks, name, null) },
      { text: counted ? 'Counted' : 'Not counted' },
      { text: why },
    ]),
  );
  return { kind: 'table', caption: 'Sheets', columns: ['Sheet', 'Counted', 'Why'], rows };
}

function columnsTable(workbooks: Report['workbooks']): PageTable {
  const rows = workbooks.flatMap((workbook) =>
    workbook.trackers.map((tracker) => [
      { text: placeWords(workbook, workbooks, tracker.sheet, tracker.range) },
      { text: tracker.template.replaceAll('-', ' ') },
      { text: tracker.confidence },
      { text: columnsOf(tracker) },
    ]),
  );
  const columns = ['Where', 'Read as', 'Confidence', 'Columns'];
  return { kind: 'table', caption: 'Which column is which', columns, rows };
}

/** How each workbook stands, for whoever asks its owner: the one with most to fix first; with its date where they differ. */
function workbookTable(workbooks: Report['workbooks']): PageTable {
  const datesDiffer = asAtDates({ workbooks }).size > 1;
  const standing = workbooks
    .filter(({ error }) => error === null)
    .map(standingOf)
    .sort((a, b) => b.errors - a.errors || b.warnings - a.warnings);
  const counts = ['Rows', 'Must be fixed', 'To confirm', 'Missed, current date'];
  return {
    kind: 'table',
    caption: 'Workbooks, the one with most to fix first',
    columns: ['Workbook', ...(datesDiffer ? ['As at'] : []), ...counts],
    rows: standing.map(({ file, asAt, records, errors, warnings, missed }) => [
      { text: file },
      ...(datesDiffer ? [{ text: asAt }] : []),
      ...[records, errors, warnings, missed].map((count) => ({ text: String(count) })),
    ]),
  };
}

/** How one workbook stands, in words and whole numbers. */
interface Standing {
  readonly file: string;
  /** "" where it was not measured. */
  readonly asAt: string;
  readonly records: number;
  readonly errors: number;
  readonly warnings: number;
  readonly missed: number;
}

function standingOf(workbook: WorkbookReport): Standing {
  return {
    file: workbook.file,
    asAt: workbook.asAt === null ? '' : longDate(workbook.asAt),
    records: workbook.records.length,
    errors: queriesOf(workbook, 'error').length,
    warnings: queriesOf(workbook, 'warning').length,
    missed: workbook.records.filter(({ missed }) => missed?.current === true).length,
  };
}

/** "Ref A, Title B, Revised deadline F/G". */
function columnsOf(tracker: TrackerReport): string {
  const { columns, earlierColumns = {} } = tracker;
  const read = Object.entries(columns)
    .map(([field, letters]) => {
      const all = [...(earlierColumns[field] ?? []), letters];
      return `${fieldWords(field)} ${all.join('/')}`;
    })
    .join(', ');
  const [unread, earlier] = [unreadColumns(tracker), earlierOnes(tracker)];
  const passedOver = [unread && `not read: ${unread}`, earlier && `earlier: ${earlier}`];
  return [read, ...passedOver.filter((words) => words !== '')].join('; ');
}

/** "Revised deadline" of "revisedDeadline", "Level 1 controls" of "level1Controls". */
function fieldWords(field: string): string {
  if (field === 'rag') return 'RAG';
  const words = field.replace(/[A-Z]|\d+/g, (part) => ` ${part.toLowerCase()}`);
  return startSentence(words);
}
