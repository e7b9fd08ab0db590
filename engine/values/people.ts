import { everyMatch } from './every-match.ts';
import { plainText } from './fold.ts';
import { splitList } from './list-markers.ts';
import { isNoPerson } from './no-person.ts';
import { isPerson, isWholeName, splitAlways, splitBetweenPeople, withoutBrackets } from './people-split.ts';
import { isName, isPost, isServiceNumber, isSubject, isUnit, rankLength } from './people-words.ts';
import { remembering } from './remember.ts';
import { unbracketed, withoutBeside } from './people-together.ts';
import { MONTH_START } from './timescale-words.ts';

/** Somebody named in a lead cell: a person, or a post or unit where nobody is named. */
export interface Person {
  /** As to print, with the rank: "Cdr Okafor"; the post or the unit where no person is named. */
  readonly name: string;
  /** "C/Supt"; null where none is given. */
  readonly rank: string | null;
  /** "Dir. Data"; null where none is given. */
  readonly post: string | null;
  /** "CPIC" of "Priya Nair, CPIC"; null where none is given. */
  readonly unit: string | null;
  /** Names in brackets after a person: those who do the work. */
  readonly deputies: readonly string[];
  /** Number in a numbered list, to pair with that of a deadline (T13); null outside one. */
  readonly label: string | null;
}

const LONGEST = 500;
const HEADING = /^(?:leads?|owners?|action owners?|sro|working leads?|lead officers?|responsible)\s*[:=]\s*/i;

/** “Head of IT – 31 March 2026”: behind a line, a comma or a dash a date names nobody. */
const DATED = new RegExp(
  `(?:\\n\\s*|,\\s*|\\s-\\s)(?:by )?(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH_START})[a-z]* (?:20)?\\d\\d)(?=\\s*(?:\\n|$))`,
  'gi',
);

/** The people of a lead cell in its order; none for a blank, a "TBC" or a cell too long to be names (T15). */
export const readPeople = remembering(readCell);

function readCell(text: string): readonly Person[] {
  const plain = plainText(text).trim().replace(HEADING, '').replace(DATED, '');
  if (plain.length > LONGEST || isNoPerson(plain)) return [];
  const entries = splitList(plain);
  if (!entries) return readEntry(plain, null);
  return entries.flatMap(({ label, text: entry }) => readEntry(entry, label));
}

function readEntry(entry: string, label: string | null): readonly Person[] {
  return splitAlways(unbracketed(entry))
    .map(withoutBeside)
    .flatMap(splitBetweenPeople)
    .map(unwrap)
    .filter((words) => !isNoPerson(words))
    .map((words) => readPerson(words, label));
}

/** A person all in brackets is no deputy of anybody. */
function unwrap(words: string): string {
  return withoutBrackets(words) === '' ? words.replace(/[()[\]]/g, ' ').trim() : words;
}

const BRACKET = /[([]([^)\]]*)[)\]]?/g;

function readPerson(words: string, label: string | null): Person {
  const inside = everyMatch(BRACKET, words).map((match) => (match[1] ?? '').trim());
  const main = readMain(withoutBrackets(words).replace(/\s+/g, ' '));
  const bracketed = inside.flatMap(readBracket);
  const named = bracketed.filter(({ kind }) => kind === 'person').map(({ words: name }) => name);
  const unit = main.unit ?? bracketed.find(({ kind }) => kind === 'unit')?.words ?? null;
  const post = main.post ?? bracketed.find(({ kind }) => kind === 'post')?.words ?? null;
  const [holder, ...others] = named;
  // "Dir. Data (A.Quill)": the bracket names who holds the post.
  if (main.post !== null && main.name === main.post && holder !== undefined) {
    const { rank } = readMain(holder);
    return { name: holder, rank, post, unit, deputies: others, label };
  }
  return { name: main.name, rank: main.rank, post, unit, deputies: named, label };
}

interface Bracketed {
  readonly kind: 'person' | 'post' | 'unit' | 'remark';
  readonly words: string;
}

function readBracket(inside: string): readonly Bracketed[] {
  if (isNoPerson(inside)) return [];
  return readEntry(inside, null).map(({ name, rank, post }): Bracketed => {
    if (post === name) return { kind: 'post', words: name };
    if (isUnit(name) && rank === null) return { kind: 'unit', words: name };
    return { kind: rank !== null || isName(name) ? 'person' : 'remark', words: name };
  });
}

type Main = Pick<Person, 'name' | 'rank' | 'post' | 'unit'>;

const DASH = /\s+-\s+/;

/** Words without brackets: a person with a unit or post behind a comma or dash, or a post, or a unit. */
function readMain(words: string): Main {
  const [before = '', after] = words.split(/,\s*|\s+-\s+/, 2).map((side) => side.trim());
  if (after === undefined || !isShortTail(words)) return readAlone(words);
  if (isPerson(before) && !isPost(before)) return withTail(words, readAlone(before), after);
  if (isPost(before) && isPerson(after) && !isSubject(after) && before.includes(' ') && !isUnit(after)) {
    return { ...readAlone(after), post: before };
  }
  if (isPost(before) && isUnit(after) && !DASH.test(words)) return { ...readAlone(before), unit: after };
  return readAlone(words);
}

/** Two sides and no more: "Commander - Crime, Inclusion and Engagement" is one post. */
function isShortTail(words: string): boolean {
  return words.split(/,\s*|\s+-\s+/).length === 2;
}

function withTail(words: string, person: Main, tail: string): Main {
  if (isPost(tail)) return { ...person, post: tail };
  // "REEVE, Petra" is one name: what stands before the comma is no unit.
  return isUnit(tail) ? { ...person, unit: tail } : { ...person, name: words, unit: null };
}

function readAlone(name: string): Main {
  const words = name.split(' ');
  const length = rankLength(words);
  const rest = words
    .slice(length)
    .filter((word) => !isServiceNumber(word))
    .join(' ');
  if (length > 0 && isName(rest))
    return { name, rank: words.slice(0, length).join(' '), post: null, unit: null };
  if (isPost(name) || length > 0) return { name, rank: null, post: name, unit: null };
  return isUnit(name) && !isWholeName(name)
    ? { name, rank: null, post: null, unit: name }
    : { name, rank: null, post: null, unit: null };
}

/** Whether a lead is a person: neither a post nor a unit stands in for the name. */
export function isNamedPerson({ name, post, unit }: Person): boolean {
  return name !== post && name !== unit;
}
