import type { Report, WorkbookReport } from '../report/report-schema.ts';
import type { IsoDate } from '../values/calendar.ts';
import { compareText } from '../values/compare-text.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { listFirst, listWords } from '../values/list-words.ts';
import { inertLine } from './inert.ts';

type Dated = Pick<WorkbookReport, 'file' | 'asAt' | 'panelDate'>;

/** The as-at dates of a report’s workbooks, the latest first, each with its files; one where all stand at one, none where nothing was measured. */
export function asAtDates({ workbooks }: Pick<Report, 'workbooks'>): ReadonlyMap<IsoDate, readonly string[]> {
  return filesByDate(workbooks, ({ asAt }) => asAt);
}

/**
 * "As at 31 December 2021; panel 17 January 2022"; where the workbooks differ, each date with its files: "As at 31
 * December 2021 (plan.xlsx) and 30 September 2021 (log.xlsx); panel 17 January 2022".
 */
export function reportDates(
  report: Pick<Report, 'asAt' | 'panelDate' | 'workbooks'>,
  show: (date: IsoDate) => string,
): { readonly asAt: string; readonly panel: string | null } {
  const measured = report.workbooks.filter(({ asAt }) => asAt !== null);
  const panels = filesByDate(measured, ({ panelDate }) => panelDate ?? NONE);
  const panel = report.panelDate === null ? null : show(report.panelDate);
  return {
    asAt: datesWords(asAtDates(report), show) ?? show(report.asAt),
    panel: datesWords(panels, (date) => (date === NONE ? 'none given' : show(date))) ?? panel,
  };
}

/** Sorts after every date, as the latest stands first. */
const NONE = '';
const MOST_FILES = 3;

function filesByDate(
  workbooks: readonly Dated[],
  dateOf: (workbook: Dated) => IsoDate | null,
): ReadonlyMap<IsoDate, readonly string[]> {
  const dated = workbooks.flatMap((workbook) => {
    const date = dateOf(workbook);
    return date === null ? [] : [{ date, file: inertLine(workbook.file) }];
  });
  const latestFirst = [...groupedBy(dated, ({ date }) => date)].sort(([a], [b]) => compareText(b, a));
  return new Map(latestFirst.map(([date, same]) => [date, same.map(({ file }) => file)]));
}

/** Null where there is no more than one date to tell apart. */
function datesWords(
  dates: ReadonlyMap<IsoDate, readonly string[]>,
  show: (date: IsoDate) => string,
): string | null {
  if (dates.size < 2) return null;
  return listWords(Array.from(dates, ([date, files]) => `${show(date)} (${listFirst(files, MOST_FILES)})`));
}
