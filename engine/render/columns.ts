import { isBlank } from '../values/blank.ts';
import { largest } from '../values/largest.ts';

/** How wide text stands in a terminal: wide East Asian characters take two columns, combining marks none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character.codePointAt(0) ?? 0);
  return width;
}

function characterWidth(code: number): number {
  if ((code >= 0x300 && code <= 0x36f) || code === 0x200b || code === 0x200d || code === 0xfe0f) return 0;
  const isWide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff);
  return isWide ? 2 : 1;
}

/** Breaks text into lines of at most so many columns, at spaces where it can; line breaks in the text are kept. */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').flatMap((part) => cutWord(part, width))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && displayWidth(longer) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

/** A word too long for a line is cut, an address or a long name for instance. */
function cutWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const wide = displayWidth(character);
    if (used + wide > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += wide;
  }
  return [...pieces, piece];
}

/** Text filled up with spaces to a width; never cut. */
export function padText(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/**
 * Rows as columns that fit a width, the lines of each row apart: a column has room by what it holds and long cells
 * wrap between words. Null where even the longest words would not fit beside each other.
 */
export function layColumns(rows: readonly (readonly string[])[], width: number): string[][] | null {
  const widths = fitWidths(rows, width, LONGEST_WHOLE) ?? fitWidths(rows, width, LONGEST_WORD);
  return widths && rows.map((row) => layRow(row, widths));
}

function layRow(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((width, column) => wrapText(row[column] ?? '', width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => padText(lines[line] ?? '', widths[column] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** Spaces between two columns. */
const GAP = 2;
/** Few enough columns to stand on one line always: "Lead’s rating", "30 June 2022". */
const LONGEST_UNBROKEN = 13;
/** A longer word may be cut: addresses and file names have no spaces. */
const LONGEST_WORD = 22;
/** Where there is room for it, a word of this length stays whole: a rule's id, a sheet's name. */
const LONGEST_WHOLE = 40;

/** Each column needs its longest word; what is left goes, column by column, to the one that wraps into most lines. */
function fitWidths(
  rows: readonly (readonly string[])[],
  width: number,
  longestWord: number,
): number[] | null {
  const count = largest(rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, column) => rows.map((row) => row[column] ?? ''));
  const needed = columns.map((cells) => Math.min(longestWord, widestWord(cells)));
  const wanted = columns.map((cells) => widest(cells.flatMap((cell) => cell.split('\n'))));
  const room = width - GAP * (count - 1) - needed.reduce((sum, each) => sum + each, 0);
  return room < 0 ? null : shareRoom(needed, wanted, room);
}

function widestWord(cells: readonly string[]): number {
  const words = cells.flatMap((cell) => (cell.length <= LONGEST_UNBROKEN ? [cell] : cell.split(/\s/)));
  return widest(words);
}

function shareRoom(needed: readonly number[], wanted: readonly number[], room: number): number[] {
  const widths = [...needed];
  const hungry = (): number[] =>
    widths.flatMap((each, column) => (each < (wanted[column] ?? 0) ? [column] : []));
  const tallness = (column: number): number => (wanted[column] ?? 0) / (widths[column] ?? 1);
  let left = hungry();
  for (let spare = room; spare > 0 && left.length > 0; spare--) {
    const tallest = left.reduce((a, b) => (tallness(b) > tallness(a) ? b : a));
    widths[tallest] = (widths[tallest] ?? 0) + 1;
    left = hungry();
  }
  return widths;
}

function widest(texts: readonly string[]): number {
  return Math.max(1, largest(texts.map(displayWidth)));
}

/** Rows one under another, each cell after its heading: for a terminal too narrow for columns. */
export function stackRows(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string[][] {
  return rows.map((row) =>
    headings.flatMap((heading, column) => {
      const text = row[column] ?? '';
      if (text === '') return [];
      const [first = '', ...rest] = wrapText(`${heading}: ${text}`, width);
      const more = rest.filter((line) => !isBlank(line));
      return [first, ...more.flatMap((line) => wrapText(line, width - 2).map((part) => `  ${part}`))];
    }),
  );
}

/** A row taller than this is a ribbon of single words: stacked, it reads as sentences. */
const MOST_LINES = 10;

/** Headings over rows as columns, or stacked where they do not fit; rows of several lines stand apart. */
export function layTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const laid = layColumns([headings, ...rows], width);
  const isTooTall = laid?.some((lines) => lines.length > MOST_LINES) ?? true;
  if (!laid || isTooTall) return apart(stackRows(headings, rows, width));
  const [top = [], ...body] = laid;
  const rule = '-'.repeat(largest(laid.flat().map(displayWidth)));
  const isTall = body.some((lines) => lines.length > 1);
  return [...top, rule, ...(isTall ? apart(body) : body.flat())];
}

function apart(blocks: readonly (readonly string[])[]): string[] {
  return blocks.flatMap((lines, place) => (place > 0 ? ['', ...lines] : lines));
}
