import type { Examination } from '../examine.ts';
import type { AssuranceLine } from '../assess/assurance-map.ts';
import type { DecisionsMet } from '../decisions/decisions-met.ts';
import type { DecisionEntry } from '../decisions/entry.ts';
import { untrustedEntries } from '../decisions/untrusted-entries.ts';
import type { KeptUse } from '../kept/use-kept.ts';
import type { HeadingText, Tracker } from '../recognise/tracker.ts';
import type { Query } from '../rules/query.ts';
import { isBlank } from '../values/blank.ts';
import type { IsoDate } from '../values/calendar.ts';
import { joinMarkings } from '../values/marking.ts';
import { oneLine } from '../values/one-line.ts';
import { areaAddress, columnLetters } from '../workbook/address.ts';
import { onRecordReport, recordReporter } from './record-report.ts';
import type {
  AreaReport,
  QueryReport,
  RecordReport,
  Report,
  StreamedReport,
  StreamedWorkbook,
  TrackerReport,
  WorkbookReport,
} from './report-schema.ts';
import { totalsOf, type CountedRecord } from './totals.ts';
import { unmatchedDecisions } from './unmatched-decisions.ts';

/** A file that could not be read: one plain sentence and its code. */
export interface UnreadableFile {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** One workbook's part of the report; `kept` is what became of what the workbook keeps, null where it keeps nothing. */
export function workbookReport(
  examination: Examination,
  file: string,
  kept: KeptUse | null = null,
): WorkbookReport {
  return { ...streamedWorkbook(examination, file, kept), records: [...recordsOf(examination)] };
}

function streamedWorkbook(examination: Examination, file: string, kept: KeptUse | null): StreamedWorkbook {
  const { recognition, assurance, queries, decisions, settings } = examination;
  const isMeasured = !examination.workbook.isPanelpackOutput;
  return {
    file,
    error: null,
    asAt: isMeasured ? examination.asAt.date : null,
    panelDate: isMeasured ? settings.panelDate : null,
    marking: joinMarkings(recognition.titles.map(({ marking }) => marking?.marking ?? null)),
    sheets: recognition.sheets.map((sheet) => ({ ...sheet })),
    trackers: recognition.trackers.map((tracker) => trackerReport(tracker, examination)),
    records: recordsOf(examination),
    assurance: assurance.map(assuranceReport),
    queries: queries.map((query) => queryReport(query, decisions)),
    decisions: [...decisions.entries, ...(kept ? keptEntries(kept, examination) : [])],
    kept: kept && keptReport(kept),
  };
}

/** Decisions that the workbook keeps and nobody has vouched for; those that count are among the others. */
function keptEntries({ isTrusted, decisions }: KeptUse, examination: Examination): DecisionEntry[] {
  return isTrusted ? [] : untrustedEntries(decisions, examination);
}

function keptReport({ taken, isTrusted, decisions, posts, notUsed }: KeptUse): WorkbookReport['kept'] {
  return {
    taken: [...taken],
    trusted: isTrusted,
    markings: decisions.markings.map((marking) => ({
      from: marking.from,
      to: marking.to,
      ...onRecordReport(marking),
    })),
    posts: Object.entries(posts).map(([name, post]) => ({ name, post })),
    notUsed: [...notUsed],
  };
}

function queryReport(query: Query, { accepted }: DecisionsMet): QueryReport {
  const by = accepted.get(query);
  return { ...query, accepted: by ? onRecordReport(by) : null };
}

function* recordsOf({ recognition, records, timescales, asAt }: Examination): Generator<RecordReport> {
  const reporters = new Map(
    recognition.trackers.map(({ id, template }) => [
      id,
      recordReporter(template, timescales.get(id), asAt.date),
    ]),
  );
  for (const assessed of records) {
    const report = reporters.get(assessed.record.tracker);
    if (report) yield report(assessed);
  }
}

/** An unreadable file's part of the report: its error, and nothing else. */
export function unreadableReport({ file, error }: UnreadableFile): WorkbookReport {
  return {
    file,
    error,
    asAt: null,
    panelDate: null,
    marking: null,
    sheets: [],
    trackers: [],
    records: [],
    assurance: [],
    queries: [],
    decisions: [],
    kept: null,
  };
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
    ...(tracker.columns.some(({ earlier }) => earlier) && { earlierColumns: earlierColumns(tracker) }),
    ...headingsPassedOver(tracker),
  };
}

function earlierColumns({ columns }: Tracker): Record<string, string[]> {
  const several = columns.filter(({ earlier = [] }) => earlier.length > 0);
  return Object.fromEntries(
    several.map(({ field, earlier = [] }) => [field, earlier.map(({ column }) => columnLetters(column))]),
  );
}

/** Headings that nothing is read from: those that are not known, and those of earlier columns. */
function headingsPassedOver({
  otherColumns,
  earlierColumns: earlier,
}: Tracker): Pick<TrackerReport, 'unread' | 'history'> {
  const unread = otherColumns.filter((heading) => isHeaded(heading) && !earlier.includes(heading));
  return {
    ...(unread.length > 0 && { unread: headingsByLetters(unread) }),
    ...(earlier.length > 0 && { history: headingsByLetters(earlier) }),
  };
}

function headingsByLetters(headings: readonly HeadingText[]): Record<string, string> {
  return Object.fromEntries(headings.map(({ column, text }) => [columnLetters(column), oneLine(text)]));
}

function isHeaded({ text }: HeadingText): boolean {
  return !isBlank(text);
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

/** The whole report: its workbooks, the decisions that are about none of them, and the totals. */
export function buildReport(
  workbooks: readonly WorkbookReport[],
  asAt: IsoDate,
  panelDate: IsoDate | null,
  unmatched: readonly DecisionEntry[] = [],
): Report {
  const totals = totalsOf(
    workbooks,
    workbooks.flatMap(({ records }) => records),
  );
  return {
    format: 'panelpack.report/1',
    asAt,
    panelDate,
    unmatched: [...unmatched],
    workbooks: [...workbooks],
    totals,
  };
}

/** The report of one workbook, its records made as they are written: kept, they would take as much memory as the workbook. */
export function streamedReport(
  examination: Examination,
  file: string,
  kept: KeptUse | null = null,
): StreamedReport {
  const workbooks = [streamedWorkbook(examination, file, kept)];
  const totals = totalsOf(workbooks, countedRecords(examination));
  const { settings, decisions, records } = examination;
  const keyed = { file, error: null, records: records.map(({ record }) => record) };
  const unmatched = unmatchedDecisions(settings.decisions, decisions.met, [keyed]);
  return {
    format: 'panelpack.report/1',
    asAt: examination.asAt.date,
    panelDate: settings.panelDate,
    unmatched,
    workbooks,
    totals,
  };
}

/** What the totals count of a record, as its report will say it. */
function* countedRecords({ records }: Examination): Generator<CountedRecord> {
  for (const { rag, lateness } of records)
    yield rag ? { rag, overdueDays: lateness.overdueDays } : NOT_COUNTED;
}

const NOT_COUNTED: CountedRecord = {};
