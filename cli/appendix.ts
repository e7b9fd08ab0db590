import type { Examination } from '../engine/examine.ts';
import { packSettings } from '../engine/kept/pack-settings.ts';
import type { Settings } from '../engine/settings.ts';
import { appendixFormats, type AppendixFormat } from './appendix-formats.ts';
import { checkTables, sayWhatIsMissing } from './asked-tables.ts';
import { examineForPack } from './examine-for-pack.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { loadSettings, type LoadedSettings } from './load-settings.ts';
import { makeOrRefuse, type MadePack, type PackRun } from './make-or-refuse.ts';
import { differentSchemes, oneDate, onePanelDate } from './one-for-all.ts';
import type { CommandLine } from './options.ts';
import { releasePack } from './release-pack.ts';
import { sayWhatDoesNotCount } from './say-decisions.ts';
import { UsageProblem } from './usage-problem.ts';
import { checkFolder } from './write-files.ts';
import { checkOutput } from './write-result.ts';

/** `panelpack appendix`: the tables of a pack, made from every workbook named: printed, or written to a folder. */
export async function appendix(command: CommandLine, host: Host): Promise<ExitCode> {
  const { options } = command;
  const { formats, paths, loaded } = await readAsked(command, host);
  const { examinations, inputs, unread } = await examineForPack(paths, loaded, host, options.quiet);
  const run = { options, host, settings: settingsOfPack(examinations, loaded.settings, host) };
  sayWhatDoesNotCount(examinations, run.settings, host);
  const made = makeForOneDate(examinations, run);
  const missing = sayWhatIsMissing(options.only, made?.pack.tables.map(({ id }) => id) ?? [], host);
  if (made === null || made.pack.tables.length === 0) return EXIT.failed;
  await releasePack(made.pack, formats, run, { examinations, inputs: [...inputs, ...loaded.read] });
  return unread > 0 || missing > 0 || !made.isConfirmed ? EXIT.failed : EXIT.fine;
}

interface Asked {
  readonly formats: readonly AppendixFormat[];
  readonly paths: readonly string[];
  readonly loaded: LoadedSettings;
}

/** What was asked for; what cannot be made or written is refused before any workbook is read. */
async function readAsked({ about, options }: CommandLine, host: Host): Promise<Asked> {
  const formats = appendixFormats(options);
  const paths = await findWorkbooks(about);
  const loaded = await loadSettings(options, paths[0], host);
  checkOutput(options, [...paths, ...loaded.read]);
  if (options.out !== null) checkFolder(options.out);
  checkTables(options, loaded.settings, paths);
  return { formats, paths, loaded };
}

/** A paper has one panel date and one set of RAG rules: words of one set would be false of ratings by another. */
function settingsOfPack(examinations: readonly Examination[], base: Settings, host: Host): Settings {
  const all = examinations.map((examination) => examination.settings);
  const different = differentSchemes(all);
  if (different !== null) throw new UsageProblem(`${different}: give one for all with --scheme.`);
  return { ...packSettings(base, examinations), panelDate: onePanelDate(all, host) ?? base.panelDate };
}

/** The pack as at the one date of its workbooks; null where none could be read. */
function makeForOneDate(examinations: readonly Examination[], run: PackRun): MadePack | null {
  const asAt = oneDate(
    examinations.map((examination) => examination.asAt),
    run.host,
  );
  return asAt === null ? null : makeOrRefuse(examinations, asAt, run);
}
