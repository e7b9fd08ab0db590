import { Refusal } from './refusal.ts';
import { readXmlText } from './xml-text.ts';

/** Cuts a text out of a part. */
export type Cut = (from: number, to: number) => string;

/** Cuts texts out of a part's UTF-8. */
export function makeCut(bytes: Uint8Array): Cut {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return (from, to) => decoder.decode(bytes.subarray(from, to));
}

const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const DASH = 45;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const LETTER_D = 68;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

/**
 * Steps through a part's tags on its bytes, without building anything: names and attributes are read
 * where they stand and only when asked for. Names are local names, whatever the prefix.
 */
export class XmlCursor {
  readonly bytes: Uint8Array;
  readonly cut: Cut;
  readonly part: string;
  /** Where to go on: just behind the current tag. */
  at: number;
  /** Where the current tag's "<" stands. */
  tagFrom = 0;
  nameFrom = 0;
  nameTo = 0;
  isClosing = false;
  isEmpty = false;
  /** Where the attribute stands that was found last, without its quotes. */
  valueFrom = 0;
  valueTo = 0;

  constructor(bytes: Uint8Array, cut: Cut, part: string, at = 0) {
    this.bytes = bytes;
    this.cut = cut;
    this.part = part;
    this.at = at;
  }

  /** Goes to the next tag, over text, comments and instructions; false at the end of the part. */
  next(): boolean {
    for (;;) {
      const from = this.bytes[this.at] === LESS ? this.at : this.bytes.indexOf(LESS, this.at);
      if (from < 0) return false;
      const after = this.bytes[from + 1];
      if (after === QUESTION) this.at = this.#find('?>', from + 2);
      else if (after === BANG) this.#skipDeclaration(from);
      else {
        this.#readTag(from);
        return true;
      }
    }
  }

  is(name: string): boolean {
    if (this.nameTo - this.nameFrom !== name.length) return false;
    for (let index = 0; index < name.length; index += 1) {
      if (this.bytes[this.nameFrom + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  /** An attribute of the current tag by local name, null where it has none. */
  attribute(name: string): string | null {
    return this.find(name) ? readXmlText(this.cut(this.valueFrom, this.valueTo), this.part) : null;
  }

  /** Whether the current tag has an attribute, by local name; where its value stands is then noted. */
  find(name: string): boolean {
    const { bytes } = this;
    for (let at = this.#skipSpace(this.nameTo); at < this.at;) {
      // Not by indexOf, which would look through all the part for a mark that a tag without attributes lacks.
      let equals = at;
      while (equals < this.at && bytes[equals] !== EQUALS) equals += 1;
      if (equals === this.at) return false;
      const open = this.#skipSpace(equals + 1);
      const quote = bytes[open] ?? 0;
      if (quote !== QUOTE && quote !== APOSTROPHE) this.fail();
      this.valueFrom = open + 1;
      this.valueTo = this.#closeOf(quote, open + 1);
      if (this.#endsWithName(at, equals, name)) return true;
      at = this.#skipSpace(this.valueTo + 1);
    }
    return false;
  }

  /** The text directly in the element whose opening tag was read; goes behind its closing tag. */
  readText(): string {
    if (this.isEmpty) return '';
    let text = '';
    let from = this.at;
    for (;;) {
      const less = this.bytes.indexOf(LESS, from);
      if (less < 0) this.fail();
      if (less > from) text += readXmlText(this.cut(from, less), this.part);
      this.at = less;
      if (this.bytes[less + 1] === BANG && this.bytes[less + 2] === OPEN_BRACKET) {
        const end = this.#find(']]>', less + 9);
        text += this.cut(less + 9, end - 3).replace(/\r\n?/g, '\n');
        this.at = end;
      } else if (this.bytes[less + 1] === BANG) this.#skipDeclaration(less);
      else if (this.bytes[less + 1] === QUESTION) this.at = this.#find('?>', less + 2);
      else {
        this.#readTag(less);
        if (this.isClosing) return text;
        this.skipElement();
      }
      from = this.at;
    }
  }

  /** Goes behind the closing tag of the element whose opening tag was read. */
  skipElement(): void {
    let depth = this.isEmpty ? 0 : 1;
    while (depth > 0) {
      if (!this.next()) this.fail();
      if (this.isClosing) depth -= 1;
      else if (!this.isEmpty) depth += 1;
    }
  }

  fail(): never {
    throw new Refusal('damaged-part', this.part);
  }

  /** Whether the attribute's name that stands between is this one, by itself or behind a prefix. */
  #endsWithName(from: number, equals: number, name: string): boolean {
    let to = equals;
    while ((this.bytes[to - 1] ?? SPACE + 1) <= SPACE) to -= 1;
    const start = to - name.length;
    if (start < from || (start > from && this.bytes[start - 1] !== COLON)) return false;
    for (let index = 0; index < name.length; index += 1) {
      if (this.bytes[start + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  #readTag(from: number): void {
    const { bytes } = this;
    this.tagFrom = from;
    this.isClosing = bytes[from + 1] === SLASH;
    let at = from + (this.isClosing ? 2 : 1);
    this.nameFrom = at;
    for (
      let byte = bytes[at] ?? 0;
      byte > SPACE && byte !== GREATER && byte !== SLASH;
      byte = bytes[at] ?? 0
    ) {
      at += 1;
      if (byte === COLON) this.nameFrom = at;
    }
    this.nameTo = at;
    if (this.nameTo === this.nameFrom) this.fail();
    for (let byte = bytes[at]; byte !== GREATER; byte = bytes[at]) {
      if (byte === undefined || byte === LESS) this.fail();
      at = byte === QUOTE || byte === APOSTROPHE ? this.#closeOf(byte, at + 1) + 1 : at + 1;
    }
    this.isEmpty = bytes[at - 1] === SLASH && !this.isClosing;
    this.at = at + 1;
  }

  /** Where a value ends that is quoted so: step by step, as nearly every one is shorter than a call of indexOf is long. */
  #closeOf(quote: number, from: number): number {
    const { bytes } = this;
    let at = from;
    for (let byte = bytes[at]; byte !== quote; byte = bytes[at]) {
      if (byte === undefined) this.fail();
      at += 1;
    }
    return at;
  }

  #skipDeclaration(from: number): void {
    const { bytes } = this;
    if (bytes[from + 2] === DASH && bytes[from + 3] === DASH) this.at = this.#find('-->', from + 4);
    else if (bytes[from + 2] === OPEN_BRACKET) this.at = this.#find(']]>', from + 9);
    else if (bytes[from + 2] === LETTER_D) throw new Refusal('document-type', this.part);
    else this.fail();
  }

  /** The place behind the next `end`, one of the three that close a comment, a CDATA section or an instruction. */
  #find(end: '-->' | ']]>' | '?>', from: number): number {
    const before = end === '-->' ? DASH : end === ']]>' ? CLOSE_BRACKET : QUESTION;
    for (let at = from; ; at += 1) {
      at = this.bytes.indexOf(GREATER, at);
      if (at < 0) this.fail();
      const isLong = end.length === 3;
      if (
        this.bytes[at - 1] === before &&
        at - end.length + 1 >= from &&
        (!isLong || this.bytes[at - 2] === before)
      ) {
        return at + 1;
      }
    }
  }

  #skipSpace(from: number): number {
    let at = from;
    while ((this.bytes[at] ?? SPACE + 1) <= SPACE) at += 1;
    return at;
  }
}
