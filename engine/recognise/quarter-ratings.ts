import type { IsoDate } from '../values/calendar.ts';
import { compareText } from '../values/compare-text.ts';
import { foldHeading } from '../values/fold.ts';
import { readRatingFill, type RatingScale } from '../values/rating.ts';
import { isBlank } from '../values/blank.ts';
import type { Cell } from '../workbook/workbook.ts';
import { dateOfHeading, PERIOD, QUARTER, YEARS } from './heading-date.ts';
import type { HeadingText } from './tracker.ts';

/** A column whose heading is a quarter or a month and nothing more. */
export interface PeriodColumn {
  readonly heading: HeadingText;
  /** The last day of its period; without a year one of the same financial year. */
  readonly date: IsoDate;
  /** Whether its ratings are fills without a word, which may be something else. */
  readonly byFill: boolean;
}

const PERIOD_ALONE = new RegExp(`^(?:${PERIOD}(?: ${YEARS})?|${YEARS} ${PERIOD})$`);
const BRACKET = /\s*\([^()]*\)\s*$/;

/** The day that puts "Q1", "Q3 23/24" or "June 2021" in order with its like; null for a heading with other words. */
function dateOfPeriod({ text, band }: HeadingText): IsoDate | null {
  const folded = foldHeading(text.replace(BRACKET, ''));
  if (!PERIOD_ALONE.test(folded)) return null;
  const inBand = `${folded} ${foldHeading(band)}`;
  const words = PERIOD_ALONE.test(inBand) ? inBand : folded;
  return dateOfHeading(words);
}

/** Whether a heading is a quarter or a month and nothing more, so that ratings may stand below it. */
export function isPeriodHeading(heading: HeadingText): boolean {
  return dateOfPeriod(heading) !== null;
}

/** How the ratings of a table with a column for each quarter are known. */
export interface Rated {
  readonly cellsOf: (column: number) => readonly Cell[];
  readonly isColour: (cell: Cell) => boolean;
  /** "No", beside which a "Y" is no Yellow. */
  readonly isAnswer: (cell: Cell) => boolean;
  readonly scale: RatingScale;
}

/**
 * The columns headed "Q1" to "Q4" in which most of what stands is a rating, the latest first. Fills without a word count
 * under quarters, where they are of two colours at least: bars of one colour are a timetable.
 */
export function ratedPeriods(headings: readonly HeadingText[], rated: Rated): readonly PeriodColumn[] {
  const periods = headings.flatMap((heading) => {
    const date = dateOfPeriod(heading);
    return date === null ? [] : [{ heading, date, byFill: false }];
  });
  if (periods.some(({ heading }) => rated.cellsOf(heading.column).some(rated.isAnswer))) return [];
  const byWords = periods.filter(({ heading }) => holdsWords(rated.cellsOf(heading.column), rated));
  return (byWords.length > 0 ? byWords : ratedByFill(periods, rated)).sort(latestFirst);
}

function latestFirst(a: PeriodColumn, b: PeriodColumn): number {
  return compareText(b.date, a.date);
}

function ratedByFill(periods: readonly PeriodColumn[], rated: Rated): PeriodColumn[] {
  const columns = periods.filter((each) => holdsFills(each, rated));
  return huesIn(columns, rated).size < 2 ? [] : columns.map((each) => ({ ...each, byFill: true }));
}

function holdsWords(cells: readonly Cell[], { isColour }: Rated): boolean {
  const filled = cells.filter(({ text }) => !isBlank(text));
  return filled.length > 0 && filled.filter(isColour).length * 2 > filled.length;
}

const OF_QUARTER = new RegExp(QUARTER);

function holdsFills({ heading }: PeriodColumn, { cellsOf, scale }: Rated): boolean {
  const cells = cellsOf(heading.column);
  return (
    OF_QUARTER.test(foldHeading(heading.text)) &&
    cells.every(({ text }) => isBlank(text)) &&
    cells.some(({ look }) => readRatingFill(look.fill, scale) !== null)
  );
}

function huesIn(columns: readonly PeriodColumn[], { cellsOf, scale }: Rated): ReadonlySet<string | null> {
  const cells = columns.flatMap(({ heading }) => cellsOf(heading.column));
  const hues = new Set<string | null>(cells.map(({ look }) => readRatingFill(look.fill, scale)));
  hues.delete(null);
  return hues;
}
