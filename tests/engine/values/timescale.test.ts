import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isRealDay, longDate, partsOf, quarterEnd } from '../../../engine/values/calendar.ts';
import { readTimescale, type Timescale, type TimescaleContext } from '../../../engine/values/timescale.ts';
import { PLAN_2021 } from './timescale-context.ts';

const read = (text: string, context: Partial<TimescaleContext> = {}): Timescale =>
  readTimescale(text, { ...PLAN_2021, ...context });

/** Text, kind, deadline, precision, certainty, warnings. */
type Expected = readonly [string, string, string | null, string | null, string, string];

const summary = (timescale: Timescale): readonly (string | null)[] => [
  timescale.kind,
  timescale.end,
  timescale.precision,
  timescale.certainty,
  timescale.warnings.join(' '),
];

/** The 18 strings of the 2022 plan (T22-3), with how many of its 30 rows hold each. */
const PLAN: readonly (readonly [number, ...Expected])[] = [
  [5, 'Q4', 'date', '2022-03-31', 'quarter', 'inferred', 'PLAN_YEAR_INFERRED'],
  [5, 'Q3', 'date', '2021-12-31', 'quarter', 'inferred', 'PLAN_YEAR_INFERRED'],
  [2, 'Implementation 2022/23', 'date', '2023-03-31', 'year', 'exact', 'YEAR_ONLY'],
  [2, 'Q4 2022/23', 'date', '2023-03-31', 'quarter', 'exact', ''],
  [2, 'March 22', 'date', '2022-03-31', 'month', 'inferred', 'AMBIG_MONTH_YY'],
  [2, 'tbc', 'tbc', null, null, 'none', 'TBC'],
  [1, 'Q1, 2022/23', 'date', '2022-06-30', 'quarter', 'exact', ''],
  [1, 'Q2 2022/23', 'date', '2022-09-30', 'quarter', 'exact', ''],
  [1, 'Q1 2022/23', 'date', '2022-06-30', 'quarter', 'exact', ''],
  [1, 'Q3 2021', 'date', '2021-12-31', 'quarter', 'ambiguous', 'AMBIG_SINGLE_YEAR_QUARTER'],
  [1, 'Delivery Oct 21', 'date', '2021-10-31', 'month', 'inferred', 'AMBIG_MONTH_YY'],
  [1, '1 tbc. 2. May 21 3. Jan 22', 'several', '2022-01-31', 'month', 'inferred', 'MULTI TBC AMBIG_MONTH_YY'],
  [1, 'Nov 21', 'date', '2021-11-30', 'month', 'inferred', 'AMBIG_MONTH_YY'],
  [1, 'March 2022', 'date', '2022-03-31', 'month', 'exact', ''],
  [1, 'April 2022', 'date', '2022-04-30', 'month', 'exact', ''],
  [1, 'Jan 2022', 'date', '2022-01-31', 'month', 'exact', ''],
  [1, 'Phase One – March 2022  Runs until December 2022', 'several', '2022-12-31', 'month', 'exact', 'MULTI'],
  [
    1,
    'FY 2021  Full implementation Q1 2022',
    'several',
    '2022-06-30',
    'quarter',
    'ambiguous',
    'MULTI AMBIG_SINGLE_YEAR_FY AMBIG_SINGLE_YEAR_QUARTER',
  ],
];

describe('the 2022 plan, with plan year 2021/22', () => {
  test.each(PLAN)('%i rows say %j', (_, text, ...expected) => {
    expect(summary(read(text))).toEqual(expected);
  });

  test('of its 30 cells 19 need a word of warning, 2 are to be confirmed and 9 resolve without one', () => {
    const counts = { warned: 0, toBeConfirmed: 0, clean: 0 };
    for (const [rows, text] of PLAN) {
      const { kind, warnings } = read(text);
      // That there are two dates is no doubt about either.
      const isWarned = warnings.some((code) => code !== 'MULTI');
      counts[kind === 'tbc' ? 'toBeConfirmed' : isWarned ? 'warned' : 'clean'] += rows;
    }
    expect(counts).toEqual({ warned: 19, toBeConfirmed: 2, clean: 9 });
  });
});

