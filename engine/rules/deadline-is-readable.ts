import type { AssessedRecord } from '../assess/assess-record.ts';
import { counted } from '../values/counted.ts';
import { groupedBy, type Group } from '../values/grouped-by.ts';
import { readStatus } from '../values/status.ts';
import type { Timescale } from '../values/timescale.ts';
import { checkDeadlineCells, readingsOf, stillMeasured, type DeadlineCell } from './deadline-cells.ts';
import type { Query } from './query.ts';
import { cellOf, listCells, nameOf, nounOf, queryAbout, quote, type Rule } from './rule.ts';
import { askEachOrTogether, askLater, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];
const LIKE = 'like 30 June 2022, June 2022 or Q1 2022/23';

/** Every deadline that holds words gives a date; none is guessed. */
export const deadlineIsReadable: Rule = {
  id: 'deadline-is-readable',
  severity: 'error',
  summary: 'A deadline can be read as a date',
  why: 'A deadline that cannot be read drops out of every figure for overdue work. It is never guessed.',
  source: 'Decision table D1 rows 11, 16, 20 and 23; trap T10',
  check: (examined) => checkDeadlineCells(examined, askWhereUnread),
  examples: [
    {
      name: 'a day, a month or a quarter is fine',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', '30 June 2022', 'In progress'],
        ['1.2', '1: Learning', 'Agree the new course list', 'Cdr Okafor', 'June 2022', 'In progress'],
        ['1.3', '1: Learning', 'Write the guide', 'Cdr Okafor', 'Q1 2022/23', 'In progress'],
      ],
      expect: [],
    },
    {
      name: 'words that hold no date are quoted',
      headings: HEADINGS,
      rows: [['1.4', '1: Learning', 'Buy the system', 'Cdr Okafor', 'When funding allows', 'In progress']],
      expect: [
        {
          cell: 'E2',
          message:
            'Enter the deadline of action 1.4 like 30 June 2022, June 2022 or Q1 2022/23: “When funding allows” gives no date.',
        },
      ],
    },
    {
      name: 'a range of years is no deadline',
      headings: HEADINGS,
      rows: [['1.5', '1: Learning', 'Carry out the strategy', 'Cdr Okafor', '2021 – 2025', 'In progress']],
      expect: [
        {
          cell: 'E2',
          message:
            'Enter the deadline of action 1.5 like 30 June 2022, June 2022 or Q1 2022/23: “2021 – 2025” is a run of years.',
        },
      ],
    },
    {
      name: 'a financial year whose halves do not follow each other is asked about',
      headings: HEADINGS,
      rows: [['1.6', '1: Learning', 'Renew the licence', 'Cdr Okafor', 'Q4 2021/23', 'In progress']],
      expect: [
        {
          cell: 'E2',
          message:
            'Enter the deadline of action 1.6 like 30 June 2022, June 2022 or Q1 2022/23: the years of “Q4 2021/23” do not follow each other.',
        },
      ],
    },
    {
      name: 'a time that counts from an unknown day is asked about',
      headings: HEADINGS,
      rows: [['1.7', '1: Learning', 'Answer the report', 'Cdr Okafor', 'within six months', 'In progress']],
      expect: [
        {
          cell: 'E2',
          message:
            'Enter the deadline of action 1.7 like 30 June 2022, June 2022 or Q1 2022/23: “within six months” counts from a day that is not given.',
        },
      ],
    },
    {
      name: 'of several revised deadlines the one in force and any after it are asked about, not those before it',
      headings: [...HEADINGS.slice(0, 5), 'Revised date (1)', 'Revised date (2)', 'Status'],
      rows: [
        ['2.1', '1: Learning', 'Open', 'Cdr Okafor', 'May 2022', 'see board', 'June 2022', 'In progress'],
        ['2.2', '1: Learning', 'Agree', 'Cdr Okafor', 'May 2022', 'June 2022', 'see board', 'In progress'],
      ],
      expect: [
        {
          cell: 'G3',
          message:
            'Enter the deadline of action 2.2 like 30 June 2022, June 2022 or Q1 2022/23: “see board” gives no date.',
        },
      ],
    },
    {
      name: 'the same words in five rows and more are asked about once',
      headings: HEADINGS,
      rows: ['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7'].map((ref, place) => [
        ref,
        '1: Learning',
        `Renew agreement ${ref}`,
        'Cdr Okafor',
        place === 3 ? 'When funding allows' : place === 6 ? 'March 2022' : '[day/month/year]',
        'In progress',
      ]),
      expect: [
        {
          cell: 'E2',
          message:
            'Enter the deadlines of 5 actions (E2, E3, E4, E6 and E7) like 30 June 2022, June 2022 or Q1 2022/23: “[day/month/year]” gives no date.',
        },
        {
          cell: 'E5',
          message:
            'Enter the deadline of action 2.4 like 30 June 2022, June 2022 or Q1 2022/23: “When funding allows” gives no date.',
        },
      ],
    },
    {
      name: 'a status is told as one',
      headings: HEADINGS,
      rows: [['1.9', '1: Learning', 'Close the pilot', 'Cdr Okafor', 'Complete', 'In progress']],
      expect: [
        {
          cell: 'E2',
          message:
            'Enter the deadline of action 1.9 like 30 June 2022, June 2022 or Q1 2022/23: “Complete” is a status, and no date.',
        },
      ],
    },
    {
      name: 'a part that is complete needs no date',
      headings: HEADINGS,
      rows: [['2.0', '1: Learning', 'Run it', 'Cdr Okafor', '1. Complete 2. June 2022', 'In progress']],
      expect: [],
    },
    {
      name: 'a day that no calendar has is asked about',
      headings: HEADINGS,
      rows: [['1.8', '1: Learning', 'Close the pilot', 'Cdr Okafor', '31 June 2022', 'In progress']],
      expect: [
        {
          cell: 'E2',
          message:
            'Enter the deadline of action 1.8 like 30 June 2022, June 2022 or Q1 2022/23: “31 June 2022” is a day that no calendar has.',
        },
      ],
    },
    {
      name: 'a closed action is no longer measured, one that awaits its closure is; an error value is left to the rule on those',
      headings: HEADINGS,
      rows: [
        ...['Complete', 'Not accepted', 'No longer applicable', 'Complete, awaiting sign-off'].map(
          (status, place) => [
            `1.${String(place + 1)}`,
            '1: Learning',
            `Renew agreement ${String(place + 1)}`,
            'Cdr Okafor',
            'after the summit',
            status,
          ],
        ),
        ['1.5', '1: Learning', 'Train the tutors', 'Cdr Okafor', { text: '#N/A', isError: true }, 'Open'],
      ],
      expect: [
        {
          cell: 'E5',
          message:
            'Enter the deadline of action 1.4 like 30 June 2022, June 2022 or Q1 2022/23: “after the summit” gives no date.',
        },
      ],
    },
  ],
};

