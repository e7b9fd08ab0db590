import type { Examination } from '../engine/examine.ts';
import type { Said } from '../engine/kept/use-kept.ts';
import { inertLine } from '../engine/render/inert.ts';
import { examineFiles, type ExaminedFile } from './examine-files.ts';
import type { Host } from './host.ts';
import { sayWhatIsKept } from './say-kept.ts';

/** What a pack is made of. */
export interface ExaminedForPack {
  readonly examinations: readonly Examination[];
  /** The files that are inputs: all but those that Panelpack made, which may be made again. */
  readonly inputs: readonly string[];
  /** How many could not be read. */
  readonly unread: number;
}

/** Examines every workbook, and says of each what was left out and what it keeps. */
export async function examineForPack(
  paths: readonly string[],
  said: Said,
  host: Host,
  quiet: boolean,
): Promise<ExaminedForPack> {
  const files: ExaminedFile[] = [];
  for await (const file of examineFiles(paths, said, host, quiet)) {
    sayOf(file, host);
    if ('error' in file || !file.examination.workbook.isPanelpackOutput) files.push(file);
  }
  const examinations = files.flatMap((file) => ('error' in file ? [] : [file.examination]));
  return {
    examinations,
    inputs: files.map(({ path }) => path),
    unread: files.length - examinations.length,
  };
}

function sayOf(file: ExaminedFile, host: Host): void {
  const path = inertLine(file.path);
  if ('error' in file) {
    const { message, code } = file.error;
    host.stderr.write(`${path} was left out: ${inertLine(message)} (${code})\n`);
    return;
  }
  const { workbook } = file.examination;
  if (workbook.isPanelpackOutput)
    host.stderr.write(`${path} was made by Panelpack: it is never read as a tracker.\n`);
  else sayWhatIsKept(workbook.file, file.kept, host);
}
