import { isChiefRank } from '../values/people-words.ts';
import { chiefRankBeside, namesAnInquiry, namesAPlace } from './beside-a-name.ts';
import { isGivenName } from './given-names.ts';
import { canBeName, nameEnd } from './name-end.ts';
import { isAlwaysOrdinary } from './ordinary-words.ts';
import { oneRank, plainRank, rankEndAt } from './rank-end.ts';
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
  const isChief = rank !== null && isChiefRank(plainRank(rank)) && !isOfOneArea(words[place - 1]);
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

/** "PC" of "PC 1234": a rank without the officer’s number behind it. */
export function withoutNumber(said: string): string {
  return said.replace(/[\s(]+[A-Z]{0,3}\d.*$|\d.*$/su, '');
}

/** "DCIs", "Cllrs", and "PCs 1234" before the first of their names. */
function isOfSeveral(said: string): boolean {
  const rank = withoutNumber(said);
  return oneRank(rank) !== rank;
}

/** A borough’s commander, or the commander of one event, is no chief officer. */
function isOfOneArea(before: WordIn | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:borough|bcu|ocu|area|district|divisional|unit|gold|silver|bronze|duty|group|sector|incident|tactical|strategic|operational|local)$/.test(
      before.folded,
    )
  );
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
