import { isBlank } from '../values/blank.ts';
import { foldHeading } from '../values/fold.ts';
import type { Cell, Row } from '../workbook/workbook.ts';
import type { Header } from './header.ts';
import type { HeadingIndex } from './heading-index.ts';
import { LEAST_WHOLE } from './known-headings.ts';
import type { HeadingText } from './tracker.ts';

/** As long as a half of a heading may be. */
const LONGEST_HALF = 40;

/**
 * The header with the words above it that belong to its headings though no merge says so: "Original" over "due date".
 * They are joined only where the lower half says nothing by itself, or stands there twice, and both together do.
 */
export function joinAbove(header: Header, above: Row | undefined, index: HeadingIndex): Header {
  if (above?.number !== header.firstRow - 1 || header.firstRow !== header.lastRow) return header;
  const joined = header.headings.map((heading) => {
    const upper = halfIn(above, heading.column);
    return upper !== null && belongs(upper, heading, header, index) ? joinedTo(upper, heading) : heading;
  });
  const isJoined = joined.some((heading, place) => heading !== header.headings[place]);
  return isJoined ? { ...header, firstRow: above.number, headings: joined } : header;
}

/**
 * The header with the row below it, where every cell of that row is the rest of a heading, or a heading under none; or
 * where two at least are, and the others go on in small letters: "Evidence" over "seen by audit".
 */
export function joinBelow(header: Header, below: Row | undefined, index: HeadingIndex): Header {
  if (below?.number !== header.lastRow + 1 || header.firstRow !== header.lastRow) return header;
  const byColumn = new Map(header.headings.map((heading) => [heading.column, heading]));
  const found: HeadingText[] = [];
  let known = 0;
  for (const cell of below.cells) {
    if (isBlank(cell.text)) continue;
    const whole = wholeWith(cell, byColumn.get(cell.column)?.text ?? '');
    const isKnown = whole !== null && isWhole(whole.text, index);
    if (!whole || (!isKnown && !GOES_ON.test(cell.text))) return header;
    if (isKnown) known++;
    found.push(whole);
  }
  const joined = found.filter(({ column }) => byColumn.has(column)).length;
  if (joined === 0 || (known < found.length && known < 2)) return header;
  for (const heading of found) byColumn.set(heading.column, heading);
  const headings = [...byColumn.values()].sort((a, b) => a.column - b.column);
  return { ...header, lastRow: below.number, headings };
}

/** The rest of a heading, not a sentence of a record. */
const GOES_ON = /^[\s(]*\p{Ll}/u;

/** A cell below a heading as the whole of it; null where it is no part of one. */
function wholeWith({ column, row, text, value }: Cell, upper: string): HeadingText | null {
  const isHalf = typeof value === 'string' && text.length <= LONGEST_HALF && upper.length <= LONGEST_HALF;
  return isHalf ? { column, row, text: upper === '' ? text : `${upper} ${text}`, band: '' } : null;
}

function halfIn(row: Row, column: number): string | null {
  const cell = row.cells.find((each) => each.column === column);
  const isHalf = typeof cell?.value === 'string' && !isBlank(cell.text) && cell.text.length <= LONGEST_HALF;
  return isHalf ? cell.text : null;
}

function belongs(upper: string, { text }: HeadingText, { headings }: Header, index: HeadingIndex): boolean {
  if (!isWhole(`${upper} ${text}`, index)) return false;
  const folded = foldHeading(text);
  return !isWhole(text, index) || headings.filter((each) => foldHeading(each.text) === folded).length > 1;
}

function joinedTo(upper: string, heading: HeadingText): HeadingText {
  return { ...heading, text: `${upper.trim()} ${heading.text.trim()}` };
}

function isWhole(words: string, index: HeadingIndex): boolean {
  return index.read(words).hits.some(({ strength }) => strength >= LEAST_WHOLE);
}
