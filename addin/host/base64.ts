/** Bytes taken into text at once: few enough to be a function’s arguments in every browser. */
const PIECE = 24_000;

/** Bytes as Base64, as Excel takes a file. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return btoa(pieces.join(''));
}
