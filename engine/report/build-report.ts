import type { Examination } from '../examine.ts';
import type { AssuranceLine } from '../assess/assurance-map.ts';
import type { DecisionsMet } from '../decisions/decisions-met.ts';
import type { DecisionEntry } from '../decisions/entry.ts';
import type { Tracker } from '../recognise/tracker.ts';
import type { Query } from '../rules/query.ts';
import type { IsoDate } from '../values/calendar.ts';
import { areaAddress, columnLetters } from '../workbook/address.ts';
import { onRecordReport, recordReporter } from './record-report.ts';
import type { RecordReport, Report, TrackerReport, WorkbookReport } from './report-schema.ts';

/** A file that could not be read: one plain sentence and its code. */
export interface UnreadableFile {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** One workbook's part of the report. */
export function workbookReport(examination: Examination, file: string): WorkbookReport {
  const { recognition, assurance, queries, decisions } = examination;
  return {
    file,
    error: null,
    sheets: recognition.sheets.map((sheet) => ({ ...sheet })),
    trackers: recognition.trackers.map((tracker) => trackerReport(tracker, examination)),
    records: recordsOf(examination),
    assurance: assurance.map(assuranceReport),
    queries: queries.map((query) => queryReport(query, decisions)),
    decisions: [...decisions.entries],
  };
}

function queryReport(query: Query, { accepted }: DecisionsMet): WorkbookReport['queries'][number] {
  const by = accepted.get(query);
  return { ...query, accepted: by ? onRecordReport(by) : null };
}

function recordsOf({ recognition, records, timescales, asAt }: Examination): RecordReport[] {
  const reporters = new Map(
    recognition.trackers.map(({ id, template }) => [
      id,
      recordReporter(template, timescales.get(id), asAt.date),
    ]),
  );
  return records.flatMap((assessed) => reporters.get(assessed.record.tracker)?.(assessed) ?? []);
}

/** An unreadable file's part of the report: its error, and nothing else. */
export function unreadableReport({ file, error }: UnreadableFile): WorkbookReport {
  return { file, error, sheets: [], trackers: [], records: [], assurance: [], queries: [], decisions: [] };
}

function trackerReport(tracker: Tracker, examination: Examination): TrackerReport {
  return {
    id: tracker.id,
    template: tracker.template.id,
    confidence: tracker.confidence,
    sheet: tracker.sheet.name,
    range: areaAddress(tracker.area),
    headerRows: [...tracker.headerRows],
    records: countOf(tracker, examination),
    columns: Object.fromEntries(tracker.columns.map(({ field, column }) => [field, columnLetters(column)])),
  };
}

function countOf(tracker: Tracker, { recognition }: Examination): number {
  if (tracker.template.layout !== 'levels') return tracker.records.length;
  return recognition.assurance.filter((area) => area.tracker === tracker.id).length;
}

function assuranceReport({ area }: AssuranceLine): AreaReport {
  const levels: AreaReport['levels'] = {};
  for (const [level, { rating, controls }] of area.levels)
    levels[String(level)] = { rating, controls: controls?.length ?? null };
  return { area: area.area?.label ?? null, sheet: area.sheet, levels };
}

type AreaReport = WorkbookReport['assurance'][number];

/** The whole report: its workbooks, the decisions that are about none of them, and the totals. */
export function buildReport(
  workbooks: readonly WorkbookReport[],
  asAt: IsoDate,
  panelDate: IsoDate | null,
  unmatched: readonly DecisionEntry[] = [],
): Report {
  const records = workbooks.flatMap((workbook) => workbook.records);
  const queries = workbooks.flatMap((workbook) => workbook.queries);
  const open = queries.filter(({ accepted }) => accepted === null);
  const severityCount = (severity: string): number =>
    open.filter((query) => query.severity === severity).length;
  return {
    format: 'panelpack.report/1',
    asAt,
    panelDate,
    unmatched: [...unmatched],
    workbooks: [...workbooks],
    totals: {
      workbooks: workbooks.length,
      unreadable: workbooks.filter(({ error }) => error !== null).length,
      records: records.length,
      overdue: records.filter(({ overdueDays }) => (overdueDays ?? 0) > 0).length,
      rag: {
        stated: tally(records.map(({ rag }) => rag?.stated)),
        dateCheck: tally(records.map(({ rag }) => rag?.dateCheck)),
      },
      queries: {
        error: severityCount('error'),
        warning: severityCount('warning'),
        info: severityCount('info'),
      },
      accepted: queries.length - open.length,
    },
  };
}

function tally(values: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
