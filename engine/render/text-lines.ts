const BREAKS = /\r\n?|[\n\u2028\u2029\u0085]/;

/** The lines of a cell, whichever mark breaks them; blank ones at its ends are dropped. */
export function textLines(text: string): string[] {
  return text.trim().split(BREAKS);
}
