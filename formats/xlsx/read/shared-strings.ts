import type { PackageParts } from './package-parts.ts';
import { asUtf8 } from './part-encoding.ts';
import { Refusal } from './refusal.ts';
import { readTextItem, type Run } from './rich-text.ts';
import { TextSlicer } from './text-slicer.ts';
import { makeCut, XmlCursor } from './xml-cursor.ts';
import { readXmlText } from './xml-text.ts';

/** A workbook's shared texts by number; the few in runs stand apart, their place among the texts being "". */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly runs: ReadonlyMap<number, readonly Run[]>;
}

/** Reads the shared strings part; none where the workbook has none. */
export function readSharedStrings(parts: PackageParts, part: string | null): SharedStrings {
  if (part === null) return { texts: [], runs: new Map() };
  return scanSharedStrings(asUtf8(parts.read(part), part), part, parts.limits.sharedStrings);
}

/** A run takes the memory of some four plain texts. */
const COST_OF_A_RUN = 4;

/** Scans the part's bytes: plain items by hand, as they are nearly all, anything else by the cursor. */
export function scanSharedStrings(bytes: Uint8Array, part: string, most: number): SharedStrings {
  const cursor = new XmlCursor(bytes, makeCut(bytes), part);
  const slicer = new TextSlicer(bytes);
  const texts: string[] = [];
  const runs = new Map<number, readonly Run[]>();
  const count = { runs: 0 };
  if (!cursor.next() || !cursor.is('sst')) cursor.fail();
  for (let isOpen = !cursor.isEmpty; isOpen;) {
    const end = plainItemEnd(bytes, cursor.at);
    if (end !== 0) {
      const text = slicer.slice(textFrom(bytes, cursor.at), Math.abs(end));
      texts.push(end > 0 ? text : readXmlText(text, part));
      cursor.at = Math.abs(end) + PLAIN_END.length;
    } else isOpen = readNext(cursor, texts, runs, count);
    if (texts.length + count.runs * COST_OF_A_RUN > most) throw new Refusal('too-many-shared-texts');
  }
  return { texts, runs };
}

function readNext(
  cursor: XmlCursor,
  texts: string[],
  runs: Map<number, readonly Run[]>,
  count: { runs: number },
): boolean {
  if (!cursor.next()) cursor.fail();
  if (cursor.isClosing) return false;
  if (!cursor.is('si')) {
    cursor.skipElement();
    return true;
  }
  const read = readTextItem(cursor);
  if (typeof read !== 'string') runs.set(texts.length, read);
  count.runs += typeof read === 'string' ? 0 : read.length;
  texts.push(typeof read === 'string' ? read : '');
  return true;
}

const PLAIN_START = '<si><t';
const PLAIN_END = '</t></si>';
const PRESERVE = ' xml:space="preserve">';

function textFrom(bytes: Uint8Array, at: number): number {
  return at + PLAIN_START.length + (bytes[at + PLAIN_START.length] === 62 ? 1 : PRESERVE.length);
}

/**
 * Where the text of a plain item ends that begins here, below zero where the text holds entities;
 * 0 where the item is not so plain: escapes, runs, markup written otherwise.
 */
function plainItemEnd(bytes: Uint8Array, from: number): number {
  if (!stands(bytes, from, PLAIN_START)) return 0;
  const at = from + PLAIN_START.length;
  if (bytes[at] !== 62 && !stands(bytes, at, PRESERVE)) return 0;
  let sign = 1;
  for (let end = textFrom(bytes, from); ; end += 1) {
    const byte = bytes[end] ?? 13;
    if (byte === 60) return stands(bytes, end, PLAIN_END) ? sign * end : 0;
    if (byte === 13 || (byte === 95 && bytes[end + 1] === 120)) return 0;
    if (byte === 38) sign = -1;
  }
}

function stands(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
