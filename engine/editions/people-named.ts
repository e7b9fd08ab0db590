import type { Decisions } from '../decisions/decisions.ts';
import type { Examination } from '../examine.ts';
import type { Recognition } from '../recognise/recognise.ts';
import type { Tracker } from '../recognise/tracker.ts';
import type { Settings } from '../settings.ts';
import { mentionAt, namesBehind } from './mentions.ts';
import { makeNameIndex } from './name-index.ts';
import { namesInLeads, peopleFields } from './names-in-leads.ts';
import { personNamed, type PersonNamed, type Posts } from './person-named.ts';
import { namesInAddresses } from './remove-addresses.ts';
import { withoutUnseen, wordsIn } from './words-in.ts';

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
    addLeads(withoutUnseen(by), gather.add);
    addMentions(withoutUnseen(reason), gather);
  }
}

function addFromWorkbook({ trackers, titles }: Recognition, gather: Gather): void {
  for (const tracker of trackers) addTracker(tracker, gather);
  for (const { texts } of titles) for (const { text } of texts) addMentions(withoutUnseen(text), gather);
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
  const people = peopleFields(template);
  for (const { fields } of records)
    for (const [field, { text: written }] of fields) {
      const text = withoutUnseen(written);
      if (people.has(field)) addLeads(text, gather.add);
      addMentions(text, gather);
      for (const name of namesInAddresses(text)) gather.add(capitalised(name), null);
    }
}

function addLeads(text: string, add: Add): void {
  for (const { name, post } of namesInLeads(text)) add(name, post);
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