const GOLDEN: readonly Expected[] = [
  ['2016/17 Q3', 'date', '2016-12-31', 'quarter', 'exact', ''],
  ['2016-20', 'year-range', null, null, 'none', 'YEAR_RANGE'],
  ['28/02/22', 'date', '2022-02-28', 'day', 'inferred', ''],
  ['w/c 13/12/21', 'date', '2021-12-17', 'week', 'inferred', ''],
  ['w/c 25 September 2021', 'date', '2021-09-29', 'week', 'exact', 'WEEK_NOT_MONDAY'],
];

const ROWS_1_TO_3: readonly Expected[] = [
  ['', 'missing', null, null, 'none', 'MISSING'],
  ['  \n ', 'missing', null, null, 'none', 'MISSING'],
  ['–', 'missing', null, null, 'none', 'MISSING'],
  ['TBC', 'tbc', null, null, 'none', 'TBC'],
  ['TBA', 'tbc', null, null, 'none', 'TBC'],
  ['To be confirmed', 'tbc', null, null, 'none', 'TBC'],
  ['Timing to be confirmed', 'tbc', null, null, 'none', 'TBC'],
  ['Date TBC.', 'tbc', null, null, 'none', 'TBC'],
  ['no date yet', 'tbc', null, null, 'none', 'TBC'],
  ['Not yet agreed', 'tbc', null, null, 'none', 'TBC'],
  ['TBC - awaiting funding', 'tbc', null, null, 'none', 'TBC'],
  ['Ongoing, reviewed each quarter', 'continuous', null, null, 'none', 'CONTINUOUS'],
  ['TBC (by June 2022)', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['N/A', 'not-applicable', null, null, 'none', 'NOT_APPLICABLE'],
  ['N.A. .', 'not-applicable', null, null, 'none', 'NOT_APPLICABLE'],
  ['Not applicable', 'not-applicable', null, null, 'none', 'NOT_APPLICABLE'],
  ['Ongoing', 'continuous', null, null, 'none', 'CONTINUOUS'],
  ['On-going / BAU', 'continuous', null, null, 'none', 'CONTINUOUS'],
  ['Business as usual', 'continuous', null, null, 'none', 'CONTINUOUS'],
  ['Rolling', 'continuous', null, null, 'none', 'CONTINUOUS'],
  ['Quarterly', 'continuous', null, null, 'none', 'CONTINUOUS'],
];

const DAYS_AND_WEEKS: readonly Expected[] = [
  ['28/2/2022', 'date', '2022-02-28', 'day', 'exact', ''],
  ['05/04/2022', 'date', '2022-04-05', 'day', 'exact', ''],
  ['31.03.2022', 'date', '2022-03-31', 'day', 'exact', ''],
  ['31-Mar-22', 'date', '2022-03-31', 'day', 'inferred', ''],
  ['2022-03-31', 'date', '2022-03-31', 'day', 'exact', ''],
  ['2022-03-31 00:00:00', 'date', '2022-03-31', 'day', 'exact', ''],
  ['31/03/2022 17:00', 'date', '2022-03-31', 'day', 'exact', ''],
  ['25th September 2021', 'date', '2021-09-25', 'day', 'exact', ''],
  ['25ᵗʰ of September 2021', 'date', '2021-09-25', 'day', 'exact', ''],
  ['March 31st, 2022', 'date', '2022-03-31', 'day', 'exact', ''],
  ['by 31 March 2022', 'date', '2022-03-31', 'day', 'exact', ''],
  ['Friday 25 June 2021', 'date', '2021-06-25', 'day', 'exact', ''],
  ['Monday 25 June 2021', 'date', '2021-06-25', 'day', 'exact', 'WEEKDAY_DISAGREES'],
  ['30 June 2022 (revised)', 'date', '2022-06-30', 'day', 'exact', ''],
  ['30 June 2022 (was 31 March 2022)', 'date', '2022-06-30', 'day', 'exact', 'EARLIER_DATE'],
  ['12/25/2021', 'date', '2021-12-25', 'day', 'ambiguous', 'US_ORDER'],
  ['29/02/2024', 'date', '2024-02-29', 'day', 'exact', ''],
  ['29/02/2022', 'unparsed', null, null, 'none', 'UNPARSED NO_SUCH_DAY'],
  ['31 June 2022', 'unparsed', null, null, 'none', 'UNPARSED NO_SUCH_DAY'],
  ['00/00/0000', 'unparsed', null, null, 'none', 'UNPARSED NO_SUCH_DAY'],
  ['0000-00-00', 'unparsed', null, null, 'none', 'UNPARSED NO_SUCH_DAY'],
  ['week commencing 13 December 2021', 'date', '2021-12-17', 'week', 'exact', ''],
  ['w/e 17/12/21', 'date', '2021-12-17', 'week', 'inferred', ''],
  ['w/c 31/02/22', 'unparsed', null, null, 'none', 'UNPARSED NO_SUCH_DAY'],
  ['31 March', 'date', '2022-03-31', 'day', 'inferred', 'VAGUE'],
];

const QUARTERS: readonly Expected[] = [
  ['2021/22 Q4', 'date', '2022-03-31', 'quarter', 'exact', ''],
  ['2021-22 Q4', 'date', '2022-03-31', 'quarter', 'exact', ''],
  ['Q4 2021-22', 'date', '2022-03-31', 'quarter', 'exact', ''],
  ['Q4 2021–22', 'date', '2022-03-31', 'quarter', 'exact', ''],
  ['Q4 2021/2022', 'date', '2022-03-31', 'quarter', 'exact', ''],
  ['Q4 21/22', 'date', '2022-03-31', 'quarter', 'exact', ''],
  ['Q4\n2021/22', 'date', '2022-03-31', 'quarter', 'exact', ''],
  ['Quarter 3 2021/22', 'date', '2021-12-31', 'quarter', 'exact', ''],
  ['Third quarter of 2021/22', 'date', '2021-12-31', 'quarter', 'exact', ''],
  ['end of Q3 2021/22', 'date', '2021-12-31', 'quarter', 'exact', ''],
  ['Q3 FY21/22', 'date', '2021-12-31', 'quarter', 'exact', ''],
  ['late Q1 2022/23 (June 2022)', 'date', '2022-06-30', 'quarter', 'exact', ''],
  ['Quarter 4 (January to March 2025)', 'date', '2025-03-31', 'quarter', 'exact', ''],
  ['Q1 2022 (Jan to March 2022)', 'date', '2022-03-31', 'quarter', 'exact', ''],
  ['Q4 (2021/22)', 'date', '2022-03-31', 'quarter', 'exact', ''],
  ['Q1 2022/23 (May 2023)', 'date', '2022-06-30', 'quarter', 'ambiguous', 'BRACKET_DISAGREES'],
  ['Q1 2022/24', 'unparsed', null, null, 'none', 'FY_RANGE'],
  ['Q1 2022', 'date', '2022-06-30', 'quarter', 'ambiguous', 'AMBIG_SINGLE_YEAR_QUARTER'],
  ['2021 Q3', 'date', '2021-12-31', 'quarter', 'ambiguous', 'AMBIG_SINGLE_YEAR_QUARTER'],
  ['Q5', 'unparsed', null, null, 'none', 'UNPARSED'],
];

const YEARS: readonly Expected[] = [
  ['2022-23', 'date', '2023-03-31', 'year', 'exact', 'YEAR_ONLY'],
  ['2022/2023', 'date', '2023-03-31', 'year', 'exact', 'YEAR_ONLY'],
  ['1999/00', 'date', '2000-03-31', 'year', 'exact', 'YEAR_ONLY'],
  ['FY 2021/22', 'date', '2022-03-31', 'year', 'exact', 'YEAR_ONLY'],
  ['FY22/23', 'date', '2023-03-31', 'year', 'exact', 'YEAR_ONLY'],
  ['22/23', 'date', '2023-03-31', 'year', 'inferred', 'YEAR_ONLY'],
  ['FY 2021', 'date', '2022-03-31', 'year', 'ambiguous', 'AMBIG_SINGLE_YEAR_FY'],
  ['2021 – 2025', 'year-range', null, null, 'none', 'YEAR_RANGE'],
  ['2021/24', 'year-range', null, null, 'none', 'YEAR_RANGE'],
  ['2021', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['11/12', 'unparsed', null, null, 'none', 'UNPARSED'],
];

const MONTHS_AND_SEASONS: readonly Expected[] = [
  ['Sept 2016', 'date', '2016-09-30', 'month', 'exact', ''],
  ['end of February 2024', 'date', '2024-02-29', 'month', 'exact', ''],
  ['late May 2022', 'date', '2022-05-31', 'month', 'exact', ''],
  ['Expected December 2022', 'date', '2022-12-31', 'month', 'exact', ''],
  ['03/2022', 'date', '2022-03-31', 'month', 'exact', ''],
  ['Mar-22', 'date', '2022-03-31', 'month', 'inferred', 'AMBIG_MONTH_YY'],
  ['Sept-16', 'date', '2016-09-30', 'month', 'inferred', 'AMBIG_MONTH_YY'],
  ["March '22", 'date', '2022-03-31', 'month', 'inferred', 'AMBIG_MONTH_YY'],
  ['May 32', 'date', '2032-05-31', 'month', 'exact', ''],
  ['March 2022?', 'date', '2022-03-31', 'month', 'exact', 'QUESTION_MARK'],
  ['March 2022 (tbc)', 'date', '2022-03-31', 'month', 'exact', 'TBC'],
  ['Spring 2022', 'date', '2022-05-31', 'season', 'inferred', 'SEASON'],
  ['Summer 2022', 'date', '2022-08-31', 'season', 'inferred', 'SEASON'],
  ['Autumn 2022', 'date', '2022-11-30', 'season', 'inferred', 'SEASON'],
  ['Winter 2021', 'date', '2022-02-28', 'season', 'inferred', 'SEASON'],
  ['Winter 2023/24', 'date', '2024-02-29', 'season', 'inferred', 'SEASON'],
  ['Winter 23/24', 'date', '2024-02-29', 'season', 'inferred', 'SEASON'],
  ['Autumn 22', 'date', '2022-11-30', 'season', 'inferred', 'SEASON'],
  ["Spring '22", 'date', '2022-05-31', 'season', 'inferred', 'SEASON'],
  ['On-going to March 2022', 'date', '2022-03-31', 'month', 'exact', ''],
  ['Extended to March 2022', 'date', '2022-03-31', 'month', 'exact', ''],
  ['Ext. 31/03/2022', 'date', '2022-03-31', 'day', 'exact', ''],
  ['OVERDUE 30/06/2021', 'date', '2021-06-30', 'day', 'exact', ''],
  ['December 2021 - March 2022', 'date', '2022-03-31', 'month', 'exact', 'RANGE'],
  ['Jan-Mar 2022', 'date', '2022-03-31', 'month', 'exact', 'RANGE'],
  ['1 April 2022 to 31 March 2023', 'date', '2023-03-31', 'day', 'exact', 'RANGE'],
  ['Q3/Q4 2021/22', 'date', '2022-03-31', 'quarter', 'exact', 'RANGE'],
  ['Sept 2021 - 22 Feb 2022', 'date', '2022-02-22', 'day', 'exact', 'RANGE'],
];

const VAGUE: readonly Expected[] = [
  ['Spring', 'date', '2022-05-31', 'season', 'inferred', 'VAGUE'],
  ['in the autumn', 'date', '2022-11-30', 'season', 'inferred', 'VAGUE'],
  ['late May', 'date', '2022-05-31', 'month', 'inferred', 'VAGUE'],
  ['calendar year', 'date', '2022-12-31', 'year', 'inferred', 'VAGUE'],
  ['this year', 'date', '2022-12-31', 'year', 'inferred', 'VAGUE'],
  ['New Year', 'date', '2022-01-31', 'month', 'inferred', 'VAGUE'],
  ['in the New Year', 'date', '2022-01-31', 'month', 'inferred', 'VAGUE'],
  ['within six months', 'unresolved', null, null, 'none', 'UNRESOLVED'],
  ['immediately', 'unresolved', null, null, 'none', 'IMMEDIATE UNRESOLVED'],
  ['end of the financial year', 'date', '2022-03-31', 'year', 'inferred', 'PLAN_YEAR_INFERRED YEAR_ONLY'],
];

const NEVER_GUESSED: readonly Expected[] = [
  ['Complete', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['Completed March 2022', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['from April 2022', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['ASAP', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['see above', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['44651', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['March 2022 subject to funding', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['Completed\n31/03/2022', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['Finance team – March 2022', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['Completed - 31/03/2022', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['Feb 2022 Full Council', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['31/03/2022 - to be agreed', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['31/03/2022, or when funds allow', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['1 April 2022 - start of the pilot', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['31/03/2022 - next report in May', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['see above -> March 2022', 'unparsed', null, null, 'none', 'UNPARSED'],
  ['#REF!', 'unparsed', null, null, 'none', 'UNPARSED'],
];

const REMARKED: readonly Expected[] = [
  ['31/03/2022 - now overdue', 'date', '2022-03-31', 'day', 'exact', ''],
  ['31 March 2022, agreed with the PCC', 'date', '2022-03-31', 'day', 'exact', ''],
  ['Head of Exchequer\n31/03/2022', 'date', '2022-03-31', 'day', 'exact', ''],
  ['31/12/2021 Complete', 'date', '2021-12-31', 'day', 'exact', ''],
  ['Sept 21 - Completed', 'date', '2021-09-30', 'month', 'inferred', 'AMBIG_MONTH_YY'],
];

describe('D1', () => {
  test.each(GOLDEN)('golden: %j is %s %s', (text, ...expected) => {
    expect(summary(read(text))).toEqual(expected);
  });
  test.each(ROWS_1_TO_3)('rows 1 to 3: %j is %s', (text, ...expected) => {
    expect(summary(read(text))).toEqual(expected);
  });
  test.each(DAYS_AND_WEEKS)('rows 8 and 9: %j is %s %s', (text, ...expected) => {
    expect(summary(read(text))).toEqual(expected);
  });
  test.each(QUARTERS)('rows 10 to 13: %j is %s %s', (text, ...expected) => {
    expect(summary(read(text))).toEqual(expected);
  });
  test.each(YEARS)('rows 14 to 16: %j is %s %s', (text, ...expected) => {
    expect(summary(read(text))).toEqual(expected);
  });
  test.each(MONTHS_AND_SEASONS)('rows 17 to 19: %j is %s %s', (text, ...expected) => {
    expect(summary(read(text))).toEqual(expected);
  });
  test.each(VAGUE)('rows 20 to 22: %j is %s %s', (text, ...expected) => {
    expect(summary(read(text))).toEqual(expected);
  });
  test.each(REMARKED)('a remark behind the date: %j is %s %s', (text, ...expected) => {
    expect(summary(read(text))).toEqual(expected);
  });
  test.each(NEVER_GUESSED)('row 23: %j is %s', (text, ...expected) => {
    expect(summary(read(text))).toEqual(expected);
  });
});

describe('several readings', () => {
  test('Q1 2022 has three: the default and two alternatives (T09)', () => {
    expect(read('Q1 2022').alternatives).toEqual([
      { date: '2022-03-31', reading: 'calendar quarter' },
      { date: '2021-06-30', reading: 'financial year ending' },
    ]);
  });

  test('the setting chooses the default reading of Q3 2021', () => {
    expect(read('Q3 2021', { singleYearQuarter: 'calendar' }).end).toBe('2021-09-30');
    expect(read('Q3 2021', { singleYearQuarter: 'fy-ending' }).end).toBe('2020-12-31');
  });

  test('FY 2021 may be the year that ends in 2021', () => {
    expect(read('FY 2021').alternatives).toEqual([{ date: '2021-03-31', reading: 'financial year ending' }]);
    expect(read('FY 2021', { singleYearQuarter: 'fy-ending' }).end).toBe('2021-03-31');
  });

  test('a month in brackets outside the quarter is the other reading', () => {
    expect(read('Q1 2022/23 (May 2023)').alternatives).toEqual([
      { date: '2023-05-31', reading: 'in brackets, may 2023' },
    ]);
  });
});

describe('the year of a bare quarter (row 13)', () => {
  test('an as-at date in July to March gives it, inferred', () => {
    const { end, certainty } = read('Q4', { planYear: { year: 2021, from: 'as-at' } });
    expect({ end, certainty }).toEqual({ end: '2022-03-31', certainty: 'inferred' });
  });

  test.each(['2022-04-01', '2022-05-15', '2022-06-30'])('an as-at date of %s alone gives none', (asAt) => {
    const timescale = read('Q4', { planYear: { year: 2022, from: 'as-at' }, asAt });
    expect(summary(timescale)).toEqual(['unresolved', null, null, 'none', 'PLAN_YEAR_UNKNOWN']);
  });

  test('a stated plan year serves in April to June too', () => {
    expect(read('Q4', { planYear: { year: 2021, from: 'stated' }, asAt: '2022-05-15' }).end).toBe(
      '2022-03-31',
    );
  });

  test('without a plan year there is no date', () => {
    expect(summary(read('Q4', { planYear: null }))).toEqual([
      'unresolved',
      null,
      null,
      'none',
      'PLAN_YEAR_UNKNOWN',
    ]);
  });

  test('2016/17 Q3 keeps its own year', () => {
    expect(read('2016/17 Q3', { planYear: null }).end).toBe('2016-12-31');
  });
});

describe('times counted from another day (rows 20 to 22)', () => {
  const COUNTED: readonly [string, string, string][] = [
    ['Within six months', '2016-12-08', '2017-06-08'],
    ['Within three months', '2016-12-08', '2017-03-08'],
    ['Within two years', '2016-12-08', '2018-12-08'],
    ['within 6 months of publication', '2021-08-31', '2022-02-28'],
    ['within 56 days', '2016-12-08', '2017-02-02'],
    ['immediately', '2016-12-08', '2016-12-08'],
    ['3-6 months', '2021-01-31', '2021-07-31'],
  ];

  test.each(COUNTED)('%j of %s is %s', (text, base, end) => {
    const timescale = read(text, { base });
    expect([timescale.end, timescale.certainty]).toEqual([end, 'inferred']);
  });

  test('a vague word is the next one after the update, not after the as-at date', () => {
    expect(read('in the autumn', { updated: '2021-09-15' }).end).toBe('2021-11-30');
    expect(read('late May', { updated: '2021-05-10' }).end).toBe('2021-05-31');
    expect(read('calendar year', { updated: '2021-06-01' }).end).toBe('2021-12-31');
  });

  test('a day or a month without a year that ends on the as-at date is this one', () => {
    const asAt = '2021-09-30';
    expect(read('30 September', { asAt }).end).toBe(asAt);
    expect(read('end of September', { asAt }).end).toBe(asAt);
    expect(read('29 September', { asAt }).end).toBe('2022-09-29');
    expect(read('30 September', { asAt, updated: '2021-09-30' }).end).toBe('2022-09-30');
  });

  test('"end of year" may be that of the financial year', () => {
    const { end, certainty, alternatives } = read('end of year');
    expect({ end, certainty, alternatives }).toEqual({
      end: '2022-12-31',
      certainty: 'ambiguous',
      alternatives: [{ date: '2022-03-31', reading: 'end of the financial year' }],
    });
  });
});

describe('filler words are dropped and kept', () => {
  const QUALIFIERS: readonly [string, string | null][] = [
    ['Implementation 2022/23', 'implementation'],
    ['Delivery Oct 21', 'delivery'],
    ['late Q1 2022/23 (June 2022)', 'late'],
    ['Expected December 2022', 'expected'],
    ['end of Q3 2021/22', 'end of'],
    ['30 June 2022 (revised)', 'revised'],
    ['March 2022', null],
    ['Full implementation Q1 2022/23', 'full implementation'],
    ['Q1 2022/23 full implementation', 'full implementation'],
  ];
  test.each(QUALIFIERS)('%j has the qualifier %j', (text, qualifier) => {
    expect(read(text).qualifier).toBe(qualifier);
  });
});

describe('several deadlines in one cell (row 4)', () => {
  const parts = (text: string): readonly string[] =>
    read(text).parts.map(
      ({ label, kind, timescale }) => `${kind} ${label || '-'}: ${timescale.end ?? timescale.kind}`,
    );

  const SEVERAL: readonly [string, readonly string[]][] = [
    ['1 tbc. 2. May 21 3. Jan 22', ['part 1: tbc', 'part 2: 2021-05-31', 'part 3: 2022-01-31']],
    ['1. 3 March 2022 2. 4 April 2022', ['part 1: 2022-03-03', 'part 2: 2022-04-04']],
    ['a) tbc b) June 2022', ['part a: tbc', 'part b: 2022-06-30']],
    ['(i) March 2022 (ii) Q4', ['part i: 2022-03-31', 'part ii: 2022-03-31']],
    ['1) Q1\n2) Q2', ['part 1: 2021-06-30', 'part 2: 2021-09-30']],
    [
      'Phase One – March 2022  Runs until December 2022',
      ['milestone Phase One: 2022-03-31', 'milestone Runs until: 2022-12-31'],
    ],
    [
      'FY 2021  Full implementation Q1 2022',
      ['milestone -: 2022-03-31', 'milestone Full implementation: 2022-06-30'],
    ],
    [
      'Phase 1: March 2022; Phase 2: June 2022',
      ['milestone Phase 1: 2022-03-31', 'milestone Phase 2: 2022-06-30'],
    ],
    [
      'March 2022 - Phase 1; June 2022 - Phase 2',
      ['milestone Phase 1: 2022-03-31', 'milestone Phase 2: 2022-06-30'],
    ],
    [
      '31/3/22 (Phase 1), 30/6/22 (Phase 2)',
      ['milestone Phase 1: 2022-03-31', 'milestone Phase 2: 2022-06-30'],
    ],
    ['March 2022\nJune 2022', ['milestone -: 2022-03-31', 'milestone -: 2022-06-30']],
    ['Design: May 2022\nBuild: June 2022', ['milestone Design: 2022-05-31', 'milestone Build: 2022-06-30']],
    ['March and June 2022', ['milestone -: 2022-03-31', 'milestone -: 2022-06-30']],
    ['Q4 2021/22\nJune 2022', ['milestone -: 2022-03-31', 'milestone -: 2022-06-30']],
    ['Q2 2022-23; March 2023', ['milestone -: 2022-09-30', 'milestone -: 2023-03-31']],
    ['April 22\nJune 2023', ['milestone -: 2022-04-30', 'milestone -: 2023-06-30']],
    ['March 2022\nsubject to funding', []],
    ['1 April 2022', []],
  ];
  test.each(SEVERAL)('%j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test('its deadline is the latest, wherever that stands', () => {
    expect(read('1. June 2022 2. March 2022').end).toBe('2022-06-30');
  });

  test('parts that are all to be confirmed have no date', () => {
    const { kind, end, certainty } = read('1. tbc 2. tbc');
    expect({ kind, end, certainty }).toEqual({ kind: 'several', end: null, certainty: 'none' });
  });
});

test.each(['Not set by HMICFRS', 'None set by the inspectorate', 'No date given by CQC', 'Deadline not set'])(
  '“%s” says that there is no date yet',
  (text) => {
    expect(read(text).kind).toBe('tbc');
  },
);

test('a numbered part is read behind its name', () => {
  const { parts } = read('(a) tender - 31/05/2025; (b) contract: 31 December 2025; (c) go live - Q2 2026/27');
  expect(parts.map(({ label, timescale }) => [label, timescale.end])).toEqual([
    ['a', '2025-05-31'],
    ['b', '2025-12-31'],
    ['c', '2026-09-30'],
  ]);
});

test('a date set locally is read where the inspectorate set none (D2)', () => {
  const timescale = read('No deadline set by HMICFRS - December 2019 set to align with the next inspection');
  expect(summary(timescale)).toEqual(['date', '2019-12-31', 'month', 'exact', 'LOCAL_DEADLINE']);
});

test('a quarter is the whole of it', () => {
  const { start, end } = read('Q4 2021/22');
  expect({ start, end }).toEqual({ start: '2022-01-01', end: '2022-03-31' });
});

test('a very long cell is not searched for a date', () => {
  const text = `Q4 2021/22 ${'and so on '.repeat(10_000)}`;
  expect(read(text).kind).toBe('unparsed');
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'Q4',
    'q3',
    '2021/22',
    '2022',
    '22',
    '31',
    '13',
    'March',
    'May',
    '-',
    '/',
    '.',
    '(',
    ')',
    '1.',
    '2.',
    'tbc',
    'end of',
    'by',
    'Phase 1',
    'runs until',
    'Winter',
    '\n',
    ';',
    'within',
    'six',
    'months',
    'w/c',
    'FY',
    'and',
    'to',
    '29',
    '02',
  );
  const anyCell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 9 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 9 }).map((list) => list.join('')),
  );
  const isReal = (date: string | null): boolean => {
    if (date === null) return true;
    const { year, month, day } = partsOf(date);
    return /^\d{4}-\d\d-\d\d$/.test(date) && isRealDay(year, month, day);
  };

  test('it is read without throwing, and every date is a real day', () => {
    fc.assert(
      fc.property(anyCell, (text) => {
        const timescale = read(text, { base: '2021-08-31' });
        expect(isReal(timescale.start) && isReal(timescale.end)).toBe(true);
        expect(timescale.alternatives.every(({ date }) => isReal(date))).toBe(true);
        if (timescale.start && timescale.end) expect(timescale.start <= timescale.end).toBe(true);
        expect(timescale.end === null).toBe(timescale.certainty === 'none');
        expect(timescale.end === null).toBe(timescale.precision === null);
        expect(timescale.parts.length > 1).toBe(timescale.kind === 'several');
      }),
      { numRuns: 3000 },
    );
  });

  const anyDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('2000-01-01', days));

  test('a printed day is read back, exactly', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        for (const text of [date, longDate(date), date.split('-').reverse().join('/')]) {
          expect([read(text).end, read(text).certainty]).toEqual([date, 'exact']);
        }
      }),
    );
  });

  test('a printed quarter is read back, whichever way it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2098 }), fc.constantFrom(1, 2, 3, 4), (year, number) => {
        const pair = `${String(year)}/${String(year + 1).slice(2)}`;
        const end = quarterEnd({ year, number: number === 1 ? 1 : number === 2 ? 2 : number === 3 ? 3 : 4 });
        for (const text of [
          `Q${String(number)} ${pair}`,
          `${pair} Q${String(number)}`,
          `Quarter ${String(number)}, ${pair}`,
        ]) {
          expect(read(text).end).toBe(end);
        }
      }),
    );
  });
});
