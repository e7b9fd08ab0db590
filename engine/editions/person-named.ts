import type { Person } from '../values/people.ts';
import { isNamedPerson } from '../values/people.ts';
import { isChiefRank, isName, rankLength } from '../values/people-words.ts';
import { foldText } from '../values/fold.ts';
import { wordsIn } from './words-in.ts';

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

const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? /i;

/** A name as the public edition knows it: the rank says whether it is a chief officer’s. */
export function personNamed(named: string, post: string | null, posts: Posts): PersonNamed {
  const { rank, name } = splitRank(named);
  const words = wordsIn(name).map(({ folded }) => folded);
  return {
    name,
    words,
    post: posts.get(foldText(named)) ?? posts.get(foldText(name)) ?? post,
    isChief: rank !== '' && isChiefRank(rank),
    hasParts: isName(name),
  };
}

function splitRank(named: string): { rank: string; name: string } {
  const words = named.trim().replace(TITLE, '').split(/\s+/);
  const length = rankLength(words);
  const rank = words.slice(0, length).join(' ');
  return length < words.length ? { rank, name: words.slice(length).join(' ') } : { rank: '', name: named };
}

/** What to print for a lead in the public edition: a chief officer’s name, else the post, else the unit, else the rank alone. */
export function publicLead(person: Person, posts: Posts): string {
  if (!isNamedPerson(person)) return person.name;
  const { name, post, isChief } = personNamed(person.name, person.post, posts);
  const decided = posts.get(foldText(person.name)) ?? posts.get(foldText(name));
  if (decided !== undefined) return decided;
  if (isChief) return person.name;
  return post ?? person.unit ?? (person.rank === null ? NAME_REMOVED : `${person.rank} ${NAME_REMOVED}`);
}
