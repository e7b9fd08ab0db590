import { isRank, isUnit } from '../values/people-words.ts';
import { isGivenName, isNoWord } from './given-names.ts';
import { isParticle } from './name-end.ts';
import type { NameIndex, Verdict } from './name-index.ts';
import { mentionAt, withoutNumber, type Mention } from './mentions.ts';
import { isAlwaysOrdinary, type OrdinaryWords } from './ordinary-words.ts';
import { NAME_REMOVED } from './person-named.ts';
import { gapBefore, joinsName, wordsIn, type WordIn } from './words-in.ts';

/** What names are known, and which of them are ordinary words as well. */
export interface KnownNames {
  readonly index: NameIndex;
  readonly ordinary: OrdinaryWords;
}

/** A text without personal names below chief officer, and the ordinary words left in it that may be names. */
export interface WithoutNames {
  readonly text: string;
  readonly leftAlone: readonly string[];
}

/** A run of words that is to give way: places are those of words. */
interface Match {
  readonly from: number;
  readonly to: number;
  /** Null where it stays as it is. */
  readonly print: string | null;
}

/** How the names of a text are looked for. */
export interface NameOptions {
  /** True for names of files and sheets, where nobody minds capitals. */
  readonly anyCase: boolean;
}

/** Puts posts in place of names, whole words only; each text is read once from left to right. */
export function replaceNames(text: string, known: KnownNames, options: NameOptions): WithoutNames {
  const words = wordsIn(text);
  const leftAlone: string[] = [];
  const output = startOutput(text);
  for (let place = 0; place < words.length; place++) {
    const match = matchAt({ text, words, known, options }, place);
    if (match) {
      if (match.print !== null) output.put(words[match.from], words[match.to - 1], match.print);
      place = match.to - 1;
      continue;
    }
    const word = words[place];
    if (word && mayBeName(word, { text, words, known, options }, place)) leftAlone.push(word.text);
  }
  return { text: output.finish(), leftAlone };
}

/** A word left as it is that a person has to look at: an ordinary name, a given name alone, somebody's initials. */
function mayBeName(word: WordIn, { text, words, known }: Search, place: number): boolean {
  if (!word.isCapital) return false;
  const verdict = known.index.find([word.folded]);
  if (known.ordinary.has(word.folded)) return isRemoved(verdict);
  if (verdict !== undefined) return false;
  if (known.index.areInitials(word.text)) return !isRank(word.text) && !isUnit(word.folded);
  return isGivenName(word.folded) && isNoWord(word.folded) && standsAlone(text, words, place);
}

