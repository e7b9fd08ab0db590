import type { AssessedRecord } from '../assess/assess-record.ts';
import { isCross, markBesideCrosses, statusAsksIfDone } from '../assess/ticked-done.ts';
import { columnOf, type FieldText } from '../recognise/tracker.ts';
import { counted } from '../values/counted.ts';
import { checkTogether } from './check-records.ts';
import { nameOf, quote, type Rule } from './rule.ts';
import { askLater, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Recommendation', 'Owner', 'Due date', 'Implemented?'];
const row = (ref: string, answer: string): string[] => [
  ref,
  `Renew agreement ${ref}`,
  'Cdr Okafor',
  'March 2022',
  answer,
];

/** A column that asks if the work is done holds answers that say so. */
export const completionIsAnswered: Rule = {
  id: 'completion-is-answered',
  severity: 'warning',
  summary: 'A column that asks if work is done says Yes, No or how far it is',
  why: 'What is not understood counts as open. An “x” is a tick in a box to one lead and a cross to the next, and work may be shown as done that is not.',
  source: 'Decision table D3 rows 1, 8 and 10; trap T29',
  check: () => checkTogether(completionIsAnswered, askOf, forMany),
  examples: [
    {
      name: 'Yes, No, a tick, a status in words and a blank are answers',
      headings: HEADINGS,
      rows: [row('1', 'Yes'), row('2', 'No'), row('3', '✓'), row('4', 'Partially'), row('5', '')],
      expect: [],
    },
    {
      name: 'a cross is a tick where the column holds no other mark',
      headings: HEADINGS,
      rows: [row('1', 'x'), row('2', ''), row('3', 'x')],
      expect: [],
    },
    {
      name: 'a cross beside other marks is a query',
      headings: HEADINGS,
      rows: [row('1', 'Yes'), row('2', 'No'), row('3', 'x'), row('4', 'Yes')],
      expect: [
        {
          cell: 'E4',
          message:
            'Say whether action 3 is done: beside “Yes”, the “x” under “Implemented?” may be a tick or a cross, and it counts as open.',
        },
      ],
    },
    {
      name: 'words that say neither are quoted',
      headings: HEADINGS,
      rows: [row('1', 'Yes'), row('2', 'No'), row('3', 'Yes'), row('4', 'See minutes'), row('5', 'No')],
      expect: [
        {
          cell: 'E5',
          message:
            'Say whether action 4 is done: “See minutes” under “Implemented?” is neither Yes nor No, and it counts as open.',
        },
      ],
    },
  ],
};

function askOf(assessed: AssessedRecord): Asked | null {
  if (assessed.status?.class !== 'unknown' || !statusAsksIfDone(assessed.tracker)) return null;
  const field = assessed.record.fields.get('status');
  return field ? askLater(assessed, field, askFor, field) : null;
}

function askFor(assessed: AssessedRecord, { text }: FieldText): string {
  const { tracker } = assessed;
  const under = `under ${quote(columnOf(tracker, 'status')?.heading ?? '')}`;
  const beside = isCross(text) ? markBesideCrosses(tracker) : null;
  const says =
    beside === null
      ? `${quote(text)} ${under} is neither Yes nor No`
      : `beside ${quote(beside)}, the ${quote(text)} ${under} may be a tick or a cross`;
  return `Say whether ${nameOf(assessed)} is done: ${says}, and it counts as open.`;
}

function forMany(rows: number, cells: string): string {
  return `Say whether ${counted(rows, 'action')} are done, like Yes or No: ${cells} cannot be read so, and they count as open.`;
}
