import { textWidth, type Lettering } from './text-width.ts';

/** One line of a wrapped text. */
export interface TextLine {
  readonly text: string;
  /** What stood between this line and the next. */
  readonly joint: '' | ' ' | '\n';
}

/** Where text has to fit: points across, and how it is set. */
export interface Room extends Lettering {
  readonly width: number;
}

/** The lines that Excel breaks a text into: at line breaks, else between words, else inside a word that is too long. */
export function wrapText(text: string, room: Room): TextLine[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = wrapParagraph(paragraph, room);
    const last = lines.pop();
    return last ? [...lines, { text: last.text, joint: '\n' as const }] : [];
  });
}

/** Lines put together again as they stood. */
export function joinLines(lines: readonly TextLine[]): string {
  return lines.map(({ text, joint }, place) => (place === lines.length - 1 ? text : text + joint)).join('');
}

function wrapParagraph(paragraph: string, room: Room): TextLine[] {
  const lines: TextLine[] = [];
  let line: TextLine | null = null;
  let used = 0;
  for (const piece of piecesOf(paragraph, room)) {
    const width = textWidth(piece.text, room);
    const joined: number = line ? used + textWidth(line.joint, room) + width : width;
    if (line && joined > room.width) lines.push(line);
    const goesOn: boolean = line !== null && joined <= room.width;
    used = goesOn ? joined : width;
    line = line && goesOn ? { text: line.text + line.joint + piece.text, joint: piece.joint } : piece;
  }
  return line ? [...lines, line] : lines;
}

/** Words, those wider than the room cut into pieces that fit. */
function* piecesOf(paragraph: string, room: Room): Generator<TextLine> {
  for (const word of paragraph.split(' ')) {
    let from = 0;
    for (let to = fittingEnd(word, from, room); to < word.length; to = fittingEnd(word, from, room)) {
      yield { text: word.slice(from, to), joint: '' };
      from = to;
    }
    yield { text: word.slice(from), joint: ' ' };
  }
}

/** One past the last letter of a long word that fits, from a place on: at least one and never half of a surrogate pair. */
function fittingEnd(word: string, from: number, room: Room): number {
  let used = 0;
  let end = from;
  while (end < word.length) {
    const letter = String.fromCodePoint(word.codePointAt(end) ?? 0);
    used += textWidth(letter, room);
    if (end > from && used > room.width) break;
    end += letter.length;
  }
  return end;
}
