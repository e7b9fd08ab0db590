import type { Report } from '../report/report-schema.ts';
import { renderReportCsv } from './report-csv.ts';
import { renderReportHtml } from './report-html.ts';
import { renderReportJson } from './report-json.ts';
import { renderReportMarkdown } from './report-markdown.ts';
import { renderReportText } from './report-text.ts';
import type { TextOptions } from './text-block.ts';

/** What a report can be written as, in the order in which a person is told. */
export const REPORT_FORMATS = ['text', 'json', 'csv', 'md', 'html'] as const;

/** One format of a report. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

type Renderer = (report: Report, options: TextOptions) => Iterable<string>;

const RENDERERS: Readonly<Record<ReportFormat, Renderer>> = {
  text: (report, options) => [renderReportText(report, options)],
  json: renderReportJson,
  csv: renderReportCsv,
  md: renderReportMarkdown,
  html: renderReportHtml,
};

/** The report in a format, in pieces to be joined: a large one is too much for one string. */
export function renderReport(format: ReportFormat, report: Report, options: TextOptions): Iterable<string> {
  return RENDERERS[format](report, options);
}
