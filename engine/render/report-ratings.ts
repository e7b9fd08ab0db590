import { counted } from '../values/counted.ts';
import type { AreaReport, Report } from '../report/report-schema.ts';
import { DATE_CHECKS, RATINGS } from '../templates/rag-rules.ts';
import { ASSURANCE_WORDS } from '../values/assurance.ts';
import { agreedWords, dateCheckWord, ratingWord } from '../values/rating-words.ts';
import { inertLine } from './inert.ts';
import { ratingFigures, type RatingFigures } from './report-figures.ts';
import { heading, indent, recordsWith, table, type TextOptions } from './text-block.ts';

/** How many rows print each rating, how many of those were agreed in the lead’s place, and what the dates show. */
export function ratings(report: Report, options: TextOptions): string[] {
  const rated = ratingFigures(report);
  const lines = [...(rated === null ? [] : ratingLines(rated, options)), ...dateCheckLines(report, options)];
  return lines.length === 0 ? [] : [heading('RAG', options), ...lines];
}

function ratingLines({ printed, agreed }: RatingFigures, options: TextOptions): string[] {
  const ratingCounts = counts(RATINGS, printed, (rating) => ratingWord(rating, options.ragRules.names));
  if (agreed === 0) return indent(`Lead’s rating: ${ratingCounts}`, options, 2);
  return [
    ...indent(`Rating:        ${ratingCounts}`, options, 2),
    ...indent(`${agreedWords(agreed)}.`, options, 17),
  ];
}

function dateCheckLines({ workbooks }: Report, options: TextOptions): string[] {
  const checked = recordsWith(workbooks, 'deadline').map(({ rag }) => rag?.dateCheck);
  const checkCounts = counts(DATE_CHECKS, checked, (check) => dateCheckWord(check, options.ragRules.names));
  return checked.length === 0 ? [] : indent(`Date check:    ${checkCounts}`, options, 2);
}

/** "Red 3, Amber 7": the ratings that occur, in their own order. */
function counts<R>(
  all: readonly R[],
  found: readonly (R | undefined)[],
  word: (rating: R) => string,
): string {
  return all
    .map((rating) => ({ rating, count: found.filter((each) => each === rating).length }))
    .filter(({ count }) => count > 0)
    .map(({ rating, count }) => `${word(rating)} ${String(count)}`)
    .join(', ');
}

/** The assurance map: each area’s rating at each level, with its controls counted. */
export function assurance({ workbooks }: Report, options: TextOptions): string[] {
  const areas = workbooks.flatMap((workbook) => workbook.assurance);
  if (areas.length === 0) return [];
  const levels = [...new Set(areas.flatMap((area) => Object.keys(area.levels)))].sort();
  const rows = areas.map((area) => [
    inertLine(area.area ?? `an area on ${area.sheet}`),
    ...levels.map((level) => levelWords(area.levels[level])),
  ]);
  return [
    heading(`Assurance map (${counted(areas.length, 'area')})`, options),
    ...table(['Area', ...levels.map((level) => `Level ${level}`)], rows, options),
  ];
}

/** "Amber, 2 controls"; "" where the area has no such level. */
export function levelWords(level: AreaReport['levels'][string] | undefined): string {
  if (!level) return '';
  const word = ASSURANCE_WORDS[level.rating];
  return level.controls === null ? word : `${word}, ${counted(level.controls, 'control')}`;
}
