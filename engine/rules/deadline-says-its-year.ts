import type { AssessedRecord } from '../assess/assess-record.ts';
import type { Tracker } from '../recognise/tracker.ts';
import { financialYearName, longDate, type IsoDate } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { listWords } from '../values/list-words.ts';
import { oneLine } from '../values/one-line.ts';
import { startSentence } from '../values/start-sentence.ts';
import type { Timescale, TimescaleWarning } from '../values/timescale.ts';
import { checkDeadlineCells, readingsOf, type DeadlineCell } from './deadline-cells.ts';
import type { Query, Severity } from './query.ts';
import {
  asking,
  cellOf,
  listCells,
  queryAbout,
  quote,
  type Examined,
  type RecordCheck,
  type Rule,
} from './rule.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];

/** Deadlines say their year; where they do not, the year they are read with is said once a tracker. */
export const deadlineSaysItsYear: Rule = {
  id: 'deadline-says-its-year',
  severity: 'error',
  summary: 'A deadline says which year it is in',
  why: 'Q3 may be this year’s or the last one’s: read with the wrong year, an action is a year late or has a year to spare.',
  source: 'Decision table D1 rows 13 and 18; traps T07 and T11',
  check: checkYears,
  examples: [
    {
      name: 'deadlines that say their year are fine',
      headings: HEADINGS,
      rows: [['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4 2021/22', 'In progress']],
      expect: [],
    },
    {
      name: 'quarters without a year are asked about once, with the year they are read with',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4', 'In progress'],
        ['1.2', '1: Learning', 'Agree the new course list', 'Cdr Okafor', 'Q3', 'In progress'],
        ['1.3', '1: Learning', 'Write the guide', 'Cdr Okafor', 'Q4', 'In progress'],
      ],
      expect: [
        {
          cell: 'E2',
          severity: 'warning',
          message:
            '3 deadlines say Q3 or Q4 with no year (E2, E3 and E4): read as 2021/22, from the sheet’s name. Confirm the plan year, or write the year like Q3 2021/22.',
        },
      ],
    },
    {
      name: 'quarters without a year have no date where the year may be this one or the last',
      sheet: 'Plan',
      asAt: '2022-05-31',
      headings: HEADINGS,
      rows: [['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4', 'In progress']],
      expect: [
        {
          cell: 'E2',
          message:
            '1 deadline says Q4 with no year (E2), so it has no date. Give the plan year, or write the year like Q3 2021/22.',
        },
      ],
    },
    {
      name: 'years in two digits are told once',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'March 22', 'In progress'],
        [
          '1.2',
          '1: Learning',
          'Agree the new course list',
          'Cdr Okafor',
          '1. May 22 2. Jan 23',
          'In progress',
        ],
      ],
      expect: [
        {
          cell: 'E2',
          severity: 'info',
          message:
            '2 deadlines give the year in two digits (E2 and E3): “March 22” is read as 31 March 2022. Write it like March 2022.',
        },
      ],
    },
    {
      name: 'a new date in the status takes its year from the deadline',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Open the learning hubs',
          'Cdr Okafor',
          'Q3 2021/22',
          'Completion expected Q4',
        ],
      ],
      expect: [
        {
          cell: 'F2',
          severity: 'info',
          message:
            '1 status gives a new date with no year (F2): “Q4” is read as 31 March 2022, the first after the deadline of its row. Write the year beside it.',
        },
      ],
    },
    {
      name: 'a quarter in a status that moves no deadline needs no year, nor does one that gives it',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Open the hubs',
          'Cdr Okafor',
          'March 2022',
          'In progress, to be reviewed in Q4',
        ],
        ['1.2', '1: Learning', 'Train the tutors', 'Cdr Okafor', 'December 2021', 'Delayed to Q1 2022/23'],
      ],
      expect: [],
    },
    {
      name: 'one deadline with two digits for its year is spoken of as one',
      headings: HEADINGS,
      rows: [['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'May 22', 'In progress']],
      expect: [
        {
          cell: 'E2',
          severity: 'info',
          message:
            '1 deadline gives the year in two digits (E2): “May 22” is read as 31 May 2022. Write it like May 2022.',
        },
      ],
    },
    {
      name: 'a day that hides its year is asked to show it',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Open the hubs',
          'Cdr Okafor',
          { text: '21-Nov', date: '2021-11-21', numberFormat: 'd-mmm' },
          'In progress',
        ],
      ],
      expect: [
        {
          cell: 'E2',
          severity: 'info',
          message:
            '1 deadline does not show its year (E2): “21-Nov” is read as 21 November 2021, the day the cell holds. Show the year, like 21/11/2022.',
        },
      ],
    },
    {
      name: 'of many different quarters four are quoted',
      headings: HEADINGS,
      rows: ['Q1', 'Q2', 'Q3', 'Q4', 'Late Q4'].map((when, place) => [
        `1.${String(place + 1)}`,
        '1: Learning',
        `Renew agreement ${String(place + 1)}`,
        'Cdr Okafor',
        when,
        'In progress',
      ]),
      expect: [
        {
          cell: 'E2',
          severity: 'warning',
          message:
            '5 deadlines say Late Q4, Q1, Q2, Q3 and the like with no year (E2, E3, E4, E5 and E6): read as 2021/22, from the sheet’s name. Confirm the plan year, or write the year like Q3 2021/22.',
        },
      ],
    },
  ],
};

