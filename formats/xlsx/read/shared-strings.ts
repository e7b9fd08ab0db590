import type { PackageParts } from './package-parts.ts';
import { asUtf8 } from './part-encoding.ts';
import { Refusal } from './refusal.ts';
import { readTextItem, type Run } from './rich-text.ts';
import { TextList } from './text-list.ts';
import { makeCut, XmlCursor } from './xml-cursor.ts';
import { readXmlText, undoExcelEscapes } from './xml-text.ts';

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
  const texts = new TextList(bytes, (raw) => undoExcelEscapes(readXmlText(raw, part)));
  const runs = new Map<number, readonly Run[]>();
  const count = { runs: 0 };
  const item = { from: 0, to: 0, seen: 0, mayHoldEscapes: false };
  if (!cursor.next() || !cursor.is('sst')) cursor.fail();
  for (let isOpen = !cursor.isEmpty; isOpen;) {
    if (findPlainItem(bytes, cursor.at, item)) {
      if (item.seen < FIRST_BEYOND_ASCII) texts.addAscii(item.from, item.to, !item.mayHoldEscapes);
      else texts.addAny(item.from, item.to);
      cursor.at = item.to + PLAIN_END.length;
    } else isOpen = readNext(cursor, texts, runs, count);
    if (texts.length + count.runs * COST_OF_A_RUN > most) throw new Refusal('too-many-shared-texts');
  }
  return { texts: texts.all(), runs };
}

function readNext(
  cursor: XmlCursor,
  texts: TextList,
  runs: Map<number, readonly Run[]>,
  count: { runs: number },
): boolean {
  if (!cursor.next()) cursor.fail();
  if (cursor.isClosing) return false;
  if (!cursor.is('si')) {
    texts.endStretch();
    cursor.skipElement();
    return true;
  }
  const read = readTextItem(cursor);
  if (typeof read !== 'string') runs.set(texts.length, read);
  count.runs += typeof read === 'string' ? 0 : read.length;
  texts.add(typeof read === 'string' ? read : '');
  return true;
}

const PLAIN_START = '<si><t';
const PLAIN_END = '</t></si>';
const PRESERVE = ' xml:space="preserve">';
const CARRIAGE_RETURN = 13;
const AMPERSAND = 38;
const LESS = 60;
const GREATER = 62;
const UNDERSCORE = 95;
const FIRST_BEYOND_ASCII = 128;

/** A plain item as it stands in the part; the scanner fills the same object again and again. */
interface PlainItem {
  from: number;
  to: number;
  /** All bytes of its text, one laid over the other: below 128 where they are ASCII. */
  seen: number;
  /** True where its bytes may mean other characters than they are: entities, escapes, line ends. */
  mayHoldEscapes: boolean;
}

/** Whether a plain item begins here, which then is put down: no runs, and markup written in the usual way. */
function findPlainItem(bytes: Uint8Array, from: number, item: PlainItem): boolean {
  if (!stands(bytes, from, PLAIN_START)) return false;
  const at = from + PLAIN_START.length;
  if (bytes[at] !== GREATER && !stands(bytes, at, PRESERVE)) return false;
  item.from = at + (bytes[at] === GREATER ? 1 : PRESERVE.length);
  findEnd(bytes, item);
  return stands(bytes, item.to, PLAIN_END);
}

/** Nearly every byte is a small letter: it is asked about first. */
function findEnd(bytes: Uint8Array, item: PlainItem): void {
  let seen = 0;
  let mayHoldEscapes = false;
  let at = item.from;
  for (let byte = bytes[at] ?? LESS; byte !== LESS; byte = bytes[at] ?? LESS) {
    seen |= byte;
    at += 1;
    if (byte <= UNDERSCORE && (byte === AMPERSAND || byte === UNDERSCORE || byte === CARRIAGE_RETURN))
      mayHoldEscapes = true;
  }
  item.to = at;
  item.seen = seen;
  item.mayHoldEscapes = mayHoldEscapes;
}

function stands(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
