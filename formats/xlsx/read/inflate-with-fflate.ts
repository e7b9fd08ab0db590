import { Inflate as FflateStream } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Deflated } from './read-options.ts';

/** Compressed bytes at a time: what one step can inflate to is bounded so, and with it what a bomb costs. */
const STEP = 16 * 1024;

/** Inflates in the browser. */
export function inflateWithFflate({ bytes, size, crc32: expected }: Deflated): Uint8Array | null {
  const whole = new Uint8Array(size);
  const progress = { length: 0, isFinished: false };
  const stream = new FflateStream((piece, isFinal) => {
    if (progress.length + piece.length <= size) whole.set(piece, progress.length);
    progress.length += piece.length;
    progress.isFinished ||= isFinal;
  });
  try {
    for (let at = 0; at < bytes.length && progress.length <= size; at += STEP) {
      const end = Math.min(at + STEP, bytes.length);
      stream.push(bytes.subarray(at, end), end === bytes.length);
    }
  } catch {
    return null;
  }
  return progress.isFinished && progress.length === size && crc32(whole) === expected ? whole : null;
}
