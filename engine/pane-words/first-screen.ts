import { inertLine } from '../render/inert.ts';
import { asAtDates, reportDates } from '../render/report-dates.ts';
import {
  lateFigures,
  ratingFigures,
  readFigures,
  rowsWords,
  unreadFiles,
  type LateFigures,
  type UnreadFile,
} from '../render/report-figures.ts';
import {
  acceptedNote,
  markingOfReport,
  undatedLine,
  unratedLine,
  unreadNote,
} from '../render/report-headline.ts';
import type { Report, WorkbookReport } from '../report/report-schema.ts';
import type { AsAt } from '../rules/rule.ts';
import { shortDate } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';

/** How a check stands: ready has nothing that must be fixed; nothing to check means that no row of any tracker was read. */
export type FirstScreenState = 'ready' | 'not-ready' | 'nothing-to-check' | 'unreadable';

/** The first screen of the pane in plain sentences; what does not apply is null. */
export interface FirstScreen {
  readonly state: FirstScreenState;
  /** "Not ready: 3 must fix, 5 to confirm." */
  readonly verdict: string;
  /** What to do where something could not be checked, a sentence each: a file that was not read, a tracker not found. */
  readonly whatToDo: readonly string[];
  /** "As at 31 Dec 2021; panel 17 Jan 2022." */
  readonly dates: string;
  /** Where the as-at date comes from; null where the user gave it. */
  readonly asAtNote: string | null;
  /** "30 rows read, 3 sheets counted, 2 not." */
  readonly read: string;
  /** "Missed: 8 on the original date, 5 on the current. Overdue: 3, and 2 more by panel."; null where no tracker has deadlines. */
  readonly missed: string | null;
  /** "2 without a date to measure."; null where all have one. */
  readonly undated: string | null;
  /** "4 not rated by lead."; null where all are. */
  readonly unrated: string | null;
  /** "Marking: OFFICIAL." */
  readonly marking: string;
  readonly counts: QueryCounts;
}

/** How many queries of each gravity that asks for something; accepted ones are in neither. */
export interface QueryCounts {
  readonly mustFix: number;
  readonly toConfirm: number;
}

/** What a person reads first: how the check stands, at which dates, and how much was read, missed and not rated. */
export function firstScreen(report: Report, asAtFrom: AsAt['from']): FirstScreen {
  const state = stateOf(report);
  const late = lateFigures(report);
  const rated = ratingFigures(report);
  const marking = markingOfReport(report);
  return {
    state,
    ...verdictOf(state, report),
    dates: datesLine(report),
    asAtNote: asAtDates(report).size > 1 ? null : noteOf(asAtFrom, state),
    read: readLine(report),
    missed: late && missedLine(late),
    undated: late === null || late.undated === 0 ? null : undatedLine(late.undated),
    unrated: rated === null || rated.unrated === 0 ? null : unratedLine(rated),
    marking: marking === null ? 'Marking: none found.' : `Marking: ${inertLine(marking)}.`,
    counts: { mustFix: report.totals.queries.error, toConfirm: report.totals.queries.warning },
  };
}

function stateOf(report: Report): FirstScreenState {
  const { totals, workbooks } = report;
  if (totals.unreadable > 0 && totals.unreadable === totals.workbooks) return 'unreadable';
  if (totals.unreadable === 0 && !workbooks.some(hasRows)) return 'nothing-to-check';
  return totals.queries.error + totals.unreadable === 0 ? 'ready' : 'not-ready';
}

/** Rows of a table, areas of an assurance map or forms of area pages. */
function hasRows({ trackers, records, assurance }: WorkbookReport): boolean {
  return records.length + assurance.length > 0 || trackers.some((tracker) => tracker.records > 0);
}

function verdictOf(state: FirstScreenState, report: Report): Pick<FirstScreen, 'verdict' | 'whatToDo'> {
  switch (state) {
    case 'unreadable':
      return unreadableWords(report);
    case 'nothing-to-check':
      return nothingWords(report);
    case 'ready':
    case 'not-ready':
      return { verdict: checkedVerdict(report), whatToDo: unreadFiles(report).map(fileWords) };
  }
}

