import { counted } from '../values/counted.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import { longDate, type IsoDate } from '../values/calendar.ts';
import { findContinuingWork } from '../values/continuing-work.ts';
import { latestUpdate, type LatestUpdate } from './latest-update.ts';
import { checkTogether } from './check-records.ts';
import { cellOf, nameOf, quote, type Examined, type Rule } from './rule.ts';
import { askLater, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'Status'];

/** The update of a completed action does not tell of work that goes on. */
export const completeReadsOpen: Rule = {
  id: 'complete-reads-open',
  severity: 'warning',
  summary: 'The update of a completed action does not describe work still to do',
  why: 'Once an action is complete it leaves the panel’s sight, and with it the work that its update says is left.',
  source: 'Decision table D3, last paragraph; the 2022 plan has one such row',
  check: (examined) => checkTogether(completeReadsOpen, (assessed) => askOf(assessed, examined), forMany),
  examples: [
    {
      name: 'an update that says it is done is fine, whatever goes on beside it',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Open the hubs',
          'Cdr Okafor',
          'Q2 2021/22',
          'All hubs opened in September. The board will continue to monitor their use.',
          'Complete',
        ],
        [
          '1.2',
          '1: Learning',
          'Write the guide',
          'Cdr Okafor',
          'Q2 2021/22',
          'The guide was published in August; a second edition is being written.',
          'Complete',
        ],
        [
          '1.3',
          '1: Learning',
          'Agree the roles',
          'Cdr Okafor',
          'Q2 2021/22',
          'Ongoing monitoring by the people board.',
          'Complete',
        ],
      ],
      expect: [],
    },
    {
      name: 'only the newest entry of a log counts',
      headings: HEADINGS,
      rows: [
        [
          '1.4',
          '1: Learning',
          'Write the guide',
          'Cdr Okafor',
          'Q2 2021/22',
          '12/05/2021: work continues on the draft.\n20/09/2021: guide published.',
          'Complete',
        ],
      ],
      expect: [],
    },
    {
      name: 'work that is still open is a query',
      headings: HEADINGS,
      rows: [
        [
          '1.5',
          '1: Learning',
          'Vet officers again',
          'Cdr Okafor',
          'Q3 2021/22',
          'Forms are in from all but those on leave, and the team is currently working on them.',
          'Complete',
        ],
      ],
      expect: [
        {
          cell: 'F2',
          message:
            'Say whether action 1.5 is complete: G2 says “Complete”, but F2 says “Forms are in from all but those on leave, and the team is…”. Change the status, or record what is left as an action of its own.',
        },
      ],
    },
    {
      name: 'a completion with a part still to be done is a query',
      headings: HEADINGS,
      rows: [
        [
          '1.6',
          '1: Learning',
          'Open the hubs',
          'Cdr Okafor',
          'Q3 2021/22',
          'Completed in September. Two hubs are still to be staffed.',
          'Closed',
        ],
      ],
      expect: [
        {
          cell: 'F2',
          message:
            'Say whether action 1.6 is complete: G2 says “Closed”, but F2 says “Two hubs are still to be staffed”. Change the status, or record what is left as an action of its own.',
        },
      ],
    },
    {
      name: 'a status left in progress beside a completion date is a query',
      headings: [...HEADINGS, 'Date completed'],
      rows: [
        [
          '1.8',
          '1: Learning',
          'Open the hubs',
          'Cdr Okafor',
          'Q3 2021/22',
          'All are open.',
          'In progress',
          '14/09/2021',
        ],
        [
          '1.9',
          '1: Learning',
          'Write the guide',
          'Cdr Okafor',
          'Q3 2021/22',
          'Printed.',
          'Not yet complete',
          '14/09/2021',
        ],
      ],
      expect: [
        {
          cell: 'G2',
          message:
            'Say whether action 1.8 is complete: G2 says “In progress”, but H2 gives 14 September 2021 as its completion. Change the status or the date.',
        },
      ],
    },
    {
      name: 'a completion date beside an update that says work goes on is a query, with no status to say which',
      headings: ['Ref', 'Action', 'Owner', 'Due date', 'Date completed', 'Update'],
      rows: [
        ['1', 'Open the hubs', 'Cdr Okafor', 'June 2021', '14/06/2021', 'Awaiting the keys to two of them.'],
        ['2', 'Write the guide', 'Cdr Okafor', 'June 2021', '21/06/2021', 'Printed.'],
        ['3', 'Agree the roles', 'Cdr Okafor', 'March 2022', '', 'Awaiting the board.'],
      ],
      expect: [
        {
          cell: 'F2',
          message:
            'Say whether action 1 is complete: E2 gives 14 June 2021 as its completion, but F2 says “Awaiting the keys to two of them”. Take the date out, or record what is left as an action of its own.',
        },
      ],
    },
    {
      name: 'a status left in progress under a heading that says closed is a query',
      headings: ['Ref', 'Action', 'Lead', 'Due date', 'Status', 'Update'],
      rows: [
        ['1', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'In progress', 'Two are open.'],
        ['Closed since last committee', '', '', '', '', ''],
        ['2', 'Write the guide', 'Cdr Okafor', 'June 2021', 'In progress', 'Printed.'],
        ['3', 'Agree the roles', 'Cdr Okafor', 'June 2021', '', 'Agreed.'],
      ],
      expect: [
        {
          cell: 'E4',
          message:
            'Say whether action 2 is complete: E4 says “In progress”, but it stands under “Closed since last committee” (A3). Change the status, or move it back.',
        },
      ],
    },
    {
      name: 'an open action may tell of work that goes on',
      headings: HEADINGS,
      rows: [
        ['1.7', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'Work continues.', 'In progress'],
      ],
      expect: [],
    },
  ],
};