function standsAlone(text: string, words: readonly WordIn[], place: number): boolean {
  const joins = (second: number, other: WordIn | undefined): boolean =>
    other !== undefined && other.isCapital && joinsName(gapBefore(text, words, second));
  const end = words[place]?.end ?? 0;
  return (
    !joins(place, words[place - 1]) &&
    !joins(place + 1, words[place + 1]) &&
    !/^['\u2019]s Law\b/.test(text.slice(end, end + 6))
  );
}

function isRemoved(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && !verdict.kept;
}

interface Search {
  readonly text: string;
  readonly words: readonly WordIn[];
  readonly known: KnownNames;
  readonly options: NameOptions;
}

function matchAt(search: Search, place: number): Match | null {
  const mention = mentionAt(search.text, search.words, place);
  return mention ? asMatch(search, mention) : nameAt(search, place);
}

/** "DCI Fox": the rank stays where no post is known; after a chief officer’s rank the name stays as well. */
function asMatch({ text, words, known }: Search, mention: Mention): Match {
  const { from, nameFrom, to, rank, isChief, isByGivenName } = mention;
  const name = words.slice(nameFrom, to).map(({ folded }) => folded);
  const verdict = known.index.find(name) ?? known.index.find(name.slice(-1));
  const post = verdict && !verdict.kept ? verdict.post : null;
  if (post !== null) return { from, to, print: post };
  if (isChief || (isByGivenName && verdict?.kept)) return { from, to, print: null };
  // Whose number it is in "PC 1234 Moss" can be looked up.
  const said = text.slice(words[from]?.start, words[nameFrom]?.start);
  if (rank !== null && /\d/.test(said)) return { from, to, print: `${withoutNumber(said)} ${NAME_REMOVED}` };
  return rank === null ? { from, to, print: NAME_REMOVED } : { from: nameFrom, to, print: NAME_REMOVED };
}

function nameAt(search: Search, place: number): Match | null {
  return wholeRunAt(search, place) ?? withinWordAt(search, place);
}

/** "QuillA", "AnyaQuill", "the Quills\u2019 team": a name within one word. */
function withinWordAt({ text, words, known }: Search, place: number): Match | null {
  const word = words[place];
  if (!word) return null;
  const isOwners = word.isCapital && /s$/i.test(word.text) && /['\u2019]/.test(text.charAt(word.end));
  const parts = isOwners ? [word.folded.slice(0, -1)] : partsOf(word);
  const names = parts.filter((part) => part.length > 1 && !known.ordinary.has(part));
  return names.some((part) => isRemoved(known.index.find([part])))
    ? { from: place, to: place + 1, print: NAME_REMOVED }
    : null;
}

function partsOf({ text, folded }: WordIn): string[] {
  if (!/\p{Ll}\p{Lu}/u.test(text) || folded.length !== text.length) return [];
  return text.split(/(?<=\p{Ll})(?=\p{Lu})/u).flatMap((part) => wordsIn(part).map((each) => each.folded));
}

function wholeRunAt(search: Search, place: number): Match | null {
  const { words, known } = search;
  for (let to = lastJoined(search, place); to > place; to--) {
    const run = words.slice(place, to);
    const verdict = known.index.find(run.map(({ folded }) => folded));
    if (!verdict || !isWritten(run, search)) continue;
    if (verdict.kept) return { from: place, to, print: null };
    return { from: firstOfName(search, place), to, print: verdict.post ?? NAME_REMOVED };
  }
  return null;
}

/** One past the last word that a name starting here could reach. */
function lastJoined({ text, words, known }: Search, place: number): number {
  let to = place + 1;
  while (to < words.length && to - place < known.index.longest && joinsName(gapBefore(text, words, to))) to++;
  return to;
}

/** A name has capitals; a whole name that is no ordinary words is known without them. A word alone must be no ordinary one. */
function isWritten(run: readonly WordIn[], { known, options }: Search): boolean {
  const isOrdinary = ({ folded }: WordIn): boolean => folded.length === 1 || known.ordinary.has(folded);
  if (run.length === 1 && run.every(isOrdinary)) return false;
  if (run.length === 1 && run.every(({ folded }) => isNoWord(folded))) return true;
  if (options.anyCase || run.every((word) => word.isCapital || isParticle(word))) return true;
  return run.length > 1 && !run.some(({ folded }) => folded.length === 1 || isAlwaysOrdinary(folded));
}

/** "Anya Quill" where only "A. Quill" is known, "van Orden" where only "Orden" is: the words before belong to it. */
function firstOfName({ text, words, known }: Search, place: number): number {
  const before = words[place - 1];
  const word = words[place];
  if (!before || !word || !joinsName(gapBefore(text, words, place))) return place;
  if (isParticle(before) && !before.isCapital && before.folded !== 'la') return place - 1;
  const isFirst = before.isCapital && known.index.isInitialOf(before.folded.charAt(0), word.folded);
  return isFirst && !known.ordinary.has(before.folded) ? place - 1 : place;
}

interface Output {
  readonly put: (first: WordIn | undefined, last: WordIn | undefined, print: string) => void;
  readonly finish: () => string;
}

/** The most marks between a post and its holder’s name. */
const LONGEST_JOINT = 3;

/** Builds the new text; a post that its holder’s name stood beside is not said twice. */
function startOutput(text: string): Output {
  let done = '';
  let at = 0;
  return {
    put(first, last, print) {
      if (!first || !last || first.start < at) return;
      const before = done + text.slice(at, first.start);
      const near = before.slice(-(print.length + LONGEST_JOINT));
      const bare = near.replace(/[\s,(\u2013-]{1,3}$/, '');
      const isTwice = bare.toLowerCase().endsWith(print.toLowerCase()) && bare.length < near.length;
      const closes = isTwice && near.slice(bare.length).includes('(') && text.charAt(last.end) === ')';
      done = isTwice ? before.slice(0, before.length - near.length + bare.length) : before + print;
      at = last.end + (closes ? 1 : lengthOfTwice(text, last.end, print));
    },
    finish: () => done + text.slice(at),
  };
}

/** How much of a text says the post once more behind its holder's name: ", Head of Data" or " (Head of Data)". */
function lengthOfTwice(text: string, from: number, post: string): number {
  const gap = /^(?:, ?| ?\(| [\u2013-] )/.exec(text.slice(from, from + 3))?.[0];
  if (gap === undefined) return 0;
  const end = from + gap.length + post.length;
  const isTwice = text.slice(from + gap.length, end).toLowerCase() === post.toLowerCase();
  const closes = gap.endsWith('(') ? ')' : '';
  if (!isTwice || !text.startsWith(closes, end) || /^\w/.test(text.slice(end, end + 1))) return 0;
  return gap.length + post.length + closes.length;
}
