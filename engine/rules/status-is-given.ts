import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import { statusAsksIfDone } from '../assess/ticked-done.ts';
import { columnOf, type FieldText, type Tracker } from '../recognise/tracker.ts';
import { isBlank } from '../values/blank.ts';
import { counted } from '../values/counted.ts';
import { checkByTracker, gathering } from './check-records.ts';
import type { Query } from './query.ts';
import { cellOf, listCells, nounOf, queryAbout, type Rule } from './rule.ts';

const HEADINGS = ['Ref', 'Action', 'Owner', 'Due date', 'Status'];
const row = (ref: string, status: string): string[] => [
  ref,
  `Renew agreement ${ref}`,
  'Cdr Okafor',
  'March 2022',
  status,
];

/** An action in a tracker with a status column has a status; a blank one counts as open, and is said. */
export const statusIsGiven: Rule = {
  id: 'status-is-given',
  severity: 'warning',
  summary: 'An action says how far it has come',
  why: 'A blank counts as open. A panel cannot tell an action that was never begun from one that was done and not written up.',
  source: 'Decision table D3 row 10; trap T02',
  check: () => checkByTracker((tracker) => gathering(asBlank, (blank) => askAbout(tracker, blank))),
  examples: [
    {
      name: 'actions with a status are fine, and so are a blank beside a completion date and one rated by its lead',
      headings: [...HEADINGS, 'RAG', 'Date completed'],
      rows: [
        [...row('1', 'In progress'), 'Amber', ''],
        [...row('2', ''), '', '14/09/2021'],
        [...row('3', ''), 'Green', ''],
      ],
      expect: [],
    },
    {
      name: 'blank ones are asked about once a tracker',
      headings: HEADINGS,
      rows: [row('1', 'In progress'), row('2', ''), row('3', 'Complete'), row('4', '')],
      expect: [
        {
          cell: 'E3',
          message:
            'Say how far 2 actions have come in words like In progress, Delayed or Complete: E3 and E5 are blank, and they count as open.',
        },
      ],
    },
    {
      name: 'one alone is asked about alone',
      headings: HEADINGS,
      rows: [row('1', 'In progress'), row('2', '')],
      expect: [
        {
          cell: 'E3',
          message:
            'Say how far 1 action has come in words like In progress, Delayed or Complete: E3 is blank, and it counts as open.',
        },
      ],
    },
    {
      name: 'where the status is the rating, or a question of yes and no, the blank is left to the rules of those',
      headings: ['Ref', 'Action', 'Owner', 'Due date', 'Status (Red Amber Green)'],
      rows: [row('1', 'Amber'), row('2', '')],
      otherSheets: [
        {
          name: 'Letters',
          rows: [
            ['Ref', 'Action', 'Owner', 'Due date', 'Implemented?'],
            row('3', 'Yes'),
            row('4', ''),
            row('5', 'No'),
          ],
        },
      ],
      expect: [],
    },
    {
      name: 'a percentage speaks for a blank, and an error value is left to the rule on those',
      headings: [...HEADINGS, '% complete', 'Date completed'],
      rows: [
        [...row('1', 'In progress'), '20%', ''],
        [...row('2', ''), '60%', ''],
        ['3', 'Renew agreement 3', 'Cdr Okafor', 'March 2022', { text: '#N/A', isError: true }, '', ''],
        [...row('4', ''), '', '14/09/2021'],
      ],
      expect: [],
    },
  ],
};

/** A blank status that nothing else speaks for: no date of completion, no percentage, no lead's rating. */
function asBlank(assessed: AssessedRecord): FieldText | null {
  const { tracker, record, status, rag, closed } = assessed;
  const field = record.fields.get('status');
  if (!field || !isBlank(field.text) || field.kind === 'error' || closed !== null) return null;
  if (status?.class !== 'none' || !isOpenRecord(assessed)) return null;
  const saysElsewhere =
    (rag?.stated ?? 'none') !== 'none' || !isBlank(record.fields.get('percent')?.text ?? '');
  return saysElsewhere || hasItsOwnRule(tracker) ? null : field;
}

function hasItsOwnRule(tracker: Tracker): boolean {
  if (statusAsksIfDone(tracker)) return true;
  return columnOf(tracker, 'rag')?.column === columnOf(tracker, 'status')?.column;
}

function askAbout(tracker: Tracker, blank: readonly FieldText[]): readonly Query[] {
  const [first] = blank;
  if (!first) return [];
  const [has, is, counts] = blank.length === 1 ? ['has', 'is', 'it counts'] : ['have', 'are', 'they count'];
  const actions = counted(blank.length, nounOf(tracker));
  const wanted = `Say how far ${actions} ${has} come in words like In progress, Delayed or Complete`;
  const cells = listCells(blank.map(cellOf));
  const message = `${wanted}: ${cells} ${is} blank, and ${counts} as open.`;
  return [queryAbout(statusIsGiven, tracker, cellOf(first), message)];
}
