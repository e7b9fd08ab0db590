import type { StreamedReport, StreamedWorkbook } from '../report/report-schema.ts';
import { inertJson } from './inert.ts';

/** Records of a large tracker are written so many at a time: one string of all would be hundreds of megabytes. */
const RECORDS_AT_ONCE = 100;

/** What `panelpack check --format json` prints, the report as one object on one line, in pieces to be joined. */
export function* renderReportJson({ workbooks, totals, ...head }: StreamedReport): Generator<string> {
  yield `${inertJson(head).slice(0, -1)},"workbooks":[`;
  for (const [place, workbook] of workbooks.entries()) {
    if (place > 0) yield ',';
    yield* workbookJson(workbook);
  }
  yield `],"totals":${inertJson(totals)}}\n`;
}

function* workbookJson({ records, assurance, queries, ...head }: StreamedWorkbook): Generator<string> {
  yield `${inertJson(head).slice(0, -1)},"records":[`;
  yield* listJson(records);
  yield `],"assurance":${inertJson(assurance)},"queries":[`;
  yield* listJson(queries);
  yield ']}';
}

function* listJson(values: Iterable<unknown>): Generator<string> {
  let isFirst = true;
  for (const some of inGroups(values)) {
    // Put before the records, the comma would make a copy of them all.
    if (!isFirst) yield ',';
    yield inertJson(some).slice(1, -1);
    isFirst = false;
  }
}

function* inGroups(values: Iterable<unknown>): Generator<readonly unknown[]> {
  let group: unknown[] = [];
  for (const value of values) {
    group.push(value);
    if (group.length < RECORDS_AT_ONCE) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
