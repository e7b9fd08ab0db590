import { leadSpellings, leadsSpelt } from '../render/late-by-lead.ts';
import { recordFinder } from '../render/query-records.ts';
import type { RecordReport, Report, WorkbookReport } from '../report/report-schema.ts';
import { groupedBy } from '../values/grouped-by.ts';
import {
  chaseLetter,
  type Chase,
  type ChasedRecord,
  type ChasedTracker,
  type ChaseLetter,
  type ChaseOptions,
} from './chase-letter.ts';

/**
 * A letter for each lead with a row that has missed its current deadline, is or may be overdue, will be by the panel,
 * or has something to fix or confirm: the worst first, and last one to the tracker’s owner for what has no lead.
 * Several leads of one row are each asked.
 */
export function chaseList(report: Report, options: ChaseOptions): ChaseLetter[] {
  return chasesOf(report.workbooks).map((chase) => chaseLetter(chase, report, options));
}

function chasesOf(workbooks: readonly WorkbookReport[]): Chase[] {
  const spellings = leadSpellings(workbooks);
  const chased = workbooks
    .flatMap(chasedIn)
    .flatMap((each) => leadsSpelt(each.record, spellings).map((lead) => ({ lead, each })));
  const byLead = groupedBy(chased, ({ lead }) => lead);
  const trackers = workbooks.flatMap(wholeTrackerQueries);
  const leads = [...byLead.keys(), ...(trackers.length > 0 && !byLead.has(null) ? [null] : [])];
  return leads
    .map((lead) => ({
      lead,
      records: (byLead.get(lead) ?? []).map(({ each }) => each).sort(worseFirst),
      trackers: lead === null ? trackers : [],
    }))
    .sort(worseLeadFirst);
}

/** Rows to be chased, each with its queries that are neither accepted nor only to be known. */
function chasedIn(workbook: WorkbookReport): ChasedRecord[] {
  const find = recordFinder(workbook);
  const open = workbook.queries.filter(({ accepted }) => accepted === null);
  const gravestFirst = ['error', 'warning'].flatMap((grave) =>
    open.filter(({ severity }) => severity === grave),
  );
  const asked = groupedBy(gravestFirst, find);
  return workbook.records
    .map((record) => ({ workbook, record, queries: asked.get(record) ?? [] }))
    .filter(({ record, queries }) => queries.length > 0 || isToBeChased(record));
}

/** A deadline that was moved by agreement is chased by its new date alone. */
function isToBeChased({ missed, overdueDays, possiblyOverdue, overdueByPanel }: RecordReport): boolean {
  return (
    missed?.current === true || (overdueDays ?? 0) > 0 || possiblyOverdue === true || overdueByPanel === true
  );
}

function wholeTrackerQueries(workbook: WorkbookReport): ChasedTracker[] {
  return workbook.queries
    .filter(({ severity, accepted, tracker, key }) => {
      return severity !== 'info' && accepted === null && tracker !== null && key === null;
    })
    .map((query) => ({ workbook, query }));
}

function worseFirst(a: ChasedRecord, b: ChasedRecord): number {
  return (
    (b.record.overdueDays ?? 0) - (a.record.overdueDays ?? 0) ||
    Number(b.record.missed?.current ?? false) - Number(a.record.missed?.current ?? false) ||
    errorsOf(b) - errorsOf(a) ||
    b.queries.length - a.queries.length
  );
}

function errorsOf({ queries }: ChasedRecord): number {
  return queries.filter(({ severity }) => severity === 'error').length;
}

/** The tracker’s owner comes last: every other letter goes to a name. */
function worseLeadFirst(a: Chase, b: Chase): number {
  if ((a.lead === null) !== (b.lead === null)) return a.lead === null ? 1 : -1;
  const [ours, theirs] = [figuresOf(a), figuresOf(b)];
  return (
    theirs.missed - ours.missed ||
    theirs.longest - ours.longest ||
    theirs.errors - ours.errors ||
    theirs.queries - ours.queries
  );
}

function figuresOf({ records }: Chase): Record<'missed' | 'longest' | 'errors' | 'queries', number> {
  return {
    missed: records.filter(({ record }) => record.missed?.current === true).length,
    longest: records.reduce((most, { record }) => Math.max(most, record.overdueDays ?? 0), 0),
    errors: records.reduce((sum, each) => sum + errorsOf(each), 0),
    queries: records.reduce((sum, { queries }) => sum + queries.length, 0),
  };
}
