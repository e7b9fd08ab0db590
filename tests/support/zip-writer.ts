import { deflateRawSync } from 'node:zlib';

/** One entry to write; what is left out is written truly, so that a test names only its lie. */
export interface ZipPiece {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Compressed unless told otherwise. */
  readonly isStored?: boolean;
  /** What the directory says instead of the true size, CRC, method or flags. */
  readonly declaredSize?: number;
  readonly declaredCrc?: number;
  readonly declaredMethod?: number;
  readonly flags?: number;
  /** Puts the sizes behind the content and zeros before it, as streaming writers do. */
  readonly hasDescriptor?: boolean;
  /** Puts the sizes into a zip64 extra field of the directory. */
  readonly isZip64?: boolean;
}

/** Writes a zip file, honest or not. */
export function writeZip(pieces: readonly ZipPiece[]): Uint8Array {
  const body = new Bytes();
  const directory = new Bytes();
  for (const piece of pieces) writePiece(piece, body, directory);
  const start = body.length;
  body.add(directory.join());
  body.u32(0x06054b50).u16(0).u16(0).u16(pieces.length).u16(pieces.length);
  body.u32(directory.length).u32(start).u16(0);
  return body.join();
}

function writePiece(piece: ZipPiece, body: Bytes, directory: Bytes): void {
  const content = typeof piece.content === 'string' ? new TextEncoder().encode(piece.content) : piece.content;
  const name = new TextEncoder().encode(piece.name);
  const packed = piece.isStored ? content : deflateRawSync(content, { level: 1 });
  const at = body.length;
  const flags = (piece.flags ?? 0) | (piece.hasDescriptor ? 8 : 0);
  const method = piece.declaredMethod ?? (piece.isStored ? 0 : 8);
  const size = piece.declaredSize ?? content.length;
  const crc = piece.declaredCrc ?? crcOf(content);
  const sizes = [crc, packed.length, size];
  const first = piece.hasDescriptor ? [0, 0, 0] : sizes;
  body.u32(0x04034b50).u16(20).u16(flags).u16(method).u32(0);
  for (const one of first) body.u32(one);
  body.u16(name.length).u16(0).add(name).add(packed);
  if (piece.hasDescriptor) for (const one of [0x08074b50, ...sizes]) body.u32(one);
  const extra = new Bytes();
  if (piece.isZip64) extra.u16(1).u16(16).u32(size).u32(0).u32(packed.length).u32(0);
  directory.u32(0x02014b50).u16(20).u16(20).u16(flags).u16(method).u32(0).u32(crc);
  directory.u32(piece.isZip64 ? 0xffffffff : packed.length).u32(piece.isZip64 ? 0xffffffff : size);
  directory.u16(name.length).u16(extra.length).u16(0).u16(0).u16(0).u32(0).u32(at);
  directory.add(name).add(extra.join());
}

class Bytes {
  readonly #pieces: Uint8Array[] = [];
  length = 0;

  add(piece: Uint8Array): this {
    this.#pieces.push(piece);
    this.length += piece.length;
    return this;
  }

  u16(value: number): this {
    return this.add(Uint8Array.of(value & 255, (value >>> 8) & 255));
  }

  u32(value: number): this {
    return this.u16(value & 65535).u16(value >>> 16);
  }

  join(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** Written again here, so that the reader's own CRC does not vouch for itself. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 255] ?? 0);
  return ~crc >>> 0;
}
