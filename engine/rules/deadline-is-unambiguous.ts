import type { AssessedRecord } from '../assess/assess-record.ts';
import type { FieldText } from '../recognise/tracker.ts';
import { longDate } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { DOUBTS, mayMean } from '../values/reading-words.ts';
import type { Timescale, TimescaleWarning } from '../values/timescale.ts';
import { checkDeadlineCells, readingsOf, stillMeasured, type DeadlineCell } from './deadline-cells.ts';
import type { Query } from './query.ts';
import { cellOf, listCells, nameOf, nounOf, queryAbout, queryOn, quote, type Rule } from './rule.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];

/** A deadline has one reading; where it has several, the one used and the others are said. */
export const deadlineIsUnambiguous: Rule = {
  id: 'deadline-is-unambiguous',
  severity: 'warning',
  summary: 'A deadline can be read in one way only',
  why: 'Q1 2022 is June 2022 to one reader and March 2022 to another. An action can be overdue on one reading and on time on the next.',
  source: 'Decision table D1 rows 9, 12, 14, 15, 19 and 22; traps T09 and T19',
  check: (examined) => checkDeadlineCells(examined, askWhereAmbiguous),
  examples: [
    {
      name: 'a quarter of a financial year is fine',
      headings: HEADINGS,
      rows: [['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q3 2021/22', 'In progress']],
      expect: [],
    },
    {
      name: 'a quarter of a single year has three readings, and one may be overdue',
      headings: HEADINGS,
      rows: [['1.2', '1: Learning', 'Agree the new course list', 'Cdr Okafor', 'Q3 2021', 'In progress']],
      expect: [
        {
          cell: 'E2',
          message:
            'Write the deadline of action 1.2 like Q3 2021/22: “Q3 2021” is read as 31 December 2021, and may mean 30 September 2021 (calendar quarter) or 31 December 2020 (financial year ending). On another reading it is overdue.',
        },
      ],
    },
    {
      name: 'a whole year is read as its last day',
      headings: HEADINGS,
      rows: [
        ['1.3', '1: Learning', 'Write the guide', 'Cdr Okafor', 'Implementation 2022/23', 'In progress'],
      ],
      expect: [
        {
          cell: 'E2',
          message:
            'Write the deadline of action 1.3 like 30 June 2022, June 2022 or Q1 2022/23: “Implementation 2022/23” is read as 31 March 2023, the last day of a whole year.',
        },
      ],
    },
    {
      name: 'a season is read as its last day, and said once for all who use it',
      headings: HEADINGS,
      rows: [
        ['1.4', '1: Learning', 'Hold the first review', 'Cdr Okafor', 'Spring 2022', 'In progress'],
        ['1.5', '1: Learning', 'Hold the second review', 'Cdr Okafor', 'Spring 2022', 'In progress'],
      ],
      expect: [
        {
          cell: 'E2',
          message:
            'Write the deadlines of 2 actions (E2 and E3) like 30 June 2022, June 2022 or Q1 2022/23: “Spring 2022” is read as 31 May 2022, the last day of a season.',
        },
      ],
    },
    {
      name: 'two stages are each said',
      headings: HEADINGS,
      rows: [
        [
          '1.6',
          '1: Learning',
          'Fit the new system',
          'Cdr Okafor',
          'FY 2021 Full implementation Q1 2022',
          'In progress',
        ],
      ],
      expect: [
        {
          cell: 'E2',
          message:
            'Write the deadline of action 1.6 like Q3 2021/22: “FY 2021” is read as 31 March 2022, and may mean 31 March 2021 (financial year ending); “Q1 2022” is read as 30 June 2022, and may mean 31 March 2022 (calendar quarter) or 30 June 2021 (financial year ending). On another reading it is overdue.',
        },
      ],
    },
    {
      name: 'many texts that lack the same are asked about once',
      headings: HEADINGS,
      rows: ['01/13/2022', '01/14/2022', '01/17/2022', '01/18/2022', '01/19/2022', '01/20/2022'].map(
        (day) => [
          day.slice(3, 5),
          '1: Learning',
          `Hold the course that ends on ${day}`,
          'Cdr Okafor',
          day,
          'In progress',
        ],
      ),
      expect: [
        {
          cell: 'E2',
          message:
            'Write the deadlines of 6 actions (E2, E3, E4, E5, E6 and E7) like 30 June 2022, June 2022 or Q1 2022/23: for one, “01/13/2022” is read as 13 January 2022, with the month first, as no other order gives a day.',
        },
      ],
    },
    {
      name: 'only the deadline in force is overdue on another reading',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Revised deadline', 'Status'],
      rows: [
        [
          '1.8',
          '1: Learning',
          'Move the team',
          'Cdr Okafor',
          '30 June 2021',
          'Q1 2022',
          'Delayed to 31 March 2023',
        ],
        ['1.9', '1: Learning', 'Open the hubs', 'Cdr Okafor', '30 June 2021', 'Q3 2021', 'In progress'],
      ],
      expect: [
        {
          cell: 'F2',
          message:
            'Write the deadline of action 1.8 like Q3 2021/22: “Q1 2022” is read as 30 June 2022, and may mean 31 March 2022 (calendar quarter) or 30 June 2021 (financial year ending).',
        },
        {
          cell: 'F3',
          message:
            'Write the deadline of action 1.9 like Q3 2021/22: “Q3 2021” is read as 31 December 2021, and may mean 30 September 2021 (calendar quarter) or 31 December 2020 (financial year ending). On another reading it is overdue.',
        },
      ],
    },
    {
      name: 'a week that does not begin on a Monday is asked about',
      headings: HEADINGS,
      rows: [['1.7', '1: Learning', 'Move the team', 'Cdr Okafor', 'w/c 25 June 2022', 'In progress']],
      expect: [
        {
          cell: 'E2',
          message:
            'Write the deadline of action 1.7 like 30 June 2022, June 2022 or Q1 2022/23: “w/c 25 June 2022” is read as 29 June 2022, though that week does not begin on a Monday.',
        },
      ],
    },
    {
      name: 'a completed action is no longer measured',
      headings: HEADINGS,
      rows: [['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'Q3 2021', 'Complete']],
      expect: [],
    },
  ],
};

function* askWhereAmbiguous(cells: readonly DeadlineCell[]): Generator<Query> {
  for (const texts of cellsByWarning(cells)) {
    if (texts.length > MOST_TEXTS) yield* askForMany(texts.flat(), 'for one, ');
    else for (const cells of texts) yield* cells.length === 1 ? askForOne(cells) : askForMany(cells);
  }
}

/** A tracker in which so many different texts lack the same thing is asked once, with one of them. */
const MOST_TEXTS = 5;

interface Ambiguous {
  readonly cell: DeadlineCell;
  readonly asked: Asked;
}

interface Asked {
  readonly warning: TimescaleWarning;
  readonly like: string;
  /** "“Q3 2021” is read as …" */
  readonly readAs: string;
}

/** For each tracker and each warning, the cells of one text together, in the order in which they are first met. */
function cellsByWarning(cells: readonly DeadlineCell[]): Ambiguous[][][] {
  const ambiguous = cells.flatMap((cell) => {
    const asked = askedOf(cell);
    return asked === null || !stillMeasured(cell) ? [] : [{ cell, asked }];
  });
  const byWarning = groupedBy(ambiguous, ({ cell, asked }) => `${cell.assessed.tracker.id} ${asked.warning}`);
  return Array.from(byWarning.values(), (same) => [...groupedBy(same, ({ asked }) => asked.readAs).values()]);
}

function* askForOne([first]: readonly Ambiguous[]): Generator<Query> {
  if (!first) return;
  const { assessed, field } = first.cell;
  const { like, readAs } = first.asked;
  const message = `Write the deadline of ${nameOf(assessed)} like ${like}: ${readAs}`;
  yield queryOn(deadlineIsUnambiguous, assessed, field, message);
}

function* askForMany(group: readonly Ambiguous[], such = ''): Generator<Query> {
  const [first] = group;
  if (!first) return;
  const { tracker } = first.cell.assessed;
  const cells = group.map(({ cell }) => cellOf(cell.field));
  const rows = `${counted(group.length, nounOf(tracker))} (${listCells(cells)})`;
  const message = `Write the deadlines of ${rows} like ${first.asked.like}: ${such}${first.asked.readAs}`;
  yield queryAbout(deadlineIsUnambiguous, tracker, cells[0] ?? null, message);
}

/** What to ask of a cell, null where it has one reading. */
function askedOf({ timescale, assessed, field }: DeadlineCell): Asked | null {
  const clauses = readingsOf(timescale)
    .map(clauseOf)
    .filter((clause) => clause !== null);
  const [first] = clauses;
  if (!first) return null;
  const like = isSingleYear(timescale) ? 'Q3 2021/22' : '30 June 2022, June 2022 or Q1 2022/23';
  const overdue =
    assessed.lateness.possiblyOverdue && isInForce(assessed, field)
      ? ' On another reading it is overdue.'
      : '';
  const readAs = `${clauses.map(({ words }) => words).join('; ')}.${overdue}`;
  return { warning: first.warning, like, readAs };
}

/** An original that an extension has taken over from is measured no more. */
function isInForce({ deadline }: AssessedRecord, field: FieldText): boolean {
  return deadline !== null && cellOf(field) === (deadline.movedBy ?? deadline.cell);
}

function isSingleYear({ warnings }: Timescale): boolean {
  return warnings.includes('AMBIG_SINGLE_YEAR_QUARTER') || warnings.includes('AMBIG_SINGLE_YEAR_FY');
}

interface Clause {
  readonly warning: TimescaleWarning;
  readonly words: string;
}

function clauseOf({ text, end, alternatives, warnings }: Timescale): Clause | null {
  if (end === null) return null;
  const warning = warnings.find((each) => DOUBTS.has(each));
  if (warning === undefined) return null;
  const note = DOUBTS.get(warning) ?? '';
  const others = alternatives.length === 0 ? '' : `and ${mayMean(alternatives)}`;
  const told = [`${quote(text)} is read as ${longDate(end)}`, note, others].filter((part) => part !== '');
  return { warning, words: told.join(', ') };
}
