import type { AssessedRecord } from '../assess/assess-record.ts';
import { statusAsksIfDone } from '../assess/ticked-done.ts';
import { columnOf, type FieldText, type Tracker } from '../recognise/tracker.ts';
import { counted } from '../values/counted.ts';
import { foldText } from '../values/fold.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { listWords } from '../values/list-words.ts';
import { checkByTracker, gathering } from './check-records.ts';
import type { Query } from './query.ts';
import { isHeadedRag } from './rag-heading.ts';
import { cellOf, listCells, nounOf, queryAbout, quote, type Rule } from './rule.ts';

const HEADINGS = ['Ref', 'Recommendation', 'Owner', 'Due date', 'Status'];
const row = (ref: string, status: string): string[] => [
  ref,
  `Renew agreement ${ref}`,
  'Cdr Okafor',
  'March 2022',
  status,
];

/** A status is in words that are known; what is not known counts as open, and is said. */
export const statusIsUnderstood: Rule = {
  id: 'status-is-understood',
  severity: 'warning',
  summary: 'A status is in words that say how far an action has come',
  why: 'What is not understood counts as open. An action may be listed as late that was met, or was never the force’s own.',
  source: 'Decision table D3 row 10',
  check: () => checkByTracker((tracker) => gathering(asUnknown, (unknown) => askAbout(tracker, unknown))),
  examples: [
    {
      name: 'words of work, of its end and of its delay are understood, and a blank says nothing',
      headings: HEADINGS,
      rows: [row('1', 'In progress'), row('2', 'Complete'), row('3', 'Delayed to June 2022'), row('4', '')],
      expect: [],
    },
    {
      name: 'other words are quoted, once a tracker',
      headings: HEADINGS,
      rows: [
        row('1', 'In progress'),
        row('2', 'Met'),
        row('3', 'With the national lead'),
        row('4', 'Open'),
        row('5', 'Met'),
      ],
      expect: [
        {
          cell: 'E3',
          message:
            'Say how far 3 actions have come in words like In progress, Delayed or Complete: “Met” (E3 and E6) and “With the national lead” (E4) are not understood, and they count as open.',
        },
      ],
    },
    {
      name: 'one alone is asked about alone',
      headings: HEADINGS,
      rows: [row('1', 'In progress'), row('2', 'Monitoring')],
      expect: [
        {
          cell: 'E3',
          message:
            'Say how far 1 action has come in words like In progress, Delayed or Complete: “Monitoring” (E3) is not understood, and it counts as open.',
        },
      ],
    },
    {
      name: 'colours, answers of Yes and No, and error values are left to the rules of those',
      headings: [...HEADINGS.slice(0, 4), 'Status (Red Amber Green)'],
      rows: [row('1', 'Green'), row('2', 'Met'), row('3', 'Amber')],
      otherSheets: [
        {
          name: 'Letters',
          rows: [[...HEADINGS.slice(0, 4), 'Implemented?'], row('L1', 'Yes'), row('L2', 'Met')],
        },
        {
          name: 'Visits',
          rows: [
            HEADINGS,
            [...row('V1', '').slice(0, 4), { text: '#N/A', isError: true }],
            row('V2', 'Open'),
          ],
        },
      ],
      expect: [],
    },
  ],
};

/** A status with a deadline beside it; columns of colours, of Yes and No, and stages of an inspection have their own rules. */
function asUnknown({ tracker, record, status, rag, deadline }: AssessedRecord): FieldText | null {
  if (status?.class !== 'unknown' || deadline === null) return null;
  const word = rag?.word;
  if (word && (word.note !== null || word.suggestion !== null)) return null;
  const field = record.fields.get('status');
  return !field || field.kind === 'error' || hasItsOwnRule(tracker) ? null : field;
}

function hasItsOwnRule(tracker: Tracker): boolean {
  if (statusAsksIfDone(tracker)) return true;
  return isHeadedRag(tracker) && columnOf(tracker, 'rag')?.column === columnOf(tracker, 'status')?.column;
}

const MOST_WORDS = 4;

function* askAbout(tracker: Tracker, unknown: readonly FieldText[]): Generator<Query> {
  const [first] = unknown;
  if (!first) return;
  const groups = [...groupedBy(unknown, ({ text }) => foldText(text)).values()];
  const said = groups.map((each) => `${quote(each[0].text)} (${listCells(each.map(cellOf))})`);
  const actions = counted(unknown.length, nounOf(tracker));
  const wanted = `Say how far ${actions} ${unknown.length === 1 ? 'has' : 'have'} come in words like In progress, Delayed or Complete`;
  const are = groups.length === 1 ? 'is' : 'are';
  const count = unknown.length === 1 ? 'it counts' : 'they count';
  const message = `${wanted}: ${listWords(said, MOST_WORDS)} ${are} not understood, and ${count} as open.`;
  yield queryAbout(statusIsUnderstood, tracker, cellOf(first), message);
}
