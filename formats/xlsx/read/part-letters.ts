import type { AsLetters } from './read-options.ts';

/** So many bytes are made letters of at once: all of a large part would be in memory twice, and Node keeps a text of a megabyte outside V8, where every letter is far away. */
const STRETCH = 262_144;
/** A cell or a text must be seen whole; what is longer is for the cursor. */
const AHEAD = 32_768;

/**
 * A part's bytes as text, one letter for each byte: a regular expression finds a whole cell in one step of machine code,
 * where a walk over the bytes takes hundreds of slow ones before V8 has found it worth compiling. What is beyond ASCII has
 * other letters here than in the part: only its place counts.
 */
export class PartLetters {
  readonly #bytes: Uint8Array;
  readonly #asLetters: AsLetters;
  /** The letters of the stretch in hand, and where it begins and ends. */
  #text = '';
  #from = 0;
  #to = 0;

  constructor(bytes: Uint8Array, asLetters: AsLetters = decodeLetters) {
    this.#bytes = bytes;
    this.#asLetters = asLetters;
  }

  /** The place behind what a sticky pattern finds at a byte, -1 where it does not fit there. Only ever goes forward. */
  endOf(pattern: RegExp, at: number): number {
    if (at + AHEAD > this.#to && this.#to < this.#bytes.length) this.#take(at);
    pattern.lastIndex = at - this.#from;
    return pattern.test(this.#text) ? this.#from + pattern.lastIndex : -1;
  }

  /** The letters of some bytes of what was found last. */
  slice(from: number, to: number): string {
    return this.#text.slice(from - this.#from, to - this.#from);
  }

  #take(from: number): void {
    const stretch = this.#bytes.subarray(from, from + STRETCH);
    this.#text = this.#asLetters(stretch);
    this.#from = from;
    this.#to = from + stretch.length;
  }
}

/** As many letters as bytes means that each is ASCII, or no UTF-8 at all: then nothing has moved. */
function decodeLetters(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text.length === bytes.length ? text : new TextDecoder('latin1').decode(bytes);
}
