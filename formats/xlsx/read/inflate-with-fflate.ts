import { Inflate as FflateStream } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Deflated } from './read-options.ts';

/** Compressed bytes at a time: what one step can inflate to is bounded so, and with it what a bomb costs. */
const STEP = 16 * 1024;

/** Inflates in the browser. */
export function inflateWithFflate({ bytes, size, crc32: expected }: Deflated): Uint8Array | null {
  const whole = new Uint8Array(size);
  let length = 0;
  let isFinished = false;
  const stream = new FflateStream((piece, isFinal) => {
    if (length + piece.length <= size) whole.set(piece, length);
    length += piece.length;
    isFinished ||= isFinal;
  });
  try {
    for (let at = 0; at < bytes.length && length <= size; at += STEP) {
      const end = Math.min(at + STEP, bytes.length);
      stream.push(bytes.subarray(at, end), end === bytes.length);
    }
  } catch {
    return null;
  }
  return isFinished && length === size && crc32(whole) === expected ? whole : null;
}
