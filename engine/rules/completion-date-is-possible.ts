import type { AssessedRecord } from '../assess/assess-record.ts';
import { columnOf } from '../recognise/tracker.ts';
import { longDate, type IsoDate } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import { isGiven } from '../values/timescale-readings.ts';
import { checkTogether } from './check-records.ts';
import { lastDayFilledIn } from './last-day-filled-in.ts';
import { cellOf, nameOf, quote, type Examined, type Rule } from './rule.ts';
import { askLater, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Action', 'Owner', 'Date raised', 'Due date', 'Status', 'Date completed'];
const row = (ref: string, raised: string, status: string, completed: string): string[] => [
  ref,
  `Renew agreement ${ref}`,
  'Cdr Okafor',
  raised,
  'March 2022',
  status,
  completed,
];

/** A completion date does not lie before the day the action was raised, nor far ahead where its status says that it is complete. */
export const completionDateIsPossible: Rule = {
  id: 'completion-date-is-possible',
  severity: 'warning',
  summary: 'A completion date lies between the day the action was raised and the panel',
  why: 'Nothing is done before it is asked for, or on a day that is still to come. A slip in the year keeps a finished action open, or closes one in the wrong quarter.',
  source: 'Decision table D3 row 8; domain A4 (dates that were a typographical error)',
  check: (examined) =>
    checkTogether(completionDateIsPossible, (assessed) => askOf(assessed, examined), forMany),
  examples: [
    {
      name: 'a completion after the day raised is fine, and so is one on the same day or shortly after the as-at date',
      headings: HEADINGS,
      rows: [
        row('1', '4 October 2021', 'Complete', '30 November 2021'),
        row('2', '4 October 2021', 'Complete', '4 October 2021'),
        row('3', '4 October 2021', 'Complete', '14 January 2022'),
      ],
      expect: [],
    },
    {
      name: 'a completion before it is a query with both dates',
      headings: HEADINGS,
      rows: [row('1', '4 October 2021', 'Complete', '30 November 2020')],
      expect: [
        {
          cell: 'G2',
          message:
            'Check both dates of action 1: its completion, 30 November 2020 (G2), is before 4 October 2021 in “Date raised” (D2).',
        },
      ],
    },
    {
      name: 'a completion that is still to come is a query where the status says complete',
      headings: HEADINGS,
      rows: [
        row('1', '4 October 2021', 'Complete', '14 November 2031'),
        row('2', '4 October 2021', 'In progress', '14 November 2031'),
      ],
      expect: [
        {
          cell: 'G2',
          message:
            'Check the completion date of action 1: F2 says “Complete”, but G2 gives 14 November 2031, and until then it counts as open.',
        },
      ],
    },
    {
      name: 'nobody can have completed an action after the panel meets',
      headings: HEADINGS,
      panelDate: '2022-01-17',
      rows: [
        row('1', '4 October 2021', 'Complete', '14 January 2022'),
        row('2', '4 October 2021', 'Complete', '1 February 2022'),
      ],
      expect: [
        {
          cell: 'G3',
          message:
            'Check the completion date of action 2: F3 says “Complete”, but G3 gives 1 February 2022, and until then it counts as open.',
        },
      ],
    },
    {
      name: 'where the panel date is before the as-at date, completions are read up to a quarter after that',
      panelDate: '2021-12-30',
      headings: HEADINGS,
      rows: [
        row('1', '1 March 2021', 'Complete', '31 March 2022'),
        row('2', '1 March 2021', 'Complete', '1 April 2022'),
        row('3', 'Q2', 'Complete', '1 June 2021'),
        row('4', '1 March 2021', 'In progress', '1 June 2022'),
      ],
      expect: [
        {
          cell: 'G3',
          message:
            'Check the completion date of action 2: F3 says “Complete”, but G3 gives 1 April 2022, and until then it counts as open.',
        },
      ],
    },
  ],
};

function askOf(assessed: AssessedRecord, examined: Examined): Asked | null {
  const { record, status } = assessed;
  const field = record.fields.get('closed');
  const reader = examined.timescales.get(record.tracker);
  const closed =
    field && field.text !== '' && field.kind !== 'error' ? (reader?.readDay(field) ?? null) : null;
  if (!field || !reader || closed === null) return null;
  const raised = record.fields.get('raised');
  const from = raised && raised.text !== '' && raised.kind !== 'error' ? reader.read(raised) : null;
  if (raised && from?.start && isGiven(from) && closed < from.start)
    return askLater(assessed, field, askForBoth, closed, from.start);
  if (!status?.completedSince || status.reading.class !== 'complete') return null;
  return closed > lastDayFilledIn(examined) ? askLater(assessed, field, askWhen, closed) : null;
}

function askForBoth(assessed: AssessedRecord, closed: IsoDate, from: IsoDate): string {
  const { record, tracker } = assessed;
  const [field, raised] = [record.fields.get('closed'), record.fields.get('raised')];
  const heading = columnOf(tracker, 'raised')?.heading ?? '';
  const completion = `its completion, ${longDate(closed)} (${field ? cellOf(field) : ''})`;
  const before = `is before ${longDate(from)} in ${quote(heading)} (${raised ? cellOf(raised) : ''})`;
  return `Check both dates of ${nameOf(assessed)}: ${completion}, ${before}.`;
}

function askWhen(assessed: AssessedRecord, closed: IsoDate): string {
  const { status, record } = assessed;
  const field = record.fields.get('closed');
  const stated = `${status?.cell ?? ''} says ${quote(status?.reading.text ?? '')}`;
  const dated = `${field ? cellOf(field) : ''} gives ${longDate(closed)}`;
  return `Check the completion date of ${nameOf(assessed)}: ${stated}, but ${dated}, and until then it counts as open.`;
}

function forMany(rows: number, cells: string): string {
  return `Check the completion dates of ${counted(rows, 'row')} (${cells}): they lie before the day raised, or are still to come.`;
}
