import { countByBand } from '../assess/overdue-bands.ts';
import type { QueryReport, Report, WorkbookReport } from '../report/report-schema.ts';
import { listFirst } from '../values/list-words.ts';
import { ratingWord } from '../values/rating-words.ts';
import { inertLine } from './inert.ts';
import { NO_LEAD, type LateRecord } from './late-by-lead.ts';
import { lateCell } from './late-cell.ts';
import { queriesOf } from './query-groups.ts';
import { nameOfRecord, recordFinders } from './query-records.ts';
import {
  moreRows,
  heading,
  indent,
  MOST_ROWS,
  placeWords,
  shorten,
  table,
  type TextOptions,
} from './text-block.ts';

/** What is past a deadline, the longest overdue first, with the days on both. */
export function overdue({ workbooks }: Report, options: TextOptions): string[] {
  const late = workbooks.flatMap(overdueIn);
  const ended = endedOn(workbooks);
  if (late.length + ended.length === 0) return [];
  late.sort((a, b) => (b.record.overdueDays ?? 0) - (a.record.overdueDays ?? 0));
  const rows = late.slice(0, MOST_ROWS).map((each) => overdueRow(each, workbooks));
  const days = late.map(({ record }) => record.overdueDays ?? 0);
  return [
    heading(`Past a deadline (${String(late.length + ended.length)})`, options),
    ...bands(days, options),
    ...endedLines(ended, options),
    ...(rows.length === 0 ? [] : table(OVERDUE_COLUMNS, rows, options)),
    ...moreRows(late.length),
  ];
}

function overdueIn(workbook: WorkbookReport): LateRecord[] {
  return workbook.records
    .filter(
      ({ overdueDays, overdueDaysOriginal }) => (overdueDays ?? 0) > 0 || (overdueDaysOriginal ?? 0) > 0,
    )
    .map((record) => ({ workbook, record }));
}

const OVERDUE_COLUMNS = ['Days', 'On original', 'Where', 'Action', 'Lead'];
const LONGEST_ACTION = 60;

function overdueRow({ workbook, record }: LateRecord, workbooks: readonly WorkbookReport[]): string[] {
  return [
    String(record.overdueDays ?? 0),
    String(record.overdueDaysOriginal ?? 0),
    placeWords(workbook, workbooks, record.sheet, lateCell(record)),
    shorten(nameOfRecord(record), LONGEST_ACTION),
    record.leads.map(inertLine).join('; ') || NO_LEAD,
  ];
}

/** Where a record has missed a deadline and is no day overdue yet: its month, quarter or year ended on the as-at date. */
function endedOn(workbooks: readonly WorkbookReport[]): string[] {
  return workbooks.flatMap((workbook) =>
    workbook.records
      .filter(({ missed, overdueDays, overdueDaysOriginal }) => {
        const isMissed = missed?.original === true || missed?.current === true;
        return isMissed && (overdueDays ?? 0) + (overdueDaysOriginal ?? 0) === 0;
      })
      .map((record) => placeWords(workbook, workbooks, record.sheet, lateCell(record))),
  );
}

const MOST_PLACES = 8;

function endedLines(places: readonly string[], options: TextOptions): string[] {
  if (places.length === 0) return [];
  const shown = listFirst(places, MOST_PLACES);
  return indent(
    `Missed as their period ended, no days overdue yet: ${String(places.length)} (${shown})`,
    options,
    2,
  );
}

/** How long the current deadlines have been passed: "1 to 30: 2; 31 to 90: 1". */
function bands(days: readonly number[], options: TextOptions): string[] {
  const counts = countByBand(days).map(({ name, count }) => `${name}: ${String(count)}`);
  return counts.length === 0
    ? []
    : indent(`By days on the current deadline: ${counts.join('; ')}`, options, 2);
}

/** The rule whose errors are ratings that the dates contradict: they are shown as a table of their own. */
export const CONTRADICTIONS = 'rating-fits-the-dates';

/** The errors of that rule. */
export function contradictionQueries(workbook: WorkbookReport): QueryReport[] {
  return queriesOf(workbook, 'error').filter(({ rule }) => rule === CONTRADICTIONS);
}

/** Ratings that the dates contradict, each with what the dates say. */
export function contradicted({ workbooks }: Report, options: TextOptions): string[] {
  const asked = workbooks.flatMap((workbook) =>
    contradictionQueries(workbook).map((query) => ({ workbook, query })),
  );
  if (asked.length === 0) return [];
  const finders = recordFinders(workbooks);
  const rows = asked.slice(0, MOST_ROWS).map(({ workbook, query }) => {
    const rag = finders.get(workbook)?.(query)?.rag;
    const where = placeWords(workbook, workbooks, query.sheet, query.cell);
    return [where, ratingWord(rag?.stated, options.ragRules.names), inertLine(rag?.reason ?? query.message)];
  });
  return [
    heading(`Ratings the dates contradict (${String(asked.length)})`, options),
    ...table(['Where', 'Lead’s rating', 'The dates say'], rows, options),
    ...moreRows(asked.length),
  ];
}
