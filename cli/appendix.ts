import { counted } from '../engine/values/counted.ts';
import { isMadeIn } from '../engine/appendices/pack-order.ts';
import { makePack, type Pack } from '../engine/appendices/pack.ts';
import type { Edition } from '../engine/appendices/table.ts';
import type { Examination } from '../engine/examine.ts';
import { packSettings } from '../engine/kept/pack-settings.ts';
import type { Said } from '../engine/kept/use-kept.ts';
import { inertLine } from '../engine/render/inert.ts';
import type { Settings } from '../engine/settings.ts';
import { takeSnapshot } from '../engine/snapshot/take-snapshot.ts';
import { longDate } from '../engine/values/calendar.ts';
import { appendixFormats, type AppendixFormat } from './appendix-formats.ts';
import { widthOf } from './check.ts';
import { examineFiles } from './examine-files.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { loadSettings } from './load-settings.ts';
import { differentSchemes, oneDate, onePanelDate } from './one-for-all.ts';
import type { CommandLine, Options } from './options.ts';
import { packFiles } from './pack-files.ts';
import { renderPack } from './render-pack.ts';
import { sayWhatIsKept } from './say-kept.ts';
import { sayWhatDoesNotCount } from './say-decisions.ts';
import { UsageProblem } from './usage-problem.ts';
import { checkFolder, writeFiles } from './write-files.ts';
import { checkOutput, writeResult } from './write-result.ts';

/** `panelpack appendix`: the tables of a pack, made from every workbook named: printed, or written to a folder. */
export async function appendix(command: CommandLine, host: Host): Promise<ExitCode> {
  const { options } = command;
  const formats = appendixFormats(options);
  const paths = await findWorkbooks(command.about);
  const loaded = await loadSettings(options, paths[0], host);
  const { read } = loaded;
  checkOutput(options, [...paths, ...read]);
  if (options.out !== null) checkFolder(options.out);
  checkWanted(options.only, loaded.settings);
  checkEdition(options.only, loaded.settings, options.edition ?? 'panel');
  const examined = await examineAll(paths, loaded, host, options.quiet);
  const { examinations, unread } = examined;
  const settings = settingsOfPack(examinations, loaded.settings, host);
  sayWhatDoesNotCount(examinations, settings, host);
  const asAt = oneDate(
    examinations.map((examination) => examination.asAt),
    host,
  );
  const made = asAt === null ? null : makeOrRefuse(examinations, asAt, { options, settings, host });
  const missing = saysWhatIsMissing(options.only, made?.pack.tables.map(({ id }) => id) ?? [], host);
  if (made === null || made.pack.tables.length === 0) return EXIT.failed;
  const inputs = [...examined.read, ...read];
  await release(made.pack, formats, { options, settings, host }, { examinations, inputs });
  return unread > 0 || missing > 0 || !made.isConfirmed ? EXIT.failed : EXIT.fine;
}

/** A paper has one panel date and one set of RAG rules: words of one set would be false of ratings by another. */
function settingsOfPack(examinations: readonly Examination[], base: Settings, host: Host): Settings {
  const all = examinations.map((examination) => examination.settings);
  const different = differentSchemes(all);
  if (different !== null) throw new UsageProblem(`${different}: give one for all with --scheme.`);
  return { ...packSettings(base, examinations), panelDate: onePanelDate(all, host) ?? base.panelDate };
}

interface Run {
  readonly options: Options;
  readonly settings: Settings;
  readonly host: Host;
}

