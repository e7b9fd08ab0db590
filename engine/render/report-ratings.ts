import type { Report, WorkbookReport } from '../report/report-schema.ts';
import { inertLine } from './inert.ts';
import { ratingWord } from './rating-words.ts';
import { heading, indent, plural, recordsWith, table, type TextOptions } from './text-block.ts';

const RATINGS = ['red', 'amber', 'green', 'complete', 'white', 'none'] as const;
const DATE_CHECKS = ['red', 'amber', 'no-concern', 'complete', 'not-rated'] as const;

/** How many of each rating the leads gave, and what the dates show. */
export function ratings({ workbooks }: Report, options: TextOptions): string[] {
  const stated = recordsWith(workbooks, 'rag').map(({ rag }) => rag?.stated);
  const checked = recordsWith(workbooks, 'deadline').map(({ rag }) => rag?.dateCheck);
  const lines = [
    ...(stated.length === 0 ? [] : indent(`Lead’s rating: ${countWords(RATINGS, stated)}`, options, 2)),
    ...(checked.length === 0 ? [] : indent(`Date check:    ${countWords(DATE_CHECKS, checked)}`, options, 2)),
  ];
  return lines.length === 0 ? [] : [heading('RAG', options), ...lines];
}

/** "Red 3, Amber 7": the ratings that occur, in their own order. */
function countWords(names: readonly string[], found: readonly (string | undefined)[]): string {
  return names
    .map((name) => ({ name, count: found.filter((each) => each === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${ratingWord(name)} ${String(count)}`)
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
    heading(`Assurance map (${plural(areas.length, 'area')})`, options),
    ...table(['Area', ...levels.map((level) => `Level ${level}`)], rows, options),
  ];
}

function levelWords(level: WorkbookReport['assurance'][number]['levels'][string] | undefined): string {
  if (!level) return '';
  const word = level.rating === 'not-assessed' ? 'Not assessed' : ratingWord(level.rating);
  return level.controls === null ? word : `${word}, ${plural(level.controls, 'control')}`;
}
