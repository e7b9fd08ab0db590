import type { RecordReport, Report, WorkbookReport } from '../report/report-schema.ts';
import { firstBy } from '../values/first-by.ts';
import { foldHeading } from '../values/fold.ts';

/** A row that has missed a deadline, is or may be overdue, or will be by the panel. */
export interface LateRecord {
  readonly workbook: WorkbookReport;
  readonly record: RecordReport;
}

/** Every such row, in the workbooks' order. */
export function lateRecords(workbooks: readonly WorkbookReport[]): LateRecord[] {
  return workbooks.flatMap((workbook) =>
    workbook.records.filter(isLate).map((record) => ({ workbook, record })),
  );
}

function isLate({ missed, overdueDays, overdueDaysOriginal, ...record }: RecordReport): boolean {
  return (
    missed?.original === true ||
    missed?.current === true ||
    (overdueDays ?? 0) > 0 ||
    (overdueDaysOriginal ?? 0) > 0 ||
    record.possiblyOverdue === true ||
    record.overdueByPanel === true
  );
}

/** What a row without a lead says in a list of leads. */
export const NO_LEAD = 'No lead';

/** Names by how they are compared, as first written: "Insp. R Hale" and "Insp R Hale" are one lead, and get one letter. */
export function leadSpellings(workbooks: readonly WorkbookReport[]): ReadonlyMap<string, string> {
  const names = workbooks.flatMap(({ records }) => records.flatMap(({ leads }) => leads));
  return firstBy(names, foldHeading);
}

/** A row's leads in those spellings, each once; one null where it has none. */
export function leadsSpelt(
  record: Pick<RecordReport, 'leads'>,
  spellings: ReadonlyMap<string, string>,
): readonly (string | null)[] {
  return leadsOf({ leads: record.leads.map((lead) => spellings.get(foldHeading(lead)) ?? lead) });
}

/** A row's leads, each once; one null where it has none. */
export function leadsOf({ leads }: Pick<RecordReport, 'leads'>): readonly (string | null)[] {
  return leads.length === 0 ? [null] : [...new Set(leads)];
}

/** What one lead has missed. */
export interface LateLead {
  /** Null for the rows without a lead. */
  readonly lead: string | null;
  /** Rows of theirs that are late, may be, or will be by the panel. */
  readonly records: number;
  readonly missedOriginal: number;
  readonly missedCurrent: number;
  /** Due between the as-at date and the panel; 0 without a panel date. */
  readonly byPanel: number;
  /** Calendar days past the current deadline of the row that is latest; 0 where none is. */
  readonly longestDays: number;
}

/** What each lead has missed, the worst first; a row of several leads counts for each of them. */
export function missedByLead({ workbooks }: Pick<Report, 'workbooks'>): LateLead[] {
  const figures = new Map<string | null, LateLead>();
  const spellings = leadSpellings(workbooks);
  for (const { record } of lateRecords(workbooks))
    for (const lead of leadsSpelt(record, spellings))
      figures.set(lead, adding(record, figures.get(lead) ?? noneOf(lead)));
  return [...figures.values()]
    .filter(isAny)
    .sort((a, b) => b.missedCurrent - a.missedCurrent || b.longestDays - a.longestDays);
}

function noneOf(lead: string | null): LateLead {
  return { lead, records: 0, missedOriginal: 0, missedCurrent: 0, byPanel: 0, longestDays: 0 };
}

function adding({ missed, overdueByPanel, overdueDays }: RecordReport, so: LateLead): LateLead {
  return {
    lead: so.lead,
    records: so.records + 1,
    missedOriginal: so.missedOriginal + Number(missed?.original ?? false),
    missedCurrent: so.missedCurrent + Number(missed?.current ?? false),
    byPanel: so.byPanel + Number(overdueByPanel ?? false),
    longestDays: Math.max(so.longestDays, overdueDays ?? 0),
  };
}

/** A lead with no more than a possibly overdue row stands in the list of rows alone. */
function isAny({ missedOriginal, missedCurrent, byPanel, longestDays }: LateLead): boolean {
  return missedOriginal + missedCurrent + byPanel + longestDays > 0;
}
