import { Inflate as FflateStream } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Deflated, Inflated } from './read-options.ts';

const STEP = 64 * 1024;

/** Inflates in the browser; fed in steps, so that a bomb stops at the cap and not at the end of memory. */
export function inflateWithFflate(deflated: Deflated, maxBytes: number): Inflated {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let crc = 0;
  let isFinished = false;
  const stream = new FflateStream((piece, isFinal) => {
    size += piece.length;
    crc = crc32(piece, crc);
    pieces.push(piece);
    isFinished ||= isFinal;
  });
  try {
    for (let at = 0; at < deflated.bytes.length && size <= maxBytes; at += STEP) {
      const end = Math.min(at + STEP, deflated.bytes.length);
      stream.push(deflated.bytes.subarray(at, end), end === deflated.bytes.length);
    }
  } catch {
    return { ok: false, why: 'damaged' };
  }
  if (size > maxBytes) return { ok: false, why: 'too-large' };
  if (!isFinished || crc !== deflated.crc32 || size !== deflated.size) return { ok: false, why: 'damaged' };
  return { ok: true, bytes: join(pieces, size) };
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
