import { nearestWord } from '../engine/values/nearest-word.ts';

/** " Did you mean overdue?" for a word that is one slip away from a known one, to follow what refuses it; "" with none. */
export function likelyMeant(word: string, known: readonly string[]): string {
  const near = nearestWord(word, known);
  return near === null ? '' : didYouMean(near);
}

/** " Did you mean --as-at?": written as it is to be typed. */
export function didYouMean(near: string): string {
  return ` Did you mean ${near}?`;
}
