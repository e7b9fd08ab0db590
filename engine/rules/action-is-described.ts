import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import { isBlank } from '../values/blank.ts';
import { counted } from '../values/counted.ts';
import { checkTogether } from './check-records.ts';
import { cellOf, nameOf, type Rule } from './rule.ts';
import { askLater, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Action', 'Owner', 'Due date', 'Status'];

/** Every open action says in words what is to be done. */
export const actionIsDescribed: Rule = {
  id: 'action-is-described',
  severity: 'warning',
  summary: 'Every open action says what is to be done',
  why: 'A row with a lead, a date or a status and no words prints as a number. Nobody can say whether it was done, and it counts in every total.',
  source: 'Trap T27 (rows without a key); the title that each tracker template requires',
  check: () => checkTogether(actionIsDescribed, askOf, forMany),
  examples: [
    {
      name: 'an action with its words is fine, whether under its title or beside it',
      headings: ['Ref', 'Recommendation', 'Agreed action', 'Owner', 'Due date', 'Status'],
      rows: [
        ['1', 'Open the hubs', '', 'Cdr Okafor', 'March 2022', 'Open'],
        ['2', '', 'Agree the course list', 'Cdr Okafor', 'March 2022', 'Open'],
      ],
      expect: [],
    },
    {
      name: 'an open one without is a query, a completed one is not',
      headings: HEADINGS,
      rows: [
        ['1', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'Open'],
        ['2', '', 'Cdr Okafor', 'March 2022', 'Open'],
        ['3', '', 'Cdr Okafor', 'June 2021', 'Complete'],
      ],
      expect: [{ cell: 'B3', message: 'Say what action 2 is: B3 is blank.' }],
    },
    {
      name: 'many are asked about once',
      headings: HEADINGS,
      rows: Array.from({ length: 12 }, (_, place) => [
        String(place + 1),
        place === 0 ? 'Open the hubs' : '',
        'Cdr Okafor',
        'March 2022',
        'Open',
      ]),
      expect: [
        {
          cell: 'B3',
          message: 'Say what is to be done in 11 rows: B3, B4, B5, B6, B7, B8, B9, B10 and 3 more are blank.',
        },
      ],
    },
  ],
};

function askOf(assessed: AssessedRecord): Asked | null {
  const { fields } = assessed.record;
  const title = fields.get('title');
  if (!title || title.kind === 'error' || !isBlank(title.text) || !isOpenRecord(assessed)) return null;
  return isBlank(fields.get('action')?.text ?? '') ? askLater(assessed, title, askFor, cellOf(title)) : null;
}

function askFor(assessed: AssessedRecord, cell: string): string {
  return `Say what ${nameOf(assessed)} is: ${cell} is blank.`;
}

function forMany(rows: number, cells: string): string {
  return `Say what is to be done in ${counted(rows, 'row')}: ${cells} are blank.`;
}
