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
    queries: countQueries(workbooks),
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

type WorkbookTotals = Pick<Report['totals'], 'workbooks' | 'unreadable' | 'queries'>;

function countQueries(workbooks: readonly StreamedWorkbook[]): Report['totals']['queries'] {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { queries } of workbooks) for (const { severity } of queries) counts[severity]++;
  return counts;
}
