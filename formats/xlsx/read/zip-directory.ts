import { readUint, readUint64 } from './little-endian.ts';
import { Refusal } from './refusal.ts';

/** One entry of a zip's central directory. */
export interface ZipEntry {
  /** As in the zip, with forward slashes and no leading one. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's local header stands in the file. */
  readonly headerAt: number;
}

interface Directory {
  readonly at: number;
  readonly count: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65535;

/** Reads the directory at a zip's end; the local headers before it are not to be trusted. */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const directory = findDirectory(bytes);
  if (directory.count > maxEntries) throw new Refusal('too-many-parts');
  const entries: ZipEntry[] = [];
  let at = directory.at;
  for (let index = 0; index < directory.count; index += 1) {
    if (readUint(bytes, at, 4) !== ENTRY) throw new Refusal('damaged-zip');
    entries.push(readEntry(bytes, at));
    at += 46 + readUint(bytes, at + 28, 2) + readUint(bytes, at + 30, 2) + readUint(bytes, at + 32, 2);
    if (at > bytes.length) throw new Refusal('damaged-zip');
  }
  return entries;
}

function findDirectory(bytes: Uint8Array): Directory {
  const end = findEnd(bytes);
  const at = readUint(bytes, end + 16, 4);
  const count = readUint(bytes, end + 10, 2);
  const is64 = at === 0xffffffff || count === 0xffff || readUint(bytes, end + 12, 4) === 0xffffffff;
  const directory = (is64 && findDirectory64(bytes, end)) || { at, count };
  if (directory.count === 0) throw new Refusal('zip-without-workbook');
  if (directory.at >= end) throw new Refusal('truncated');
  return directory;
}

function findEnd(bytes: Uint8Array): number {
  const last = bytes.length - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (bytes[at] === 0x50 && readUint(bytes, at, 4) === END) return at;
  }
  throw new Refusal('truncated');
}

function findDirectory64(bytes: Uint8Array, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || readUint(bytes, locator, 4) !== LOCATOR64) return null;
  const end64 = readUint64(bytes, locator + 8);
  if (end64 >= end || readUint(bytes, end64, 4) !== END64) throw new Refusal('damaged-zip');
  return { at: readUint64(bytes, end64 + 48), count: readUint64(bytes, end64 + 32) };
}

function readEntry(bytes: Uint8Array, at: number): ZipEntry {
  const nameLength = readUint(bytes, at + 28, 2);
  const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + readUint(bytes, at + 30, 2));
  const wide = makeWideReader(extra);
  const size = wide(readUint(bytes, at + 24, 4));
  const compressedSize = wide(readUint(bytes, at + 20, 4));
  const headerAt = wide(readUint(bytes, at + 42, 4));
  return {
    name: readName(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: readUint(bytes, at + 10, 2),
    isEncrypted: (readUint(bytes, at + 8, 2) & 1) === 1,
    crc32: readUint(bytes, at + 16, 4),
    compressedSize,
    size,
    headerAt,
  };
}

/** Zip64 keeps, in this order and only where the plain field is full of ones: size, compressed size, place. */
function makeWideReader(extra: Uint8Array): (plain: number) => number {
  let at = findExtra64(extra);
  return (plain) => {
    if (plain !== 0xffffffff || at < 0) return plain;
    at += 8;
    return readUint64(extra, at - 8);
  };
}

function findExtra64(extra: Uint8Array): number {
  for (let at = 0; at + 4 <= extra.length; at += 4 + readUint(extra, at + 2, 2)) {
    if (readUint(extra, at, 2) === 1) return at + 4;
  }
  return -1;
}

/** Part names are ASCII; other names only need to be told apart, so UTF-8 does for every code page. */
function readName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');
}
