import type { AssessedRecord } from '../assess/assess-record.ts';
import type { Examination } from '../examine.ts';
import type { Settings } from '../settings.ts';
import { foldText } from '../values/fold.ts';
import { isNoPerson } from '../values/no-person.ts';
import { type Person } from '../values/people.ts';
import { publicLead } from './person-named.ts';

/** What stands for a lead cell that holds words but no names that could be read. */
const NAMES_REMOVED = '[names removed]';

/** The examinations with posts in place of leads’ names. */
export function withPublicLeads(examinations: readonly Examination[]): Examination[] {
  return examinations.map((examination) => ({
    ...examination,
    records: examination.records.map((assessed) => ({
      ...assessed,
      leads: publicLeads(assessed, examination.settings),
    })),
  }));
}

function publicLeads({ people, record }: AssessedRecord, settings: Settings): string[] {
  const text = record.fields.get('lead')?.text ?? '';
  if (people.length === 0) return isNoPerson(text) ? [] : [NAMES_REMOVED];
  return [...new Set(people.map((person) => leadInPublic(person, settings)))];
}

/** What is printed for one lead, under the spelling that the settings of its workbook prefer. */
export function leadInPublic(person: Person, { names, decisions }: Settings): string {
  const name = names.get(foldText(person.name)) ?? person.name;
  return publicLead({ ...person, name }, decisions.posts);
}
