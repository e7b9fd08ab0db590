import type { UnseenKind } from '../../engine/workbook/workbook.ts';
import type { Run } from '../run.ts';
import type { TrackerSource } from '../tracker-source.ts';
import { readFileName } from './file-name.ts';
import { readFileBytes } from './read-file.ts';
import { has } from './requirements.ts';
import { untilAborted } from './until-aborted.ts';

/**
 * The open workbook: its own bytes, or what its ranges give where Excel refuses the bytes. Rejects with a Refusal where
 * it refuses both, and at once with the signal’s reason when aborted.
 */
export async function readSources(run: Run): Promise<readonly TrackerSource[]> {
  const got = await bytesOrWhyNot(run);
  run.signal.throwIfAborted();
  if (typeof got === 'string') return [await untilAborted(rangesOf(run, got), run.signal)];
  const file = await untilAborted(readFileName(run), run.signal);
  return [{ kind: 'bytes', file, bytes: got }];
}

async function bytesOrWhyNot(run: Run): Promise<Uint8Array | string> {
  if (!has('File', '1.1') || !has('CompressedFile', '1.1'))
    return 'This Excel does not hand over workbooks as files';
  try {
    const bytes = await readFileBytes(run);
    return isZip(bytes) ? bytes : 'Excel holds this workbook encrypted, by a sensitivity label or a password';
  } catch {
    run.signal.throwIfAborted();
    return 'Excel did not hand over this workbook as a file';
  }
}

/** Every .xlsx and .xlsm is a zip; an encrypted one stands in a container of another kind. */
function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

/** The ranges’ reader brings the engine along: it is fetched only where it is needed. */
async function rangesOf(run: Run, why: string): Promise<TrackerSource> {
  const { readRanges } = await import(/* webpackChunkName: "page-ranges" */ './read-ranges/read-ranges.ts');
  const workbook = await readRanges(run);
  return {
    kind: 'ranges',
    workbook,
    why: `${why}, so it was read cell by cell: ${unseenWords(workbook.unseen)}.`,
  };
}

function unseenWords(unseen: readonly UnseenKind[]): string {
  const struck = 'words struck through inside a cell';
  return unseen.includes('rule-colours')
    ? `${struck} and colours that conditional formatting gives were not seen`
    : `${struck} were not seen`;
}
