import type { FieldId } from '../templates/fields.ts';
import type { TrackerTemplate } from '../templates/tracker-template.ts';
import { everyMatch } from '../values/every-match.ts';
import { isNoPerson } from '../values/no-person.ts';
import { isName, isPost, isSubject, isUnit } from '../values/people-words.ts';
import { isNamedPerson, readPeople, type Person } from '../values/people.ts';
import { isGivenName } from './given-names.ts';
import { wordsIn } from './words-in.ts';

/** A name in a lead cell, and the post that the cell gives it; null where it gives none. */
export interface NameInLeads {
  readonly name: string;
  readonly post: string | null;
}

/** The fields of a tracker whose cells name people. */
export function peopleFields({ fields }: TrackerTemplate): ReadonlySet<FieldId> {
  return new Set(fields.filter(({ kind }) => kind === 'people').map(({ field }) => field));
}

/** Every name that a lead cell holds, whatever stands with it: posts, units, teams, remarks. */
export function namesInLeads(text: string): NameInLeads[] {
  const people = readPeople(text);
  const start = text.slice(0, LONGEST_LEADS);
  const besides = [
    ...people.flatMap(besidesThePerson),
    ...(people.length === 0 ? piecesOf(text).filter((piece) => /[ .]/.test(piece)) : []),
    ...everyMatch(IN_BRACKETS, start).flatMap(([inside]) => barePart(inside.slice(1))),
    ...besideAWord(start),
  ];
  const leads = people.filter(isNamedPerson);
  return [
    ...leads.map(({ name, post, unit }) => ({ name, post: withoutNames(post ?? unit) })),
    ...besides
      .filter((name) => name !== '' && !isUnit(name) && !isSubject(name) && !isPost(name))
      .map((name) => ({ name, post: null })),
  ];
}

function besidesThePerson(person: Person): string[] {
  const { name, unit, deputies } = person;
  if (!isNamedPerson(person)) return [...deputies, ...holdersOf(name)];
  return [...deputies, ...piecesOf(name), ...barePart(name), ...holdersOf(unit ?? '')];
}

/** A post or a unit that names somebody stands in place of nobody: "Bo Lund and team". */
function withoutNames(post: string | null): string | null {
  return post === null || besideAWord(post).length + holdersOf(post).length > 0 ? null : post;
}

/** A longer cell is no list of leads (see `readPeople`). */
const LONGEST_LEADS = 500;
const NAMES = "((?:\\p{Lu}[\\p{L}'\u2019-]*[ .]+)?\\p{Lu}[\\p{L}'\u2019-]+?)";
const BESIDE_A_WORD: readonly RegExp[] = [
  // "Post vacant (was Ada Kerr)", "the board, chaired by Ada Kerr", "team of Ada Kerr".
  new RegExp(`\\b(?:was|formerly|previously|[Cc]hair|chaired by|team of) ${NAMES}(?![\\p{L}'\u2019-])`, 'gu'),
  // "c/o Kerr", "via Kerr", "Staff Officer Kerr", "ACC Pike > Kerr".
  new RegExp(
    `(?:(?:\\b(?:c/o|via|attn|FAO|fao|care of|delegated to|Staff Officer|SO|obo)[:.]?|[>|\u2192\\\\]) ?)+${NAMES}(?![\\p{L}'\u2019-])`,
    'gu',
  ),
  // "Ada Kerr and team", "Ada Kerr\u2019s team", "the Kerrs\u2019 team".
  new RegExp(
    `${NAMES}(?:['\u2019]s|s['\u2019]| (?:and|&)(?: (?:his|her|their))?) (?:team|staff|colleagues|others)\\b`,
    'gu',
  ),
];

function besideAWord(text: string): string[] {
  return BESIDE_A_WORD.flatMap((pattern) => everyMatch(pattern, text).map((match) => match[1] ?? ''));
}

const IN_BRACKETS = /[([][^)\]]*/g;

const BETWEEN_NAMES =
  /\s*(?:[/,;:&+()[\]\n>|\u2192\\]|\s[-\u2013]\s|\b(?:and|then|was|now|formerly|previously|until|with)\b)\s*/;

/** "Ada Kerr, Improvement": one word behind a whole name is what that person works on. */
const FIELD_BEHIND_A_NAME = /^\p{L}+$/u;

/** The names within words that are no single name: "Ada Kerr and team, Bo Lund", "Post vacant (was Ada Kerr)". */
function piecesOf(words: string): string[] {
  const [name = '', field = '', ...rest] = words.split(',');
  const hasField = rest.length === 0 && name.includes(' ') && FIELD_BEHIND_A_NAME.test(field.trim());
  const plain = (hasField ? name : words).replace(/[^\S\n]+/g, ' ');
  const pieces = plain.split(BETWEEN_NAMES);
  return pieces.length < 2
    ? []
    : pieces.filter((piece) => isName(piece) && !isUnit(piece) && !isNoPerson(piece));
}

const WHOLE_NAME = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}'\u2019-]*(?:[ .]+\p{Lu}[\p{L}'\u2019-]*)+/gu;

/** The name within a lead that says more than the name: "Ada Kerr on leave", "via Ada Kerr", "Kerr?". */
function barePart(name: string): string[] {
  if (isName(name)) return [];
  const alone = /^\p{Lu}[\p{L}\p{M}'\u2019-]+?(?=(?:[?*!]+|['\u2019])$)/u.exec(name);
  return [...everyMatch(WHOLE_NAME, name), ...(alone ? [alone] : [])]
    .map(([found]) => found)
    .filter((found) => isName(found) && !isNoPerson(found));
}

/** The holder named beside a post or a unit: behind a colon, by a given name, or by two words that name no field of work. */
function holdersOf(post: string): string[] {
  const behindColon = post.split(/:\s*/).slice(1);
  const named = post.split(BETWEEN_NAMES).filter((part) => part !== post && mayBeHolder(part));
  return [...behindColon, ...named, ...everyMatch(INITIAL_AT_END, post).map(([found]) => found)].filter(
    (part) => part.includes(' ') && isName(part),
  );
}

/** "Head of Data A Quill". */
const INITIAL_AT_END = /(?<= )\p{Lu}\.? \p{Lu}\p{L}+$/gu;

function mayBeHolder(part: string): boolean {
  const words = part.split(' ');
  return isGivenName(wordsIn(part)[0]?.folded ?? '') || (words.length === 2 && !words.some(isSubject));
}
