import { oneLine } from '../values/one-line.ts';
import { isRank, startsRank } from '../values/people-words.ts';
import { gapBefore, type WordIn } from './words-in.ts';

const LONGEST_RANK = 4;
const PLURAL_OF_LETTERS = /^[A-Z]{2}s$/;
/** "D.C.I.": with stops and no more than a junior’s, for initials look the same. */
const WITH_STOPS = /^(?:P\.[CS]|D\.[CSI]|D\.C\.I|C\.I)$/;

/** One past the last word of the longest rank that starts at a word, “DCIs” and “D.C.I.” too; the word itself where none does. */
export function rankEndAt(text: string, words: readonly WordIn[], place: number): number {
  const first = words[place];
  if (!first || !startsARank(first.folded) || (!first.isCapital && first.text.length < 4)) return place;
  for (let end = Math.min(place + LONGEST_RANK, words.length); end > place; end--) {
    const last = words[end - 1];
    if (!last || !areJoined(text, words, place, end)) continue;
    const rank = text.slice(first.start, last.end);
    if (isRank(plainRank(rank)) || WITH_STOPS.test(rank)) return end;
    if ((rank.length > 3 || PLURAL_OF_LETTERS.test(rank)) && isRank(plainRank(oneRank(rank)))) return end;
  }
  return place;
}

function startsARank(word: string): boolean {
  return (
    startsRank(word) || word === 'p' || word === 'd' || (word.endsWith('s') && startsRank(word.slice(0, -1)))
  );
}

function areJoined(text: string, words: readonly WordIn[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place++)
    if (!/^(?:\/|\.?\s{0,2})$/.test(gapBefore(text, words, place))) return false;
  return true;
}

/** The rank of one of them: "DCI" for "DCIs". */
export function oneRank(rank: string): string {
  return isRank(plainRank(rank)) ? rank : rank.replace(/s$/, '');
}

/** A rank without its stops: "Ch Insp" for "Ch. Insp.". */
export function plainRank(rank: string): string {
  return oneLine(rank.replaceAll('.', ' '));
}
