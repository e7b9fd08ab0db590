import { parseArgs } from 'node:util';
import type { Edition } from '../engine/appendices/table.ts';
import { daySlip, planYearSlip } from '../engine/kept/read-given.ts';
import type { IsoDate } from '../engine/values/calendar.ts';
import { likelyMeant } from './likely-meant.ts';
import { optionSlip } from './option-slip.ts';
import { UsageProblem } from './usage-problem.ts';

const COMMANDS = ['check', 'appendix', 'templates', 'explain', 'help'] as const;

/** The name of a command. */
export type CommandName = (typeof COMMANDS)[number];

/** A command line taken apart: the command, what it is about, and its options. */
export interface CommandLine {
  /** Null where no command is named. */
  readonly name: CommandName | null;
  /** Files, folders and globs; of `explain` a rule's id, of `templates` what to do and a template's id. */
  readonly about: readonly string[];
  readonly options: Options;
}

/** Options as given; null where not. */
export interface Options {
  /** A day, or "today". */
  readonly asAt: IsoDate | null;
  readonly panelDate: IsoDate | null;
  /** A financial year, "2021/22". */
  readonly planYear: string | null;
  readonly scheme: string | null;
  readonly config: string | null;
  /** "ID=FILE" taken apart. */
  readonly template: readonly { readonly id: string; readonly file: string }[];
  readonly format: string | null;
  readonly only: readonly string[] | null;
  readonly output: string | null;
  /** The folder that a pack's files are written to. */
  readonly out: string | null;
  /** The snapshot kept beside the last panel's pack. */
  readonly previous: string | null;
  readonly accessible: boolean;
  /** A person has read the public edition and confirms its release (D13). */
  readonly confirm: boolean;
  readonly force: boolean;
  readonly failOn: FailOn | null;
  readonly edition: Edition | null;
  /** Decisions that a workbook itself keeps are to count. */
  readonly trustWorkbook: boolean;
  readonly quiet: boolean;
  readonly noColor: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** How grave a query must be for the exit code to say so. */
export type FailOn = 'error' | 'warning' | 'never';

/** Takes the command's words apart; throws UsageProblem with what to do about a slip. */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = parsed(words);
  const [name, ...about] = positionals;
  return { name: commandNamed(name), about, options: readOptions(values) };
}

const OPTIONS = {
  'as-at': { type: 'string' },
  'panel-date': { type: 'string' },
  'plan-year': { type: 'string' },
  scheme: { type: 'string' },
  config: { type: 'string' },
  template: { type: 'string', multiple: true },
  format: { type: 'string' },
  only: { type: 'string' },
  output: { type: 'string' },
  out: { type: 'string' },
  previous: { type: 'string' },
  accessible: { type: 'boolean' },
  confirm: { type: 'boolean' },
  force: { type: 'boolean' },
  'fail-on': { type: 'string' },
  edition: { type: 'string' },
  'trust-workbook': { type: 'boolean' },
  quiet: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parsed>['values'];

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      strict: true,
      options: OPTIONS,
    });
  } catch (problem) {
    const slip = optionSlip(problem, Object.keys(OPTIONS));
    throw new UsageProblem(`${slip} “panelpack help” lists the options.`);
  }
}

function commandNamed(name: string | undefined): CommandName | null {
  if (name === undefined) return null;
  const known = COMMANDS.find((command) => command === name);
  if (known) return known;
  throw new UsageProblem(
    `There is no command “${name}”.${likelyMeant(name, COMMANDS)} “panelpack help” lists the commands; to check a file, write “panelpack check ${name}”.`,
  );
}

function readOptions(values: Values): Options {
  const asAt = values['as-at'];
  return {
    asAt: asAt === 'today' ? 'today' : readGiven(asAt, (text) => daySlip(text, '--as-at')),
    panelDate: readGiven(values['panel-date'], (text) => daySlip(text, '--panel-date')),
    planYear: readGiven(values['plan-year'], (text) => planYearSlip(text, '--plan-year')),
    scheme: values.scheme ?? null,
    config: values.config ?? null,
    template: (values.template ?? []).map(readTemplateOption),
    format: values.format ?? null,
    only: optional(values.only, (text) => text.split(',').map((id) => id.trim())),
    output: values.output ?? null,
    out: values.out ?? null,
    previous: values.previous ?? null,
    accessible: values.accessible ?? false,
    confirm: values.confirm ?? false,
    force: values.force ?? false,
    failOn: optional(values['fail-on'], readFailOn),
    edition: optional(values.edition, readEdition),
    trustWorkbook: values['trust-workbook'] ?? false,
    quiet: values.quiet ?? false,
    noColor: values['no-color'] ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function optional<T>(text: string | undefined, read: (text: string) => T): T | null {
  return text === undefined ? null : read(text);
}

function readGiven(text: string | undefined, slipOf: (text: string) => string | null): string | null {
  if (text === undefined) return null;
  const slip = slipOf(text);
  if (slip !== null) throw new UsageProblem(slip);
  return text;
}

function readTemplateOption(text: string): { id: string; file: string } {
  const [id = '', ...rest] = text.split('=');
  const file = rest.join('=');
  if (id !== '' && file !== '') return { id, file };
  throw new UsageProblem(`Give --template as ID=FILE, like actions=our-actions.json, not “${text}”.`);
}

function readFailOn(text: string): FailOn {
  if (text === 'error' || text === 'warning' || text === 'never') return text;
  throw new UsageProblem(`--fail-on takes error, warning or never, not “${text}”.`);
}

function readEdition(text: string): Edition {
  if (text === 'working' || text === 'panel' || text === 'public') return text;
  throw new UsageProblem(`--edition takes working, panel or public, not “${text}”.`);
}
