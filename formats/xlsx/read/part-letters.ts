/** So many bytes are made letters of at once: a whole part of a large sheet would be in memory twice. */
const STRETCH = 1_048_576;
/** What stands before a cell or a text must be seen whole; what is longer is for the cursor. */
const AHEAD = 65_536;

/**
 * A part's bytes as text, one letter for each byte: a regular expression finds a whole cell in one step of machine code,
 * where a walk over the bytes takes hundreds of slow ones before V8 has found it worth compiling. What is beyond ASCII has
 * other letters here than in the part: only its place counts.
 */
export class PartLetters {
  /** The letters of the stretch in hand. */
  text = '';
  readonly #bytes: Uint8Array;
  readonly #utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #oneByteEach = new TextDecoder('latin1');
  #from = 0;
  #to = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Where in `text` the letter of a byte stands; with it, all that may have to be seen behind it. Only ever goes forward. */
  placeOf(at: number): number {
    if (at + AHEAD > this.#to && this.#to < this.#bytes.length) this.#take(at);
    return at - this.#from;
  }

  /** As many letters as bytes means that each is ASCII, or no UTF-8 at all: then nothing has moved. */
  #take(from: number): void {
    const stretch = this.#bytes.subarray(from, from + STRETCH);
    const text = this.#utf8.decode(stretch);
    this.text = text.length === stretch.length ? text : this.#oneByteEach.decode(stretch);
    this.#from = from;
    this.#to = from + stretch.length;
  }
}
