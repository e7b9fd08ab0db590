import { gunzipSync } from 'node:zlib';
import type { Deflated, Inflated } from '../formats/xlsx/read/read-options.ts';

const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
/** A deflate stream grows at most 1032 times: no more room is set aside on a forged size's word. */
const MOST_GROWTH = 1032;

/**
 * Inflates in Node. The raw stream is given a gzip header and the zip's own CRC and size as its end,
 * so that zlib checks both in C while it inflates.
 */
export function inflateWithZlib(deflated: Deflated, maxBytes: number): Inflated {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(deflated.crc32, 0);
  trailer.writeUInt32LE(deflated.size % 2 ** 32, 4);
  const room = Math.min(deflated.size, deflated.bytes.length * MOST_GROWTH, maxBytes);
  try {
    const gzip = Buffer.concat([GZIP_HEADER, deflated.bytes, trailer]);
    const bytes = gunzipSync(gzip, { maxOutputLength: maxBytes + 1, chunkSize: Math.max(room + 1, 1024) });
    return bytes.length > maxBytes ? { ok: false, why: 'too-large' } : { ok: true, bytes };
  } catch (error) {
    return { ok: false, why: isTooLarge(error) ? 'too-large' : 'damaged' };
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
