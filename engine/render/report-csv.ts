import type { Report, WorkbookReport } from '../report/report-schema.ts';
import { csvField } from './inert-csv.ts';
import { queriesOf } from './query-groups.ts';
import { fixWords, recordFinder } from './query-records.ts';
import { SEVERITY_TITLES } from './severity-titles.ts';

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
 * query, what must be fixed first.
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
}

function line(row: Row): string {
  return `${COLUMNS.map((column) => csvField(row[column] ?? '')).join(',')}\r\n`;
}

function unreadableRow(file: string, { code, message }: NonNullable<WorkbookReport['error']>): Row {
  return { Severity: 'Could not be read', Workbook: file, 'What to do': message, Rule: code };
}

function queryRow(
  query: WorkbookReport['queries'][number],
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
