import type { AssessedRecord } from '../assess/assess-record.ts';
import type { Examination } from '../examine.ts';
import type { Settings } from '../settings.ts';
import { foldText } from '../values/fold.ts';
import { isNoPerson, type Person } from '../values/people.ts';
import { NAME_REMOVED, publicLead } from './person-named.ts';

/** What stands for a lead cell that holds words but no names that could be read. */
const NAMES_REMOVED = '[names removed]';

/** The examinations with posts in place of leads’ names. */
export function withPublicLeads(examinations: readonly Examination[], settings: Settings): Examination[] {
  return examinations.map((examination) => ({
    ...examination,
    records: examination.records.map((assessed) => ({ ...assessed, leads: publicLeads(assessed, settings) })),
  }));
}

function publicLeads({ people, record }: AssessedRecord, { names, decisions }: Settings): string[] {
  const text = record.fields.get('lead')?.text ?? '';
  if (people.length === 0) return isNoPerson(text) ? [] : [NAMES_REMOVED];
  return [...new Set(people.map((person) => publicLead(asUsed(person, names), decisions.posts)))];
}

/** A person by the spelling that the config says to use. */
function asUsed(person: Person, names: Settings['names']): Person {
  return { ...person, name: names.get(foldText(person.name)) ?? person.name };
}

/** Leads whom the edition names by nothing at all: somebody may want to give their posts. */
export function leadsWithoutPost(
  examinations: readonly Examination[],
  { names, decisions }: Settings,
): string[] {
  const people = examinations.flatMap(({ records }) => records.flatMap((assessed) => assessed.people));
  const bare = people
    .map((person) => asUsed(person, names))
    .filter((person) => publicLead(person, decisions.posts).endsWith(NAME_REMOVED));
  return [...new Set(bare.map(({ name }) => name))];
}