/** A deadline that lacks a year, or part of one. */
interface Undated {
  readonly tracker: Tracker;
  readonly cell: string;
  /** The deadline's own words: "Q3". */
  readonly words: string;
  readonly end: IsoDate | null;
}

function checkYears(examined: Examined): RecordCheck {
  const statuses: Lacking[] = [];
  const cells = checkDeadlineCells(examined, (all) =>
    askAbout([...undatedCells(all), ...statuses], examined),
  );
  return {
    look: (assessed) => {
      cells.look(assessed);
      const undated = undatedStatus(assessed, examined);
      if (undated) statuses.push(undated);
    },
    ask: cells.ask,
  };
}

function* askAbout(lacking: readonly Lacking[], examined: Examined): Generator<Query> {
  const found = byWarning(lacking);
  for (const tracker of examined.recognition.trackers) {
    yield* askOnce(tracker, 'error', found('PLAN_YEAR_UNKNOWN', tracker), unknownYear);
    const told = examined.settings.planYear !== null;
    const words = inferredYear(examined, tracker);
    yield* askOnce(tracker, told ? 'info' : 'warning', found('PLAN_YEAR_INFERRED', tracker), words);
    yield* askOnce(tracker, 'info', found('AMBIG_MONTH_YY', tracker), twoDigits);
    yield* askOnce(tracker, 'info', found('YEAR_NOT_SHOWN', tracker), hiddenYear);
    yield* askOnce(tracker, 'info', found('YEAR_FROM_DEADLINE', tracker), yearFromDeadline);
  }
}

type Words = (undated: readonly Undated[], cells: string) => string;

function* askOnce(
  tracker: Tracker,
  severity: Severity,
  undated: readonly Undated[],
  words: Words,
): Generator<Query> {
  const [first] = undated;
  if (!first) return;
  const cells = [...new Set(undated.map(({ cell }) => cell))];
  const message = words(undated, listCells(cells));
  yield queryAbout(asking(deadlineSaysItsYear, severity), tracker, first.cell, message);
}

type Found = (warning: TimescaleWarning, tracker: Tracker) => readonly Undated[];

/** Every deadline that lacks a year, by what it lacks and by tracker. */
function byWarning(lacking: readonly Lacking[]): Found {
  const groups = groupedBy(lacking, ({ warning, undated }) => `${warning} ${undated.tracker.id}`);
  return (warning, tracker) => (groups.get(`${warning} ${tracker.id}`) ?? []).map(({ undated }) => undated);
}

interface Lacking {
  readonly warning: TimescaleWarning;
  readonly undated: Undated;
}

const OF_INTEREST: readonly TimescaleWarning[] = [
  'PLAN_YEAR_UNKNOWN',
  'PLAN_YEAR_INFERRED',
  'AMBIG_MONTH_YY',
  'YEAR_NOT_SHOWN',
];

