import { gunzipSync } from 'node:zlib';
import type { Deflated } from '../formats/xlsx/read/read-options.ts';

const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
/** A deflate stream grows at most 1032 times: no more room is set aside on a forged size's word. */
const MOST_GROWTH = 1032;

/**
 * Inflates in Node. The raw stream is given a gzip header and the zip's own CRC and size as its end,
 * so that zlib checks both in C while it inflates.
 */
export function inflateWithZlib({ bytes, size, crc32 }: Deflated): Uint8Array | null {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32, 0);
  trailer.writeUInt32LE(size % 2 ** 32, 4);
  const room = Math.min(size, bytes.length * MOST_GROWTH);
  try {
    const gzip = Buffer.concat([GZIP_HEADER, bytes, trailer]);
    const { buffer, byteOffset, length } = gunzipSync(gzip, {
      maxOutputLength: size + 1,
      chunkSize: Math.max(room + 1, 1024),
    });
    // Not as a Buffer, whose own search is a detour that the scanner takes for every row.
    return new Uint8Array(buffer, byteOffset, length);
  } catch {
    return null;
  }
}
