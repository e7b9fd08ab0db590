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
  const { changed, withoutPost, leftAlone, maybeLeads: maybe, unpublished } = edition;
  const places = counted(changed, 'place');
  const said = [`names below chief officer gave way in ${places}`];
  if (withoutPost.length > 0)
    said.push(`no post is known for ${listed(withoutPost)} (“posts” in the config gives one)`);
  if (leftAlone.length > 0)
    said.push(
      `${listed(leftAlone, MOST_TO_LOOK_FOR)} may be a name and ${leftAlone.length === 1 ? 'is' : 'are'} left where it stands alone`,
    );
  if (maybe.length > 0)
    said.push(
      `${listed(maybe, MOST_TO_LOOK_FOR)} ${maybe.length === 1 ? 'is' : 'are'} printed as no person’s name: look whether it is one`,
    );
  if (unpublished > 0)
    said.push(
      `${counted(unpublished, 'record that is', 'records that are')} not for publication ${unpublished === 1 ? 'is' : 'are'} left out`,
    );
  if (unmarked.length > 0) said.push(`nothing marks ${listed(unmarked)}`);
  const unseen = [
    ...(arePagesRead ? [] : ['page headers']),
    'home addresses',
    'vehicle marks',
    'reference numbers',
  ];
  said.push(`${listWords(unseen, unseen.length)} were not looked at`);
  said.push('sources print the names of files and sheets');
  return said.join('; ');
}

function listed(words: readonly string[], most = MOST_SHOWN): string {
  return listWords(
    words.map((word) => `“${word}”`),
    most,
  );
}
