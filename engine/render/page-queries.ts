import type { Report, WorkbookReport } from '../report/report-schema.ts';
import type { Severity } from '../rules/query.ts';
import { groupQueries, type QueryGroup } from './query-groups.ts';
import { fixWords, recordFinders, shortNameOf } from './query-records.ts';
import type { PageQueries, PageQuery, PageSection } from './report-page.ts';
import type { RuleWords } from './report-words.ts';
import { SEVERITY_TITLES } from './severity-titles.ts';
import { placeWords } from './text-block.ts';

/** The queries of one severity, those of one rule together; null where nothing is asked. */
export function querySection(
  report: Report,
  severity: Severity,
  rules: ReadonlyMap<string, RuleWords>,
): PageSection | null {
  const groups = groupQueries(report.workbooks, severity);
  if (groups.length === 0) return null;
  const title = SEVERITY_TITLES.find((each) => each.severity === severity)?.title ?? severity;
  const read = queryReader(report.workbooks);
  return {
    id: severity,
    title: `${title} (${String(report.totals.queries[severity])})`,
    blocks: groups.map((group) => pageQueries(group, rules.get(group.rule), read)),
  };
}

type QueryReader = (place: QueryGroup['places'][number]) => PageQuery;

function pageQueries(
  { rule, places }: QueryGroup,
  words: RuleWords | undefined,
  read: QueryReader,
): PageQueries {
  return {
    kind: 'queries',
    rule,
    title: words?.summary ?? rule,
    why: words?.why ?? '',
    asked: places.map(read),
  };
}

function queryReader(workbooks: readonly WorkbookReport[]): QueryReader {
  const finders = recordFinders(workbooks);
  return ({ workbook, query }) => {
    const record = finders.get(workbook)?.(query) ?? null;
    return {
      where: placeWords(workbook, workbooks, query.sheet, query.cell),
      message: query.message,
      fix: fixWords(query),
      action: record === null ? '' : shortNameOf(record),
      leads: record?.leads.join('; ') ?? '',
    };
  };
}
