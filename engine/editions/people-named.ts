import type { Examination } from '../examine.ts';
import type { Tracker } from '../recognise/tracker.ts';
import type { Settings } from '../settings.ts';
import { isNamedPerson, readPeople } from '../values/people.ts';
import { isName, isUnit } from '../values/people-words.ts';
import { mentionAt } from './mentions.ts';
import { personNamed, type PersonNamed, type Posts } from './person-named.ts';
import { wordsIn } from './words-in.ts';

/** Everybody whom the trackers, the config and its decisions name, each once. */
export function peopleNamed(examinations: readonly Examination[], settings: Settings): PersonNamed[] {
  const { decisions } = settings;
  const known = new Map<string, PersonNamed>();
  const add = (named: string, post: string | null): void => {
    const person = personNamed(named, post, decisions.posts);
    const key = `${person.words.join(' ')}|${person.post ?? ''}|${person.isChief}`;
    if (person.words.length > 0) known.set(key, person);
  };
  for (const [name, post] of decisions.posts) add(capitalised(name), post);
  for (const [other, use] of settings.names) {
    const post = postOf(use, decisions.posts) ?? postOf(other, decisions.posts);
    add(capitalised(other), post);
    add(use, post);
  }
  const { ratings, accepted, extensions, markings } = decisions;
  for (const { by } of [...ratings, ...accepted, ...extensions, ...markings]) addLeads(by, add);
  for (const { recognition } of examinations) {
    for (const tracker of recognition.trackers) addTracker(tracker, add);
    for (const { texts } of recognition.titles) for (const { text } of texts) addMentions(text, add);
  }
  return [...known.values()];
}

type Add = (named: string, post: string | null) => void;

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

function addTracker({ template, records }: Tracker, add: Add): void {
  const people = new Set(template.fields.filter(({ kind }) => kind === 'people').map(({ field }) => field));
  for (const { fields } of records)
    for (const [field, { text }] of fields)
      if (people.has(field)) addLeads(text, add);
      else addMentions(text, add);
}

function addLeads(text: string, add: Add): void {
  for (const person of readPeople(text)) {
    for (const deputy of person.deputies) add(deputy, null);
    if (!isNamedPerson(person)) continue;
    add(person.name, person.post ?? person.unit);
    for (const piece of piecesOf(person.name)) add(piece, null);
  }
}

/** The names within words that are no single name: "Ada Kerr and team, Bo Lund". */
function piecesOf(words: string): string[] {
  const pieces = words.split(/\s*(?:[/,;&+()[\]\n]|\band\b)\s*/);
  return pieces.length < 2
    ? []
    : pieces.filter((piece) => piece.includes(' ') && isName(piece) && !isUnit(piece));
}

/** Those whom a sentence mentions by rank or title: "a visit by DCI Fox". */
function addMentions(text: string, add: Add): void {
  const words = wordsIn(text);
  for (let place = 0; place < words.length; place++) {
    const mention = mentionAt(text, words, place);
    if (!mention) continue;
    const name = text.slice(words[mention.nameFrom]?.start, words[mention.to - 1]?.end);
    add(mention.isChief || mention.rank === null ? `${mention.rank ?? ''} ${name}`.trim() : name, null);
    place = mention.to - 1;
  }
}
