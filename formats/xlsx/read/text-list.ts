/** So much ASCII is decoded at once, in bytes; a text that alone is longer is too. */
const STRETCH = 16_384;

/**
 * The texts of a part in their order, those in ASCII taken down where they stand and decoded many at a time: decoding
 * costs more per call than per byte. Each other is decoded by itself, as one letter beyond Latin-1 would make every
 * text of its stretch two bytes wide: twice the room, and each regular expression compiled once more to read it.
 */
export class TextList {
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #finish: (raw: string) => string;
  readonly #texts: string[] = [];
  /** Where the texts not decoded yet begin and end, one after the other. */
  #places: number[] = [];
  #stretchFrom = 0;

  /** `finish` makes the text out of what stands in the part, where that is more than its ASCII letters. */
  constructor(bytes: Uint8Array, finish: (raw: string) => string) {
    this.#bytes = bytes;
    this.#finish = finish;
  }

  get length(): number {
    return this.#texts.length + this.#places.length / 2;
  }

  addAscii(from: number, to: number): void {
    if (this.#places.length === 0) this.#stretchFrom = from;
    this.#places.push(from, to);
    if (to - this.#stretchFrom >= STRETCH) this.endStretch();
  }

  addAny(from: number, to: number): void {
    this.add(this.#finish(this.#decoder.decode(this.#bytes.subarray(from, to))));
  }

  add(text: string): void {
    this.endStretch();
    this.#texts.push(text);
  }

  all(): readonly string[] {
    this.endStretch();
    return this.#texts;
  }

  /** What stands behind here in the part may be other than ASCII and no text: it is not to be decoded among them. */
  endStretch(): void {
    const places = this.#places;
    const to = places.at(-1);
    if (to === undefined) return;
    const first = this.#stretchFrom;
    const stretch = this.#decoder.decode(this.#bytes.subarray(first, to));
    for (let at = 0; at < places.length; at += 2)
      this.#texts.push(stretch.slice((places[at] ?? 0) - first, (places[at + 1] ?? 0) - first));
    this.#places = [];
  }
}
