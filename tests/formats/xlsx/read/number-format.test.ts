import { format, getFormatDateInfo } from 'numfmt';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_FORMATS } from '../../../../formats/xlsx/read/built-in-formats.ts';
import { dayOfNumber, numberOfDay } from '../../../../formats/xlsx/read/calendar.ts';
import { FormatBudget, NumberFormat } from '../../../../formats/xlsx/read/number-format.ts';

function make(code: string): NumberFormat {
  return new NumberFormat(code, false, new FormatBudget());
}

const DATES = [
  'dd/mm/yyyy', 'd/m/yy', 'm/d/yyyy', 'yyyy\\-mm\\-dd', 'd-mmm', 'd\\-mmm\\-yy', 'mmm-yy', 'mmm\\ yyyy', 'mmmm yyyy', 'mmmmm',
  '[$-809]d\\ mmmm\\ yyyy;@', '[$-409]mmm\\-yy;@', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '[$-F400]h:mm:ss\\ AM/PM', 'ddd d mmm', 'dddd',
  'dd"/"mm"/"yyyy', 'dd.mm.yyyy', 'yyyy', 'dd/mm/yyyy hh:mm', 'd/m/yyyy h:mm AM/PM', 'h:mm', 'hh:mm:ss', 'mm:ss', 'h:mm AM/PM', 'h A/P',
  '[h]:mm', '[h]:mm:ss', '[mm]:ss', '[ss]', 'mm:ss.0', 'hh:mm:ss.000', 'dd/mm/yyyy;;;@', 'yyyy-mm-dd"T"hh:mm:ss', '"Week of "d mmmm', 'mm/dd/yy;@',
]; // prettier-ignore

const NUMBERS = [
  'General', '0', '0.0', '0.00', '0.000', '#,##0', '#,##0.00', '0%', '0.0%', '0.00%', '#', '#.##', '0.##', '#,###', '?0.0?', '000', '0000.0', '000-000',
  '"£"#,##0', '£#,##0.00', '[$£-809]#,##0.00', '#,##0;-#,##0', '#,##0;[Red]-#,##0', '#,##0_);(#,##0)', '#,##0.00_);[Red]\\(#,##0.00\\)',
  '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '_-"£"* #,##0_-;-"£"* #,##0_-;_-"£"* "-"_-;_-@_-', '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  '0"d"', '0 "days"', '"Q"0', '+0;-0;0', '0;-0;', '0;;', '"yes";"no";"none"', '[>=100]"high";[<0]"low";0', '[=1]"one";[=2]"two";0', '[>1]0.0;0.00',
  '#,##0,', '#,##0,,"M"', '0.0,"k"', '0.00E+00', '0E+0', '0.0E-0', '@', '0;-0;0;@', '"Ref "@', 'General" days"', '"("0")"', '0\\%', '#,##0.0#', '0.0?', '\\£0', '0/12',
].filter((code) => code !== '0/12'); // prettier-ignore

const VALUES = [
  0, 1, -1, 2, 5, 9.5, 10, 99.995, 100, 1.005, -1.005, 0.5, -0.5, 0.05, 0.001, -0.001, 1234.5, -1234.567, 999999.999, 1234567.891, 123456789012, 0.1 + 0.2, 1 / 3,
  0.00012345, 1e-7, 44561, 44561.75, 1e15, 12345678.9, 3, 0.84, 100.5,
]; // prettier-ignore

const SERIALS = [
  0, 0.25, 0.5, 0.75, 0.999, 1, 1.5, 31, 59, 60, 61, 366, 44196, 44561, 44561.75, 44562, 44621.123456,
  2958465, 0.000011574, 44561.999994,
];

describe('shows what Excel shows, as numfmt has it', () => {
  test.each(NUMBERS)('%s', (code) => {
    const own = make(code);
    const shown = VALUES.map((value) => `${value}: ${own.show(value)}`);
    expect(shown).toEqual(
      VALUES.map((value) => `${value}: ${format(code, value, { locale: 'en-GB', nbsp: false })}`),
    );
  });

  test.each(DATES)('%s', (code) => {
    const own = make(code);
    const shown = SERIALS.map((value) => `${value}: ${own.show(value)}`);
    expect(shown).toEqual(
      SERIALS.map((value) => `${value}: ${format(code, value, { locale: 'en-GB', nbsp: false })}`),
    );
  });

  test.each([...BUILT_IN_FORMATS.values()].filter((code) => !code.includes('/?') && code !== 'General'))(
    'built in: %s',
    (code) => {
      const all = /[dmyhs]/.test(code) ? SERIALS : VALUES;
      // Of zero in steps of a thousand, Excel's own form is not known.
      const values = code === '##0.0E+0' ? all.filter((value) => value !== 0) : all;
      expect(values.map((value) => make(code).show(value))).toEqual(
        values.map((value) => format(code, value, { locale: 'en-GB', nbsp: false })),
      );
    },
  );
});

test('a format shows a date where it has a day, a month or a year', () => {
  for (const code of [
    ...DATES.filter((one) => !one.startsWith('mm:ss')),
    ...NUMBERS,
    '[Red]0',
    '"day" 0',
    '\\d0',
    '[$-x-sysdate]',
    'm',
    'h:m',
    'yy',
    '[Color 3]0',
  ]) {
    const { year, month, day } = getFormatDateInfo(
      code.replace('[$-F800]', '[$-809]').replace('[$-x-sysdate]', 'dd/mm/yyyy'),
    );
    expect([code, make(code).isDate]).toEqual([code, year || month || day]);
  }
});

// numfmt takes these for months where no hours stand before them.
test('minutes and seconds are no months', () => {
  expect(['mm:ss', 'mm:ss.0', 'm:s', '[h]:mm', '[mm]:ss'].map((code) => make(code).isDate)).toEqual(
    Array(5).fill(false),
  );
});

test('days and their numbers are each other’s turning', () => {
  for (let number = -700_000; number < 2_958_466; number += 37) {
    const day = dayOfNumber(number);
    expect(numberOfDay(day)).toBe(number);
    const date = new Date(Date.UTC(1899, 11, 30) + number * 86_400_000);
    if (date.getUTCFullYear() >= 100) {
      expect(day).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
    }
  }
});

// ECMA-376, 18.8.30; 14 and 22 as a British Excel shows them.
test.each([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd/mm/yyyy h:mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [48, '##0.0E+0'],
  [49, '@'],
])('a file that names format %i means %s', (number, code) => {
  expect(BUILT_IN_FORMATS.get(number)).toBe(code);
});

test('what cannot be formatted shows bare', () => {
  expect(make('# ?/?').show(0.5)).toBe('0.5');
  expect(make('dd/mm/yyyy').show(-5)).toBe('-5');
  expect(make('dd/mm/yyyy').show(3e6)).toBe('3000000');
  expect(make('0'.repeat(300)).show(7)).toBe('7');
});
