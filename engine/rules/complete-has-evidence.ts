import { counted } from '../values/counted.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import type { FieldText } from '../recognise/tracker.ts';
import { findContinuingWork, SPEAKS_OF_COMPLETION } from '../values/continuing-work.ts';
import { foldUpdate } from '../values/fold.ts';
import { readTick } from '../values/tick.ts';
import { checkTogether } from './check-records.ts';
import { cellOf, nameOf, quote, type Rule } from './rule.ts';
import { askLater, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'Status', 'Date completed'];

/** A completed action says when it was completed, or what shows it. */
export const completeHasEvidence: Rule = {
  id: 'complete-has-evidence',
  severity: 'warning',
  summary: 'A completed action gives its completion date or says what was done',
  why: 'Without a date or a word of what was done, an action is only reported complete, and a panel cannot rely on it.',
  source: 'Decision table D3 row 8; trap T06',
  check: () => checkTogether(completeHasEvidence, askOf, forMany),
  examples: [
    {
      name: 'a completion date is enough',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Hold the first review',
          'Cdr Okafor',
          'Q2 2021/22',
          '',
          'Complete',
          '14/09/2021',
        ],
      ],
      expect: [],
    },
    {
      name: 'so is an update that says what was done',
      headings: HEADINGS,
      rows: [
        [
          '1.2',
          '1: Learning',
          'Hold the first review',
          'Cdr Okafor',
          'Q2 2021/22',
          'Completed in September; the board took its report.',
          'Complete',
          '',
        ],
      ],
      expect: [],
    },
    {
      name: 'so is one that says how it was shown',
      headings: HEADINGS,
      rows: ['Tested 20 January 2021.', 'Verified by internal audit on 3 March 2021.'].map(
        (update, place) => [
          `1.${String(place + 5)}`,
          '1: Learning',
          'Change the locks',
          'Cdr Okafor',
          'Q2 2021/22',
          update,
          'Complete',
          '',
        ],
      ),
      expect: [],
    },
    {
      name: 'a test still to come shows nothing',
      headings: HEADINGS,
      rows: [
        [
          '1.7',
          '1: Learning',
          'Change the locks',
          'Cdr Okafor',
          'Q2 2021/22',
          'It has not been tested by audit yet.',
          'Complete',
          '',
        ],
      ],
      expect: [
        {
          cell: 'H2',
          message:
            'Enter when action 1.7 was completed, or say in its update what was done: F2 does not speak of completion.',
        },
      ],
    },
    {
      name: 'a blank update is a query',
      headings: HEADINGS,
      rows: [['1.3', '1: Learning', 'Write the guide', 'Cdr Okafor', 'Q2 2021/22', '', 'Complete', '']],
      expect: [
        {
          cell: 'H2',
          message: 'Enter when action 1.3 was completed, or say in its update what was done: F2 is blank.',
        },
      ],
    },
    {
      name: 'a mark in place of the day it was completed is quoted',
      headings: HEADINGS,
      rows: [
        [
          '1.8',
          '1: Learning',
          'Vet officers again',
          'Cdr Okafor',
          'Q2 2021/22',
          'Forms are in from every borough.',
          'Complete',
          'Y',
        ],
        ['1.9', '1: Learning', 'Change the locks', 'Lorna Beck', 'Q2 2021/22', '', 'Complete', 'N'],
      ],
      expect: [
        {
          cell: 'H2',
          message:
            'Enter when action 1.8 was completed, or say in its update what was done: H2 says “Y”, and F2 does not speak of completion.',
        },
        {
          cell: 'H3',
          message: 'Say whether action 1.9 is complete: H3 says “N”, and F3 is blank.',
        },
      ],
    },
    {
      name: 'an update that says nothing of completion is a query',
      headings: HEADINGS,
      rows: [
        [
          '1.4',
          '1: Learning',
          'Vet officers again',
          'Cdr Okafor',
          'Q2 2021/22',
          'Forms are in from every borough.',
          'Complete',
          '',
        ],
      ],
      expect: [
        {
          cell: 'H2',
          message:
            'Enter when action 1.4 was completed, or say in its update what was done: F2 does not speak of completion.',
        },
      ],
    },
    {
      name: 'a tracker with a place for neither is asked for none',
      headings: ['Ref', 'Action', 'Owner', 'Due date', 'Status'],
      rows: [['1', 'Renew the lease', 'Cdr Okafor', 'March 2021', 'Complete']],
      expect: [],
    },
  ],
};

function askOf(assessed: AssessedRecord): Asked | null {
  if (assessed.status?.class !== 'complete' || assessed.closed !== null) return null;
  const update = assessed.record.fields.get('update');
  const field = assessed.record.fields.get('closed') ?? update;
  return field && isBare(update) ? askLater(assessed, field, askFor, update) : null;
}

/** Whether this rule asks for the evidence of a record. */
export function lacksEvidence(assessed: AssessedRecord): boolean {
  return askOf(assessed) !== null;
}

/** What shows that it was done: a test or a check that has been made. */
const SPEAKS_OF_EVIDENCE =
  /(?<!\b(?:be|being|not|never|yet|once|until|when|if)(?: [a-z]+){0,2} )\b(?:tested|verified|validated|evidenced)\b/;

/** An update that tells of work still to do is asked about as such. */
function isBare(update: FieldText | undefined): boolean {
  const text = update?.text ?? '';
  const folded = foldUpdate(text);
  if (SPEAKS_OF_COMPLETION.test(folded) || SPEAKS_OF_EVIDENCE.test(folded)) return false;
  return findContinuingWork(text) === null;
}

function askFor(assessed: AssessedRecord, update: FieldText | undefined): string {
  const closed = assessed.record.fields.get('closed');
  const said = closed && closed.text !== '' ? `${cellOf(closed)} says ${quote(closed.text)}` : '';
  const lacking = [said, update ? lackOf(update) : ''].filter((words) => words !== '').join(', and ');
  const why = lacking === '' ? 'its completion date is blank' : lacking;
  if (closed && readTick(closed.text, '') === 'no')
    return `Say whether ${nameOf(assessed)} is complete: ${why}.`;
  const orTold = update ? ', or say in its update what was done' : '';
  return `Enter when ${nameOf(assessed)} was completed${orTold}: ${why}.`;
}

function lackOf(update: FieldText): string {
  return update.text === '' ? `${cellOf(update)} is blank` : `${cellOf(update)} does not speak of completion`;
}

function forMany(rows: number, cells: string): string {
  return `Enter when ${counted(rows, 'completed row')} were completed, or say in their updates what was done (${cells}).`;
}
