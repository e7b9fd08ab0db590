import { fileLine } from '../report/file-line.ts';
import type { AreaReport, RecordReport, Report, WorkbookReport } from '../report/report-schema.ts';
import { DATE_CHECKS, RATINGS, type DateCheck, type RagRules, type Rating } from '../templates/rag-rules.ts';
import { counted } from '../values/counted.ts';
import { countsBy } from '../values/counts-by.ts';
import { dateCheckWord } from '../values/rating-words.ts';
import { shortNameOf, recordFinder } from './query-records.ts';
import { contradictionQueries } from './report-late.ts';
import type { PageCell, PageSection, PageTable } from './report-page.ts';
import { levelWords } from './report-ratings.ts';
import { placeWords, recordsWith } from './text-block.ts';

type Names = RagRules['names'];

/** Ratings that the dates contradict, row by row, and every rating beside what the dates show; null where none is given. */
export function ratingsSection({ workbooks }: Report, names: Names): PageSection | null {
  const rated = recordsWith(workbooks, 'rag');
  if (rated.length === 0) return null;
  const contradicted = workbooks.flatMap((workbook) =>
    contradictedIn(workbook).map((record) => ({ workbook, record })),
  );
  return {
    id: 'ratings',
    title: `Ratings the dates contradict (${String(contradicted.length)})`,
    blocks: [
      ...(contradicted.length === 0 ? [] : [contradictions(contradicted, workbooks, names)]),
      ratingsByDateCheck(rated, names),
    ],
  };
}

/** The records that errors of the rule are about; where it asks for many ratings at once, each that has none. */
function contradictedIn(workbook: WorkbookReport): RecordReport[] {
  const find = recordFinder(workbook);
  return contradictionQueries(workbook).flatMap((query) => find(query) ?? unratedOf(workbook, query.tracker));
}

function unratedOf({ records }: WorkbookReport, tracker: string | null): RecordReport[] {
  return records.filter(
    (record) => record.tracker === tracker && record.rag?.stated === 'none' && record.rag.dateCheck === 'red',
  );
}

type Contradicted = readonly { readonly workbook: WorkbookReport; readonly record: RecordReport }[];

function contradictions(rows: Contradicted, workbooks: readonly WorkbookReport[], names: Names): PageTable {
  return {
    kind: 'table',
    caption: 'To be explained in the update, or changed',
    columns: ['Where', 'Action', 'Lead', 'Lead’s rating', 'Date check', 'What the dates say'],
    rows: rows.map(({ workbook, record }) => [
      { text: placeWords(workbook, workbooks, record.sheet, ratingCellOf(record, workbook)) },
      { text: shortNameOf(record) },
      { text: record.leads.join('; ') || 'No lead' },
      ratingCell(record.rag?.stated ?? 'none', names),
      dateCheckCell(record.rag?.dateCheck ?? 'not-rated', names),
      { text: record.rag?.reason ?? '' },
    ]),
  };
}

/** "G10": the cell in the rating column; null where the tracker has none. */
export function ratingCellOf(
  { tracker, row }: Pick<RecordReport, 'tracker' | 'row'>,
  { trackers }: Pick<WorkbookReport, 'trackers'>,
): string | null {
  const column = trackers.find(({ id }) => id === tracker)?.columns['rag'];
  return column === undefined ? null : `${column}${String(row)}`;
}

/** Lead's ratings down, date checks across: only those that occur. */
export function ratingsByDateCheck(rated: readonly RecordReport[], names: Names): PageTable {
  const counts = countsBy(rated, ({ rag }) => `${rag?.stated ?? 'none'}/${rag?.dateCheck ?? 'not-rated'}`);
  const pairs = [...counts.keys()];
  const stated = RATINGS.filter((rating) => pairs.some((pair) => pair.startsWith(`${rating}/`)));
  const checks = DATE_CHECKS.filter((check) => pairs.some((pair) => pair.endsWith(`/${check}`)));
  return {
    kind: 'table',
    caption: 'How many rows of each rating, by what their dates show',
    columns: ['Lead’s rating', ...checks.map((check) => `Date check: ${dateCheckWord(check, names)}`)],
    rows: stated.map((rating) => [
      ratingCell(rating, names),
      ...checks.map((check) => ({ text: String(counts.get(`${rating}/${check}`) ?? 0) })),
    ]),
  };
}

/** A rating in the words and the colour of the RAG rules. */
export function ratingCell(rating: Rating, names: Names): PageCell {
  return { text: names[rating], rag: rating };
}

/** A date check in words, with a colour only where the dates show one. */
export function dateCheckCell(check: DateCheck, names: Names): PageCell {
  const text = dateCheckWord(check, names);
  return check === 'no-concern' || check === 'not-rated' ? { text } : { text, rag: check };
}

/** The assurance map, each level as a word and its controls counted; null where no sheet holds one. */
export function assuranceSection({ workbooks }: Report): PageSection | null {
  const areas = workbooks.flatMap((workbook) => workbook.assurance.map((area) => ({ workbook, area })));
  if (areas.length === 0) return null;
  const levels = [...new Set(areas.flatMap(({ area }) => Object.keys(area.levels)))].sort();
  const table: PageTable = {
    kind: 'table',
    caption: 'Confidence at each level, with the controls behind it',
    columns: ['Area', ...levels.map((level) => `Level ${level}`)],
    rows: areas.map(({ workbook, area }) => [
      { text: areaWords(area, workbook, workbooks) },
      ...levels.map((level) => levelCell(area.levels[level])),
    ]),
  };
  return { id: 'assurance', title: `Assurance map (${counted(areas.length, 'area')})`, blocks: [table] };
}

function areaWords(
  { area, sheet }: AreaReport,
  workbook: WorkbookReport,
  workbooks: readonly WorkbookReport[],
): string {
  const name = area ?? `an area on ${sheet}`;
  return fileLine(name, workbook, workbooks);
}

function levelCell(level: AreaReport['levels'][string] | undefined): PageCell {
  return { text: levelWords(level), ...(level && { rag: level.rating }) };
}
