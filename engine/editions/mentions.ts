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
  (
    'mr mrs ms miss mx dr prof professor cllr councillor rev revd capt captain sir dame baroness alderman ald ' +
    'cllrs councillors messrs drs'
  ).split(' '),
);
const LONGEST_RANK = 4;

/** The person mentioned by rank, title or given name from a word on; null where none is. */
export function mentionAt(text: string, words: readonly WordIn[], place: number): Mention | null {
  const first = words[place];
  if (!first) return null;
  const rankEnd = rankEndAt(text, words, place);
  const isTitle = rankEnd === place && first.isCapital && TITLES.has(first.folded);
  const saidTo = isTitle ? place + 1 : rankEnd;
  if (saidTo === place) return wholeNameAt(text, words, place);
  const nameFrom = nameBehind(text, words, saidTo);
  const to = nameFrom === null ? saidTo : nameEnd(text, words, nameFrom);
  if (nameFrom === null || to === nameFrom) return null;
  if (isTitle && namesAnInquiry(text.slice(words[to - 1]?.end))) return null;
  const rank = isTitle ? null : oneRank(text.slice(first.start, words[saidTo - 1]?.end));
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
/** Labels with a colon and a name behind them: "Owner: R. Moss". */
const BEFORE_A_NAME: ReadonlySet<string> = new Set('owner lead contact author by sro'.split(' '));

/** "updated by R. Moss": an initial where one person is meant; elsewhere it may be the letter of a paragraph. */
function isInitialOfOne(text: string, words: readonly WordIn[], place: number): boolean {
  if (words[place]?.text.length !== 1) return false;
  const behind = gapBefore(text, words, place + 1);
  const before = words[place - 1]?.folded ?? '';
  const gap = gapBefore(text, words, place);
  if (behind === ' ') return (before === 'by' && gap === ' ') || (BEFORE_A_NAME.has(before) && gap === ': ');
  if (!/^\.\s?$/.test(behind)) return false;
  return (BEFORE_ONE.has(before) && gap === ' ') || (BEFORE_A_NAME.has(before) && gap === ': ');
}

/** The names that go on behind several officers of one rank: "Sergeants Moss and Pike". Places are those of words. */
export function namesBehind(
  text: string,
  words: readonly WordIn[],
  { from, nameFrom, to }: Mention,
): WordIn[] {
  if (from === nameFrom || !isOfSeveral(text.slice(words[from]?.start, words[nameFrom - 1]?.end))) return [];
  const names: WordIn[] = [];
  for (let place = to; place < words.length; place++) {
    const word = words[place];
    if (!word || !BETWEEN_OFFICERS.test(gapBefore(text, words, place))) break;
    if (word.folded === 'and') continue;
    if (word.text.length < 2 || !canBeName(word, undefined, 0)) break;
    names.push(word);
  }
  return names;
}

const BETWEEN_OFFICERS = /^(?:,? (?:& )?(?:[A-Z]{0,3}\d{2,6} )?|\/)$/;

/** "DCIs", "Cllrs", and "PCs 1234" before the first of their names. */
function isOfSeveral(said: string): boolean {
  const rank = said.replace(/[\s(]+[A-Z]{0,3}\d.*$|\d.*$/su, '');
  return oneRank(rank) !== rank;
}

/** "DCI" for "DCIs". */
function oneRank(rank: string): string {
  return isRank(plain(rank)) ? rank : rank.replace(/s$/, '');
}

const PLURAL_OF_LETTERS = /^[A-Z]{2}s$/;
/** "D.C.I.": with stops and no more than a junior’s, for initials look the same. */
const WITH_STOPS = /^(?:P\.[CS]|D\.[CSI]|D\.C\.I|C\.I)$/;

/** A borough’s commander, or the commander of one event, is no chief officer. */
function isOfOneArea(before: WordIn | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:borough|bcu|ocu|area|district|divisional|unit|gold|silver|bronze|duty|group|sector|incident|tactical|strategic|operational|local)$/.test(
      before.folded,
    )
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
    if (isRank(plain(rank)) || WITH_STOPS.test(rank)) return end;
    if ((rank.length > 3 || PLURAL_OF_LETTERS.test(rank)) && isRank(plain(oneRank(rank)))) return end;
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

function plain(rank: string): string {
  return rank.replaceAll('.', ' ').replace(/\s+/g, ' ').trim();
}

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

/** What can stand between a rank and a name: a space, the stop of “Insp.”, an officer’s number, “(T)”. */
const BEHIND_A_RANK =
  /^(?:\.?\s{0,2}(?:\([TA]\)|\(?[A-Z]{0,3}\d{2,6}[A-Z]{0,3}\)?)\s{1,2}|\.\s{0,2}|\s{1,3})/;
const LONGEST_BETWEEN = 20;

/** The word where the name behind a rank or a title can begin; null where something else follows. */
function nameBehind(text: string, words: readonly WordIn[], from: number): number | null {
  const end = words[from - 1]?.end ?? 0;
  const between = BEHIND_A_RANK.exec(text.slice(end, end + LONGEST_BETWEEN))?.[0];
  if (between === undefined) return null;
  for (let place = from; place < words.length && place <= from + 2; place++)
    if (words[place]?.start === end + between.length) return place;
  return null;
}

const HYPHEN = /^[-\u2010\u2011]$/;
const WITHIN = /^(?:|[^\S\n]{1,4}|\.[^\S\n]?)$/;

/** "Olga" at the end of a line and "Marsh" on the next: only a given name waits for its surname. */
function isBrokenLine(gap: string, before: WordIn | undefined, names: number): boolean {
  return names === 1 && /^\s?\n\s?$/.test(gap) && isGivenName(before?.folded ?? '');
}

/** One past the last word of a name: initials and particles, then a few capitalised words that name no post or unit. */
function nameEnd(text: string, words: readonly WordIn[], from: number): number {
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

function canBeName(word: WordIn, before: WordIn | undefined, names: number): boolean {
  if (isParticle(word)) return names === 0 || before !== undefined;
  if (!word.isCapital || (word.text.length > 1 && NO_NAME.has(word.folded))) return false;
  const title = word.text.charAt(0) + word.text.slice(1).toLowerCase();
  if (isPost(title) || isSubject(title) || isUnit(title)) return false;
  const isLoud = (one: WordIn): boolean => one.text.length > 1 && one.text === one.text.toUpperCase();
  return names === 0 || before === undefined || !isLoud(word) || isLoud(before) || isGivenName(before.folded);
}
