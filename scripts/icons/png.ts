import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A square picture: `side` times `side` pixels, four bytes each (red, green, blue, opacity), row by row. */
export interface Picture {
  readonly side: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The picture as a PNG file: eight bits a channel, no filter, no dates, no text. */
export function encodePng({ side, pixels }: Picture): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(side * (side * 4 + 1));
  for (let y = 0; y < side; y += 1)
    rows.set(pixels.subarray(y * side * 4, (y + 1) * side * 4), y * (side * 4 + 1) + 1);
  const body = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Width and height that a PNG file's header states; null where the bytes are no PNG. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const file = Buffer.from(bytes);
  if (file.length < 24 || !file.subarray(0, 8).equals(SIGNATURE)) return null;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/**
 * The rows of a PNG that `encodePng` wrote, unpacked: two files of one picture may differ in their bytes, because
 * builds of zlib pack differently, and never in these.
 */
export function unpackedRows(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const start = file.indexOf('IDAT', 0, 'latin1') + 4;
  return inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
}
