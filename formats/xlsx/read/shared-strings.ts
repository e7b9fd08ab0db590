import type { PackageParts } from './package-parts.ts';
import { asUtf8 } from './part-encoding.ts';
import type { PartLetters } from './part-letters.ts';
import { Refusal } from './refusal.ts';
import { readTextItem, type Run } from './rich-text.ts';
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
  const bytes = asUtf8(parts.read(part), part);
  return scanSharedStrings(bytes, parts.lettersOf(bytes), part, parts.limits.sharedStrings);
}

/** A run takes the memory of some four plain texts. */
const COST_OF_A_RUN = 4;

/** Scans the part: plain items whole, as they are nearly all, anything else by the cursor. */
export function scanSharedStrings(
  bytes: Uint8Array,
  letters: PartLetters,
  part: string,
  most: number,
): SharedStrings {
  const cursor = new XmlCursor(bytes, makeCut(bytes), part);
  const texts: string[] = [];
  const runs = new Map<number, readonly Run[]>();
  const count = { runs: 0 };
  if (!cursor.next() || !cursor.is('sst')) cursor.fail();
  for (let isOpen = !cursor.isEmpty; isOpen;) {
    isOpen = readPlainItem(letters, cursor, texts) || readNext(cursor, texts, runs, count);
    if (texts.length + count.runs * COST_OF_A_RUN > most) throw new Refusal('too-many-shared-texts');
  }
  return { texts, runs };
}

/** An item without runs, each byte of whose text means the letter that it is. */
const PLAIN = /<si><t(?: xml:space="preserve")?>[^<&_\r\u0080-\uffff]*<\/t><\/si>/y;
/** Any item without runs. */
const WITHOUT_RUNS = /<si><t(?: xml:space="preserve")?>[^<]*<\/t><\/si>/y;
const BEFORE_TEXT = '<si><t>'.length;
const PRESERVE = ' xml:space="preserve"'.length;
const AFTER_TEXT = '</t></si>'.length;
const GREATER = 62;

/** Reads the item that begins where the cursor stands, and goes behind it; false for any that is not written in the usual way. */
function readPlainItem(letters: PartLetters, cursor: XmlCursor, texts: string[]): boolean {
  const { at, bytes } = cursor;
  const plainEnd = letters.endOf(PLAIN, at);
  const end = plainEnd < 0 ? letters.endOf(WITHOUT_RUNS, at) : plainEnd;
  if (end < 0) return false;
  const from = at + BEFORE_TEXT + (bytes[at + BEFORE_TEXT - 1] === GREATER ? 0 : PRESERVE);
  const to = end - AFTER_TEXT;
  texts.push(plainEnd < 0 ? textIn(cursor, from, to) : letters.slice(from, to));
  cursor.at = end;
  return true;
}

/** The text that stands in a part's bytes, entities and Excel's escapes undone. */
function textIn({ cut, part }: XmlCursor, from: number, to: number): string {
  return undoExcelEscapes(readXmlText(cut(from, to), part));
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
