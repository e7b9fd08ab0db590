import { reportDecisionLines } from '../decisions/decision-lines.ts';
import { UNTRUSTED_TITLE } from '../decisions/untrusted-lines.ts';
import type { Report } from '../report/report-schema.ts';
import { inertLine } from './inert.ts';
import { keptLines, NOT_USED_TITLE, TAKEN_TITLE } from './kept-lines.ts';
import { moreRows, heading, indent, MOST_ROWS, type TextOptions } from './text-block.ts';
import { ACCEPTED_TITLE } from './severity-titles.ts';

/** What was decided and what the workbooks keep: what does not count stands before the queries, the rest after them. */
export function decisionBlocks(report: Report, options: TextOptions): Record<'before' | 'after', string[][]> {
  const { honoured, notHonoured, accepted } = reportDecisionLines(report, options.ragRules.names);
  const kept = keptLines(report, options.ragRules.names);
  return {
    before: [
      block('Decisions that do not count', notHonoured, options),
      block(UNTRUSTED_TITLE, kept.untrusted, options),
      block(NOT_USED_TITLE, kept.notUsed, options),
    ],
    after: [
      block(ACCEPTED_TITLE, accepted, options),
      block('Ratings and extensions agreed', honoured, options),
      block(TAKEN_TITLE, kept.taken, options),
    ],
  };
}

/** Where to read how a query is accepted; nothing where there is none. */
export function howToDecide({ totals }: Report, options: TextOptions): string[] {
  const { error, warning, info } = totals.queries;
  if (error + warning + info === 0) return [];
  const how = 'To accept a query with a reason, or to record a rating or an extension that was agreed:';
  return [...indent(how, options, 0), ...indent('“panelpack explain decisions” says how.', options, 0)];
}

function block(title: string, lines: readonly string[], options: TextOptions): string[] {
  if (lines.length === 0) return [];
  return [
    heading(`${title} (${String(lines.length)})`, options),
    ...lines.slice(0, MOST_ROWS).flatMap((line) => hanging(inertLine(line), options)),
    ...moreRows(lines.length),
  ];
}

/** Two columns in, and four from the second line on. */
function hanging(line: string, options: TextOptions): string[] {
  return indent(line, options, 4).map((each, place) => (place === 0 ? each.slice(2) : each));
}
