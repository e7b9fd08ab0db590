import { isBlank } from '../values/blank.ts';
import { foldHeading } from '../values/fold.ts';
import type { Cell, Row } from '../workbook/workbook.ts';
import type { Header } from './header.ts';
import type { HeadingIndex } from './heading-index.ts';
import type { HeadingText } from './tracker.ts';

/** As long as a half of a heading may be. */
const LONGEST_HALF = 40;
/** Every whole heading is at least so sure; a beginning or an ending joins nothing. */
const LEAST_WHOLE = 60;

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

/** The header with the row below it, where every cell of that row is the rest of a heading, or a heading under none. */
export function joinBelow(header: Header, below: Row | undefined, index: HeadingIndex): Header {
  if (below?.number !== header.lastRow + 1 || header.firstRow !== header.lastRow) return header;
  const byColumn = new Map(header.headings.map((heading) => [heading.column, heading]));
  const found: HeadingText[] = [];
  for (const cell of below.cells) {
    if (isBlank(cell.text)) continue;
    const whole = restOf(cell, byColumn, index);
    if (!whole) return header;
    found.push(whole);
  }
  if (!found.some(({ column }) => byColumn.has(column))) return header;
  for (const heading of found) byColumn.set(heading.column, heading);
  const headings = [...byColumn.values()].sort((a, b) => a.column - b.column);
  return { ...header, lastRow: below.number, headings };
}

/** A cell below a heading as the whole of it; null where it is no part of one. */
function restOf(
  cell: Cell,
  byColumn: ReadonlyMap<number, HeadingText>,
  index: HeadingIndex,
): HeadingText | null {
  const { column, row, text } = cell;
  const upper = byColumn.get(column)?.text ?? '';
  const whole = upper === '' ? text : `${upper} ${text}`;
  const isHalf =
    typeof cell.value === 'string' && text.length <= LONGEST_HALF && upper.length <= LONGEST_HALF;
  return isHalf && isWhole(whole, index) ? { column, row, text: whole, band: '' } : null;
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
