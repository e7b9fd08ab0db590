import type { Report } from '../report/report-schema.ts';
import { markdownText } from './inert-markdown.ts';
import { reportPage, type PageBlock, type PageQueries, type PageTable } from './report-page.ts';
import type { ReportWords } from './report-words.ts';

/** The check to paste into a message or a wiki: the verdict, then what must be fixed; nothing a cell holds is markup. */
export function* renderReportMarkdown(report: Report, words: ReportWords): Generator<string> {
  const page = reportPage(report, words);
  const marking = page.marking === null ? [] : [`**${markdownText(page.marking)}**`];
  yield paragraphs([
    ...marking,
    `# ${markdownText(page.title)}`,
    `**${markdownText(page.verdict)}**`,
    page.facts.map((fact) => `- ${markdownText(fact)}`).join('\n'),
  ]);
  for (const { title, blocks } of page.sections) {
    yield `\n${paragraphs([`## ${markdownText(title)}`, ...blocks.flatMap(blockParagraphs)])}`;
  }
  if (marking.length > 0) yield `\n${paragraphs(marking)}`;
}

/** Blank lines between: a table or a list begins only after one. */
function paragraphs(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function blockParagraphs(block: PageBlock): string[] {
  switch (block.kind) {
    case 'words':
      return [markdownText(block.text)];
    case 'table':
      return tableParagraphs(block);
    case 'queries':
      return queryParagraphs(block);
  }
}

function tableParagraphs({ caption, columns, rows }: PageTable): string[] {
  return [
    `**${markdownText(caption)}**`,
    tableOf(
      columns,
      rows.map((row) => row.map(({ text }) => text)),
    ),
  ];
}

function queryParagraphs({ rule, title, why, asked }: PageQueries): string[] {
  const rows = asked.map(({ where, message, fix, action, leads }) => [
    where,
    [message, fix].filter((words) => words !== '').join(' '),
    action,
    leads,
  ]);
  return [
    `### ${markdownText(title)} (${String(asked.length)})`,
    markdownText([why, `Rule: ${rule}.`].filter((words) => words !== '').join(' ')),
    tableOf(['Where', 'What to do', 'Action', 'Lead'], rows),
  ];
}

/** A table, a line a row; columns that are blank in every row are left out. */
function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = columns.flatMap((_, place) => (rows.some((row) => (row[place] ?? '') !== '') ? [place] : []));
  const line = (cells: readonly string[]): string =>
    `| ${kept.map((place) => markdownText(cells[place] ?? '')).join(' | ')} |`;
  return [line(columns), `|${' --- |'.repeat(kept.length)}`, ...rows.map(line)].join('\n');
}
