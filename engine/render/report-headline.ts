import type { Report } from '../report/report-schema.ts';
import { longDate } from '../values/calendar.ts';
import { inertLine } from './inert.ts';
import { heading, indent, plural, recordsWith, type TextOptions } from './text-block.ts';

/** The first lines: the dates, how much was read, the verdict, and what was missed. */
export function headline(report: Report): string[] {
  const { asAt, panelDate, totals, workbooks } = report;
  const read = totals.workbooks - totals.unreadable;
  const counted = workbooks.flatMap((workbook) => workbook.sheets).filter((sheet) => sheet.counted).length;
  const not = workbooks.flatMap((workbook) => workbook.sheets).length - counted;
  const panel = panelDate === null ? '' : `; panel ${longDate(panelDate)}`;
  return [
    `As at ${longDate(asAt)}${panel}`,
    `${plural(read, 'workbook')} and ${plural(totals.records, 'row')} read; ${plural(counted, 'sheet')} counted, ${String(not)} not.`,
    verdict(report),
    ...lateness(report),
  ];
}

function verdict({ totals }: Report): string {
  const { error, warning, info } = totals.queries;
  const accepted = totals.accepted === 0 ? '' : `; ${String(totals.accepted)} accepted with a reason`;
  if (totals.unreadable === totals.workbooks) return 'Nothing could be read.';
  if (error + warning + info === 0) return `Ready: no queries${accepted}.`;
  const ready = error === 0 ? 'Nothing must be fixed' : `Not ready: ${String(error)} must be fixed`;
  return `${ready}; ${String(warning)} to confirm, ${String(info)} for information${accepted}.`;
}

function lateness({ workbooks, panelDate }: Report): string[] {
  const dated = recordsWith(workbooks, 'deadline');
  const rated = recordsWith(workbooks, 'rag');
  const missed = (which: 'original' | 'current'): number =>
    dated.filter((record) => record.missed?.[which]).length;
  const byPanel = dated.filter(({ overdueByPanel }) => overdueByPanel === true).length;
  const more = panelDate === null ? '' : `; ${String(byPanel)} more overdue by the panel`;
  const undated = dated.filter(({ overdueDays }) => overdueDays === null).length;
  const blank = rated.filter(({ rag }) => rag?.stated === 'none').length;
  return [
    ...(dated.length === 0
      ? []
      : [
          `Missed: ${String(missed('original'))} on the original date, ${String(missed('current'))} on the current${more}.`,
          `${String(undated)} without a date to measure.`,
        ]),
    ...(rated.length === 0 ? [] : [`${String(blank)} not rated by lead.`]),
  ];
}

/** Files that could not be read, each with what to do about it. */
export function unreadable({ workbooks }: Report, options: TextOptions): string[] {
  const files = workbooks.flatMap(({ file, error }) => (error ? [{ file, error }] : []));
  if (files.length === 0) return [];
  const lines = files.flatMap(({ file, error }) =>
    indent(`${inertLine(file)}: ${inertLine(error.message)} (${error.code})`, options, 2),
  );
  return [heading(`Could not be read (${String(files.length)})`, options), ...lines];
}
