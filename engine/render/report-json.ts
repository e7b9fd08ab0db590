import type { Report } from '../report/report-schema.ts';
import { inertJson } from './inert.ts';

/** What `panelpack check --format json` prints: the report as one object on one line. */
export function renderReportJson(report: Report): string {
  return `${inertJson(report)}\n`;
}
