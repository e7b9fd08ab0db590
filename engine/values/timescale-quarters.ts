import {
  isoDate,
  monthEnd,
  partsOf,
  quarterEnd,
  quarterStart,
  type FinancialYear,
  type Quarter,
} from './calendar.ts';
import { ambiguous, dateless, exactly, inferred, type Period } from './timescale-readings.ts';
import type { Alternative, Form, Reading, TimescaleContext } from './timescale-types.ts';
import { fullYear, YEAR, YEARS, yearOfPair } from './timescale-words.ts';

const QUARTER = 'q([1-4])';
const FY = '(?:(?:fy|financial year|fiscal year) ?)';
const JOIN = '(?: end)?(?: of(?: the)?)?[ ,:;-]*';

/** Financial quarters, in the order of D1 rows 10 to 13. */
export const QUARTER_FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`^${FY}?${YEARS}[ ,:;-]*${QUARTER}$`),
    read: ([, first = '', second = '', number = '']) => readQuarterOfPair(number, first, second),
  },
  {
    pattern: new RegExp(`^${QUARTER}${JOIN}${FY}?${YEARS}$`),
    read: ([, number = '', first = '', second = '']) => readQuarterOfPair(number, first, second),
  },
  {
    pattern: new RegExp(`^${QUARTER}${JOIN}${FY}?(?:${YEAR}|'?(\\d\\d))$`),
    read: ([, number = '', year, short], context) => readSingleYear(number, year ?? short ?? '', context),
  },
  {
    pattern: new RegExp(`^(?:${FY}?${YEAR}|${FY}(\\d\\d))[ ,:;-]*${QUARTER}$`),
    read: ([, year, short, number = ''], context) => readSingleYear(number, year ?? short ?? '', context),
  },
  {
    pattern: new RegExp(`^${QUARTER}$`),
    read: ([, number = ''], context) => readBareQuarter(quarterNumber(number), context),
  },
];

/** Whole financial years and ranges of years (D1 rows 14 to 16). */
export const YEAR_FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`^(${FY}?)${YEARS}(?: ${FY})?$`),
    read: ([, prefix = '', first = '', second = '']) => readYears(prefix !== '', first, second),
  },
  {
    pattern: new RegExp(`^${FY}(?:${YEAR}|'?(\\d\\d))$`),
    read: ([, year, short], context) => readFinancialYear(fullYear(year ?? short ?? ''), context),
  },
  {
    pattern: new RegExp(`^(?:calendar year ${YEAR}|${YEAR} calendar year)$`),
    read: ([, after, before]) => exactly(calendarYear(Number(after ?? before)), ['YEAR_ONLY']),
  },
];

/** 1 to 4 from its digit. */
export function quarterNumber(digit: string): Quarter['number'] {
  return digit === '1' ? 1 : digit === '2' ? 2 : digit === '3' ? 3 : 4;
}

/** A financial quarter as a period. */
export function quarterPeriod(quarter: Quarter): Period {
  return { start: quarterStart(quarter), end: quarterEnd(quarter), precision: 'quarter' };
}

/** A financial year as a period: 1 April to 31 March. */
export function yearPeriod(year: FinancialYear): Period {
  return { start: isoDate(year, 4, 1), end: isoDate(year + 1, 3, 31), precision: 'year' };
}

/** January to December. */
export function calendarYear(year: number): Period {
  return { start: isoDate(year, 1, 1), end: isoDate(year, 12, 31), precision: 'year' };
}

function readQuarterOfPair(digit: string, first: string, second: string): Reading {
  const year = yearOfPair(first, second);
  if (year === null) return dateless('unparsed', 'FY_RANGE');
  return exactly(quarterPeriod({ year, number: quarterNumber(digit) }));
}

