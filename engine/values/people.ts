import { everyMatch } from './every-match.ts';
import { foldText, plainText } from './fold.ts';
import { splitList, trimEntry } from './list-markers.ts';
import { isName, isPost, isRank, isServiceNumber, isSubject, isUnit, rankLength } from './people-words.ts';
import { goesOn, placesBeside, unbracketed, withoutBeside } from './people-together.ts';
import { remembering } from './remember.ts';

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

const NO_PERSON =
  /^(?:[-?\s]*|tb[acd]|t\.b\.[acd]|to be (?:confirmed|advised|agreed|allocated|appointed|assigned|decided|determined)|n ?\/ ?a|n\.? ?a|not applicable|none|nil|vacant|vacancy|post vacant|unassigned|unallocated|not (?:yet )?(?:assigned|allocated|known)|unknown|#(?:n\/a|ref!|name\?|value!|div\/0!|null!|num!))[. ?]*$/;

/** Whether a lead cell names nobody: blank, "TBC", "N/A", "Vacant", an error value such as "#N/A". */
export function isNoPerson(text: string): boolean {
  return NO_PERSON.test(foldText(text));
}

const LONGEST = 500;
const HEADING = /^(?:leads?|owners?|action owners?|sro|working leads?|lead officers?|responsible)\s*[:=]\s*/i;

/** The people of a lead cell in its order; none for a blank, a "TBC" or a cell too long to be names (T15). */
export const readPeople = remembering(readCell);

function readCell(text: string): readonly Person[] {
  const plain = plainText(text).trim().replace(HEADING, '');
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

const ALWAYS = /[\n\r;+\u2022|]/;

function splitAlways(entry: string): readonly string[] {
  return splitOutsideBrackets(entry, ALWAYS)
    .map(trimEntry)
    .filter((words) => words !== '');
}

/** Splits at single characters that match, unless they stand inside brackets. */
function splitOutsideBrackets(text: string, separator: RegExp): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && separator.test(letter)) {
      pieces.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...pieces, text.slice(from)];
}

const SEPARATORS = [/\//, /&/, /,/];
const AND = /\s+and\s+/i;

const OF_ONE_POST = /\bresponsib/i;

/** "HR Director, supported by Head of Learning" is two leads; "with Lead responsibility for estates" is part of one. */
function splitBeside(words: string): readonly string[] {
  for (const place of placesBeside(words)) {
    const before = trimEntry(place.before);
    const after = trimEntry(place.after);
    if (OF_ONE_POST.test(after) || !isLead(before)) continue;
    if (place.isPlain ? isLead(after) : isSurelyAnother(before, after)) return [before, after];
  }
  return [words];
}

/** Somebody whom a cell of several names: the first of "Jo Pemberton, Cdr Okafor" too. */
function isLead(words: string): boolean {
  return isPersonOrPost(words) || isUnit(words) || splitBetweenPeople(words).length > 1;
}

/** Behind a bare "with": "Head of Work with Young People" is one post, "Jo Pemberton with Alun Marsh" are two people. */
function isSurelyAnother(before: string, after: string): boolean {
  const [first = after] = splitBetweenPeople(after);
  switch (goesOn(before)) {
    case 'likely':
      return isRank(first.split(' ')[0] ?? '') || POST_OF.test(first);
    case 'maybe':
      return isRank(first.split(' ')[0] ?? '') || isPost(first);
    case 'hardly':
      return isLead(first);
  }
}

const POST_OF = /^(?:\S+ )?(?:head|director|commander|chief|manager|lead) (?:of|for)\b/i;

/** Splits at "with" and its like, "/", "&", "," or "and" only where every side is a person or a post by itself. */
function splitBetweenPeople(words: string): readonly string[] {
  const apart = splitBeside(words);
  if (apart.length > 1) return apart.flatMap(splitBetweenPeople);
  for (const separator of SEPARATORS) {
    const sides = splitOutsideBrackets(words, separator).map(trimEntry);
    const joined = separator.source === '\\/' ? rejoinRanks(sides) : sides;
    if (joined.length > 1 && areAllPeople(joined, separator.source))
      return joined.flatMap(splitBetweenPeople);
  }
  const sides = words.includes('(') ? [words] : words.split(AND).map(trimEntry);
  return sides.length > 1 && areAllPeople(sides, 'and') ? sides : [words];
}

/** Puts "C" and "I Bennett" together again: the slash belonged to a rank. */
function rejoinRanks(sides: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const side of sides) {
    const before = joined.at(-1);
    const rank = before === undefined ? '' : `${before.split(' ').at(-1) ?? ''}/${side.split(' ')[0] ?? ''}`;
    if (before !== undefined && isRank(rank)) joined[joined.length - 1] = `${before}/${side}`;
    else joined.push(side);
  }
  return joined;
}

/** Lead cells of "&", "and" and commas often hold one post or a unit; a slash between single words parts two teams. */
function areAllPeople(sides: readonly string[], separator: string): boolean {
  const [first = '', second = ''] = sides;
  if (separator === ',' && sides.length === 2) return isWholeName(first) && isWholeName(second);
  if (separator === '\\/' && sides.every((side) => isUnit(side) || isSingleName(side))) return true;
  return (
    sides.some(isPersonOrPost) &&
    sides.every((side) => (isPersonOrPost(side) || isNoPerson(side)) && (separator !== ',' || !isUnit(side)))
  );
}

function isSingleName(side: string): boolean {
  return !side.includes(' ') && isName(side);
}

function isWholeName(side: string): boolean {
  const main = withoutUnit(withoutBrackets(side));
  return (main.includes(' ') || /^(?:\p{Lu}\.)+\p{Lu}/u.test(main)) && isPerson(main) && !isUnit(main);
}

/** "Priya Nair, CPIC" is a person of a unit. */
function withoutUnit(main: string): string {
  const [person = '', unit, ...rest] = main.split(/,\s*/);
  return unit !== undefined && rest.length === 0 && isUnit(unit) ? person : main;
}

function isPersonOrPost(side: string): boolean {
  const main = withoutBrackets(side);
  return isWholeName(side) || isPost(main) || isRank(main.split(' ')[0] ?? '');
}

function isPerson(main: string): boolean {
  const words = main.split(' ');
  const length = rankLength(words);
  return isName(words.slice(length).join(' '));
}

function withoutBrackets(side: string): string {
  return side.replace(/\s*[([][^)\]]*[)\]]?/g, '').trim();
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

/** Whether two names may be one person, "A.Quill" and "Anya Quill": to be suggested, never merged unasked (T16). */
export function mayBeSamePerson(one: string, other: string): boolean {
  const [a, b] = [initialsOf(one), initialsOf(other)];
  if (a.surname === '' || a.surname !== b.surname) return false;
  return a.first === '' || b.first === '' || a.first.startsWith(b.first) || b.first.startsWith(a.first);
}

function initialsOf(name: string): { readonly first: string; readonly surname: string } {
  const words = foldText(name)
    .split(/[ .]+/)
    .filter((word) => word !== '');
  const rest = words.slice(rankLength(words));
  return { first: rest.length > 1 ? (rest[0] ?? '') : '', surname: rest.at(-1) ?? '' };
}