function checkedVerdict({ totals }: Report): string {
  const { error, warning } = totals.queries;
  const accepted = acceptedNote(totals);
  const against = [...unreadNote(totals), ...(error === 0 ? [] : [`${String(error)} must fix`])];
  const confirm = `${String(warning)} to confirm`;
  if (against.length > 0) return `Not ready: ${[...against, confirm].join(', ')}${accepted}.`;
  return warning === 0
    ? `Ready: nothing to fix${accepted}.`
    : `Nothing must be fixed; ${confirm}${accepted}.`;
}

function unreadableWords(report: Report): Pick<FirstScreen, 'verdict' | 'whatToDo'> {
  const files = unreadFiles(report);
  const [only] = files;
  if (files.length === 1 && only)
    return {
      verdict: `${inertLine(only.file)} could not be read.`,
      whatToDo: [inertLine(only.error.message)],
    };
  return {
    verdict: 'Nothing could be read.',
    whatToDo: files.map(fileWords),
  };
}

function fileWords({ file, error }: UnreadFile): string {
  return `${inertLine(file)}: ${inertLine(error.message)}`;
}

const WHERE_TO_SAY =
  'If a sheet here holds a tracker, say which row has its headings and which column is which, under “Which column is which”.';

/** A workbook in which nothing was found, or only headings without a row under them. */
function nothingWords({ workbooks }: Report): Pick<FirstScreen, 'verdict' | 'whatToDo'> {
  const found = workbooks.flatMap(({ trackers }) => trackers);
  if (found.length > 0) {
    const where = found.map(
      ({ sheet, headerRows }) => `“${inertLine(sheet)}” under row ${String(headerRows[1])}`,
    );
    return {
      verdict: 'Nothing to check yet: the tracker has headings and no rows.',
      whatToDo: [`Enter the first rows on ${where.join(' and ')}, then check again.`],
    };
  }
  const looked = workbooks.flatMap((workbook) =>
    workbook.sheets.map((sheet) => lookedAt(sheet, workbook, workbooks)),
  );
  return {
    verdict: `Nothing to check: no tracker was found in ${nameOfAll(workbooks)}.`,
    whatToDo: [
      ...looked,
      'A tracker has a row of headings, like Action, Lead and Timescale, with its rows under it.',
      WHERE_TO_SAY,
    ],
  };
}

function lookedAt(
  { name, why }: WorkbookReport['sheets'][number],
  { file }: WorkbookReport,
  workbooks: readonly WorkbookReport[],
): string {
  const place = workbooks.length > 1 ? `${inertLine(file)}, sheet` : 'Sheet';
  return `${place} “${inertLine(name)}” was not counted: ${inertLine(why)}.`;
}

function nameOfAll(workbooks: readonly WorkbookReport[]): string {
  const [only] = workbooks;
  return workbooks.length === 1 && only ? inertLine(only.file) : counted(workbooks.length, 'workbook');
}

function datesLine(report: Report): string {
  const { asAt, panel } = reportDates(report, shortDate);
  return `As at ${asAt}; ${panel === null ? 'no panel date given' : `panel ${panel}`}.`;
}

function noteOf(from: AsAt['from'], state: FirstScreenState): string | null {
  if (state === 'unreadable') return null;
  switch (from) {
    case 'settings':
      return null;
    case 'title':
      return 'The as-at date is the one in the title rows.';
    case 'last quarter end':
      return 'The as-at date is the last quarter end. Say if it is another day.';
  }
}

function readLine(report: Report): string {
  const figures = readFigures(report);
  const { workbooks, sheetsCounted, sheetsNot } = figures;
  const books = report.workbooks.length > 1 ? `${counted(workbooks, 'workbook')} and ` : '';
  return `${books}${rowsWords(figures)} read, ${counted(sheetsCounted, 'sheet')} counted, ${String(sheetsNot)} not.`;
}

function missedLine({ missedOriginal, missedCurrent, overdue, byPanel }: LateFigures): string {
  const more = byPanel === null ? '' : ` Overdue: ${String(overdue)}, and ${String(byPanel)} more by panel.`;
  return `Missed: ${String(missedOriginal)} on the original date, ${String(missedCurrent)} on the current.${more}`;
}
