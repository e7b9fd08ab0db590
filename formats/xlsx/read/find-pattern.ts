/** A letter of a pattern: itself, or any (null). */
type Letter = string | null;

/**
 * Where a pattern of Excel's first stands in a text: "?" is any letter, "*" any text, "~" makes either plain; -1 for nowhere.
 * Piece after piece and without going back: a regular expression made of it could take for ever.
 */
export function findPattern(text: string, pattern: string, from: number): number {
  if (!/[*?~]/.test(pattern)) return text.indexOf(pattern, from);
  const pieces = readPieces(pattern);
  let first = -1;
  let at = from;
  for (const piece of pieces) {
    const found = findPiece(text, piece, at);
    if (found < 0) return -1;
    if (first < 0) first = found;
    at = found + piece.length;
  }
  return first;
}

function readPieces(pattern: string): Letter[][] {
  const pieces: Letter[][] = [[]];
  for (const [token] of pattern.matchAll(/~[*?~]|[^]/g)) {
    if (token === '*') pieces.push([]);
    else pieces.at(-1)?.push(token === '?' ? null : token.slice(-1));
  }
  return pieces;
}

function findPiece(text: string, piece: readonly Letter[], from: number): number {
  for (let at = from; at + piece.length <= text.length; at += 1) {
    if (piece.every((letter, index) => letter === null || letter === text[at + index])) return at;
  }
  return -1;
}
