import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import type { ExampleCell } from '../../../engine/rules/rule.ts';
import { settingsWith } from '../../support/settings.ts';

function columnsOf(
  headings: readonly string[],
  rows: readonly (readonly ExampleCell[])[],
): Record<string, number> {
  const workbook = exampleWorkbook({ name: 'headings', headings, rows, expect: [] });
  const [tracker] = examine(workbook, settingsWith()).recognition.trackers;
  return Object.fromEntries(tracker?.columns.map(({ field, column }) => [field, column]) ?? []);
}

const ROWS = [
  ['1: Learning', 'Open the learning hubs in each area', 'Cdr Okafor', 'Q4 2021/22', 'Green'],
  ['1: Learning', 'Agree the new list of courses', 'Jo Pemberton', 'Q3 2021/22', 'Red'],
  ['2: Data', 'Write the guide for asset owners', 'Dir. Data', 'March 2022', 'Amber'],
];

describe('a plan whose headings no list knows', () => {
  it('has its area where the cells name numbered areas, under any heading or none', () => {
    for (const heading of ['Strand of work', ''])
      expect(columnsOf([heading, 'Action', 'Lead', 'Timescale', 'Status'], ROWS)).toMatchObject({
        area: 1,
        title: 2,
      });
  });

  it('has its rating where the cells are colour words', () => {
    const headings = ['Area', 'Action', 'Lead', 'Timescale', 'How is it going'];
    expect(columnsOf(headings, ROWS)).toMatchObject({ rag: 5 });
  });

  it('has no rating where a Y alone answers a question: beside it a blank is No, and Y no Yellow', () => {
    const headings = ['Area', 'Action', 'Lead', 'Timescale', 'Shared with partners'];
    const answered = ROWS.map((row, place) => [...row.slice(0, 4), place === 1 ? '' : 'Y']);
    expect(columnsOf(headings, answered)).not.toHaveProperty('rag');
  });

  it('has its rating where Y stands among other letters', () => {
    const headings = ['Area', 'Action', 'Lead', 'Timescale', 'How is it going'];
    const rated = ROWS.map((row, place) => [...row.slice(0, 4), place === 1 ? 'R' : 'Y']);
    expect(columnsOf(headings, rated)).toMatchObject({ rag: 5 });
  });

  it('has its title in the first column before the lead that nothing else wants', () => {
    const headings = ['Area', 'Undertakings of the force', 'Lead', 'Timescale', 'Status'];
    expect(columnsOf(headings, ROWS)).toMatchObject({ title: 2 });
  });

  it('is asked about where its title was guessed', () => {
    const headings = ['Area', 'Undertakings of the force', 'Lead', 'Timescale', 'Status'];
    const workbook = exampleWorkbook({ name: 'guess', headings, rows: ROWS, expect: [] });
    const { queries } = examine(workbook, settingsWith());
    expect(queries.map(({ rule }) => rule)).toContain('tracker-is-recognised');
  });
});

describe('a column headed “End date”', () => {
  const ROW = ['1', 'Open the learning hubs', 'Jo Pemberton', '01/09/2021', '30/11/2021', 'Planned'];

  it('is the deadline where nothing else is', () => {
    const columns = columnsOf(['Ref', 'Task', 'Owner', 'Start date', 'End date', 'Status'], [ROW]);
    expect([columns.deadline, columns.closed]).toEqual([5, undefined]);
  });

  it('is the deadline beside an actual end', () => {
    const columns = columnsOf(['Ref', 'Task', 'Owner', 'End date', 'Actual end date', 'Status'], [ROW]);
    expect([columns.deadline, columns.closed]).toEqual([4, 5]);
  });

  it('is the day it was closed beside a due date', () => {
    const done = [...ROW.slice(0, 5), 'Complete'];
    const columns = columnsOf(['Ref', 'Task', 'Owner', 'Due date', 'End date', 'Status'], [done]);
    expect([columns.deadline, columns.closed]).toEqual([4, 5]);
  });

  it('is neither beside a due date where the work goes on', () => {
    const columns = columnsOf(['Ref', 'Task', 'Owner', 'Due date', 'End date', 'Status'], [ROW]);
    expect([columns.deadline, columns.closed]).toEqual([4, undefined]);
  });

  it('is the deadline beside a revised one alone', () => {
    const columns = columnsOf(['Ref', 'Task', 'Owner', 'End date', 'Revised end date', 'Status'], [ROW]);
    expect([columns.deadline, columns.revisedDeadline, columns.closed]).toEqual([4, 5, undefined]);
  });
});

describe('a deadline that moved', () => {
  it('has both its columns where they are headed “Original date” and “Revised date”', () => {
    const headings = ['Area', 'Action', 'Lead', 'Original date', 'Revised date', 'Status'];
    const rows = ROWS.map(([area, action, lead, deadline, status]) => [
      area ?? '',
      action ?? '',
      lead ?? '',
      deadline ?? '',
      '30 June 2022',
      status ?? '',
    ]);
    expect(columnsOf(headings, rows)).toMatchObject({ deadline: 4, revisedDeadline: 5 });
  });
});

describe('a published date', () => {
  it('is its own day, even where its format shows only the month', () => {
    const cell = { text: 'Mar-17', date: '2017-03-02', numberFormat: 'mmm-yy' };
    const headings = ['Inspection', 'Status', 'Published', 'Scope', 'Type', 'Lead'];
    const rows = [['Custody review', 'Published', cell, 'Force', 'Report', 'Cdr Okafor']];
    const workbook = exampleWorkbook({ name: 'published', headings, rows, expect: [] });
    const examination = examine(workbook, settingsWith());
    const [assessed] = examination.records;
    const field = assessed?.record.fields.get('published');
    expect(field && examination.timescales.get('t1')?.readDay(field)).toBe('2017-03-02');
  });
});

describe('a long list of numbers waiting for actions', () => {
  it('is counted in its sheet’s verdict, however long', () => {
    const numbered = Array.from({ length: 60_000 }, (_, place) => [
      { text: String(place + 2), isNumber: true },
    ]);
    const first = [
      { text: '1', isNumber: true },
      'Open the learning hubs',
      'Cdr Okafor',
      'Q4 2021/22',
      'Green',
    ];
    const headings = ['Ref', 'Action', 'Owner', 'Due date', 'Status'];
    const workbook = exampleWorkbook({ name: 'numbered', headings, rows: [first, ...numbered], expect: [] });
    const [sheet] = examine(workbook, settingsWith()).recognition.sheets;
    expect(sheet?.why).toBe(
      'actions, 1 record; not records: numbered but empty in rows 3, 4, 5, 6, 7 and 59995 more',
    );
  });
});
