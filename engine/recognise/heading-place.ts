/** The words of a place among several columns, with the place: “2nd” and “second” are 2. */
export const PLACE_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ['1st', 'first'],
    ['2nd', 'second'],
    ['3rd', 'third'],
    ['4th', 'fourth'],
    ['5th', 'fifth'],
    ['6th', 'sixth'],
    ['7th', 'seventh'],
    ['8th', 'eighth'],
    ['9th', 'ninth'],
    ['10th', 'tenth'],
  ].flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);

const ROMAN: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi'].map((word, index) => [word, index + 1]),
);

/** "10", "2nd", "second", "ii". */
function placeOfWord(word: string): number | undefined {
  return /^\d\d?$/.test(word) ? Number(word) : (PLACE_WORDS.get(word) ?? ROMAN.get(word));
}

/** "Revised date (2)", "2nd revised date": the words without the one number, and the number; null without one. */
export function splitPlace(folded: string): { readonly words: string; readonly place: number } | null {
  const words = folded.split(' ');
  const [at, ...others] = words.flatMap((word, index) => (placeOfWord(word) === undefined ? [] : [index]));
  if (at === undefined || others.length > 0 || words.length === 1) return null;
  const place = placeOfWord(words[at] ?? '') ?? 0;
  const before = words.slice(0, words[at - 1] === 'no' ? at - 1 : at);
  return { words: [...before, ...words.slice(at + 1)].join(' '), place };
}
