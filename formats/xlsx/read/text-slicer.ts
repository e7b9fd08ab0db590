const CHUNK = 4096;

/**
 * Cuts many short texts out of UTF-8, from front to back. Decoding costs more per call than per byte,
 * so a chunk is decoded at once and the texts are sliced from it.
 */
export class TextSlicer {
  readonly #bytes: Uint8Array;
  readonly #exact = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
  readonly #lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  #chunk = '';
  #chunkTo = 0;
  /** Where bytes end that are not UTF-8: up to there, texts are decoded one by one. */
  #wrongTo = 0;
  /** A place in the chunk, in bytes and in characters. */
  #byte = 0;
  #character = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  slice(from: number, to: number): string {
    if (to > this.#chunkTo && from >= this.#wrongTo) this.#decodeChunk(from, to);
    if (to > this.#chunkTo) return this.#lenient.decode(this.#bytes.subarray(from, to));
    const start = this.#character + this.#countCharacters(this.#byte, from);
    const end = start + this.#countCharacters(from, to);
    this.#byte = to;
    this.#character = end;
    return this.#chunk.slice(start, end);
  }

  /** Leaves no chunk where the bytes are not UTF-8 or the text is too long for one. */
  #decodeChunk(from: number, to: number): void {
    let chunkTo = Math.min(from + CHUNK, this.#bytes.length);
    while (chunkTo > to && isContinuation(this.#bytes[chunkTo] ?? 0)) chunkTo -= 1;
    this.#chunkTo = 0;
    if (chunkTo < to) return;
    try {
      this.#chunk = this.#exact.decode(this.#bytes.subarray(from, chunkTo));
    } catch {
      this.#wrongTo = chunkTo;
      return;
    }
    this.#chunkTo = chunkTo;
    this.#byte = from;
    this.#character = 0;
  }

  /** UTF-16 units: one for each character's first byte, two where it has four. */
  #countCharacters(from: number, to: number): number {
    let count = to - from;
    for (let at = from; at < to; at += 1) {
      const byte = this.#bytes[at] ?? 0;
      if (byte < 0x80) continue;
      if (isContinuation(byte)) count -= 1;
      else if (byte >= 0xf0) count += 1;
    }
    return count;
  }
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
