import type { Report } from '../report/report-schema.ts';
import type { RuleWords } from './page-queries.ts';
import { renderReportCsv } from './report-csv.ts';
import { renderReportHtml } from './report-html.ts';
import { renderReportJson } from './report-json.ts';
import { renderReportMarkdown } from './report-markdown.ts';
import { renderReportText, type TextOptions } from './report-text.ts';

/** What a report can be written as, in the order in which a person is told. */
export const REPORT_FORMATS = ['text', 'json', 'csv', 'md', 'html'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a report says of the rules, and how it is to look as text. */
export interface ReportOptions {
  /** By rule id. */
  readonly rules: ReadonlyMap<string, RuleWords>;
  readonly text: Omit<TextOptions, 'summaries'>;
}

type Renderer = (report: Report, options: ReportOptions) => Iterable<string>;

const RENDERERS: Readonly<Record<ReportFormat, Renderer>> = {
  text: (report, { rules, text }) => {
    const summaries = new Map([...rules].map(([id, { summary }]) => [id, summary]));
    return [renderReportText(report, { ...text, summaries })];
  },
  json: renderReportJson,
  csv: renderReportCsv,
  md: (report, { rules }) => renderReportMarkdown(report, rules),
  html: (report, { rules }) => renderReportHtml(report, rules),
};

/** The report in a format, in pieces to be joined: a large one is too much for one string. */
export function renderReport(format: ReportFormat, report: Report, options: ReportOptions): Iterable<string> {
  return RENDERERS[format](report, options);
}