function readSingleYear(digit: string, digits: string, context: TimescaleContext): Reading {
  const number = quarterNumber(digit);
  const year = fullYear(digits);
  const readings = {
    'fy-starting': { period: quarterPeriod({ year, number }), reading: 'financial year starting' },
    calendar: { period: calendarQuarter(year, number), reading: 'calendar quarter' },
    'fy-ending': { period: quarterPeriod({ year: year - 1, number }), reading: 'financial year ending' },
  };
  const chosen = readings[context.singleYearQuarter];
  const others = Object.values(readings).filter((other) => other !== chosen);
  return ambiguous(chosen.period, others.map(asAlternative), 'AMBIG_SINGLE_YEAR_QUARTER');
}

function asAlternative(other: { readonly period: Period; readonly reading: string }): Alternative {
  return { date: other.period.end, reading: other.reading };
}

function calendarQuarter(year: number, number: Quarter['number']): Period {
  return { start: isoDate(year, number * 3 - 2, 1), end: monthEnd(year, number * 3), precision: 'quarter' };
}

function readBareQuarter(number: Quarter['number'], context: TimescaleContext): Reading {
  const year = knownPlanYear(context);
  if (year === null) return dateless('unresolved', 'PLAN_YEAR_UNKNOWN');
  return inferred(quarterPeriod({ year, number }), 'PLAN_YEAR_INFERRED');
}

/** The plan year, null where only an as-at date in April to June gives it: the plan may still be last year's. */
export function knownPlanYear({ planYear, asAt }: TimescaleContext): FinancialYear | null {
  if (!planYear) return null;
  const { month } = partsOf(asAt);
  return planYear.from === 'as-at' && month >= 4 && month <= 6 ? null : planYear.year;
}

const LAST_MONTH = 12;

function readYears(isFinancial: boolean, first: string, second: string): Reading | null {
  const year = yearOfPair(first, second);
  const isShort = first.length === 2;
  // "11/12" could be a day and a month.
  if (isShort && !isFinancial && (year === null || Number(first) <= LAST_MONTH)) return null;
  // Two years in full that follow each other, and name no financial year, are still one.
  if (year !== null) {
    const period = yearPeriod(year);
    return isShort && !isFinancial ? inferred(period, 'YEAR_ONLY') : exactly(period, ['YEAR_ONLY']);
  }
  return isLater(first, second) ? dateless('year-range', 'YEAR_RANGE') : dateless('unparsed', 'FY_RANGE');
}

function isLater(first: string, second: string): boolean {
  const year = fullYear(first);
  const century = Math.floor(year / 100) * 100;
  return (second.length === 2 ? century + Number(second) : Number(second)) > year + 1;
}

function readFinancialYear(year: number, context: TimescaleContext): Reading {
  const starting = { period: yearPeriod(year), reading: 'financial year starting' };
  const ending = { period: yearPeriod(year - 1), reading: 'financial year ending' };
  return context.singleYearQuarter === 'fy-ending'
    ? ambiguous(ending.period, [asAlternative(starting)], 'AMBIG_SINGLE_YEAR_FY')
    : ambiguous(starting.period, [asAlternative(ending)], 'AMBIG_SINGLE_YEAR_FY');
}

const QUARTER_WORDS: ReadonlyMap<string, string> = new Map([
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['first', '1'],
  ['second', '2'],
  ['third', '3'],
  ['fourth', '4'],
  ['1st', '1'],
  ['2nd', '2'],
  ['3rd', '3'],
  ['4th', '4'],
]);
const SPELT_QUARTER =
  /\b(?:q(?:uarter|tr|u)?\.? ?([1-4]|one|two|three|four)|(first|second|third|fourth|1st|2nd|3rd|4th) q(?:uarter|tr))\b/g;

/** Folded text with every spelling of a quarter made "q3". */
export function shortenQuarters(text: string): string {
  if (!text.includes('q')) return text;
  return text.replace(SPELT_QUARTER, (_, after: string | undefined, before: string | undefined) => {
    const word = after ?? before ?? '';
    return `q${QUARTER_WORDS.get(word) ?? word}`;
  });
}
