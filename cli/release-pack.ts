import type { Pack } from '../engine/appendices/pack.ts';
import type { Examination } from '../engine/examine.ts';
import { inertLine } from '../engine/render/inert.ts';
import { takeSnapshot } from '../engine/snapshot/take-snapshot.ts';
import { longDate } from '../engine/values/calendar.ts';
import { counted } from '../engine/values/counted.ts';
import type { AppendixFormat } from './appendix-formats.ts';
import type { PackRun } from './make-or-refuse.ts';
import { packFiles } from './pack-files.ts';
import { renderPack } from './render-pack.ts';
import { terminalWidth } from './terminal-width.ts';
import { writeFiles } from './write-files.ts';
import { writeResult } from './write-result.ts';

/** What a pack was made of. */
interface MadeOf {
  readonly examinations: readonly Examination[];
  /** Files that were read: nothing is written over them. */
  readonly inputs: readonly string[];
}

/** Prints the pack, or writes its files and says which. */
export async function releasePack(
  pack: Pack,
  formats: readonly AppendixFormat[],
  run: PackRun,
  madeOf: MadeOf,
): Promise<void> {
  const { out } = run.options;
  if (out === null) await print(pack, formats[0] ?? 'text', run);
  else await writeTo(out, pack, formats, run, madeOf);
}

async function print(pack: Pack, format: AppendixFormat, { options, host }: PackRun): Promise<void> {
  const result = await renderPack(pack, format, terminalWidth(host));
  if (typeof result === 'string') await writeResult([result], options, host);
}

/** The snapshot is written beside the pack, for the next panel to compare with. */
async function writeTo(
  folder: string,
  pack: Pack,
  formats: readonly AppendixFormat[],
  { options, settings, host }: PackRun,
  { examinations, inputs }: MadeOf,
): Promise<void> {
  const snapshot = takeSnapshot(examinations, pack.asAt, settings);
  const files = await packFiles(pack, formats, snapshot);
  writeFiles(folder, files, { force: options.force, inputs });
  const names = files.map(({ name }) => name);
  host.stderr.write(`${inertLine(writtenWords(pack, names, folder))}\n`);
}

function writtenWords({ tables, asAt, edition }: Pack, names: readonly string[], folder: string): string {
  const count = counted(tables.length, 'appendix', 'appendices');
  const titles = tables.map(({ letter, title }) => `${letter} ${title}`).join(', ');
  const what = `the ${edition} edition as at ${longDate(asAt)} with ${count} (${titles})`;
  if (edition === 'public')
    return `Wrote to ${folder}: ${names.join(', ')}, ${what}. The snapshot to compare with at the next panel comes with the panel edition.`;
  const made = names.slice(0, -1).join(', ');
  return `Wrote to ${folder}: ${made}, ${what}, and ${names.at(-1) ?? ''}, to compare with at the next panel.`;
}
