import type { Report, WorkbookReport } from '../report/report-schema.ts';
import { wrapText } from './columns.ts';
import { inertLine } from './inert.ts';
import { decisionBlocks, howToDecide } from './report-decisions.ts';
import { headline, unreadable } from './report-headline.ts';
import { contradicted, overdue } from './report-late.ts';
import { howToSeeAll, queriesBy } from './report-queries.ts';
import { assurance, ratings } from './report-ratings.ts';
import { heading, indent, placeWords, type TextOptions } from './text-block.ts';
import { earlierColumns, unreadColumns } from './unread-columns.ts';

/** The check as words for a person: what matters first, repeats together. */
export function renderReportText(report: Report, options: TextOptions): string {
  const decisions = decisionBlocks(report, options);
  const blocks = [
    headline(report).flatMap((line) => wrapText(line, options.width)),
    unreadable(report, options),
    overdue(report, options),
    contradicted(report, options),
    ratings(report, options),
    assurance(report, options),
    ...decisions.before,
    ...queriesBy(report, options),
    ...decisions.after,
    sheets(report, options),
    howToSeeAll(report, options),
    howToDecide(report, options),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function sheets({ workbooks }: Report, options: TextOptions): string[] {
  const lines = workbooks.flatMap((workbook) => {
    const together = leftOutWhole(workbook);
    if (together !== null) return indent(together, options, 2);
    return workbook.sheets.flatMap(({ name, counted, why }) => {
      const words = `${placeWords(workbook, workbooks, name, null)}: ${counted ? '' : 'not counted: '}${inertLine(why)}`;
      return [...indent(words, options, 2), ...unreadLines(workbook, name, options)];
    });
  });
  return lines.length === 0 ? [] : [heading('Sheets', options), ...lines];
}

function unreadLines({ trackers }: WorkbookReport, sheet: string, options: TextOptions): string[] {
  const here = trackers.filter((tracker) => tracker.sheet === sheet);
  return here
    .flatMap((tracker) => [
      listed('Columns not read, as their headings are not known', unreadColumns(tracker)),
      listed('Earlier columns, of which a later one is read', earlierColumns(tracker)),
    ])
    .filter((line) => line !== '')
    .flatMap((line) => indent(line, options, 4));
}

function listed(what: string, columns: string): string {
  return columns === '' ? '' : `${what}: ${columns}`;
}

/** "pack.xlsx: 14 sheets not counted: made by Panelpack": one line where a whole file is left out for one reason. */
function leftOutWhole({ file, sheets: all }: WorkbookReport): string | null {
  const [first] = all;
  const isOne = all.length > 1 && all.every(({ counted, why }) => !counted && why === first?.why);
  return isOne && first
    ? `${inertLine(file)}: ${String(all.length)} sheets not counted: ${inertLine(first.why)}`
    : null;
}
