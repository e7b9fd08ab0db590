import { longDate, type IsoDate } from '../values/calendar.ts';
import type { Timescale } from '../values/timescale.ts';
import { checkDeadlineCells, stillMeasured, type DeadlineCell } from './deadline-cells.ts';
import type { Query } from './query.ts';
import { cellOf, nameOf, queryOn, quote, type Rule } from './rule.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];

/** A deadline is not a month and year that Excel turned into a day as it was typed. */
export const deadlineIsNotACoercedDate: Rule = {
  id: 'deadline-is-not-a-coerced-date',
  severity: 'error',
  summary: 'A deadline is not a month that Excel turned into a day',
  why: 'Excel makes 21 November of the current year of “Nov 21” as it is typed. The deadline moves by months, and nobody sees it.',
  source: 'Trap T11; decision table D1 row 6; Microsoft KB 214327',
  check: (examined) => checkDeadlineCells(examined, askWhereCoerced),
  examples: [
    {
      name: 'a month typed as text, or a full date, is fine',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'March 2022', 'In progress'],
        [
          '1.2',
          '1: Learning',
          'Agree the new course list',
          'Cdr Okafor',
          { text: '21/11/2022', date: '2022-11-21', numberFormat: 'dd/mm/yyyy' },
          'In progress',
        ],
      ],
      expect: [],
    },
    {
      name: 'a day that hides its year among months is asked about',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'March 2022', 'In progress'],
        [
          '1.2',
          '1: Learning',
          'Agree the new course list',
          'Cdr Okafor',
          { text: '22-Nov', date: '2021-11-22', numberFormat: 'd-mmm' },
          'In progress',
        ],
      ],
      expect: [
        {
          cell: 'E3',
          message:
            'Enter the deadline of action 1.2 in full, November 2022 or 22 November 2021: Excel may have made the day “22-Nov” of a month and year typed into E3.',
        },
      ],
    },
    {
      name: 'a month of the last century is asked about',
      headings: HEADINGS,
      rows: [
        [
          '1.3',
          '1: Learning',
          'Write the guide',
          'Cdr Okafor',
          { text: 'May-32', date: '1932-05-01', numberFormat: 'mmm-yy' },
          'In progress',
        ],
      ],
      expect: [
        {
          cell: 'E2',
          message:
            'Enter the deadline of action 1.3 in full, May 2032 or May 1932: Excel may have made the day “May-32” of a month and year typed into E2.',
        },
      ],
    },
    {
      name: 'a completed action is no longer measured',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: [
        ['1.3', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'Open'],
        [
          '1.4',
          '1: Learning',
          'Train the tutors',
          'Cdr Okafor',
          { text: '21-Nov', date: '2021-11-21', numberFormat: 'd-mmm' },
          'Complete',
        ],
      ],
      expect: [],
    },
  ],
};

function* askWhereCoerced(cells: readonly DeadlineCell[]): Generator<Query> {
  for (const cell of cells)
    if (cell.timescale.warnings.includes('COERCED_MONTH_YEAR') && stillMeasured(cell)) yield askFor(cell);
}

function askFor({ assessed, field, timescale }: DeadlineCell): Query {
  const wanted = `Enter the deadline of ${nameOf(assessed)} in full, ${readingsInWords(timescale)}`;
  const cause = `Excel may have made the day ${quote(field.text)} of a month and year typed into ${cellOf(field)}`;
  return queryOn(deadlineIsNotACoercedDate, assessed, field, `${wanted}: ${cause}.`);
}

/** Both readings, the month first. */
function readingsInWords({ end, precision, alternatives }: Timescale): string {
  const others = alternatives.map(({ date, reading }) => asWords(date, reading.startsWith('month')));
  const own = end === null ? [] : [asWords(end, precision === 'month')];
  const words = precision === 'month' ? [...own, ...others] : [...others, ...own];
  return words.join(' or ');
}

function asWords(date: IsoDate, isMonth: boolean): string {
  return isMonth ? longDate(date).replace(/^\d+ /, '') : longDate(date);
}
