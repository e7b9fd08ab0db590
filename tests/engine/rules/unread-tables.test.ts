import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import { settingsWith } from '../../support/settings.ts';

type Table = readonly (readonly string[])[];

const WORK: Table = [
  ['Task in hand', 'Team', 'Finish', 'Where we are'],
  ['Renew the agreement with the health board', 'Custody', 'June 2022', 'Draft with the lawyers'],
  ['Move the evidence store to Westgate', 'Estates', 'May 2022', 'Racking is in'],
  ['Train the new custody sergeants', 'Custody', 'April 2022', 'Course booked'],
];

/** The cells at which a sheet beside a plan is asked about as a tracker that was not read. */
function asked(rows: Table): readonly (string | null)[] {
  const workbook = exampleWorkbook({
    name: 'a plan',
    headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
    rows: [['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4 2021/22', 'In progress']],
    otherSheets: [{ name: 'Work', rows }],
    expect: [],
  });
  const { queries } = examine(workbook, settingsWith());
  return queries.filter(({ rule }) => rule === 'tracker-is-recognised').map(({ cell }) => cell);
}

/** The same table with every cell of a column (from 0) written anew, but for its heading. */
function withColumn(column: number, text: string): Table {
  return WORK.map((row, place) => row.map((old, index) => (place > 0 && index === column ? text : old)));
}

describe('a sheet that nothing was counted of', () => {
  it.each([1, 2, 30])('is asked about where a table of work begins in row %d', (row) => {
    const above = Array.from({ length: row - 1 }, () => []);
    expect(asked([...above, ...WORK])).toEqual([`A${String(row)}`]);
  });

  it.each([
    {
      what: 'a table further down than the first 30 rows',
      rows: [...Array.from({ length: 30 }, () => []), ...WORK],
    },
    { what: 'two rows', rows: WORK.slice(0, 3) },
    { what: 'two columns', rows: WORK.map(([task = '', , finish = '']) => [task, finish]) },
    { what: 'a table without a date', rows: withColumn(2, 'soon') },
    { what: 'a table without a sentence', rows: withColumn(0, 'Renew') },
    { what: 'two headings alike', rows: [['Task in hand', 'Team', 'Team', 'Finish'], ...WORK.slice(1)] },
    {
      what: 'a paragraph above figures',
      rows: [['What is in hand. '.repeat(5), 'Team', 'Finish'], ...WORK.slice(1)],
    },
  ])('is left alone where it holds $what', ({ rows }) => {
    expect(asked(rows)).toEqual([]);
  });
});
