import { counted } from '../values/counted.ts';
import type { Report } from '../report/report-schema.ts';
import { joinMarkings } from '../values/marking.ts';
import { inertLine } from './inert.ts';
import { datesOf } from './pack-words.ts';
import { heading, indent, recordsWith, type TextOptions } from './text-block.ts';

/** The first lines: the dates, how much was read, the verdict, and what was missed. */
export function headline(report: Report): string[] {
  return [datesOf(report), readOf(report), verdict(report), ...lateness(report), ...markingLine(report)];
}

/** "1 workbook and 30 rows read; 3 sheets counted, 2 not." */
export function readOf({ totals, workbooks }: Report): string {
  const read = totals.workbooks - totals.unreadable;
  const used = workbooks.flatMap((workbook) => workbook.sheets).filter((sheet) => sheet.counted).length;
  const not = workbooks.flatMap((workbook) => workbook.sheets).length - used;
  return `${counted(read, 'workbook')} and ${counted(totals.records, 'row')} read; ${counted(used, 'sheet')} counted, ${String(not)} not.`;
}

/** "Not ready: 3 must be fixed; 5 to confirm, 0 for information."; a workbook that could not be read is never ready. */
export function verdict({ totals }: Report): string {
  const { error, warning, info } = totals.queries;
  const accepted = totals.accepted === 0 ? '' : `; ${String(totals.accepted)} accepted with a reason`;
  if (totals.unreadable === totals.workbooks) return 'Nothing could be read.';
  const against = [
    ...(totals.unreadable === 0 ? [] : [`${counted(totals.unreadable, 'workbook')} could not be read`]),
    ...(error === 0 ? [] : [`${String(error)} must be fixed`]),
  ];
  if (against.length + warning + info === 0) return `Ready: no queries${accepted}.`;
  const ready = against.length === 0 ? 'Nothing must be fixed' : `Not ready: ${against.join(', ')}`;
  return `${ready}; ${String(warning)} to confirm, ${String(info)} for information${accepted}.`;
}

/** What was missed on each date, what has no date or no rating; nothing where no tracker has such a column. */
export function lateness({ workbooks, panelDate }: Report): string[] {
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

/** The marking of all that was read, verbatim; null where no sheet has one. */
export function markingOfReport({ workbooks }: Report): string | null {
  return joinMarkings(workbooks.map(({ marking }) => marking));
}

function markingLine(report: Report): string[] {
  const marking = markingOfReport(report);
  return marking === null ? [] : [`Marking: ${inertLine(marking)}`];
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