const SAME_WORDS = 5;

/** One query a cell; but one for all of a tracker that hold the same words, such as a form's own that nobody filled in. */
function* askWhereUnread(cells: readonly DeadlineCell[]): Generator<Query> {
  const unread = cells.flatMap((cell) => {
    const why = stillMeasured(cell) ? whyUnread(cell) : null;
    return why === null ? [] : [{ cell, why }];
  });
  const alike = groupedBy(unread, ({ cell, why }) => `${cell.assessed.tracker.id} ${why}`);
  const others: Asked[] = [];
  for (const same of alike.values()) {
    if (same.length >= SAME_WORDS) yield askForAlike(same);
    else for (const { cell, why } of same) others.push(askLater(cell.assessed, cell.field, askFor, why));
  }
  yield* askEachOrTogether(deadlineIsReadable, others, forMany);
}

interface Unread {
  readonly cell: DeadlineCell;
  readonly why: string;
}

function askForAlike([first, ...others]: Group<Unread>): Query {
  const { tracker } = first.cell.assessed;
  const cells = [first, ...others].map(({ cell }) => cellOf(cell.field));
  const rows = `${counted(cells.length, nounOf(tracker))} (${listCells(cells)})`;
  const message = `Enter the deadlines of ${rows} ${LIKE}: ${first.why}.`;
  return queryAbout(deadlineIsReadable, tracker, cells[0] ?? null, message);
}

function askFor(assessed: AssessedRecord, why: string): string {
  return `Enter the deadline of ${nameOf(assessed)} ${LIKE}: ${why}.`;
}

function whyUnread({ timescale }: DeadlineCell): string | null {
  const isOfParts = timescale.parts.length > 0;
  for (const reading of readingsOf(timescale)) {
    // “1. Complete 2. June 2022”: the first part is done, and needs no date.
    if (isOfParts && readStatus(reading.text).class === 'complete') continue;
    const why = whyNoDate(reading);
    if (why !== null) return why;
  }
  return null;
}

function whyNoDate({ kind, text, warnings }: Timescale): string | null {
  if (kind !== 'year-range' && kind !== 'unresolved' && kind !== 'unparsed') return null;
  const words = quote(text);
  if (kind === 'year-range') return `${words} is a run of years`;
  if (kind === 'unresolved')
    return warnings.includes('PLAN_YEAR_UNKNOWN') ? null : `${words} counts from a day that is not given`;
  if (warnings.includes('FY_RANGE')) return `the years of ${words} do not follow each other`;
  if (warnings.includes('NO_SUCH_DAY')) return `${words} is a day that no calendar has`;
  if (warnings.includes('IMPLAUSIBLE_YEAR')) return `${words} is a date of a year that cannot be meant`;
  return readStatus(text).class === 'complete'
    ? `${words} is a status, and no date`
    : `${words} gives no date`;
}

function forMany(rows: number, cells: string): string {
  return `Check which column holds the deadline, or enter dates ${LIKE}: ${String(rows)} cells give none (${cells}).`;
}
