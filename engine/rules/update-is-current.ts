import { counted } from '../values/counted.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import { longDate, type IsoDate } from '../values/calendar.ts';
import { dateOfUpdate, firstCurrentDay, type DatedUpdate } from './latest-update.ts';
import { lastDayFilledIn } from './last-day-filled-in.ts';
import { cellOf, nameOf, type Examined, type RecordCheck, type Rule } from './rule.ts';
import { askEachOrTogether, askInWords, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'Date updated', 'Status'];
const HUBS = ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022'];

/** The update of an open action is of the quarter that the paper reports on. */
export const updateIsCurrent: Rule = {
  id: 'update-is-current',
  severity: 'warning',
  summary: 'The update of an open action is no older than a quarter at the as-at date',
  why: 'A panel that meets each quarter should not read what it read last time, nor what was true half a year ago.',
  source: 'Decision tables D4, last lines, and D10, plan update; domain A2 rule 5',
  check: checkUpdates,
  examples: [
    {
      name: 'an update within the quarter is current',
      headings: HEADINGS,
      rows: [[...HUBS, 'Two hubs are open.', '01/10/2021', 'In progress']],
      expect: [],
    },
    {
      name: 'an update of an earlier quarter is a query',
      headings: HEADINGS,
      rows: [[...HUBS, 'Two hubs are open.', '14/06/2021', 'In progress']],
      expect: [
        {
          cell: 'G2',
          message:
            'Bring the update of action 1.1 up to date: G2 dates it 14 June 2021, more than a quarter before 31 December 2021.',
        },
      ],
    },
    {
      name: 'a date that is still to come makes no update current',
      headings: HEADINGS,
      rows: [
        [...HUBS, 'Two hubs are open.', '14/01/2022', 'In progress'],
        [
          '1.2',
          '1: Learning',
          'Write the guide',
          'Cdr Okafor',
          'March 2022',
          'Drafted.',
          '14/12/2022',
          'Open',
        ],
      ],
      expect: [
        {
          cell: 'G3',
          message:
            'Check the date of the update of action 1.2: G3 dates it 14 December 2022, which is still to come.',
        },
      ],
    },
    {
      name: 'a completed action needs no new update',
      headings: HEADINGS,
      rows: [[...HUBS, 'All hubs are open.', '14/06/2021', 'Complete']],
      expect: [],
    },
    {
      name: 'the newest date that heads a line of the update counts, and a month counts to its end',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'Status'],
      rows: [
        [...HUBS, '[September 2021] Two hubs are open.\n[June 2021] One hub is open.', 'In progress'],
        [
          '1.2',
          '1: Learning',
          'Write the guide',
          'Cdr Okafor',
          'March 2022',
          'In June 2021 it was agreed.',
          '',
        ],
      ],
      expect: [],
    },
    {
      name: 'an old date at the head of the update is a query',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'Status'],
      rows: [[...HUBS, '14/06/2021: two hubs are open.', 'In progress']],
      expect: [
        {
          cell: 'F2',
          message:
            'Bring the update of action 1.1 up to date: F2 dates it 14 June 2021, more than a quarter before 31 December 2021.',
        },
      ],
    },
    {
      name: 'of the date column and the date that heads the update the later counts, and the day of the panel is not still to come',
      headings: HEADINGS,
      rows: [
        ['15/12/2021: Two hubs are open.', '1 June 2021'],
        ['15/06/2021: Two hubs are open.', '1 December 2021'],
        ['Two hubs are open.', '17 January 2022'],
        ['15/06/2021: Two hubs are open.', '1 July 2021'],
        ['15/06/2021: Two hubs are open.', '1 May 2021'],
      ].map(([update = '', on = ''], place) => [
        `1.${String(place + 1)}`,
        '1: Learning',
        `Renew agreement ${String(place + 1)}`,
        'Cdr Okafor',
        'March 2022',
        update,
        on,
        'In progress',
      ]),
      expect: [
        {
          cell: 'G5',
          message:
            'Bring the update of action 1.4 up to date: G5 dates it 1 July 2021, more than a quarter before 31 December 2021.',
        },
        {
          cell: 'F6',
          message:
            'Bring the update of action 1.5 up to date: F6 dates it 15 June 2021, more than a quarter before 31 December 2021.',
        },
      ],
    },
  ],
};

function checkUpdates(examined: Examined): RecordCheck {
  const { date } = examined.asAt;
  const [first, last] = [firstCurrentDay(date), lastDayFilledIn(examined)];
  const old: Asked[] = [];
  const ahead: Asked[] = [];
  return {
    look: (assessed) => {
      const dated = isOpenRecord(assessed) ? dateOfUpdate(assessed, examined) : null;
      if (dated === null) return;
      if (dated.on < first) old.push(askFor(assessed, dated, date));
      else if (dated.on > last) ahead.push(askForDate(assessed, dated));
    },
    *ask() {
      yield* askEachOrTogether(updateIsCurrent, old, (rows, cells) => forManyOld(rows, cells, date));
      yield* askEachOrTogether(updateIsCurrent, ahead, forManyAhead);
    },
  };
}

function askFor(assessed: AssessedRecord, { field, on }: DatedUpdate, asAt: IsoDate): Asked {
  const dated = `${cellOf(field)} dates it ${longDate(on)}`;
  const message = `Bring the update of ${nameOf(assessed)} up to date: ${dated}, more than a quarter before ${longDate(asAt)}.`;
  return askInWords(assessed, field, message);
}

function askForDate(assessed: AssessedRecord, { field, on }: DatedUpdate): Asked {
  const dated = `${cellOf(field)} dates it ${longDate(on)}, which is still to come`;
  return askInWords(assessed, field, `Check the date of the update of ${nameOf(assessed)}: ${dated}.`);
}

function forManyOld(rows: number, cells: string, asAt: IsoDate): string {
  return `Bring the updates of ${counted(rows, 'open action')} up to date: their dates (${cells}) are more than a quarter before ${longDate(asAt)}.`;
}

function forManyAhead(rows: number, cells: string): string {
  return `Check the dates of the updates of ${counted(rows, 'open action')}: ${cells} are still to come.`;
}
