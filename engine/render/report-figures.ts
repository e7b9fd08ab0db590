import type { RecordReport, Report, WorkbookReport } from '../report/report-schema.ts';
import type { Rating } from '../templates/rag-rules.ts';
import { counted } from '../values/counted.ts';
import { recordsWith } from './text-block.ts';

/** How much was read, in whole numbers. */
export interface ReadFigures {
  /** Workbooks that could be read. */
  readonly workbooks: number;
  readonly rows: number;
  /** Lines of assurance maps. */
  readonly areas: number;
  readonly sheetsCounted: number;
  readonly sheetsNot: number;
}

/** Counts what was read: every summary of a check says the same numbers. */
export function readFigures({ totals, workbooks }: Report): ReadFigures {
  const sheets = workbooks.flatMap((workbook) => workbook.sheets);
  const sheetsCounted = sheets.filter(({ counted }) => counted).length;
  return {
    workbooks: totals.workbooks - totals.unreadable,
    rows: totals.records,
    areas: workbooks.reduce((sum, { assurance }) => sum + assurance.length, 0),
    sheetsCounted,
    sheetsNot: sheets.length - sheetsCounted,
  };
}

/** "30 rows"; "5 areas" where all that was read are assurance maps, which have no actions to count. */
export function rowsWords({ rows, areas }: ReadFigures): string {
  return rows === 0 && areas > 0 ? counted(areas, 'area') : counted(rows, 'row');
}

/** A file that could not be read, and what to do about it. */
export interface UnreadFile {
  readonly file: string;
  readonly error: NonNullable<WorkbookReport['error']>;
}

/** The files of a check that could not be read. */
export function unreadFiles({ workbooks }: Pick<Report, 'workbooks'>): UnreadFile[] {
  return workbooks.flatMap(({ file, error }) => (error ? [{ file, error }] : []));
}

/** How many rows missed a deadline, and how many cannot be told. */
export interface LateFigures {
  readonly missedOriginal: number;
  readonly missedCurrent: number;
  /** Days past the current deadline at the as-at date: without those missed as their period ended on it. */
  readonly overdue: number;
  /** Of those not overdue yet, how many will be by the panel, missed or not; null without a panel date. */
  readonly byPanel: number | null;
  /** Without a date to measure: never "not overdue" (D6). */
  readonly undated: number;
}

/** What was missed on each date; null where no tracker has a column for deadlines. */
export function lateFigures({ workbooks, panelDate }: Report): LateFigures | null {
  const dated = recordsWith(workbooks, 'deadline');
  if (dated.length === 0) return null;
  const byPanel = dated.filter(({ overdueByPanel }) => overdueByPanel === true).length;
  return {
    missedOriginal: dated.filter(({ missed }) => missed?.original).length,
    missedCurrent: dated.filter(({ missed }) => missed?.current).length,
    overdue: dated.filter(({ overdueDays }) => (overdueDays ?? 0) > 0).length,
    byPanel: panelDate === null ? null : byPanel,
    undated: dated.filter(({ overdueDays }) => overdueDays === null).length,
  };
}

/** Ratings as packs print them (D5). */
export interface RatingFigures {
  /** Of each record with a column for ratings: the one agreed in the lead’s place, else the lead’s own. */
  readonly printed: readonly Rating[];
  /** How many of them were agreed in the lead’s place. */
  readonly agreed: number;
  /** How many print “Not rated by lead”, and how many more the lead left blank where a rating was agreed. */
  readonly unrated: number;
  readonly unratedAgreed: number;
}

/** How rows are rated, as it will be printed; null where no tracker has a column for ratings. */
export function ratingFigures({ workbooks }: Pick<Report, 'workbooks'>): RatingFigures | null {
  const rated = recordsWith(workbooks, 'rag');
  if (rated.length === 0) return null;
  const printed = rated.map(printedRating);
  const agreed = rated.filter(({ rag }) => rag?.agreed);
  return {
    printed,
    agreed: agreed.length,
    unrated: printed.filter((rating) => rating === 'none').length,
    unratedAgreed: agreed.filter(({ rag }) => rag?.stated === 'none').length,
  };
}

function printedRating({ rag }: RecordReport): Rating {
  return rag?.agreed?.rating ?? rag?.stated ?? 'none';
}
