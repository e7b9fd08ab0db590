import { addDays, addMonths, isoDate, partsOf, type IsoDate } from './calendar.ts';
import { calendarYear, knownPlanYear, yearPeriod } from './timescale-quarters.ts';
import { ambiguous, dateless, dayPeriod, inferred, type Period } from './timescale-readings.ts';
import type { Form, Reading, TimescaleContext } from './timescale-types.ts';
import {
  MONTH,
  monthNumber,
  monthPeriod,
  NUMBER,
  numberOf,
  SEASON,
  seasonPeriod,
} from './timescale-words.ts';

const UNIT = "(calendar )?(day|week|month|year)s?'?";

/** Times counted from some other day, and words that name no year (D1 rows 20 to 22). */
export const VAGUE_FORMS: readonly Form[] = [
  {
    pattern: new RegExp(
      `^(?:within |over )?(?:the )?(?:next |first )?(?:${NUMBER} ?(?:-|to|or) ?)?${NUMBER}[ -]${UNIT}(?: time)?(?: (?:of|from|after|following) .{1,80})?$`,
    ),
    read: ([, , count = '', , unit = ''], context) => readWithin(numberOf(count), unit, context),
  },
  {
    pattern: /^(?:with )?immediate(?:ly)?(?: effect| action)?$/,
    read: (_, { base }) =>
      base ? inferred(dayPeriod(base), 'IMMEDIATE') : dateless('unresolved', 'IMMEDIATE', 'UNRESOLVED'),
  },
  {
    pattern: /^(?:the |this |current )*(?:calendar year|this year)$/,
    read: (_, context) => next(calendarYear, context),
  },
  {
    pattern: /^(?:the )?new year$/,
    // Taken as January: "in the New Year" is no promise for its first day.
    read: (_, context) => next((year) => monthPeriod(year, 1), context),
  },
  {
    pattern: new RegExp(`^(?:this |next )?${SEASON}$`),
    read: ([, season = ''], context) => next((year) => seasonPeriod(season, year), context),
  },
  {
    pattern: new RegExp(`^(?:this |next )?${MONTH}$`),
    read: ([, month = ''], context) => readMonth(monthNumber(month), context),
  },
  {
    pattern: /^(?:the )?year$/,
    read: (_, context) => readYearEnd(context),
  },
  {
    pattern: /^(?:this |the |current )*(?:fy|(?:financial|fiscal) year)$/,
    read: (_, context) => readPlanYear(context, 0),
  },
  {
    pattern: /^next (?:fy|(?:financial|fiscal) year)$/,
    read: (_, context) => readPlanYear(context, 1),
  },
];

function readWithin(count: number, unit: string, { base }: TimescaleContext): Reading {
  return base ? inferred(dayPeriod(later(base, count, unit))) : dateless('unresolved', 'UNRESOLVED');
}

function later(base: IsoDate, count: number, unit: string): IsoDate {
  if (unit === 'day') return addDays(base, count);
  if (unit === 'week') return addDays(base, count * 7);
  return addMonths(base, unit === 'year' ? count * 12 : count);
}

/** The next such period to end after the update, or after the as-at date where no update is dated. */
function next(period: (year: number) => Period, context: TimescaleContext): Reading {
  return inferred(nextAfter(period, context.updated ?? context.asAt), 'VAGUE');
}

/** A month that ends on the as-at date is the one that is over now, not the next year’s. */
function readMonth(month: number, { updated, asAt }: TimescaleContext): Reading {
  const after = updated ?? addDays(asAt, -1);
  return inferred(
    nextAfter((year) => monthPeriod(year, month), after),
    'VAGUE',
  );
}

function nextAfter(period: (year: number) => Period, after: IsoDate): Period {
  const { year } = partsOf(after);
  const candidates = [period(year - 1), period(year)];
  return candidates.find((candidate) => candidate.end > after) ?? period(year + 1);
}

/** "End of year" says neither which calendar nor which year. */
function readYearEnd(context: TimescaleContext): Reading {
  const after = context.updated ?? context.asAt;
  const calendar = nextAfter(calendarYear, after);
  const { year, month } = partsOf(after);
  const financial = isoDate(month >= 4 || after === isoDate(year, 3, 31) ? year + 1 : year, 3, 31);
  return ambiguous(calendar, [{ date: financial, reading: 'end of the financial year' }], 'VAGUE');
}

function readPlanYear(context: TimescaleContext, later: number): Reading {
  const year = knownPlanYear(context);
  if (year === null) return dateless('unresolved', 'PLAN_YEAR_UNKNOWN');
  return inferred(yearPeriod(year + later), 'PLAN_YEAR_INFERRED', 'YEAR_ONLY');
}
