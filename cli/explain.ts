import { layTable, wrapText } from '../engine/render/columns.ts';
import { exampleWords } from '../engine/rules/example-words.ts';
import { rules } from '../engine/rules/index.ts';
import { nearRules } from '../engine/rules/near-rules.ts';
import type { Rule, RuleExample } from '../engine/rules/rule.ts';
import { builtInTemplates } from '../templates/index.ts';
import { explainDecisions } from './explain-decisions.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import type { CommandLine } from './options.ts';
import { likelyMeant } from './likely-meant.ts';
import { templatesOf } from './templates.ts';
import { terminalWidth } from './terminal-width.ts';
import { UsageProblem } from './usage-problem.ts';

/** `panelpack explain RULE`: what a rule asks, why it matters, and its examples; without a rule, all of them by name. */
export async function explain(command: CommandLine, host: Host): Promise<ExitCode> {
  const [id] = command.about;
  if (id === 'decisions') return explainDecisions(command, host);
  const width = terminalWidth(host);
  host.stdout.write(id === undefined ? listOf(width) : explained(ruleNamed(id), width));
  return EXIT.fine;
}

function ruleNamed(id: string): Rule {
  const rule = rules.find((each) => each.id === id);
  if (rule) return rule;
  throw new UsageProblem(isTemplate(id) ? templateInstead(id) : noRule(id));
}

function isTemplate(id: string): boolean {
  return templatesOf(builtInTemplates).some((template) => template.id === id);
}

function templateInstead(id: string): string {
  return `“${id}” is a template, and no rule: “panelpack templates show ${id}” shows it.`;
}

function noRule(id: string): string {
  const meant = likelyMeant(id, ['decisions', ...rules.map((rule) => rule.id)]) || nearRules(id);
  return `There is no rule “${id}”.${meant} “panelpack explain” lists them.`;
}

function listOf(width: number): string {
  const rows = rules.map(({ id, severity, summary }) => [id, severity, summary]);
  return `${layTable(['Rule', 'Severity', 'Asks'], rows, width).join('\n')}\n`;
}

function explained(rule: Rule, width: number): string {
  return [
    `${rule.id} (${rule.severity})`,
    '',
    ...wrapText(`${rule.summary}.`, width),
    '',
    ...wrapText(rule.why, width),
    '',
    `Source: ${rule.source}`,
    ...rule.examples.flatMap((example) => ['', ...exampleLines(example, width)]),
    '',
  ].join('\n');
}

function exampleLines(example: RuleExample, width: number): string[] {
  const table = layTable(
    example.headings.map(exampleWords),
    example.rows.map((row) => row.map(exampleWords)),
    width - 2,
  );
  const said = example.expect.map(({ cell, message }) => `${cell === null ? '' : `${cell}: `}${message}`);
  return [
    ...wrapText(`Example: ${example.name}${underRules(example)}`, width),
    ...table.map((line) => `  ${line}`.trimEnd()),
    ...(said.length > 0 ? said : ['No query.']).flatMap((line) => wrapText(`-> ${line}`, width)),
  ];
}

function underRules({ scheme }: RuleExample): string {
  return scheme === undefined ? '' : ` (under --scheme ${scheme})`;
}
