import type { QueryReport, WorkbookReport } from '../report/report-schema.ts';
import { groupedBy } from '../values/grouped-by.ts';

/** Queries of one rule together, wherever they stand, so that a person reads the reason once. */
export interface QueryGroup {
  readonly rule: string;
  readonly severity: QueryReport['severity'];
  readonly places: readonly { readonly workbook: WorkbookReport; readonly query: QueryReport }[];
}

/** Groups the queries of one severity by rule, in the order in which the rules first ask; accepted ones are left out. */
export function groupQueries(
  workbooks: readonly WorkbookReport[],
  severity: QueryReport['severity'],
): QueryGroup[] {
  const placed = workbooks.flatMap((workbook) =>
    workbook.queries
      .filter((query) => query.severity === severity && query.accepted === null)
      .map((query) => ({ workbook, query })),
  );
  const groups = groupedBy(placed, ({ query }) => query.rule);
  return [...groups].map(([rule, places]) => ({ rule, severity, places }));
}

/** The queries of one severity in one workbook, those of a rule together. */
export function queriesOf(workbook: WorkbookReport, severity: QueryReport['severity']): QueryReport[] {
  return groupQueries([workbook], severity).flatMap(({ places }) => places.map(({ query }) => query));
}
