import type { Report } from '../report/report-schema.ts';
import { inertLine } from './inert.ts';
import { groupQueries, type QueryGroup } from './query-groups.ts';
import { CONTRADICTIONS } from './report-late.ts';
import { SEVERITY_TITLES } from './severity-titles.ts';
import { heading, indent, placeWords, type TextOptions } from './text-block.ts';

/** The queries by how much they matter, those of one rule together. */
export function queriesBy(report: Report, options: TextOptions): string[][] {
  return SEVERITY_TITLES.map(({ severity, title }) => {
    const groups = groupQueries(report.workbooks, severity);
    if (groups.length === 0) return [];
    const count = report.totals.queries[severity];
    return [
      heading(`${title} (${String(count)})`, options),
      ...groups.flatMap((group) => groupLines(group, report, options)),
    ];
  });
}

/** Where to see those of a kind of which the text shows only the first; nothing where it shows all. */
export function howToSeeAll({ workbooks }: Report, options: TextOptions): string[] {
  const isCut = SEVERITY_TITLES.some(({ severity }) =>
    groupQueries(workbooks, severity).some(
      (group) => !isListedAbove(group) && group.places.length > MOST_OF_A_RULE,
    ),
  );
  return isCut ? indent('To see every query: “--format html” or “--format csv”.', options, 0) : [];
}

const MOST_OF_A_RULE = 6;

/** Ratings that the dates contradict have a table of their own. */
function isListedAbove({ rule, severity }: QueryGroup): boolean {
  return rule === CONTRADICTIONS && severity === 'error';
}

function groupLines(group: QueryGroup, report: Report, options: TextOptions): string[] {
  const summary = options.rules.get(group.rule)?.summary ?? '';
  if (isListedAbove(group))
    return indent(
      `${group.rule}: ${String(group.places.length)}, listed above under “Ratings the dates contradict”`,
      options,
      2,
    );
  const shown = group.places.slice(0, MOST_OF_A_RULE);
  const more = group.places.length - shown.length;
  return [
    ...indent(`${group.rule}${summary === '' ? '' : `: ${summary}`}`, options, 2),
    ...shown.flatMap(({ workbook, query }) => {
      const where = placeWords(workbook, report.workbooks, query.sheet, query.cell);
      return indent(`${where === '' ? '' : `${where}  `}${inertLine(query.message)}`, options, 4);
    }),
    ...(more > 0 ? [`    and ${String(more)} more of this kind`] : []),
  ];
}
