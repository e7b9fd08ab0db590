import { everyMatch } from '../values/every-match.ts';
import { foldText } from '../values/fold.ts';

/** One word of a text: letters and apostrophes, no possessive ending. */
export interface WordIn {
  readonly text: string;
  /** As names are compared: without accents and apostrophes. */
  readonly folded: string;
  /** Its first and one past its last place in the text. */
  readonly start: number;
  readonly end: number;
  /** Or of a script without capitals. */
  readonly isCapital: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['\u2018\u2019\u00b4\u2032`\uff07]\p{L}[\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['\u2018\u2019\u00b4\u2032`\uff07][sS]$/;

/** The words of a text in order. A hyphen, a stop and a slash part two words. */
export function wordsIn(text: string): WordIn[] {
  return everyMatch(WORD, text).map((match) => {
    const word = match[0].replace(POSSESSIVE, '');
    return {
      text: word,
      folded: foldWord(word),
      start: match.index,
      end: match.index + word.length,
      isCapital: /^[\p{Lu}\p{Lo}]/u.test(word),
    };
  });
}

const ASCII = /^[\t\n\r\x20-\x7e]*$/;
const UNSEEN = /[\p{Cf}\u034f\ufe00-\ufe0f]/gu;

/** A text as names are looked for in it: letters composed, no soft hyphens or other marks that nobody sees. */
export function withoutUnseen(text: string): string {
  return ASCII.test(text) ? text : text.replace(UNSEEN, '').normalize('NFC');
}

const PLAIN = /^[a-z]*$/;
const MARKS = /[\p{M}'`]/gu;
/** Letters that Unicode does not take apart, as people without them on the keyboard write them. */
const WITHOUT_STROKE: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** "Jose" is how some write "José", and "OHara" is "O’Hara". */
function foldWord(word: string): string {
  const folded = foldText(word);
  if (PLAIN.test(folded)) return folded;
  const bare = folded.normalize('NFD').replace(MARKS, '');
  return bare.replace(/[^a-z]/g, (letter) => WITHOUT_STROKE[letter] ?? letter);
}

/** What stands between a word and the one before it; what stands before the first one. */
export function gapBefore(text: string, words: readonly WordIn[], place: number): string {
  return text.slice(words[place - 1]?.end ?? 0, words[place]?.start);
}

const WITHIN_A_NAME = /^(?:\s{1,3}|\.\s?|[-_\u2010-\u2013])$/;

/** Whether a gap can stand within one name: "A.Quill", "Smith-Jones", a space, a line break. */
export function joinsName(gap: string): boolean {
  return WITHIN_A_NAME.test(gap);
}
