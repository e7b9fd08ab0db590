import { counted } from '../values/counted.ts';
import type { Report, WorkbookReport } from '../report/report-schema.ts';
import { DATE_CHECKS, RATINGS } from '../templates/rag-rules.ts';
import { ASSURANCE_WORDS } from '../values/assurance.ts';
import { dateCheckWord, ratingWord } from '../values/rating-words.ts';
import { inertLine } from './inert.ts';
import { heading, indent, recordsWith, table, type TextOptions } from './text-block.ts';

/** How many of each rating the leads gave, and what the dates show. */
export function ratings({ workbooks }: Report, options: TextOptions): string[] {
  const { names } = options.ragRules;
  const stated = recordsWith(workbooks, 'rag').map(({ rag }) => rag?.stated);
  const checked = recordsWith(workbooks, 'deadline').map(({ rag }) => rag?.dateCheck);
  const ratingCounts = counts(RATINGS, stated, (rating) => ratingWord(rating, names));
  const checkCounts = counts(DATE_CHECKS, checked, (check) => dateCheckWord(check, names));
  const lines = [
    ...(stated.length === 0 ? [] : indent(`Lead’s rating: ${ratingCounts}`, options, 2)),
    ...(checked.length === 0 ? [] : indent(`Date check:    ${checkCounts}`, options, 2)),
  ];
  return lines.length === 0 ? [] : [heading('RAG', options), ...lines];
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

function levelWords(level: WorkbookReport['assurance'][number]['levels'][string] | undefined): string {
  if (!level) return '';
  const word = ASSURANCE_WORDS[level.rating];
  return level.controls === null ? word : `${word}, ${counted(level.controls, 'control')}`;
}
