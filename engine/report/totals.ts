import type { RecordReport, Report, StreamedWorkbook } from './report-schema.ts';

/** What the totals count of a record. */
export interface CountedRecord {
  readonly overdueDays?: RecordReport['overdueDays'];
  readonly rag?: Pick<NonNullable<RecordReport['rag']>, 'stated' | 'dateCheck'> | undefined;
}

/** The totals over workbooks and over all of their records. */
export function totalsOf(
  workbooks: readonly StreamedWorkbook[],
  records: Iterable<CountedRecord>,
): Report['totals'] {
  return {
    workbooks: workbooks.length,
    unreadable: workbooks.filter(({ error }) => error !== null).length,
    ...countRecords(records),
    ...countQueries(workbooks),
    untrusted: workbooks.reduce((count, workbook) => count + untrustedIn(workbook), 0),
  };
}

function countRecords(records: Iterable<CountedRecord>): Omit<Report['totals'], keyof WorkbookTotals> {
  const counts = { records: 0, overdue: 0 };
  const stated: Record<string, number> = {};
  const dateCheck: Record<string, number> = {};
  for (const { overdueDays, rag } of records) {
    counts.records++;
    if ((overdueDays ?? 0) > 0) counts.overdue++;
    if (!rag) continue;
    stated[rag.stated] = (stated[rag.stated] ?? 0) + 1;
    dateCheck[rag.dateCheck] = (dateCheck[rag.dateCheck] ?? 0) + 1;
  }
  return { ...counts, rag: { stated, dateCheck } };
}

type QueryTotals = Pick<Report['totals'], 'queries' | 'accepted'>;
type WorkbookTotals = QueryTotals & Pick<Report['totals'], 'workbooks' | 'unreadable' | 'untrusted'>;

function untrustedIn({ decisions, kept }: StreamedWorkbook): number {
  const entries = decisions.filter(({ state }) => state === 'untrusted').length;
  return kept === null || kept.trusted ? entries : entries + kept.markings.length + kept.posts.length;
}

/** Accepted queries are counted apart. */
function countQueries(workbooks: readonly StreamedWorkbook[]): QueryTotals {
  const queries = { error: 0, warning: 0, info: 0 };
  let accepted = 0;
  for (const workbook of workbooks)
    for (const query of workbook.queries) {
      if (query.accepted) accepted++;
      else queries[query.severity]++;
    }
  return { queries, accepted };
}
