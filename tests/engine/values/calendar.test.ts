import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dateOfDay,
  dateOfSerial,
  dayNumber,
  daysBetween,
  daysInMonth,
  financialYearOf,
  isRealDay,
  lastQuarterEnd,
  monthEnd,
  partsOf,
  quarterEnd,
  quarterOf,
  quartersBetween,
  quarterStart,
  serialOfDate,
  weekday,
} from '../../../engine/values/calendar.ts';

/** Days of the years 1900 to 2199. */
const day = fc.integer({ min: -25567, max: 84005 }).map(dateOfDay);
const quarter = fc.record({
  year: fc.integer({ min: 1950, max: 2150 }),
  number: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
});

describe('days', () => {
  it('are numbered and named back again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25567, max: 84005 }), (number) => {
        expect(dayNumber(dateOfDay(number))).toBe(number);
      }),
    );
  });

  it('are counted as the calendar has them', () => {
    expect([dayNumber('1970-01-01'), dayNumber('2000-03-01'), dayNumber('1969-12-31')]).toEqual([
      0, 11017, -1,
    ]);
    expect(daysBetween('2021-05-31', '2021-12-31')).toBe(214);
  });

  it('all exist, and added to and taken from come back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const { year, month, day: ofMonth } = partsOf(date);
        expect(isRealDay(year, month, ofMonth)).toBe(true);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it.each([
    { date: '2021-09-25', number: 6 },
    { date: '2021-12-13', number: 1 },
    { date: '2017-03-31', number: 5 },
    { date: '2000-02-29', number: 2 },
    { date: '1969-12-28', number: 7 },
  ])('$date is day $number of its week', ({ date, number }) => {
    expect(weekday(date)).toBe(number);
  });

  it('of the week follow one another', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(weekday(addDays(date, 1))).toBe((weekday(date) % 7) + 1);
      }),
    );
  });
});

describe('months', () => {
  it.each([
    { from: '2021-08-31', months: 6, to: '2022-02-28' },
    { from: '2020-02-29', months: -12, to: '2019-02-28' },
    { from: '2016-12-08', months: 3, to: '2017-03-08' },
    { from: '2019-08-31', months: 6, to: '2020-02-29' },
    { from: '2021-12-31', months: 1, to: '2022-01-31' },
    { from: '2022-01-15', months: -1, to: '2021-12-15' },
  ])('$months from $from are $to', ({ from, months, to }) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('land in the month they should, on the same day or the month’s last', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (date, months) => {
        const from = partsOf(date);
        const to = partsOf(addMonths(date, months));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });

  it('end where the calendar ends them', () => {
    expect([monthEnd(2022, 2), monthEnd(2024, 2), monthEnd(2100, 2), monthEnd(2021, 12)]).toEqual([
      '2022-02-28',
      '2024-02-29',
      '2100-02-28',
      '2021-12-31',
    ]);
  });
});

describe('financial quarters', () => {
  it.each([
    { number: 1 as const, start: '2021-04-01', end: '2021-06-30' },
    { number: 2 as const, start: '2021-07-01', end: '2021-09-30' },
    { number: 3 as const, start: '2021-10-01', end: '2021-12-31' },
    { number: 4 as const, start: '2022-01-01', end: '2022-03-31' },
  ])('Q$number of 2021/22 runs from $start to $end', ({ number, start, end }) => {
    expect([quarterStart({ year: 2021, number }), quarterEnd({ year: 2021, number })]).toEqual([start, end]);
  });

  it('hold their own first and last day, and the next begins the day after', () => {
    fc.assert(
      fc.property(quarter, (one) => {
        expect([quarterOf(quarterStart(one)), quarterOf(quarterEnd(one))]).toEqual([one, one]);
        expect(quartersBetween(quarterEnd(one), addDays(quarterEnd(one), 1))).toBe(1);
      }),
    );
  });

  it('give the last one ended on or before a day, less than a quarter back', () => {
    expect([
      lastQuarterEnd('2022-01-10'),
      lastQuarterEnd('2021-12-31'),
      lastQuarterEnd('2022-03-30'),
    ]).toEqual(['2021-12-31', '2021-12-31', '2021-12-31']);
    fc.assert(
      fc.property(day, (date) => {
        const back = daysBetween(lastQuarterEnd(date), date);
        expect(back >= 0 && back < 92).toBe(true);
      }),
    );
  });

  it('belong to the year that begins in April', () => {
    expect([financialYearOf('2022-03-31'), financialYearOf('2022-04-01')]).toEqual([2021, 2022]);
  });
});

describe('Excel’s serial days', () => {
  it.each([
    { serial: 1, date1904: false, date: '1900-01-01' },
    { serial: 59, date1904: false, date: '1900-02-28' },
    { serial: 60, date1904: false, date: '1900-02-28' },
    { serial: 61, date1904: false, date: '1900-03-01' },
    { serial: 44561.75, date1904: false, date: '2021-12-31' },
    { serial: 0, date1904: true, date: '1904-01-01' },
    { serial: 59, date1904: true, date: '1904-02-29' },
    { serial: 60, date1904: true, date: '1904-03-01' },
    { serial: 61, date1904: true, date: '1904-03-02' },
    { serial: 43099, date1904: true, date: '2021-12-31' },
    { serial: 0, date1904: false, date: null },
    { serial: -1, date1904: true, date: null },
    { serial: 3000000, date1904: false, date: null },
  ])('$serial, 1904 $date1904, is $date', ({ serial, date1904, date }) => {
    expect(dateOfSerial(serial, date1904)).toBe(date);
  });

  it.each([
    { date: '1900-03-01', date1904: false, serial: 61 },
    { date: '2021-12-31', date1904: false, serial: 44561 },
    { date: '9999-12-31', date1904: false, serial: 2958465 },
    { date: '1904-01-01', date1904: true, serial: 0 },
    { date: '2021-12-31', date1904: true, serial: 43099 },
    { date: '1900-02-28', date1904: false, serial: null },
    { date: '1899-12-31', date1904: false, serial: null },
    { date: '1903-12-31', date1904: true, serial: null },
  ])('of $date, 1904 $date1904, is $serial', ({ date, date1904, serial }) => {
    expect(serialOfDate(date, date1904)).toBe(serial);
  });
});
