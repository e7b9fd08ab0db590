import { longDate } from './calendar.ts';
import type { Alternative, TimescaleWarning } from './timescale-types.ts';

/** "may mean 30 September 2021 (calendar quarter) or 31 December 2020 (financial year ending)": the other readings of a timescale. */
export function mayMean(alternatives: readonly Alternative[]): string {
  return `may mean ${alternatives.map(inWords).join(' or ')}`;
}

function inWords({ date, reading }: Alternative): string {
  return `${longDate(date)} (${reading})`;
}

/** What must be said of a reading that is open to doubt, by its warning; "" where its alternatives say it all. */
export const DOUBTS: ReadonlyMap<TimescaleWarning, string> = new Map([
  ['AMBIG_SINGLE_YEAR_QUARTER', ''],
  ['AMBIG_SINGLE_YEAR_FY', ''],
  ['DAY_NOT_SHOWN', ''],
  ['BRACKET_DISAGREES', ''],
  ['US_ORDER', 'with the month first, as no other order gives a day'],
  ['WEEKDAY_DISAGREES', 'though its weekday is another'],
  ['WEEK_NOT_MONDAY', 'though that week does not begin on a Monday'],
  ['QUESTION_MARK', 'though a question mark stands behind it'],
  ['SEASON', 'the last day of a season'],
  ['VAGUE', 'the next to come'],
  ['YEAR_ONLY', 'the last day of a whole year'],
]);
