import { crc32 } from './crc32.ts';
import { readUint } from './little-endian.ts';
import { Refusal } from './refusal.ts';
import { PartLetters } from './part-letters.ts';
import {
  DEFAULT_LIMITS,
  type AsLetters,
  type Inflate,
  type ReadLimits,
  type ReadOptions,
} from './read-options.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

const LOCAL_ENTRY = 0x04034b50;
const COST_OF_A_PART = 1024;
const STORED = 0;
const DEFLATED = 8;

/** The parts of an Office package, inflated one at a time when asked for and never more than the limits allow. */
export class PackageParts {
  readonly limits: ReadLimits;
  readonly #bytes: Uint8Array;
  readonly #inflate: Inflate;
  readonly #asLetters: AsLetters | undefined;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #ambiguous = new Set<string>();
  #bytesLeft: number;
  #markupLeft: number;

  constructor(bytes: Uint8Array, { inflate, asLetters, limits }: ReadOptions) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
    this.#bytes = bytes;
    this.#inflate = inflate;
    this.#asLetters = asLetters;
    this.#bytesLeft = this.limits.totalBytes;
    this.#markupLeft = this.limits.markupBytes;
    for (const entry of readZipDirectory(bytes, this.limits.parts)) this.#add(entry);
  }

  get names(): string[] {
    return Array.from(this.#entries.values(), (entry) => entry.name);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** How large a part says it is, in bytes; 0 where it is not there. */
  sizeOf(name: string): number {
    return this.#entries.get(name.toLowerCase())?.size ?? 0;
  }

  /** The part's bytes; refused where it is missing, ambiguous, damaged or too large. */
  read(name: string): Uint8Array {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) throw new Refusal('missing-part', name);
    if (this.#ambiguous.has(name.toLowerCase())) throw new Refusal('duplicate-part', name);
    if (entry.isEncrypted) throw new Refusal('encrypted-zip');
    if (entry.size > this.limits.partBytes) throw new Refusal('part-too-large', name);
    if (entry.size > this.#bytesLeft) throw new Refusal('workbook-too-large');
    const bytes = this.#unpack(entry);
    this.#bytesLeft -= bytes.length;
    return bytes;
  }

  /** The letters of a part that was read. */
  lettersOf(bytes: Uint8Array): PartLetters {
    return new PartLetters(bytes, this.#asLetters);
  }

  /** Takes bytes that a full XML parser is to read from what the limits leave; every part costs a little more than its bytes. */
  spendMarkup(bytes: number, name: string): void {
    this.#markupLeft -= bytes + COST_OF_A_PART;
    if (this.#markupLeft < 0) throw new Refusal('part-too-large', name);
  }

  /** Part names differ by more than case; a second entry of a name is harmless only where it is the same. */
  #add(entry: ZipEntry): void {
    if (entry.name.split('/').includes('..')) throw new Refusal('unsafe-name', entry.name);
    const key = entry.name.toLowerCase();
    const first = this.#entries.get(key);
    if (first && (first.crc32 !== entry.crc32 || first.size !== entry.size)) this.#ambiguous.add(key);
    if (!first) this.#entries.set(key, entry);
  }

  #unpack(entry: ZipEntry): Uint8Array {
    const packed = this.#packedBytes(entry);
    if (entry.method === STORED) return checkStored(entry, packed);
    if (entry.method !== DEFLATED) throw new Refusal('unknown-compression', entry.name);
    const bytes = this.#inflate({ bytes: packed, size: entry.size, crc32: entry.crc32 });
    if (!bytes) throw new Refusal('damaged-part', entry.name);
    return bytes;
  }

  #packedBytes(entry: ZipEntry): Uint8Array {
    const { headerAt } = entry;
    if (headerAt + 30 > this.#bytes.length) throw new Refusal('truncated');
    if (readUint(this.#bytes, headerAt, 4) !== LOCAL_ENTRY) throw new Refusal('damaged-zip');
    const from =
      headerAt + 30 + readUint(this.#bytes, headerAt + 26, 2) + readUint(this.#bytes, headerAt + 28, 2);
    const to = from + entry.compressedSize;
    if (to > this.#bytes.length) throw new Refusal('truncated');
    return this.#bytes.subarray(from, to);
  }
}

function checkStored(entry: ZipEntry, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc32)
    throw new Refusal('damaged-part', entry.name);
  return bytes;
}
