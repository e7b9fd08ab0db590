import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import type { TimescaleReader } from '../assess/timescale-reader.ts';
import { columnOf, type FieldText } from '../recognise/tracker.ts';
import { longDate } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import { isGiven } from '../values/timescale-readings.ts';
import type { Timescale } from '../values/timescale.ts';
import { checkTogether } from './check-records.ts';
import { cellOf, nameOf, quote, type Examined, type Rule } from './rule.ts';
import { askInWords, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Action', 'Owner', 'Date raised', 'Due date', 'Status'];

/** An open action's deadline does not lie before the day it was raised. */
export const deadlineFollowsRaised: Rule = {
  id: 'deadline-follows-raised',
  severity: 'warning',
  summary: 'No deadline lies before the date its action was raised',
  why: 'Nothing can be due before anybody asked for it: one of the two dates is a slip, and the action is counted overdue from its first day, or its age is wrong.',
  source: 'Domain A4 (target dates in the past were a typographical error); D6 (age and days overdue)',
  check: ({ timescales }) =>
    checkTogether(deadlineFollowsRaised, (assessed) => askOf(assessed, timescales), forMany),
  examples: [
    {
      name: 'a deadline after the date raised is fine, and so is one on the same day',
      headings: HEADINGS,
      rows: [
        ['1', 'Renew the agreement', 'Cdr Okafor', '4 October 2021', '31 March 2022', 'Open'],
        ['2', 'Tell the board', 'Cdr Okafor', '4 October 2021', '4 October 2021', 'Open'],
      ],
      expect: [],
    },
    {
      name: 'a deadline before it is a query with both dates',
      headings: HEADINGS,
      rows: [['1', 'Renew the agreement', 'Cdr Okafor', '4 October 2021', '31 March 2021', 'Open']],
      expect: [
        {
          cell: 'E2',
          message:
            'Check both dates of action 1: its deadline, 31 March 2021 (E2), is before 4 October 2021 in “Date raised” (D2).',
        },
      ],
    },
    {
      name: 'a month that has not ended by the day raised is fine',
      headings: HEADINGS,
      rows: [['1', 'Renew the agreement', 'Cdr Okafor', '14 October 2021', 'October 2021', 'Open']],
      expect: [],
    },
    {
      name: 'a quarter without a year is not held against it',
      headings: HEADINGS,
      rows: [['1', 'Renew the agreement', 'Cdr Okafor', '14 January 2022', 'Q3', 'Open']],
      expect: [],
    },
    {
      name: 'a closed action is left alone',
      headings: HEADINGS,
      rows: [['1', 'Renew the agreement', 'Cdr Okafor', '4 October 2021', '31 March 2021', 'Closed']],
      expect: [],
    },
  ],
};

function askOf(assessed: AssessedRecord, timescales: Examined['timescales']): Asked | null {
  const { record, tracker } = assessed;
  if (!record.fields.has('raised') || !isOpenRecord(assessed)) return null;
  const reader = timescales.get(tracker.id);
  return reader ? askFor(assessed, reader) : null;
}

function askFor(assessed: AssessedRecord, reader: TimescaleReader): Asked | null {
  const { fields } = assessed.record;
  const raised = fields.get('raised');
  const field = fields.get('deadline') ?? fields.get('revisedDeadline');
  const from = raised && readCertain(raised, reader);
  const to = field && readCertain(field, reader);
  if (!raised || !from?.start || !field || !to?.end || to.end >= from.start) return null;
  const heading = columnOf(assessed.tracker, 'raised')?.heading ?? '';
  const deadline = `its deadline, ${longDate(to.end)} (${cellOf(field)})`;
  const before = `is before ${longDate(from.start)} in ${quote(heading)} (${cellOf(raised)})`;
  return askInWords(assessed, field, `Check both dates of ${nameOf(assessed)}: ${deadline}, ${before}.`);
}

/** A date that the cell alone gives: a year filled in by us proves nothing against anybody. */
function readCertain(field: FieldText, reader: TimescaleReader): Timescale | null {
  if (field.text === '' || field.kind === 'error') return null;
  const read = reader.read(field);
  return isGiven(read) ? read : null;
}

function forMany(rows: number, cells: string): string {
  return `Check the dates of ${counted(rows, 'row')}: the deadlines in ${cells} are before the dates on which they were raised.`;
}
