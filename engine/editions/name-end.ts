import { isPost, isSubject, isUnit } from '../values/people-words.ts';
import { namesAnInquiry, namesAPlace } from './beside-a-name.ts';
import { isGivenName } from './given-names.ts';
import { isAlwaysOrdinary } from './ordinary-words.ts';
import { gapBefore, type WordIn } from './words-in.ts';

const PARTICLES: ReadonlySet<string> = new Set(
  'de van der von da di du la le el al bin ap den ter'.split(' '),
);
const NO_NAME: ReadonlySet<string> = new Set(
  (
    'and or the to of with for has is will at in on by from as was are be had who said led per a an i it ' +
    'op operation met nca hmicfrs panel plan review report general testing training refresh programme project update ' +
    'estate equipment prosecutions laptops council january february march april may june july august september ' +
    'october november december monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);
const MOST_NAMES = 2;
/** Behind a given name: "Mary Jane Quell", "Olga Quell Moss". */
const MOST_BEHIND_A_GIVEN_NAME = 3;

/** Whether a word can stand within a name only: "van", "de". */
export function isParticle(word: WordIn): boolean {
  return PARTICLES.has(word.folded);
}

const HYPHEN = /^[-\u2010\u2011]$/;
const WITHIN = /^(?:|[^\S\n]{1,4}|\.[^\S\n]?)$/;

/** "Olga" at the end of a line and "Marsh" on the next: only a given name waits for its surname. */
function isBrokenLine(gap: string, before: WordIn | undefined, names: number): boolean {
  return names === 1 && /^\s?\n\s?$/.test(gap) && isGivenName(before?.folded ?? '');
}

/** One past the last word of a name: initials and particles, then a few capitalised words that name no post or unit. */
export function nameEnd(text: string, words: readonly WordIn[], from: number): number {
  const most = isGivenName(words[from]?.folded ?? '') ? MOST_BEHIND_A_GIVEN_NAME : MOST_NAMES;
  let names = 0;
  let to = from;
  for (let place = from; place < words.length; place++) {
    const word = words[place];
    const gap = place === from ? '' : gapBefore(text, words, place);
    const isHyphened = HYPHEN.test(gap);
    if (!word || !(isHyphened || WITHIN.test(gap) || isBrokenLine(gap, words[place - 1], names))) break;
    if (!isHyphened && (names === most || (names === MOST_NAMES && startsAnother(text, words, place)))) break;
    const isDoubleName = isHyphened && word.isCapital && isGivenName(words[place - 1]?.folded ?? '');
    if (!isDoubleName && !canBeName(word, words[place - 1], names)) break;
    const isWhole = word.text.length > 1 && !isParticle(word);
    if (isWhole && !isHyphened && !(place > from && isGivenName(word.folded))) names++;
    if (isWhole) to = place + 1;
  }
  return to;
}

/** Whether a word behind a name is no more of it: "the Daniel Moss Inquiry", "Olga Quell Green: on track". */
function startsAnother(text: string, words: readonly WordIn[], place: number): boolean {
  const folded = words[place]?.folded ?? '';
  return isAlwaysOrdinary(folded) || namesAPlace(folded) || namesAnInquiry(text.slice(words[place - 1]?.end));
}

/** Whether a word can be one of a name’s: a particle, or a capital word that says nothing else; `names` are those before it. */
export function canBeName(word: WordIn, before: WordIn | undefined, names: number): boolean {
  if (isParticle(word)) return names === 0 || before !== undefined;
  if (!word.isCapital || (word.text.length > 1 && NO_NAME.has(word.folded))) return false;
  const title = word.text.charAt(0) + word.text.slice(1).toLowerCase();
  if (isPost(title) || isSubject(title) || isUnit(title)) return false;
  const isLoud = (one: WordIn): boolean => one.text.length > 1 && one.text === one.text.toUpperCase();
  return names === 0 || before === undefined || !isLoud(word) || isLoud(before) || isGivenName(before.folded);
}
