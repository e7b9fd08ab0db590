import type { Refusal } from '../refusal.ts';
import type { Run } from '../run.ts';
import { refusal, refusalFrom } from './errors.ts';
import { ANSWERED_WITHIN, WAITED_FOR } from './waits.ts';
import { untilAborted } from './until-aborted.ts';
import { within } from './within.ts';

/** The largest slice that Office hands over, in bytes. */
const SLICE_BYTES = 4 * 1024 * 1024;
const DOING = 'check the workbook';

/** Office allows two files open at a time; Panelpack opens one after the other. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The open workbook’s own bytes, as Excel would save them now. Rejects with a Refusal where Excel does not give them,
 * or does not answer, and at once with the signal’s reason when aborted; the file is closed again whatever happens.
 */
export function readFileBytes(run: Run): Promise<Uint8Array> {
  const mine = last.then(() => openAndRead(run));
  last = mine.catch(() => undefined);
  return untilAborted(mine, run.signal);
}

async function openAndRead(run: Run): Promise<Uint8Array> {
  run.signal.throwIfAborted();
  try {
    const file = await openFile();
    try {
      return await readSlices(file, run);
    } finally {
      await closeFile(file);
    }
  } catch (error) {
    run.signal.throwIfAborted();
    throw refusalFrom(error, DOING);
  }
}

/** A file that comes too late is closed: Office opens no third one. */
function openFile(): Promise<Office.File> {
  const opening = answerOf<Office.File>((answer) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, answer);
  });
  return within(ANSWERED_WITHIN, opening, () => {
    void opening.then(closeFile, () => undefined);
    return noAnswer();
  });
}

function noAnswer(): Refusal {
  return refusal('excel-lost', DOING);
}

/** What cannot be closed is no reason to throw away what was read. */
async function closeFile(file: Office.File): Promise<void> {
  try {
    const closing = answerOf<unknown>((answer) => {
      file.closeAsync(answer);
    });
    await within(WAITED_FOR, closing, noAnswer);
  } catch {
    // Office closes it with the pane.
  }
}

async function readSlices(file: Office.File, run: Run): Promise<Uint8Array> {
  const slices: Uint8Array[] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    run.signal.throwIfAborted();
    run.onStep({ stage: 'fetching', done: index, of: file.sliceCount });
    slices.push(await readSlice(file, index));
  }
  run.onStep({ stage: 'fetching', done: file.sliceCount, of: file.sliceCount });
  return joined(slices);
}

async function readSlice(file: Office.File, index: number): Promise<Uint8Array> {
  const asked = answerOf<Office.Slice>((answer) => {
    file.getSliceAsync(index, answer);
  });
  const slice = await within(ANSWERED_WITHIN, asked, noAnswer);
  const bytes: unknown = slice.data;
  if (bytes instanceof Uint8Array) return bytes;
  if (!isByteList(bytes)) throw refusal('file-not-given', DOING);
  return Uint8Array.from(bytes);
}

function isByteList(bytes: unknown): bytes is readonly number[] {
  return Array.isArray(bytes) && bytes.every((byte) => Number.isInteger(byte));
}

function joined(slices: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const slice of slices) {
    bytes.set(slice, at);
    at += slice.length;
  }
  return bytes;
}

/** Office answers through a callback with a status; a failed one has an error with a number as its code. */
function answerOf<Value>(ask: (answer: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(Object.assign(new Error('Office refused'), { code: error.code }));
    });
  });
}
