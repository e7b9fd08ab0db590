import type { FieldText, Tracker } from '../recognise/tracker.ts';
import type { FieldId } from '../templates/fields.ts';
import { addDays, longDate, partsOf, weekday, type IsoDate } from '../values/calendar.ts';
import { everyMatch } from '../values/every-match.ts';
import { foldText } from '../values/fold.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { readBareDate } from '../values/timescale-single.ts';
import { isGiven } from '../values/timescale-readings.ts';
import type { TimescaleContext } from '../values/timescale.ts';
import { MONTH } from '../values/timescale-words.ts';
import type { Query } from './query.ts';
import { cellOf, listCells, queryAbout, quote, type Examined, type RecordCheck, type Rule } from './rule.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'Status'];
const row = (update: string): string[] => [
  '1.1',
  '1: Learning',
  'Open the learning hubs',
  'Cdr Okafor',
  'Q4 2021/22',
  update,
  'In progress',
];

/** A week that a text names by its first day begins on a Monday. */
export const weekCommencingIsMonday: Rule = {
  id: 'week-commencing-is-monday',
  severity: 'info',
  summary: 'A week commencing a date begins on a Monday',
  why: 'A week that begins on a Saturday is a slip in the day or in the month. Who plans by it comes in the wrong week, and the paper shows that nobody looked.',
  source: 'Trap T19; decision table D1 row 9',
  check: checkWeeks,
  examples: [
    {
      name: 'a week that begins on a Monday is fine',
      headings: HEADINGS,
      rows: [row('Racking goes in w/c 13/12/21, and staff move week commencing Monday 20 December 2021.')],
      expect: [],
    },
    {
      name: 'a week that begins on a Saturday is quoted with the Mondays on either side',
      headings: HEADINGS,
      rows: [row('The first course ran w/c 25th September 2021.')],
      expect: [
        {
          cell: 'F2',
          message:
            'Check “w/c 25th September 2021” in F2: it is a Saturday. The Mondays on either side are 20 September 2021 and 27 September 2021.',
        },
      ],
    },
    {
      name: 'the same week in several updates is one query',
      headings: HEADINGS,
      rows: [row('Training w/c 25/09/2021.'), row('Moves follow w/c 25/09/2021.')],
      expect: [
        {
          cell: 'F2',
          message:
            'Check “w/c 25/09/2021” in F2 and F3: it is a Saturday. The Mondays on either side are 20 September 2021 and 27 September 2021.',
        },
      ],
    },
    {
      name: 'a date without its year is asked about only where no year makes it a Monday',
      headings: HEADINGS,
      rows: [row('Moves w/c 25th September.'), row('Moves w/c 20 September.')],
      expect: [
        {
          cell: 'F2',
          message: 'Check “w/c 25th September” in F2: it is no Monday in 2021 or in 2022.',
        },
      ],
    },
    {
      name: 'a week that says it begins on a Tuesday, after a bank holiday, is fine',
      headings: HEADINGS,
      rows: [row('The new rota starts w/c Tuesday 3 May 2022.')],
      expect: [],
    },
    {
      name: 'a week in a title or in a status is read too, with spaces about its stroke',
      headings: HEADINGS,
      rows: [
        [
          '1.1',
          '1: Learning',
          'Open the hubs w / c 25 September 2021',
          'Cdr Okafor',
          'Q4 2021/22',
          '',
          'Delayed to w/c 26/09/2021',
        ],
      ],
      expect: [
        {
          cell: 'C2',
          message:
            'Check “w / c 25 September 2021” in C2: it is a Saturday. The Mondays on either side are 20 September 2021 and 27 September 2021.',
        },
        {
          cell: 'G2',
          message:
            'Check “w/c 26/09/2021” in G2: it is a Sunday. The Mondays on either side are 20 September 2021 and 27 September 2021.',
        },
      ],
    },
  ],
};

/** Deadlines are left to the rules that read deadlines. */
const FIELDS: readonly FieldId[] = ['title', 'action', 'update', 'status', 'governance'];
const MAY_HOLD_A_WEEK = /w ?\/? ?c\b|week /i;
const DATE = `\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}(?:[ ,-]{1,2}(?:\\d{4}|\\d\\d)(?![\\d:]))?|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d\\d)`;
const WEEK = new RegExp(
  `\\b(?:w ?/ ?c|wc|week (?:commencing|beginning|starting))[ .:]+((?:mon(?:day)?[ ,]+)?(?:the )?(${DATE}))`,
  'gi',
);

interface Week {
  readonly tracker: Tracker;
  readonly field: FieldText;
  readonly words: string;
  readonly told: string;
}

function checkWeeks({ timescales }: Examined): RecordCheck {
  const weeks: Week[] = [];
  return {
    look: ({ record, tracker }) => {
      for (const id of FIELDS) {
        const field = record.fields.get(id);
        if (!field || !MAY_HOLD_A_WEEK.test(field.text)) continue;
        const context = timescales.get(tracker.id)?.context;
        if (context) weeks.push(...oddWeeks(field, tracker, context));
      }
    },
    *ask() {
      const groups = groupedBy(weeks, ({ tracker, words }) => `${tracker.id}\n${foldText(words)}`);
      for (const same of groups.values()) yield* askOnce(same);
    },
  };
}

function* oddWeeks(field: FieldText, tracker: Tracker, context: TimescaleContext): Generator<Week> {
  for (const [words, , date = ''] of everyMatch(WEEK, field.text)) {
    const told = toldOf(foldText(date), context);
    if (told !== null) yield { tracker, field, words: words.replace(/\.$/, ''), told };
  }
}

function* askOnce(same: readonly Week[]): Generator<Query> {
  const [first] = same;
  if (!first) return;
  const cells = [...new Set(same.map(({ field }) => cellOf(field)))];
  const message = `Check ${quote(first.words)} in ${listCells(cells)}: ${first.told}`;
  yield queryAbout(weekCommencingIsMonday, first.tracker, cells[0] ?? null, message);
}

/** What is odd about the day, null where it is a Monday or no day at all. */
function toldOf(date: string, context: TimescaleContext): string | null {
  const day = dayOf(date, context);
  if (day !== null) return weekday(day) === MONDAY ? null : toldOfDay(day);
  const { year } = partsOf(context.asAt);
  const days = [year - 1, year, year + 1].map((each) => dayOf(`${date} ${String(each)}`, context));
  const near = nearest(days, context.asAt);
  if (near.length < 2 || near.some((each) => weekday(each) === MONDAY)) return null;
  return `it is no Monday in ${near.map((each) => String(partsOf(each).year)).join(' or in ')}.`;
}

const MONDAY = 1;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function toldOfDay(day: IsoDate): string {
  const monday = addDays(day, MONDAY - weekday(day));
  const mondays = `${longDate(monday)} and ${longDate(addDays(monday, 7))}`;
  return `it is a ${WEEKDAYS[weekday(day) - 1] ?? ''}. The Mondays on either side are ${mondays}.`;
}

function dayOf(date: string, context: TimescaleContext): IsoDate | null {
  const read = readBareDate(date, context);
  return read && isGiven(read) && read.precision === 'day' ? read.end : null;
}

/** The last such day up to the as-at date, and the next one after it. */
function nearest(days: readonly (IsoDate | null)[], asAt: IsoDate): IsoDate[] {
  const real = days.filter((day) => day !== null);
  const before = real.filter((day) => day <= asAt).at(-1);
  const after = real.find((day) => day > asAt);
  return [before, after].filter((day) => day !== undefined);
}