function askOf(assessed: AssessedRecord, examined: Examined): Asked | null {
  const { status, closed, record } = assessed;
  if (status?.class !== 'complete') return record.closedUnder ? askUnderHeading(assessed) : null;
  const inProgress =
    status.reading.class === 'in-progress' ? assessed.record.fields.get('status') : undefined;
  if (inProgress && closed !== null) return askLater(assessed, inProgress, askForOne, closed);
  const byDate = status.reading.class === 'none' && closed !== null;
  if (status.reading.class !== 'complete' && !byDate) return null;
  const update = latestUpdate(assessed, examined);
  const says = update && findContinuingWork(update.entry.text);
  if (!update || !says) return null;
  return byDate
    ? askLater(assessed, update.field, askOfDate, update, says, closed)
    : askLater(assessed, update.field, askFor, update, says);
}

/** A row keeps its own status under "Closed since last committee"; one that it leaves open may have been moved there too soon. */
function askUnderHeading(assessed: AssessedRecord): Asked | null {
  const { record } = assessed;
  const field = record.fields.get('status');
  return field && isOpenRecord(assessed) ? askLater(assessed, field, askForHeading) : null;
}

function askForHeading(assessed: AssessedRecord): string {
  const { record } = assessed;
  const stands = `it stands under ${quote(record.closedUnder?.text ?? '')} (${record.closedUnder?.cell ?? ''})`;
  return `Say whether ${nameOf(assessed)} is complete: ${statusSays(assessed)}, but ${stands}. Change the status, or move it back.`;
}

/** The completion date decides (D3 row 8), and a status left behind is asked about. */
function askForOne(assessed: AssessedRecord, closed: IsoDate): string {
  const dated = dateGives(assessed, closed);
  return `Say whether ${nameOf(assessed)} is complete: ${statusSays(assessed)}, but ${dated}. Change the status or the date.`;
}

/** Where no status says so, the completion date is what made it complete. */
function askOfDate(assessed: AssessedRecord, { field }: LatestUpdate, says: string, closed: IsoDate): string {
  const ask = `Say whether ${nameOf(assessed)} is complete: ${dateGives(assessed, closed)}, but ${cellOf(field)} says ${quote(says)}`;
  return `${ask}. Take the date out, or record what is left as an action of its own.`;
}

function askFor(assessed: AssessedRecord, { field }: LatestUpdate, says: string): string {
  const ask = `Say whether ${nameOf(assessed)} is complete: ${statusSays(assessed)}, but ${cellOf(field)} says ${quote(says)}`;
  return `${ask}. Change the status, or record what is left as an action of its own.`;
}

function statusSays({ status }: AssessedRecord): string {
  return `${status?.cell ?? ''} says ${quote(status?.reading.text ?? '')}`;
}

function dateGives({ record }: AssessedRecord, closed: IsoDate): string {
  const date = record.fields.get('closed');
  return `${date ? cellOf(date) : ''} gives ${longDate(closed)} as its completion`;
}

function forMany(rows: number, cells: string): string {
  return `Say whether ${counted(rows, 'action')} reported complete are so: their updates or statuses tell of work that goes on (${cells}).`;
}
