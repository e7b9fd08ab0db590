import { remembering } from '../values/remember.ts';
import { setsBy } from '../values/sets-by.ts';
import type { PersonNamed } from './person-named.ts';

/** What a run of words comes to: kept for a chief officer, a post, or null where only its removal is safe. */
export type Verdict = { readonly kept: true } | { readonly kept: false; readonly post: string | null };

/** Every way in which the people named are written, by their folded words. */
export interface NameIndex {
  /** Undefined where the words name nobody. */
  readonly find: (words: readonly string[]) => Verdict | undefined;
  /** Whether somebody of that surname is known by this first letter alone: "Quill" after "Anya" where only "A. Quill" is known. */
  readonly isInitialOf: (letter: string, surname: string) => boolean;
  /** Whether capitals are the initials of somebody known who is no chief officer: "AQ". */
  readonly areInitials: (capitals: string) => boolean;
  /** The most words that any name has. */
  readonly longest: number;
}

/** A name of more words is looked for as a whole only; what is longer still is no name. */
const MOST_WORDS = 5;
const LONGEST = 8;

/** Indexes people by all that may be written of their names: the whole, any part, the initial with the surname. */
export function makeNameIndex(people: readonly PersonNamed[]): NameIndex {
  const byWords = setsBy(waysOfAll(people));
  const verdictOf = remembering((written) => verdictOn([...(byWords.get(written) ?? [])]));
  const initials = initialsOf(people);
  const short = new Set(people.flatMap(initialsAlone));
  return {
    longest: LONGEST,
    find(words) {
      const written = words.join(' ');
      return byWords.has(written) ? verdictOf(written) : undefined;
    },
    areInitials: (capitals) => short.has(capitals),
    isInitialOf: (letter, surname) => initials.has(`${letter} ${surname}`),
  };
}

/** "a quill" of those known by an initial alone. */
function initialsOf(people: readonly PersonNamed[]): ReadonlySet<string> {
  const byInitial = people.filter(({ words }) => words.length > 1 && words[0]?.length === 1);
  return new Set(byInitial.map(({ words }) => `${words[0] ?? ''} ${words.at(-1) ?? ''}`));
}

/** "AQ" and "ABQ" of Anya Bel Quill. */
function initialsAlone({ words, isChief, hasParts }: PersonNamed): string[] {
  if (isChief || !hasParts || words.length < 2) return [];
  const all = words.map((word) => word.charAt(0).toUpperCase()).join('');
  return [all, `${all.charAt(0)}${all.slice(-1)}`];
}

function* waysOfAll(people: readonly PersonNamed[]): Generator<readonly [string, PersonNamed]> {
  for (const person of people) for (const written of waysOf(person)) yield [written, person];
}

function* waysOf({ words, hasParts }: PersonNamed): Generator<string> {
  if (words.length === 0 || words.length > LONGEST) return;
  yield words.join(' ');
  if (!hasParts || words.length > MOST_WORDS) return;
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++)
      if (to - from > 1 || isWholeWord(words[from])) yield words.slice(from, to).join(' ');
  const initial = words[0]?.charAt(0) ?? '';
  yield `${initial} ${words.slice(1).join(' ')}`;
  yield `${initial} ${words.at(-1) ?? ''}`;
}

function isWholeWord(word: string | undefined): boolean {
  return word !== undefined && word.length > 1;
}

/** Two people of one name: a post is printed only where all of them may be the one who holds it. */
function verdictOn(people: readonly PersonNamed[]): Verdict {
  const posts = new Set(people.map(({ post }) => post).filter((post) => post !== null));
  const [post] = posts;
  if (post === undefined)
    return people.every(({ isChief }) => isChief) ? { kept: true } : { kept: false, post: null };
  const holder = people.find((person) => person.post === post);
  const isOne = posts.size === 1 && holder !== undefined && people.every((person) => mayBe(person, holder));
  return { kept: false, post: isOne ? post : null };
}

function mayBe(person: PersonNamed, holder: PersonNamed): boolean {
  if (person === holder || person.post === holder.post) return true;
  if (person.isChief !== holder.isChief) return false;
  const first = ({ words }: PersonNamed): string => (words.length > 1 ? (words[0] ?? '') : '');
  const [one, other] = [first(person), first(holder)];
  return person.words.at(-1) === holder.words.at(-1) && (one.startsWith(other) || other.startsWith(one));
}
