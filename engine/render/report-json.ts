import type { Report, WorkbookReport } from '../report/report-schema.ts';
import { inertJson } from './inert.ts';

/** Records of a large tracker are written so many at a time: one string of all would be hundreds of megabytes. */
const RECORDS_AT_ONCE = 250;

/** What `panelpack check --format json` prints, the report as one object on one line, in pieces to be joined. */
export function* renderReportJson({ workbooks, totals, ...head }: Report): Generator<string> {
  yield `${inertJson(head).slice(0, -1)},"workbooks":[`;
  for (const [place, workbook] of workbooks.entries()) {
    if (place > 0) yield ',';
    yield* workbookJson(workbook);
  }
  yield `],"totals":${inertJson(totals)}}\n`;
}

function* workbookJson({ records, assurance, queries, ...head }: WorkbookReport): Generator<string> {
  yield `${inertJson(head).slice(0, -1)},"records":[`;
  yield* listJson(records);
  yield `],"assurance":${inertJson(assurance)},"queries":[`;
  yield* listJson(queries);
  yield ']}';
}

function* listJson(values: readonly unknown[]): Generator<string> {
  for (let from = 0; from < values.length; from += RECORDS_AT_ONCE) {
    const json = inertJson(values.slice(from, from + RECORDS_AT_ONCE)).slice(1, -1);
    yield from > 0 ? `,${json}` : json;
  }
}
