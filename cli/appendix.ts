import { buildAppendices, isMadeIn } from '../engine/appendices/build-appendices.ts';
import type { Edition } from '../engine/appendices/table.ts';
import type { Examination } from '../engine/examine.ts';
import { inertLine } from '../engine/render/inert.ts';
import { renderAppendixJson } from '../engine/render/appendix-json.ts';
import { renderAppendixText } from '../engine/render/appendix-text.ts';
import type { Settings } from '../engine/settings.ts';
import { oneDate, widthOf } from './check.ts';
import { examineFiles } from './examine-files.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { loadSettings } from './load-settings.ts';
import type { CommandLine } from './options.ts';
import { sayWhatDoesNotCount } from './say-decisions.ts';
import { UsageProblem } from './usage-problem.ts';
import { checkOutput, writeResult } from './write-result.ts';

/** `panelpack appendix`: the tables of a pack, made from every workbook named. */
export async function appendix(command: CommandLine, host: Host): Promise<ExitCode> {
  const { options } = command;
  const format = formatOf(options.format);
  const edition = editionOf(options.edition);
  const paths = await findWorkbooks(command.about);
  checkOutput(options, paths);
  const { settings } = await loadSettings(options, paths[0], host);
  checkWanted(options.only, settings);
  checkEdition(options.only, settings, edition);
  const { examinations, unread } = examineAll(paths, settings, host, options.quiet);
  sayWhatDoesNotCount(examinations, settings, host);
  const tables = buildAppendices(examinations, { only: options.only, edition });
  const asAt = oneDate(
    examinations.map((examination) => examination.asAt),
    host,
  );
  const missing = saysWhatIsMissing(
    options.only,
    tables.map(({ id }) => id),
    host,
  );
  if (asAt === null || tables.length === 0) return EXIT.failed;
  const text =
    format === 'json' ? renderAppendixJson(tables, asAt, edition) : renderAppendixText(tables, widthOf(host));
  writeResult([text], options, host);
  return unread > 0 || missing > 0 ? EXIT.failed : EXIT.fine;
}

function formatOf(format: string | null): 'text' | 'json' {
  if (format === null || format === 'text') return 'text';
  if (format === 'json') return 'json';
  throw new UsageProblem(`appendix prints text or json, not “${format}”.`);
}

/** The public edition leaves out names and comments: until that is built, it is refused and not half-made. */
function editionOf(edition: Edition | null): Edition {
  if (edition === 'public')
    throw new UsageProblem(
      'The public edition cannot be made yet: use --edition panel and take out the names by hand.',
    );
  return edition ?? 'panel';
}

function checkWanted(only: readonly string[] | null, { templates }: Settings): void {
  const known = templates.appendices.map(({ id }) => id);
  const unknown = only?.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new UsageProblem(`There is no appendix “${unknown}”: choose from ${known.join(', ')}.`);
}

function examineAll(
  paths: readonly string[],
  settings: Settings,
  host: Host,
  quiet: boolean,
): { examinations: Examination[]; unread: number } {
  const examinations: Examination[] = [];
  let unread = 0;
  for (const file of examineFiles(paths, settings, host, quiet)) {
    if ('examination' in file) examinations.push(file.examination);
    else {
      unread++;
      host.stderr.write(
        `${inertLine(file.path)} was left out: ${inertLine(file.error.message)} (${file.error.code})\n`,
      );
    }
  }
  return { examinations, unread };
}

/** A table for the team is asked for by name in an edition that has none: refused, not left out in silence. */
function checkEdition(only: readonly string[] | null, { templates }: Settings, edition: Edition): void {
  const asked = templates.appendices.filter(({ id }) => only?.includes(id));
  const refused = asked.find((template) => !isMadeIn(template, edition));
  if (refused)
    throw new UsageProblem(
      `“${refused.id}” is for the team and not for the panel: add --edition working to make it.`,
    );
}

/** Tables asked for that no tracker feeds; or that none could be made at all. */
function saysWhatIsMissing(only: readonly string[] | null, made: readonly string[], host: Host): number {
  const missing = (only ?? []).filter((id) => !made.includes(id));
  for (const id of missing) host.stderr.write(`No tracker here feeds the appendix “${id}”.\n`);
  if (only === null && made.length === 0)
    host.stderr.write(
      'No appendix could be made: no tracker that feeds one was recognised. “panelpack check” says why.\n',
    );
  return missing.length;
}
