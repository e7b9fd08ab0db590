import { isPost, isRank, isSubject, isUnit, isChiefRank, startsRank } from '../values/people-words.ts';
import { chiefRankBeside, namesAnInquiry, namesAPlace } from './beside-a-name.ts';
import { isGivenName } from './given-names.ts';
import { isAlwaysOrdinary } from './ordinary-words.ts';
import { gapBefore, type WordIn } from './words-in.ts';

/** A rank or a title with the name behind it, or a whole name: "DCI Fox", "Ms Patel", "Olga Marsh". Places are those of words. */
export interface Mention {
  readonly from: number;
  readonly nameFrom: number;
  /** One past the last word of the name. */
  readonly to: number;
  /** "DCI"; null for a title such as "Ms" and for a whole name. */
  readonly rank: string | null;
  readonly isChief: boolean;
  /** Whether a given name alone shows that it is a person. */
  readonly isByGivenName: boolean;
}

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor cllr councillor rev revd capt captain'.split(' '),
);
const LONGEST_RANK = 4;

/** The person mentioned by rank, title or given name from a word on; null where none is. */
export function mentionAt(text: string, words: readonly WordIn[], place: number): Mention | null {
  const first = words[place];
  if (!first) return null;
  const rankEnd = rankEndAt(text, words, place);
  const isTitle = rankEnd === place && first.isCapital && TITLES.has(first.folded);
  const nameFrom = isTitle ? place + 1 : rankEnd;
  if (nameFrom === place) return wholeNameAt(text, words, place);
  const to = standsBefore(text, words, nameFrom) ? nameEnd(text, words, nameFrom) : nameFrom;
  if (to === nameFrom) return null;
  const rank = isTitle ? null : oneRank(text.slice(first.start, words[nameFrom - 1]?.end));
  const isChief = rank !== null && isChiefRank(plain(rank)) && !isOfOneArea(words[place - 1]);
  return { from: place, nameFrom, to, rank, isChief, isByGivenName: false };
}

/** "Olga Marsh", "Olga J. Marsh": a given name and what goes on from it; a place or an inquiry of that name is nobody here. */
function wholeNameAt(text: string, words: readonly WordIn[], place: number): Mention | null {
  const first = words[place];
  if (!first?.isCapital || !(isGivenName(first.folded) || isInitialOfOne(text, words, place))) return null;
  const to = nameEnd(text, words, place);
  const last = words[to - 1];
  if (!last || to - place < 2 || namesAPlace(last.folded)) return null;
  if (isAlwaysOrdinary(first.folded) && isAlwaysOrdinary(last.folded)) return null;
  if (namesAnInquiry(text.slice(last.end))) return null;
  const rank = chiefRankBeside(text, first.start, last.end);
  return { from: place, nameFrom: place, to, rank, isChief: rank !== null, isByGivenName: true };
}

const BEFORE_ONE: ReadonlySet<string> = new Set('by per from with via cc contact'.split(' '));

/** "updated by R. Moss": an initial where one person is meant; elsewhere it may be the letter of a paragraph. */
function isInitialOfOne(text: string, words: readonly WordIn[], place: number): boolean {
  const isInitial = words[place]?.text.length === 1 && /^\. ?$/.test(gapBefore(text, words, place + 1));
  return isInitial && BEFORE_ONE.has(words[place - 1]?.folded ?? '') && gapBefore(text, words, place) === ' ';
}

/** The names that go on behind several officers of one rank: "Sergeants Moss and Pike". Places are those of words. */
export function namesBehind(
  text: string,
  words: readonly WordIn[],
  { from, nameFrom, to }: Mention,
): WordIn[] {
  const rank = text.slice(words[from]?.start, words[nameFrom - 1]?.end);
  if (from === nameFrom || oneRank(rank) === rank) return [];
  const names: WordIn[] = [];
  for (let place = to; place < words.length; place++) {
    const word = words[place];
    if (!word || !/^,? (?:& )?$/.test(gapBefore(text, words, place))) break;
    if (word.folded === 'and') continue;
    if (word.text.length < 2 || !canBeName(word, undefined, 0)) break;
    names.push(word);
  }
  return names;
}

/** "DCI" for "DCIs". */
function oneRank(rank: string): string {
  return isRank(plain(rank)) ? rank : rank.replace(/s$/, '');
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
  if (!first || !startsARank(first.folded) || (!first.isCapital && first.text.length < 4)) return place;
  for (let end = Math.min(place + LONGEST_RANK, words.length); end > place; end--) {
    const last = words[end - 1];
    if (!last || !areJoined(text, words, place, end)) continue;
    const rank = text.slice(first.start, last.end);
    if (isRank(plain(rank)) || (rank.length > 3 && isRank(plain(oneRank(rank))))) return end;
  }
  return place;
}

function startsARank(word: string): boolean {
  return startsRank(word) || (word.endsWith('s') && startsRank(word.slice(0, -1)));
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
/** Behind a given name: "Mary Jane Quell", "Olga Quell Moss". */
const MOST_BEHIND_A_GIVEN_NAME = 3;

/** Whether a word can stand within a name only: "van", "de". */
export function isParticle(word: WordIn): boolean {
  return PARTICLES.has(word.folded);
}

/** Whether a name can follow what stands before a word: a space, the stop of “Insp.”, an officer’s number. */
function standsBefore(text: string, words: readonly WordIn[], from: number): boolean {
  return /^(?:\.|\.?\s{1,2}|(?:\.?\s{1,2})?\d{2,6}\s)$/.test(gapBefore(text, words, from));
}

/** One past the last word of a name: initials and particles, then a few capitalised words that name no post or unit. */
function nameEnd(text: string, words: readonly WordIn[], from: number): number {
  const most = isGivenName(words[from]?.folded ?? '') ? MOST_BEHIND_A_GIVEN_NAME : MOST_NAMES;
  let names = 0;
  let to = from;
  for (let place = from; place < words.length; place++) {
    const word = words[place];
    const gap = place === from ? '' : gapBefore(text, words, place);
    const isHyphened = gap === '-';
    if (!word || !/^(?:|[ \u00a0]+|\. ?|-)$/.test(gap)) break;
    if (!isHyphened && (names === most || (names === MOST_NAMES && startsAnother(text, words, place)))) break;
    const isDoubleName = isHyphened && word.isCapital && isGivenName(words[place - 1]?.folded ?? '');
    if (!isDoubleName && !canBeName(word, words[place - 1], names)) break;
    const isWhole = word.text.length > 1 && !isParticle(word);
    if (isWhole && !isHyphened) names++;
    if (isWhole) to = place + 1;
  }
  return to;
}

/** Whether a word behind a name is no more of it: "the Daniel Moss Inquiry", "Olga Quell Green: on track". */
function startsAnother(text: string, words: readonly WordIn[], place: number): boolean {
  const folded = words[place]?.folded ?? '';
  return isAlwaysOrdinary(folded) || namesAPlace(folded) || namesAnInquiry(text.slice(words[place - 1]?.end));
}

function canBeName(word: WordIn, before: WordIn | undefined, names: number): boolean {
  if (isParticle(word)) return names === 0 || before !== undefined;
  if (!word.isCapital || (word.text.length > 1 && NO_NAME.has(word.folded))) return false;
  const title = word.text.charAt(0) + word.text.slice(1).toLowerCase();
  if (isPost(title) || isSubject(title) || isUnit(title)) return false;
  const isLoud = (one: WordIn): boolean => one.text.length > 1 && one.text === one.text.toUpperCase();
  return names === 0 || before === undefined || !isLoud(word) || isLoud(before) || isGivenName(before.folded);
}
