import { format } from 'prettier';
import { exampleWords } from '../engine/rules/example-words.ts';
import { rules } from '../engine/rules/index.ts';
import type { Severity } from '../engine/rules/query.ts';
import type { ExampleCell, ExampleSheet, Rule, RuleExample } from '../engine/rules/rule.ts';

const MADE = '<!-- Made by `npm run generate` from engine/rules. -->';

const ASKS: Readonly<Record<Severity, string>> = {
  error: 'Must be fixed',
  warning: 'To confirm',
  info: 'For information',
};

/** docs/rules.md: every rule by its id, with its file and where it comes from. */
export function ruleReference(): Promise<string> {
  const rows = rules.map(({ id, severity, summary, source }) => [
    `[${id}](../engine/rules/${id}.ts)`,
    severity,
    inMarkdown(summary),
    inMarkdown(source),
  ]);
  return asMarkdown([
    MADE,
    '# Rules',
    'Each rule stands in the file of its name, with its examples, which are its tests. The severity is the gravest its queries have. Sources are explained in [decision tables and traps](decision-tables.md). What each means to the person who gets it: [what each query means](guide/what-each-query-means.md).',
    table(['Rule', 'Severity', 'Asks', 'From'], rows),
  ]);
}

/** docs/guide/what-each-query-means.md: every rule as the person who gets its query would want it explained. */
export function queryGuide(): Promise<string> {
  return asMarkdown([
    MADE,
    '# What each query means',
    'Every query names its cell and says what to do. Here is why each is asked, with a small example: the rows as a tracker has them, then what Panelpack says of them. **Must be fixed** counts against the tracker; **To confirm** may well be right, but somebody should say so; **For information** is only there to be known. `panelpack explain` and a rule’s name prints the same page in a terminal.',
    ...rules.flatMap(querySection),
  ]);
}

function querySection(rule: Rule): string[] {
  const shown = rule.examples.find(({ expect }) => expect.length > 0);
  return [
    `## ${inMarkdown(rule.summary)}`,
    `${ASKS[rule.severity]} · \`${rule.id}\``,
    inMarkdown(rule.why),
    ...(shown ? exampleOf(shown) : []),
  ];
}

function exampleOf({ title = [], headings, rows, otherSheets = [], expect }: RuleExample): string[] {
  const above = title.flat().map(exampleWords).filter(Boolean);
  const said = expect.map(({ cell, message }) => inMarkdown(cell === null ? message : `${cell}: ${message}`));
  return [
    ...(above.length > 0 ? [`Above the table: ${inMarkdown(above.join('; '))}`] : []),
    cellTable(headings, rows),
    ...otherSheets.flatMap(otherSheet),
    ...said.map((line) => `> ${line}`),
  ];
}

function otherSheet({ name, rows, isHidden }: ExampleSheet): string[] {
  const [headings = [], ...below] = rows;
  return [
    `On ${isHidden ? 'a hidden' : 'another'} sheet, “${inMarkdown(name)}”:`,
    cellTable(headings, below),
  ];
}

function cellTable(headings: readonly ExampleCell[], rows: readonly (readonly ExampleCell[])[]): string {
  return table(
    headings.map((cell) => inMarkdown(exampleWords(cell))),
    rows.map((row) => headings.map((_, place) => inMarkdown(exampleWords(row[place] ?? '')))),
  );
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

function inMarkdown(text: string): string {
  return text.replace(/[\\`*_<>[\]|#]/g, '\\$&').replace(/\s*\n\s*/g, '<br>');
}

function asMarkdown(blocks: readonly string[]): Promise<string> {
  return format(blocks.join('\n\n'), { parser: 'markdown', printWidth: 110 });
}
