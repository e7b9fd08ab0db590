import { listWords } from '../values/list-words.ts';
import { counted } from '../values/counted.ts';
import type { PublicEdition } from './public-edition.ts';
import type { Bar, SettledMarkings } from './settle-markings.ts';

/** Why a marking refuses a pack, in one sentence with what to do. */
export function whyRefused({ marking: { marking, standing }, file }: Bar): string {
  const marked = `${file} is marked “${marking}”`;
  const how = 'choose its replacement under “markings” in panelpack.config.json';
  switch (standing) {
    case 'refused':
      return `No pack is made: ${marked}, which is not to be handled here; take it to your security officer.`;
    case 'obsolete':
      return `The public edition is not made: ${marked}, which was withdrawn in April 2014; ${how}.`;
    case 'unknown':
      return `The public edition is not made: ${marked}, which is no marking known here; ${how}.`;
    case 'current':
      return `The public edition is not made: ${marked}, which is not for everyone to read; ${how}.`;
  }
}

const MOST_SHOWN = 5;
/** What has to be looked for is named one by one: nobody can look for “and 12 more”. */
const MOST_TO_LOOK_FOR = 40;

/** What a person who releases a public edition has to know of it, in one sentence. */
export function saysBeforeRelease(
  edition: PublicEdition,
  { unmarked, arePagesRead }: Pick<SettledMarkings, 'unmarked' | 'arePagesRead'>,
): string {
  const unseen = ['home addresses', 'vehicle marks', 'reference numbers'];
  if (!arePagesRead) unseen.unshift('page headers');
  return [
    `names below chief officer gave way in ${counted(edition.changed, 'place')}`,
    ...namesToLookFor(edition),
    ...leftOutWords(edition),
    ...(unmarked.length === 0 ? [] : [`nothing marks ${listed(unmarked)}`]),
    `${listWords(unseen, unseen.length)} were not looked at`,
    'sources print the names of files and sheets',
  ].join('; ');
}

function namesToLookFor({ withoutPost, leftAlone, maybeLeads }: PublicEdition): string[] {
  const said: string[] = [];
  if (withoutPost.length > 0)
    said.push(`no post is known for ${listed(withoutPost)} (“posts” in the config gives one)`);
  if (leftAlone.length > 0)
    said.push(
      `${listed(leftAlone, MOST_TO_LOOK_FOR)} may be a name and ${areOf(leftAlone.length)} left where it stands alone`,
    );
  if (maybeLeads.length > 0)
    said.push(
      `${listed(maybeLeads, MOST_TO_LOOK_FOR)} ${areOf(maybeLeads.length)} printed as no person’s name: look whether it is one`,
    );
  return said;
}

function leftOutWords({ unpublished }: PublicEdition): string[] {
  if (unpublished === 0) return [];
  const records = counted(unpublished, 'record that is', 'records that are');
  return [`${records} not for publication ${areOf(unpublished)} left out`];
}

function areOf(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function listed(words: readonly string[], most = MOST_SHOWN): string {
  return listWords(
    words.map((word) => `“${word}”`),
    most,
  );
}
