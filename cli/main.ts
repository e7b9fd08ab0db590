import { inertLine } from '../engine/render/inert.ts';
import { appendix } from './appendix.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { HELP } from './help.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { parseCommandLine, type CommandLine } from './options.ts';
import { templates } from './templates.ts';
import { UsageProblem } from './usage-problem.ts';

declare const PANELPACK_VERSION: string;

/** Runs one command and gives its exit code. A slip in the command is one sentence; nothing here throws. */
export async function main(words: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await run(parseCommandLine(words), host);
  } catch (problem) {
    host.stderr.write(`${sentenceOf(problem)}\n`);
    return EXIT.failed;
  }
}

/** A fault of Panelpack's own is said as one, without its stack. */
function sentenceOf(problem: unknown): string {
  if (problem instanceof UsageProblem) return inertLine(problem.message);
  const what = problem instanceof Error ? problem.message : 'unknown';
  return `Panelpack stopped because of a fault of its own (${inertLine(what)}). Nothing was changed.`;
}

async function run(command: CommandLine, host: Host): Promise<ExitCode> {
  if (command.options.version) return print(host, `${version()}\n`);
  if (command.options.help || command.name === 'help') return print(host, HELP);
  switch (command.name) {
    case 'check':
      return check(command, host);
    case 'appendix':
      return appendix(command, host);
    case 'templates':
      return templates(command, host);
    case 'explain':
      return explain(command, host);
    case null:
      host.stderr.write(HELP);
      return EXIT.failed;
  }
}

function print(host: Host, text: string): ExitCode {
  host.stdout.write(text);
  return EXIT.fine;
}

function version(): string {
  return typeof PANELPACK_VERSION === 'string' ? PANELPACK_VERSION : 'development';
}