function makeOrRefuse(
  examinations: readonly Examination[],
  asAt: string,
  { options, settings, host }: Run,
): { pack: Pack; isConfirmed: boolean } {
  const { only, accessible: isAccessible, confirm } = options;
  const edition = options.edition ?? 'panel';
  const outcome = makePack(examinations, { only, edition, isAccessible, asAt }, settings);
  if (outcome.kind === 'refused') throw new UsageProblem(outcome.why);
  for (const line of outcome.lapsed) host.stderr.write(`${inertLine(line)}\n`);
  const { pack, confirms } = outcome;
  if (confirms === null || pack.tables.length === 0) return { pack, isConfirmed: true };
  const sentence = sentenceOn(confirms, confirm);
  // A draft to read, asked for by name and never a file: nobody can confirm what they cannot see.
  const isDraft = options.format === 'text' && options.out === null && options.output === null;
  if (!confirm && !isDraft) throw new UsageProblem(sentence);
  host.stderr.write(`${inertLine(sentence)}\n`);
  return confirm ? { pack, isConfirmed: true } : { pack: asDraft(pack), isConfirmed: false };
}

function sentenceOn(confirms: string, isConfirmed: boolean): string {
  const ask = 'read it with --format text, then add --confirm to release it';
  return isConfirmed
    ? `In the public edition, ${confirms}.`
    : `The public edition waits for a person who has read it: ${confirms}; ${ask}.`;
}

function asDraft(pack: Pack): Pack {
  return { ...pack, notes: [...pack.notes, 'A draft to read: it is not confirmed for release.'] };
}

/** Prints the pack, or writes its files and says which. */
async function release(
  pack: Pack,
  formats: readonly AppendixFormat[],
  { options, settings, host }: Run,
  {
    examinations,
    inputs,
  }: { readonly examinations: readonly Examination[]; readonly inputs: readonly string[] },
): Promise<void> {
  const [format = 'text'] = formats;
  if (options.out === null) {
    const result = await renderPack(pack, format, widthOf(host));
    if (typeof result === 'string') writeResult([result], options, host);
    return;
  }
  const snapshot = takeSnapshot(examinations, pack.asAt, settings);
  const files = await packFiles(pack, formats, snapshot);
  writeFiles(options.out, files, { force: options.force, inputs });
  host.stderr.write(
    `${inertLine(
      writtenWords(
        pack,
        files.map(({ name }) => name),
        options.out,
      ),
    )}\n`,
  );
}

function writtenWords({ tables, asAt, edition }: Pack, names: readonly string[], folder: string): string {
  const made = names.slice(0, -1).join(', ');
  const count = counted(tables.length, 'appendix', 'appendices');
  const titles = tables.map(({ letter, title }) => `${letter} ${title}`).join(', ');
  const notPublished = edition === 'public' ? ' and not for publication' : '';
  const kept = `${names.at(-1) ?? ''}, to compare with at the next panel${notPublished}`;
  return `Wrote to ${folder}: ${made}, the ${edition} edition as at ${longDate(asAt)} with ${count} (${titles}), and ${kept}.`;
}

function checkWanted(only: readonly string[] | null, { templates }: Settings): void {
  const known = templates.appendices.map(({ id }) => id);
  const unknown = only?.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new UsageProblem(`There is no appendix “${unknown}”: choose from ${known.join(', ')}.`);
}

interface Examined {
  readonly examinations: readonly Examination[];
  /** The files that are inputs: all but those that Panelpack made, which may be made again. */
  readonly read: readonly string[];
  readonly unread: number;
}

async function examineAll(
  paths: readonly string[],
  said: Said,
  host: Host,
  quiet: boolean,
): Promise<Examined> {
  const examinations: Examination[] = [];
  const read: string[] = [];
  let unread = 0;
  for await (const file of examineFiles(paths, said, host, quiet)) {
    if ('error' in file) {
      unread++;
      read.push(file.path);
      host.stderr.write(
        `${inertLine(file.path)} was left out: ${inertLine(file.error.message)} (${file.error.code})\n`,
      );
    } else if (file.examination.workbook.isPanelpackOutput)
      host.stderr.write(`${inertLine(file.path)} was made by Panelpack: it is never read as a tracker.\n`);
    else {
      sayWhatIsKept(file.examination.workbook.file, file.kept, host);
      examinations.push(file.examination);
      read.push(file.path);
    }
  }
  return { examinations, read, unread };
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
