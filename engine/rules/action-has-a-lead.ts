import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import type { FieldText } from '../recognise/tracker.ts';
import { counted } from '../values/counted.ts';
import { isNoPerson } from '../values/no-person.ts';
import { nameOf, quote, type RecordCheck, type Rule } from './rule.ts';
import { askLater, askEachOrTogether, type Asked } from './together.ts';

/** Every open action names who is to deliver it. */
export const actionHasALead: Rule = {
  id: 'action-has-a-lead',
  severity: 'error',
  summary: 'Every open action names a lead',
  why: 'A panel asks who is responsible. An action that nobody leads is not delivered, and nobody can be asked why.',
  source: 'What the field takes as given (leads and boards); traps T15 and T16',
  check: checkLeads,
  examples: [
    {
      name: 'an action with a lead is fine',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: [['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4 2021/22', 'In progress']],
      expect: [],
    },
    {
      name: 'an open action without a lead is a query at its lead cell',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: [['1.2', '1: Learning', 'Agree the new course list', '', 'Q4 2021/22', 'In progress']],
      expect: [{ cell: 'D2', message: 'Enter a lead for action 1.2.' }],
    },
    {
      name: 'a lead still to be named is quoted',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: [['1.3', '1: Learning', 'Write the guide', 'tbc', 'Q4 2021/22', 'In progress']],
      expect: [{ cell: 'D2', message: 'Name a lead for action 1.3: it says “tbc”.' }],
    },
    {
      name: 'a completed action needs none',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: [['1.4', '1: Learning', 'Hold the first review', '', 'Q2 2021/22', 'Complete']],
      expect: [],
    },
    {
      name: 'an action whose reference is a dash is named by its row; an error value is left to the rule on those',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: [
        ['-', '1: Learning', 'Hold the first review', '', 'Q4 2021/22', 'In progress'],
        ['1.5', '1: Learning', 'Hold the second', { text: '#REF!', isError: true }, 'Q4 2021/22', 'Open'],
      ],
      expect: [{ cell: 'D2', message: 'Enter a lead for the action in row 2.' }],
    },
  ],
};

function checkLeads(): RecordCheck {
  const blank: Asked[] = [];
  const nobody: Asked[] = [];
  return {
    look: (assessed) => {
      const field = lackingLead(assessed);
      if (field) (field.text === '' ? blank : nobody).push(askLater(assessed, field, askFor, field));
    },
    *ask() {
      yield* askEachOrTogether(actionHasALead, blank, forManyBlank);
      yield* askEachOrTogether(actionHasALead, nobody, forManyUnnamed);
    },
  };
}

/** The lead's field of an open record, where it names nobody. */
function lackingLead({ people, record, status }: AssessedRecord): FieldText | null {
  if (people.length > 0 || !isOpenRecord({ status })) return null;
  const field = record.fields.get('lead');
  return field && field.kind !== 'error' && isNoPerson(field.text) ? field : null;
}

function askFor(assessed: AssessedRecord, { text }: FieldText): string {
  const name = nameOf(assessed);
  return text === '' ? `Enter a lead for ${name}.` : `Name a lead for ${name}: it says ${quote(text)}.`;
}

function forManyBlank(rows: number, cells: string): string {
  return `Enter a lead in ${counted(rows, 'row')}: ${cells} are blank.`;
}

function forManyUnnamed(rows: number, cells: string): string {
  return `Name a lead in ${counted(rows, 'row')}: ${cells} name nobody.`;
}
