import type { Report } from '../report/report-schema.ts';
import { longDate } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import { joinMarkings } from '../values/marking.ts';
import { inertLine } from './inert.ts';
import { reportDates } from './report-dates.ts';
import {
  lateFigures,
  ratingFigures,
  readFigures,
  rowsWords,
  unreadFiles,
  type LateFigures,
  type RatingFigures,
} from './report-figures.ts';
import { heading, indent, type TextOptions } from './text-block.ts';

/** The first lines: the dates, how much was read, the verdict, and what was missed. */
export function headline(report: Report): string[] {
  return [
    datesOfReport(report),
    readOf(report),
    verdict(report),
    ...lateness(report),
    ...markingLine(report),
  ];
}

/** "As at 31 December 2021; panel 17 January 2022"; where workbooks differ each date with its files. */
export function datesOfReport(report: Report): string {
  const { asAt, panel } = reportDates(report, longDate);
  return `As at ${asAt}${panel === null ? '' : `; panel ${panel}`}`;
}

/** "1 workbook and 30 rows read; 3 sheets counted, 2 not." */
export function readOf(report: Report): string {
  const figures = readFigures(report);
  const { workbooks, sheetsCounted, sheetsNot } = figures;
  return `${counted(workbooks, 'workbook')} and ${rowsWords(figures)} read; ${counted(sheetsCounted, 'sheet')} counted, ${String(sheetsNot)} not.`;
}

/** "Not ready: 3 must be fixed; 5 to confirm, 0 for information."; a workbook that could not be read is never ready. */
export function verdict({ totals }: Report): string {
  const { error, warning, info } = totals.queries;
  const accepted = acceptedNote(totals);
  if (totals.unreadable === totals.workbooks) return 'Nothing could be read.';
  const against = [...unreadNote(totals), ...(error === 0 ? [] : [`${String(error)} must be fixed`])];
  if (against.length + warning + info === 0) return `Ready: no queries${accepted}.`;
  const ready = against.length === 0 ? 'Nothing must be fixed' : `Not ready: ${against.join(', ')}`;
  return `${ready}; ${String(warning)} to confirm, ${String(info)} for information${accepted}.`;
}

/** "; 2 accepted with a reason"; "" for none. */
export function acceptedNote({ accepted }: Pick<Report['totals'], 'accepted'>): string {
  return accepted === 0 ? '' : `; ${String(accepted)} accepted with a reason`;
}

/** "1 workbook could not be read"; none where all were. */
export function unreadNote({ unreadable: files }: Pick<Report['totals'], 'unreadable'>): string[] {
  return files === 0 ? [] : [`${counted(files, 'workbook')} could not be read`];
}

/** What was missed on each date, what has no date or no rating; nothing where no tracker has such a column. */
export function lateness(report: Report): string[] {
  const late = lateFigures(report);
  const rated = ratingFigures(report);
  return [...(late === null ? [] : missedLines(late)), ...(rated === null ? [] : [unratedLine(rated)])];
}

function missedLines({ missedOriginal, missedCurrent, overdue, byPanel, undated }: LateFigures): string[] {
  return [
    `Missed: ${String(missedOriginal)} on the original date, ${String(missedCurrent)} on the current.`,
    ...(byPanel === null ? [] : [`Overdue: ${String(overdue)}, and ${String(byPanel)} more by the panel.`]),
    undatedLine(undated),
  ];
}

/** "3 without a date to measure." */
export function undatedLine(undated: number): string {
  return `${String(undated)} without a date to measure.`;
}

/** "4 not rated by lead; 1 more rated as agreed on record." */
export function unratedLine({ unrated, unratedAgreed }: RatingFigures): string {
  const more = unratedAgreed === 0 ? '' : `; ${String(unratedAgreed)} more rated as agreed on record`;
  return `${String(unrated)} not rated by lead${more}.`;
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
export function unreadable(report: Report, options: TextOptions): string[] {
  const files = unreadFiles(report);
  if (files.length === 0) return [];
  const lines = files.flatMap(({ file, error }) =>
    indent(`${inertLine(file)}: ${inertLine(error.message)} (${error.code})`, options, 2),
  );
  return [heading(`Could not be read (${String(files.length)})`, options), ...lines];
}
