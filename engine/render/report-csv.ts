import { acceptedWords } from '../decisions/decision-lines.ts';
import type { QueryReport, Report, WorkbookReport } from '../report/report-schema.ts';
import { csvField } from './inert-csv.ts';
import { queriesOf } from './query-groups.ts';
import { fixWords, recordFinder } from './query-records.ts';
import { ACCEPTED_TITLE, SEVERITY_TITLES } from './severity-titles.ts';

/** What a row says, under its heading; what is left out is blank. */
const COLUMNS = [
  'Severity',
  'Workbook',
  'Sheet',
  'Cell',
  'Reference',
  'Action',
  'Lead',
  'What to do',
  'Fix',
  'Rule',
  'Marking',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | null>>;

/** Excel takes a CSV file for UTF-8 only where it begins with this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The queries as a list to sort, filter and send to leads: a row for each file that could not be read, then one a
 * query, what must be fixed first and what was accepted last.
 */
export function* renderReportCsv({ workbooks }: Report): Generator<string> {
  yield `${BYTE_ORDER_MARK}${COLUMNS.join(',')}\r\n`;
  for (const { file, error } of workbooks) {
    if (error) yield line(unreadableRow(file, error));
  }
  for (const { severity, title } of SEVERITY_TITLES) {
    for (const workbook of workbooks) {
      const find = recordFinder(workbook);
      for (const query of queriesOf(workbook, severity))
        yield line({ Severity: title, ...queryRow(query, find, workbook) });
    }
  }
  for (const workbook of workbooks) yield* acceptedLines(workbook);
}

/** No query is accepted in silence: it stays in the list, with who accepted it and why. */
function* acceptedLines(workbook: WorkbookReport): Generator<string> {
  const find = recordFinder(workbook);
  for (const query of workbook.queries) {
    if (query.accepted === null) continue;
    const said = acceptedWords(query.message, query.accepted);
    yield line({ ...queryRow(query, find, workbook), Severity: ACCEPTED_TITLE, 'What to do': said });
  }
}

function line(row: Row): string {
  return `${COLUMNS.map((column) => csvField(row[column] ?? '')).join(',')}\r\n`;
}

function unreadableRow(file: string, { code, message }: NonNullable<WorkbookReport['error']>): Row {
  return { Severity: 'Could not be read', Workbook: file, 'What to do': message, Rule: code };
}

function queryRow(
  query: QueryReport,
  find: ReturnType<typeof recordFinder>,
  { file, marking }: WorkbookReport,
): Row {
  const record = find(query);
  return {
    Workbook: file,
    Sheet: query.sheet,
    Cell: query.cell,
    Reference: record?.ref ?? null,
    Action: record?.title ?? null,
    Lead: record?.leads.join('; ') ?? null,
    'What to do': query.message,
    Fix: fixWords(query),
    Rule: query.rule,
    Marking: marking,
  };
}
