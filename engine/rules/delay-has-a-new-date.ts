import type { AssessedRecord } from '../assess/assess-record.ts';
import { findDatePhrase } from '../values/timescale-mention.ts';
import { checkEach } from './check-records.ts';
import type { Query } from './query.ts';
import { nameOf, queryOn, quote, type Rule } from './rule.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];

/** A delayed action gives a date later than the deadline it already has. */
export const delayHasANewDate: Rule = {
  id: 'delay-has-a-new-date',
  severity: 'error',
  summary: 'A delayed action gives a later date than its deadline',
  why: 'Either the first deadline was written over, and the slip is hidden, or there is no delay. A panel must be told which.',
  source: 'Trap T05; decision table D2',
  check: () => checkEach(askOf),
  examples: [
    {
      name: 'a delay to a later date is fine',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Open the learning hubs',
          'Cdr Okafor',
          'Q3 2021/22',
          'Completion delayed to Q4 2021-22',
        ],
      ],
      expect: [],
    },
    {
      name: 'a delay to the deadline it already has is a contradiction',
      headings: HEADINGS,
      rows: [
        [
          '1.2',
          '1: Learning',
          'Agree the new course list',
          'Cdr Okafor',
          'Q4',
          'Completion delayed to Q4 2021-22',
        ],
      ],
      expect: [
        {
          cell: 'F2',
          message:
            'Enter the first deadline of action 1.2 in E2, or its new date in F2: “Completion delayed to Q4 2021-22” is no later than “Q4” in E2.',
        },
      ],
    },
    {
      name: 'a delay with no date is asked for one',
      headings: HEADINGS,
      rows: [['1.3', '1: Learning', 'Write the guide', 'Cdr Okafor', 'June 2022', 'Delayed']],
      expect: [{ cell: 'F2', message: 'Say to when action 1.3 is delayed: “Delayed” gives no new date.' }],
    },
  ],
};

function askOf(assessed: AssessedRecord): Query | null {
  if (!assessed.deadline?.delayedWithoutNewDate) return null;
  return queryOn(delayHasANewDate, assessed, assessed.record.fields.get('status'), askFor(assessed));
}

function askFor(assessed: AssessedRecord): string {
  const { deadline, status } = assessed;
  const name = nameOf(assessed);
  const said = quote(status?.reading.text ?? '');
  if (!status || findDatePhrase(status.reading.text) === null)
    return `Say to when ${name} is delayed: ${said} gives no new date.`;
  const cell = deadline?.cell ?? '';
  const wanted = `Enter the first deadline of ${name} in ${cell}, or its new date in ${status.cell}`;
  return `${wanted}: ${said} is no later than ${quote(deadline?.text ?? '')} in ${cell}.`;
}
