import { trimEntry } from './list-markers.ts';
import { isNoPerson } from './no-person.ts';
import { isName, isPost, isRank, isUnit, rankLength } from './people-words.ts';
import { goesOn, placesBeside } from './people-together.ts';

const ALWAYS = /[\n\r;+\u2022|]/;

/** “Fenn, Lou;#12;#Rook, Jan”: a SharePoint list puts each person’s number behind the name. */
const OF_A_LIST = /;#(?:\d+(?:;#|$))?/g;

/** The pieces of a lead cell that always stand for somebody each: lines, and what semicolons, plus signs and bullets part. */
export function splitAlways(entry: string): readonly string[] {
  return splitOutsideBrackets(entry.replace(OF_A_LIST, ';'), ALWAYS)
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
export function splitBetweenPeople(words: string): readonly string[] {
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

/** Whether words are a person’s whole name, with or without a unit behind it; one word alone is not. */
export function isWholeName(side: string): boolean {
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

/** Whether words are a name, with or without a rank before it. */
export function isPerson(main: string): boolean {
  const words = main.split(' ');
  const length = rankLength(words);
  return isName(words.slice(length).join(' '));
}

/** Words without what stands in brackets. */
export function withoutBrackets(side: string): string {
  return side.replace(/\s*[([][^)\]]*[)\]]?/g, '').trim();
}
