import { isPost, isRank, isSubject, isUnit, isChiefRank, startsRank } from '../values/people-words.ts';
import { gapBefore, type WordIn } from './words-in.ts';

/** A rank or a title with the name behind it: "DCI Fox", "Ms Patel". Places are those of words. */
export interface Mention {
  readonly from: number;
  readonly nameFrom: number;
  /** One past the last word of the name. */
  readonly to: number;
  /** "DCI"; null for a title such as "Ms". */
  readonly rank: string | null;
  readonly isChief: boolean;
}

const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor']);
const LONGEST_RANK = 4;

/** The person mentioned by rank or title from a word on; null where none is. */
export function mentionAt(text: string, words: readonly WordIn[], place: number): Mention | null {
  const first = words[place];
  if (!first) return null;
  const rankEnd = rankEndAt(text, words, place);
  const isTitle = rankEnd === place && first.isCapital && TITLES.has(first.folded);
  const nameFrom = isTitle ? place + 1 : rankEnd;
  const to = nameFrom === place ? place : nameEnd(text, words, nameFrom);
  if (to === nameFrom) return null;
  const rank = isTitle ? null : text.slice(first.start, words[nameFrom - 1]?.end);
  const isChief = rank !== null && isChiefRank(plain(rank)) && !isOfOneArea(words[place - 1]);
  return { from: place, nameFrom, to, rank, isChief };
}

/** A borough’s commander, or the commander of one event, is no chief officer. */
function isOfOneArea(before: WordIn | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:borough|bcu|ocu|area|district|divisional|unit|gold|silver|bronze|duty)$/.test(before.folded)
  );
}

/** One past the last word of the longest rank that starts at a word; the word itself where none does. */
function rankEndAt(text: string, words: readonly WordIn[], place: number): number {
  const first = words[place];
  if (!first || !startsRank(first.folded) || (!first.isCapital && first.text.length < 4)) return place;
  for (let end = Math.min(place + LONGEST_RANK, words.length); end > place; end--) {
    const last = words[end - 1];
    if (last && areJoined(text, words, place, end) && isRank(plain(text.slice(first.start, last.end))))
      return end;
  }
  return place;
}

function areJoined(text: string, words: readonly WordIn[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place++)
    if (!/^(?:\/|\.? ?\u00a0?)$/.test(gapBefore(text, words, place))) return false;
  return true;
}

function plain(rank: string): string {
  return rank.replaceAll('.', ' ').replace(/\s+/g, ' ').trim();
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de van der von da di du la le el al bin ap den ter'.split(' '),
);
const NO_NAME: ReadonlySet<string> = new Set(
  (
    'and or the to of with for has is will at in on by from as was are be had who said led per a an i ' +
    'op operation met nca hmicfrs panel plan review january february march april may june july august september ' +
    'october november december monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);
const MOST_NAMES = 2;

/** Whether a word can stand within a name only: "van", "de". */
export function isParticle(word: WordIn): boolean {
  return PARTICLES.has(word.folded);
}

/** One past the last word of a name: initials and particles, then one or two capitalised words that name no post or unit. */
function nameEnd(text: string, words: readonly WordIn[], from: number): number {
  if (!/^\.?\s{1,2}$/.test(gapBefore(text, words, from))) return from;
  let names = 0;
  let to = from;
  for (let place = from; place < words.length && names < MOST_NAMES; place++) {
    const word = words[place];
    const gap = gapBefore(text, words, place);
    if (
      !word ||
      (place > from && !/^(?: |\u00a0|\. ?|-)$/.test(gap)) ||
      !canBeName(word, words[place - 1], names)
    )
      break;
    const isWhole = word.text.length > 1 && !isParticle(word);
    if (isWhole) names++;
    if (isWhole) to = place + 1;
  }
  return to;
}

function canBeName(word: WordIn, before: WordIn | undefined, names: number): boolean {
  if (isParticle(word)) return names === 0 || before !== undefined;
  if (!word.isCapital || (word.text.length > 1 && NO_NAME.has(word.folded))) return false;
  const title = word.text.charAt(0) + word.text.slice(1).toLowerCase();
  if (isPost(title) || isSubject(title) || isUnit(title)) return false;
  const isLoud = (one: WordIn): boolean => one.text.length > 1 && one.text === one.text.toUpperCase();
  return names === 0 || before === undefined || !isLoud(word) || isLoud(before);
}
