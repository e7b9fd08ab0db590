import type { Person } from '../values/people.ts';
import { isNamedPerson } from '../values/people.ts';
import { isChiefRank, isName, isServiceNumber, isUnit, rankLength } from '../values/people-words.ts';
import { foldText, plainText } from '../values/fold.ts';
import { isGivenName } from './given-names.ts';
import { withoutUnseen, wordsIn } from './words-in.ts';

/** What stands in a public edition where a name is taken out and no post is known for it. */
export const NAME_REMOVED = '[name removed]';

/** Somebody whose name the trackers hold, as the public edition knows them. */
export interface PersonNamed {
  /** The name as read, without a rank. */
  readonly name: string;
  /** The folded words of the name. */
  readonly words: readonly string[];
  /** The post to print; null where none is known. */
  readonly post: string | null;
  readonly isChief: boolean;
  /** False for words that have not the shape of a name: only the whole of them is looked for. */
  readonly hasParts: boolean;
}

/** Posts by folded name, with or without the rank. */
export type Posts = ReadonlyMap<string, string>;

const TITLE =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Drs?|Prof|Professor|Cllrs?|Councillors?|Messrs|Alderman|Ald|Revd?|Capt|Captain|Sir|Dame|Lord|Lady|Baroness)\.?\s+)+/i;
const HONOURS = /(?:,? (?:OBE|MBE|CBE|QPM|KPM|BEM|PhD|KC|QC|JP))+$/;
/** "Petra “Pip” Reeve". */
const CALLED = / (?:[\u201c"][^\u201d"]*[\u201d"]|'[^']*') /;
/** "REEVE, Petra", "Reeve P": the surname stands first. */
const SURNAME_FIRST = /^([\p{L}'\u2019-]+)(?:, *([\p{L}'\u2019. -]+)| (\p{Lu})\.?)$/u;

/** A name as the public edition knows it: the rank says whether it is a chief officer’s. */
export function personNamed(named: string, post: string | null, posts: Posts): PersonNamed {
  const { rank, name } = splitRank(plainText(withoutUnseen(named)).replace(HONOURS, '').replace(CALLED, ' '));
  const words = wordsIn(name).map(({ folded }) => folded);
  return {
    name,
    words,
    post: posts.get(foldText(named)) ?? posts.get(foldText(name)) ?? post,
    isChief: rank !== '' && isChiefRank(rank),
    hasParts: isName(name.replace(/^[^\p{L}]+/u, '').replaceAll('_', ' ')) || isSmallName(name, words),
  };
}

/** "priya quair": a given name says that it is one, although somebody wrote it small. */
function isSmallName(name: string, words: readonly string[]): boolean {
  return (
    isGivenName(words[0] ?? '') && words.length === 2 && /^[\p{L}'\u2019]+[ ._][\p{L}'\u2019-]+$/u.test(name)
  );
}

function splitRank(named: string): { rank: string; name: string } {
  const words = named.trim().replace(TITLE, '').split(/\s+/);
  const length = rankLength(words);
  const rank = words.slice(0, length).join(' ');
  const rest = length > 0 ? words.slice(length).filter((word) => !isServiceNumber(word)) : words;
  return rest.length > 0 ? { rank, name: givenFirst(rest.join(' ')) } : { rank: '', name: named };
}

function givenFirst(name: string): string {
  const [, surname, given, initial] = SURNAME_FIRST.exec(name) ?? [];
  if (surname === undefined && /s'$/i.test(name)) return name.slice(0, -2);
  return surname === undefined ? name : `${given ?? initial ?? ''} ${surname}`.trim();
}

/** What to print for a lead in the public edition: a chief officer’s name, else the post, else the unit, else the rank alone. */
export function publicLead(person: Person, posts: Posts): string {
  if (!isNamedPerson(person)) return withoutNamedHolder(person.name);
  const { name, post, isChief } = personNamed(person.name, person.post, posts);
  const decided = posts.get(foldText(person.name)) ?? posts.get(foldText(name));
  if (decided !== undefined) return decided;
  if (isChief) return person.name;
  const held = post ?? person.unit;
  if (held !== null) return withoutNamedHolder(held);
  return person.rank === null ? NAME_REMOVED : `${person.rank} ${NAME_REMOVED}`;
}

const PARTS_OF_A_POST = /\s*(?:[:,;/()[\]\n]|\s-\s)\s*/;

/** "Head of Estates: Ivy Marsh" is a post whose holder is named: what has the shape of a whole name is left out. */
function withoutNamedHolder(post: string): string {
  const parts = post.split(PARTS_OF_A_POST).filter((part) => part !== '');
  const kept = parts.filter((part) => !isWholeName(part));
  if (kept.length === parts.length || parts.length < 2) return post;
  return kept.length === 0 ? NAME_REMOVED : kept.join(', ');
}

function isWholeName(part: string): boolean {
  const words = part.split(/\s+/);
  const rest = words.slice(rankLength(words)).join(' ');
  return /[ .]/.test(part) && rest !== '' && isName(rest) && !isUnit(rest);
}
