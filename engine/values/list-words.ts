/** "F6, F9 and F12"; beyond so many, the first of them and how many more: "F6, F9 and 3 more". */
export function listWords(texts: readonly string[], most = texts.length, word: 'and' | 'or' = 'and'): string {
  if (texts.length > most) return listFirst(texts, most);
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1) ?? ''}`;
}

/** The same with commas alone where all are named, for a cell or a bracket: "F6, F9, F12". */
export function listFirst(texts: readonly string[], most: number): string {
  const more = texts.length - most;
  const shown = texts.slice(0, most).join(', ');
  return more > 0 ? `${shown} and ${String(more)} more` : shown;
}
