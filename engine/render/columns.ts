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
  for (const character of word) {
    if (displayWidth(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Text filled up with spaces to a width; never cut. */
export function padText(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Rows as columns that fit a width, the lines of each row apart: a column has room by what it holds, long cells wrap. */
export function layColumns(rows: readonly (readonly string[])[], width: number, gap = 2): string[][] {
  const widths = fitWidths(rows, width, gap);
  return rows.map((row) => layRow(row, widths, gap));
}

function layRow(row: readonly string[], widths: readonly number[], gap: number): string[] {
  const cells = widths.map((width, column) => wrapText(row[column] ?? '', width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => padText(lines[line] ?? '', widths[column] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

/** Narrow columns keep what they need; the rest share what is left, in proportion to what they hold. */
function fitWidths(rows: readonly (readonly string[])[], width: number, gap: number): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const wanted = Array.from({ length: count }, (_, column) =>
    Math.max(1, ...rows.map((row) => Math.max(...(row[column] ?? '').split('\n').map(displayWidth)))),
  );
  const room = width - gap * (count - 1);
  const fair = Math.floor(room / Math.max(1, count));
  if (wanted.reduce((sum, each) => sum + each, 0) <= room) return wanted;
  const narrow = wanted.filter((each) => each <= fair);
  const left = room - narrow.reduce((sum, each) => sum + each, 0);
  const wide = wanted.filter((each) => each > fair).reduce((sum, each) => sum + Math.min(each, room), 0);
  return wanted.map((each) =>
    each <= fair ? each : Math.max(4, Math.floor((Math.min(each, room) / wide) * left)),
  );
}
