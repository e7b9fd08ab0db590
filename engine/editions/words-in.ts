import { everyMatch } from '../values/every-match.ts';
import { foldText } from '../values/fold.ts';

/** One word of a text: letters and apostrophes, no possessive ending. */
export interface WordIn {
  readonly text: string;
  readonly folded: string;
  /** Its first and one past its last place in the text. */
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['\u2019]\p{L}[\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['\u2019][sS]$/;

/** The words of a text in order. A hyphen, a stop and a slash part two words. */
export function wordsIn(text: string): WordIn[] {
  return everyMatch(WORD, text).map((match) => {
    const word = match[0].replace(POSSESSIVE, '');
    return {
      text: word,
      folded: foldText(word),
      start: match.index,
      end: match.index + word.length,
      isCapital: /^\p{Lu}/u.test(word),
    };
  });
}

/** What stands between a word and the one before it; what stands before the first one. */
export function gapBefore(text: string, words: readonly WordIn[], place: number): string {
  return text.slice(words[place - 1]?.end ?? 0, words[place]?.start);
}

const WITHIN_A_NAME = /^(?:[\s\u00a0]{1,2}|\.[\s\u00a0]?|[-\u2010-\u2013])$/;

/** Whether a gap can stand within one name: "A.Quill", "Smith-Jones", a space, a line break. */
export function joinsName(gap: string): boolean {
  return WITHIN_A_NAME.test(gap);
}
