import { describe, expect, it } from 'vitest';
import { examine, type Examination } from '../../../engine/examine.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import { settingsWith } from '../../support/settings.ts';

/** One open recommendation as at 31 March 2017. */
function examined(timescale: string, dates: Readonly<Record<string, string>>): Examination {
  const workbook = exampleWorkbook({
    name: 'relative',
    headings: ['Ref', 'Recommendation', 'Owner', ...Object.keys(dates), 'Due date', 'Status'],
    rows: [['1', 'Train the panel', 'Insp Dale', ...Object.values(dates), timescale, 'In progress']],
    expect: [],
  });
  return examine(workbook, settingsWith({ asAt: '2017-03-31' }));
}

function due(timescale: string, dates: Readonly<Record<string, string>>): readonly unknown[] {
  const [record] = examined(timescale, dates).records;
  return [record?.deadline?.current, record?.deadline?.certainty];
}

function asked(examination: Examination): readonly string[] {
  return examination.queries
    .filter(({ rule }) => rule === 'deadline-is-readable')
    .map(({ message }) => message);
}

const PUBLISHED = { 'Date published': '8 December 2016' };

describe('a deadline that counts from another day (D1 rows 20 and 21)', () => {
  it.each([
    ['Within three months', '2017-03-08'],
    ['within 6 months', '2017-06-08'],
    ['3 months', '2017-03-08'],
    ['Within two years', '2018-12-08'],
    ['Within three months of publication', '2017-03-08'],
    ['Within three months of the date of this report', '2017-03-08'],
    ['Immediate', '2016-12-08'],
    ['immediately', '2016-12-08'],
    ['With immediate effect', '2016-12-08'],
  ])('counts “%s” from the day of publication', (timescale, date) => {
    expect(due(timescale, PUBLISHED)).toEqual([date, 'inferred']);
  });

  it('ends with a shorter month', () => {
    expect(due('Within six months', { 'Report date': '31 August 2016' })).toEqual(['2017-02-28', 'inferred']);
  });

  it('counts from the day on which it was raised where nothing was published', () => {
    expect(due('Within three months', { 'Date raised': '1 December 2016' })).toEqual([
      '2017-03-01',
      'inferred',
    ]);
  });

  it('counts from the publication before the day on which it was raised', () => {
    const dates = { 'Date raised': '1 December 2016', ...PUBLISHED };
    expect(due('Within three months', dates)).toEqual(['2017-03-08', 'inferred']);
  });

  it('is overdue by the days since', () => {
    const [record] = examined('Within three months', PUBLISHED).records;
    expect([record?.lateness.overdueDays, record?.rag?.reason]).toEqual([
      23,
      'overdue 23 days: due 8 March 2017 (E2, counted from 8 December 2016 in D2)',
    ]);
  });

  it('says what it counts from while it is not due yet', () => {
    const [record] = examined('Within six months', PUBLISHED).records;
    expect(record?.rag?.reason).toBe('due 8 June 2017, 69 days away, counted from 8 December 2016 in D2');
  });

  it('is not asked about', () => {
    expect(asked(examined('Within three months', PUBLISHED))).toEqual([]);
  });

  it.each([
    ['Within three months of appointment', PUBLISHED],
    ['Within three months of being raised', PUBLISHED],
    ['Within three months', { 'Date published': 'Q3' }],
    ['Within three months', { 'Date published': '' }],
    ['Within three months', {}],
    ['Immediate', {}],
  ])('has no date where “%s” counts from a day that is not given', (timescale, dates) => {
    expect(due(timescale, dates)).toEqual([null, 'none']);
  });

  it('is asked about where it counts from a day that is not given', () => {
    expect(asked(examined('Within three months of appointment', PUBLISHED))).toEqual([
      'Enter the deadline of action 1 like 30 June 2022, June 2022 or Q1 2022/23: “Within three months of appointment” counts from a day that is not given.',
    ]);
  });
});
