import { readFileSync, statSync, type Stats } from 'node:fs';
import { basename } from 'node:path';
import { examine, type Examination } from '../engine/examine.ts';
import type { KeptUse, Said } from '../engine/kept/use-kept.ts';
import type { UnreadableFile } from '../engine/report/build-report.ts';
import type { Workbook } from '../engine/workbook/workbook.ts';
import { readWorkbook, type ReadResult } from '../formats/xlsx/read/index.ts';
import type { Host } from './host.ts';
import { settingsFor } from './kept-in-workbook.ts';
import { IN_NODE } from './read-in-node.ts';

/** A file with what became of it. */
export type ExaminedFile = ReadFile | ({ readonly path: string } & UnreadableFile);

/** A file that could be read. */
export interface ReadFile {
  readonly path: string;
  readonly examination: Examination;
  /** What became of what the workbook keeps; null where it keeps nothing. */
  readonly kept: KeptUse | null;
}

/** Reads and examines files one after another; one that cannot be read never stops the rest. */
export async function* examineFiles(
  paths: readonly string[],
  said: Said,
  host: Host,
  quiet: boolean,
): AsyncGenerator<ExaminedFile> {
  const shows = host.stderr.isTTY === true && !quiet && paths.length > 1;
  for (const [place, path] of paths.entries()) {
    if (shows)
      host.stderr.write(`\r\u001b[K${String(place + 1)} of ${String(paths.length)}: ${basename(path)}`);
    const result = readFile(path);
    yield result.ok
      ? await examined(path, result.workbook, said)
      : { path, file: basename(path), error: result.error };
  }
  if (shows) host.stderr.write('\r\u001b[K');
}

async function examined(path: string, workbook: Workbook, said: Said): Promise<ReadFile> {
  const { settings, kept } = await settingsFor(workbook, said);
  return { path, examination: examine(workbook, settings), kept };
}

/** A file this large is no tracker; reading it whole would only take memory. */
const LARGEST_FILE = 512 * 1024 * 1024;

function readFile(path: string): ReadResult {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    const reason = stats ? reasonNotToOpen(stats) : 'not-found';
    if (reason !== null) return notRead(reason);
    return readWorkbook(readFileSync(path), basename(path), IN_NODE);
  } catch {
    return notRead('not-opened');
  }
}

const NOT_READ = {
  'not-found': 'There is no such file: check its name and folder.',
  'no-workbook': 'This folder holds no .xlsx or .xlsm workbook: check which folder was meant.',
  'file-too-large':
    'This file is larger than 512 MB: save the tracker’s own sheets as a new workbook and check that.',
  'not-opened': 'This file could not be opened: check that you may read it and that it is not locked.',
} as const;

function reasonNotToOpen(stats: Stats): keyof typeof NOT_READ | null {
  if (stats.isDirectory()) return 'no-workbook';
  return stats.size > LARGEST_FILE ? 'file-too-large' : null;
}

function notRead(code: keyof typeof NOT_READ): ReadResult {
  return { ok: false, error: { code, message: NOT_READ[code] } };
}
