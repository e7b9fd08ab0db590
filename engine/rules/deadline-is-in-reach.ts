import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import type { FieldText } from '../recognise/tracker.ts';
import { addMonths, longDate, partsOf, type IsoDate } from '../values/calendar.ts';
import { counted } from '../values/counted.ts';
import { checkByTracker } from './check-records.ts';
import { cellOf, nameOf, type RecordCheck, type Rule } from './rule.ts';
import { askEachOrTogether, askLater, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Action', 'Owner', 'Due date', 'Status'];
const rowsDue = (...days: readonly string[]): string[][] =>
  days.map((day, place) => [
    String(place + 1),
    `Renew agreement ${String(place + 1)}`,
    'Cdr Okafor',
    day,
    'Open',
  ]);

/** No deadline lies more than ten years after all the others: 2052 is 2025 with its figures turned round. */
export const deadlineIsInReach: Rule = {
  id: 'deadline-is-in-reach',
  severity: 'warning',
  summary: 'No deadline lies more than ten years after the others of its tracker',
  why: 'A slip of the fingers makes 2025 into 2052. The action is then never overdue, and nobody looks at it again.',
  source: 'Domain A4 (target dates that were a typographical error); D6 (nothing is silently “not overdue”)',
  check: ({ asAt }) => checkByTracker(() => checkReach(asAt.date)),
  examples: [
    {
      name: 'deadlines some years away are fine',
      headings: HEADINGS,
      rows: rowsDue('31/03/2022', '31/03/2030', '31/03/2033'),
      expect: [],
    },
    {
      name: 'one that lies decades after the others is a query',
      headings: HEADINGS,
      rows: rowsDue('31/03/2022', '30/06/2052', '30/09/2022', '31/12/2022'),
      expect: [
        {
          cell: 'D3',
          message:
            'Check the year in the deadline of action 2: 30 June 2052 (D3) is 30 years away, and the latest of the others is 31 December 2022.',
        },
      ],
    },
    {
      name: 'a plan of many years has many such deadlines',
      headings: HEADINGS,
      rows: rowsDue('31/03/2030', '31/03/2040', '31/03/2045', '31/03/2050'),
      expect: [],
    },
    {
      name: 'a completed action is left alone',
      headings: HEADINGS,
      rows: [
        ...rowsDue('31/03/2022', '30/06/2022'),
        ['3', 'Renew the last', 'Cdr Okafor', '31/03/2052', 'Complete'],
      ],
      expect: [],
    },
    {
      name: 'of eight deadlines two that lie so far are a query each',
      headings: HEADINGS,
      rows: rowsDue(
        ...['31 December 2051', '30 June 2052', '31 March 2022', '30 April 2022', '31 May 2022'],
        ...['30 June 2022', '31 July 2022', '31 August 2022'],
      ),
      expect: [
        {
          cell: 'D2',
          message:
            'Check the year in the deadline of action 1: 31 December 2051 (D2) is 30 years away, and the latest of the others is 31 August 2022.',
        },
        {
          cell: 'D3',
          message:
            'Check the year in the deadline of action 2: 30 June 2052 (D3) is 30 years away, and the latest of the others is 31 August 2022.',
        },
      ],
    },
    {
      name: 'where there is no other, and up to ten years after the others, nothing is asked',
      headings: HEADINGS,
      rows: rowsDue('30 September 2032', '30 September 2022'),
      otherSheets: [
        { name: 'Estates', rows: [HEADINGS, ['E1', 'Sell the yard', 'Cdr Okafor', '30 June 2052', 'Open']] },
      ],
      expect: [],
    },
    {
      name: 'a slip in a status that moves the deadline is one too',
      headings: HEADINGS,
      rows: [
        ['1', 'Renew the lease', 'Cdr Okafor', '31 March 2022', 'Delayed to June 2052'],
        ...rowsDue('30 June 2022', '31 July 2022').slice(1),
      ],
      expect: [
        {
          cell: 'E2',
          message:
            'Check the year in the deadline of action 1: 30 June 2052 (E2) is 30 years away, and the latest of the others is 31 July 2022.',
        },
      ],
    },
  ],
};

const YEARS_IN_REACH = 10;
/** Where there are several, one in so many at most: with more, the plan is of many years. */
const MOST_OF = 4;

function checkReach(asAt: IsoDate): RecordCheck {
  const end = addMonths(asAt, 12 * YEARS_IN_REACH);
  const far: AssessedRecord[] = [];
  let dated = 0;
  let latest: IsoDate = '';
  return {
    look: (assessed) => {
      const due = assessed.deadline?.current ?? null;
      if (due === null) return;
      dated++;
      if (due <= end) latest = due > latest ? due : latest;
      else far.push(assessed);
    },
    *ask() {
      const isOdd = far.length === 1 || far.length * MOST_OF <= dated;
      if (latest === '' || !isOdd) return;
      const beyond = addMonths(latest, 12 * YEARS_IN_REACH);
      const odd = far.filter(({ deadline }) => (deadline?.current ?? '') > beyond);
      const asked = odd.flatMap((assessed) => asFar(assessed, asAt, latest));
      yield* askEachOrTogether(deadlineIsInReach, asked, forMany);
    },
  };
}

function asFar(assessed: AssessedRecord, asAt: IsoDate, latest: IsoDate): Asked[] {
  const field = isOpenRecord(assessed) ? fieldOf(assessed) : undefined;
  return field ? [askLater(assessed, field, askFor, asAt, latest)] : [];
}

/** The cell that the deadline in force stands in: a status may have moved it. */
function fieldOf({ deadline, record: { fields } }: AssessedRecord): FieldText | undefined {
  const at = deadline?.movedBy ?? deadline?.cell;
  const cells = [...fields.all('deadline'), ...fields.all('revisedDeadline'), ...fields.all('status')];
  return cells.find((field) => cellOf(field) === at) ?? cells[0];
}

function askFor(assessed: AssessedRecord, asAt: IsoDate, latest: IsoDate): string {
  const due = assessed.deadline?.current ?? asAt;
  const at = assessed.deadline?.movedBy ?? assessed.deadline?.cell ?? '';
  const years = partsOf(due).year - partsOf(asAt).year - (due.slice(5) < asAt.slice(5) ? 1 : 0);
  const away = `${longDate(due)} (${at}) is ${counted(years, 'year')} away`;
  return `Check the year in the deadline of ${nameOf(assessed)}: ${away}, and the latest of the others is ${longDate(latest)}.`;
}

function forMany(rows: number, cells: string): string {
  return `Check the years in the deadlines of ${counted(rows, 'row')}: ${cells} are more than ten years after the others.`;
}
