import type { Decisions } from '../decisions/decisions.ts';
import type { Examination } from '../examine.ts';
import type { Recognition } from '../recognise/recognise.ts';
import type { Tracker } from '../recognise/tracker.ts';
import type { Settings } from '../settings.ts';
import { everyMatch } from '../values/every-match.ts';
import { isNoPerson } from '../values/no-person.ts';
import { isName, isUnit } from '../values/people-words.ts';
import { isNamedPerson, readPeople } from '../values/people.ts';
import { isGivenName } from './given-names.ts';
import { mentionAt, namesBehind } from './mentions.ts';
import { makeNameIndex } from './name-index.ts';
import { personNamed, type PersonNamed, type Posts } from './person-named.ts';
import { namesInAddresses } from './remove-addresses.ts';
import { wordsIn } from './words-in.ts';

/** Everybody whom the trackers, the config and its decisions name, each once. */
export function peopleNamed(examinations: readonly Examination[], settings: Settings): PersonNamed[] {
  const known = new Map<string, PersonNamed>();
  const met = new Set<string>();
  const add = (named: string, post: string | null): void => {
    const person = personNamed(named, post, settings.decisions.posts);
    const key = `${person.words.join(' ')}|${person.post ?? ''}|${person.isChief}`;
    if (person.words.length > 0) known.set(key, person);
  };
  const gather: Gather = { add, meet: (name) => met.add(name) };
  addFromSettings(settings, add);
  addFromDecisions(settings.decisions, gather);
  for (const { recognition } of examinations) addFromWorkbook(recognition, gather);
  addThoseMet(met, [...known.values()], add);
  return [...known.values()];
}

function addFromSettings({ names, decisions: { posts } }: Settings, add: Add): void {
  for (const [name, post] of posts) add(capitalised(name), post);
  for (const [other, use] of names) {
    const post = postOf(use, posts) ?? postOf(other, posts);
    add(capitalised(other), post);
    add(use, post);
  }
}

function addFromDecisions({ ratings, accepted, extensions, markings }: Decisions, gather: Gather): void {
  for (const { by, reason } of [...ratings, ...accepted, ...extensions, ...markings]) {
    addLeads(by, gather.add);
    addMentions(reason, gather);
  }
}

function addFromWorkbook({ trackers, titles }: Recognition, gather: Gather): void {
  for (const tracker of trackers) addTracker(tracker, gather);
  for (const { texts } of titles) for (const { text } of texts) addMentions(text, gather);
}

type Add = (named: string, post: string | null) => void;

/** Where the names go: those of leads and behind ranks at once, whole names of sentences once all chief officers are known. */
interface Gather {
  readonly add: Add;
  readonly meet: (name: string) => void;
}

/** A whole name met in a sentence is somebody new, unless a chief officer has it or its initial is known. */
function addThoseMet(met: ReadonlySet<string>, known: readonly PersonNamed[], add: Add): void {
  const index = makeNameIndex(known);
  const chiefs = new Set(known.filter(({ isChief }) => isChief).map(({ words }) => words.join(' ')));
  for (const name of met) {
    const words = wordsIn(name).map(({ folded }) => folded);
    const surname = words.at(-1) ?? '';
    const isChief = chiefs.has(words.join(' ')) || chiefs.has(surname);
    if (!isChief && !index.isInitialOf(words[0]?.charAt(0) ?? '', surname)) add(name, null);
  }
}

function postOf(name: string, posts: Posts): string | null {
  return personNamed(name, null, posts).post;
}

/** Names in the config are folded; a name has capitals. */
function capitalised(folded: string): string {
  return folded.replace(
    /(^|[\s.'-])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

function addTracker({ template, records }: Tracker, gather: Gather): void {
  const people = new Set(template.fields.filter(({ kind }) => kind === 'people').map(({ field }) => field));
  for (const { fields } of records)
    for (const [field, { text }] of fields) {
      if (people.has(field)) addLeads(text, gather.add);
      else addMentions(text, gather);
      for (const name of namesInAddresses(text)) gather.add(capitalised(name), null);
    }
}

function addLeads(text: string, add: Add): void {
  const people = readPeople(text);
  for (const person of people) {
    const isNamed = isNamedPerson(person);
    if (isNamed) add(person.name, person.post ?? person.unit);
    for (const deputy of person.deputies) add(deputy, null);
    for (const name of isNamed ? piecesOf(person.name) : holdersOf(person.name)) add(name, null);
  }
  if (people.length === 0) for (const piece of piecesOf(text)) if (/[ .]/.test(piece)) add(piece, null);
  const start = text.slice(0, LONGEST_LEADS);
  for (const pattern of [BEHIND_A_WORD, BEFORE_A_TEAM])
    for (const match of everyMatch(pattern, start)) add(match[1] ?? '', null);
}

/** A longer cell is no list of leads (see `readPeople`). */
const LONGEST_LEADS = 500;
const NAMES = "((?:\\p{Lu}[\\p{L}'\u2019-]*[ .]+)?\\p{Lu}[\\p{L}'\u2019-]+)";
/** "Post vacant (was Ada Kerr)", "the board, chaired by Ada Kerr". */
const BEHIND_A_WORD = new RegExp(`\\b(?:was|formerly|previously|[Cc]hair|chaired by) ${NAMES}`, 'gu');
/** "Ada Kerr and team". */
const BEFORE_A_TEAM = new RegExp(
  `${NAMES} (?:and|&) (?:(?:his|her|their) )?(?:team|staff|colleagues|others)\\b`,
  'gu',
);

const BETWEEN_NAMES =
  /\s*(?:[/,;:&+()[\]\n]|\s[-\u2013]\s|\b(?:and|then|was|now|formerly|previously|until|with)\b)\s*/;

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

/** The holder named beside a post: behind a colon, or by a given name. A field of work beside it is nobody. */
function holdersOf(post: string): string[] {
  const behindColon = post.split(/:\s*/).slice(1);
  const named = post
    .split(BETWEEN_NAMES)
    .filter((part) => isGivenName(wordsIn(part)[0]?.folded ?? '') && part !== post);
  return [...behindColon, ...named].filter((part) => part.includes(' ') && isName(part) && !isUnit(part));
}

/** Those whom a sentence mentions by rank, title or given name: "a visit by DCI Fox". */
function addMentions(text: string, { add, meet }: Gather): void {
  const words = wordsIn(text);
  for (let place = 0; place < words.length; place++) {
    const mention = mentionAt(text, words, place);
    if (!mention) continue;
    const { nameFrom, to, rank, isChief, isByGivenName } = mention;
    const name = text.slice(words[nameFrom]?.start, words[to - 1]?.end);
    if (isByGivenName && !isChief) meet(name);
    else add(isChief ? `${rank ?? ''} ${name}` : name, null);
    for (const other of namesBehind(text, words, mention))
      add(isChief ? `${rank ?? ''} ${other.text}` : other.text, null);
    place = to - 1;
  }
}
