const SHORTEST = 4;

/** The candidate one slip away (a letter missing, extra, wrong or swapped) from a word of four letters or more; null with none. */
export function nearestWord(word: string, candidates: readonly string[]): string | null {
  if (word.length < SHORTEST) return null;
  return candidates.find((candidate) => isOneSlipAway(word, candidate)) ?? null;
}

function isOneSlipAway(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1 || word === other) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start += 1;
  const [restOfWord, restOfOther] = [word.slice(start), other.slice(start)];
  return (
    restOfWord.slice(1) === restOfOther ||
    restOfWord === restOfOther.slice(1) ||
    restOfWord.slice(1) === restOfOther.slice(1) ||
    isSwapped(restOfWord, restOfOther)
  );
}

function isSwapped(word: string, other: string): boolean {
  return other.startsWith(`${word.charAt(1)}${word.charAt(0)}`) && word.slice(2) === other.slice(2);
}