function* undatedCells(cells: readonly DeadlineCell[]): Generator<Lacking> {
  for (const { assessed, field, timescale } of cells) {
    for (const reading of readingsOf(timescale)) {
      const warning = OF_INTEREST.find((each) => reading.warnings.includes(each));
      if (warning) yield { warning, undated: asUndated(assessed.tracker, cellOf(field), reading) };
    }
  }
}

function asUndated(tracker: Tracker, cell: string, { text, end }: Timescale): Undated {
  return { tracker, cell, words: oneLine(text), end };
}

/** A new date in a status that moved the deadline and names no year of its own (D2). */
function undatedStatus(
  { tracker, status, deadline }: AssessedRecord,
  { timescales }: Examined,
): Lacking | null {
  if (!status || deadline?.movedBy !== status.cell) return null;
  const mention = timescales.get(tracker.id)?.mention(status.reading.text);
  if (!mention || mention.certainty === 'exact' || /\d{2}\)?$/.test(mention.text)) return null;
  const undated = { tracker, cell: status.cell, words: mention.text, end: deadline.current };
  return { warning: 'YEAR_FROM_DEADLINE', undated };
}

function unknownYear(undated: readonly Undated[], cells: string): string {
  const have = undated.length === 1 ? 'it has' : 'they have';
  const ask = 'Give the plan year, or write the year like Q3 2021/22.';
  return `${deadlinesSay(undated)} (${cells}), so ${have} no date. ${ask}`;
}

function inferredYear({ recognition, settings, timescales }: Examined, { id, sheet }: Tracker): Words {
  const name = financialYearName(timescales.get(id)?.context.planYear?.year ?? 0);
  const write = `write the year like Q3 ${name}.`;
  const isTold = settings.planYear !== null;
  const title = recognition.titles.find((each) => each.sheet === sheet.name);
  const from = isTold ? 'the plan year given' : (title?.year?.from ?? 'the as-at date');
  const ask = isTold ? startSentence(write) : `Confirm the plan year, or ${write}`;
  return (undated, cells) => `${deadlinesSay(undated)} (${cells}): read as ${name}, from ${from}. ${ask}`;
}

function deadlinesSay(undated: readonly Undated[]): string {
  const say = undated.length === 1 ? 'says' : 'say';
  return `${counted(undated.length, 'deadline')} ${say} ${quarterWords(undated)} with no year`;
}

const MOST_WORDS = 4;

function quarterWords(undated: readonly Undated[]): string {
  const words = [...new Set(undated.map((each) => each.words))].sort();
  if (words.length > MOST_WORDS) return `${words.slice(0, MOST_WORDS).join(', ')} and the like`;
  return listWords(words, words.length, 'or');
}

function twoDigits(undated: readonly Undated[], cells: string): string {
  const cellsCount = new Set(undated.map(({ cell }) => cell)).size;
  const give = cellsCount === 1 ? 'gives' : 'give';
  const lead = `${counted(cellsCount, 'deadline')} ${give} the year in two digits (${cells})`;
  const end = undated[0]?.end ?? null;
  const like = end === null ? 'March 2022' : longDate(end).replace(/^\d+ /, '');
  return `${lead}: ${exampleOf(undated)}. Write it like ${like}.`;
}

function hiddenYear(undated: readonly Undated[], cells: string): string {
  const hide = undated.length === 1 ? 'does not show its year' : 'do not show their year';
  const lead = `${counted(undated.length, 'deadline')} ${hide} (${cells})`;
  return `${lead}: ${exampleOf(undated)}, the day the cell holds. Show the year, like 21/11/2022.`;
}

function yearFromDeadline(undated: readonly Undated[], cells: string): string {
  const give = undated.length === 1 ? '1 status gives' : `${String(undated.length)} statuses give`;
  const first = 'the first after the deadline of its row';
  return `${give} a new date with no year (${cells}): ${exampleOf(undated)}, ${first}. Write the year beside it.`;
}

function exampleOf([first]: readonly Undated[]): string {
  return first?.end ? `${quote(first.words)} is read as ${longDate(first.end)}` : '';
}
