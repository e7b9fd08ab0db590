/** A fingerprint of texts that come row after row: the same texts in the same cells give the same one. */
export class Fingerprint {
  #one = 0x811c9dc5;
  #other = 0x27d4eb2f;

  /** Takes in the next row. */
  add(row: readonly string[]): void {
    for (const text of row) {
      for (let at = 0; at < text.length; at++) this.#mix(text.charCodeAt(at));
      this.#mix(0x1f);
    }
    this.#mix(0x1e);
  }

  /** Sixteen hex digits. */
  toString(): string {
    return [this.#one, this.#other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }

  #mix(code: number): void {
    this.#one = Math.imul(this.#one ^ code, 0x01000193);
    this.#other = Math.imul(this.#other ^ code, 0x85ebca6b) ^ (this.#other >>> 13);
  }
}

/** The fingerprint of a whole grid. */
export function fingerprintOf(rows: readonly (readonly string[])[]): string {
  const fingerprint = new Fingerprint();
  for (const row of rows) fingerprint.add(row);
  return fingerprint.toString();
}
