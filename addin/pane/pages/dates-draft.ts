import type { Kept } from '../../../engine/kept/kept-schema.ts';
import {
  financialYearName,
  financialYearOf,
  longDate,
  type FinancialYear,
  type IsoDate,
} from '../../../engine/values/calendar.ts';

/** Dates and RAG rules as they stand in their fields; "" leaves one to Panelpack. */
export interface DatesDraft {
  readonly asAt: string;
  readonly panelDate: string;
  /** "2021/22". */
  readonly planYear: string;
  readonly scheme: string;
  readonly singleYearQuarter: QuarterReading;
}

export type QuarterReading = NonNullable<Kept['singleYearQuarter']>;

/** What “Q1 2022” can mean, the usual reading first. */
export const QUARTER_READINGS: readonly { readonly reading: QuarterReading; readonly words: string }[] = [
  { reading: 'fy-starting', words: 'April to June 2022 (in 2022/23)' },
  { reading: 'calendar', words: 'January to March 2022 (calendar year)' },
  { reading: 'fy-ending', words: 'April to June 2021 (in 2021/22)' },
];

const USUAL_READING = 'fy-starting';

/** The fields for what is kept; where no RAG rules were chosen those of the check stand there. */
export function datesDraft(kept: Kept, schemeInForce: string): DatesDraft {
  return {
    asAt: kept.asAt ?? '',
    panelDate: kept.panelDate ?? '',
    planYear: kept.planYear?.replace('-', '/') ?? '',
    scheme: kept.scheme ?? schemeInForce,
    singleYearQuarter: kept.singleYearQuarter ?? USUAL_READING,
  };
}

/** What is kept once the fields are saved: what was chosen, never what Panelpack does unasked. */
export function withDates(kept: Kept, draft: DatesDraft, schemeInForce: string): Kept {
  const { planYear, scheme, singleYearQuarter } = datesDraft(kept, schemeInForce);
  return {
    ...kept,
    asAt: orNothing(draft.asAt),
    panelDate: orNothing(draft.panelDate),
    planYear: draft.planYear === planYear ? kept.planYear : orNothing(draft.planYear),
    scheme: draft.scheme === scheme ? kept.scheme : draft.scheme,
    singleYearQuarter:
      draft.singleYearQuarter === singleYearQuarter ? kept.singleYearQuarter : draft.singleYearQuarter,
  };
}

function orNothing(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** What saving changed, a sentence each; a field that was cleared says what takes its place. */
export function datesSaid(before: Kept, after: Kept): string {
  const said = [
    change(
      'as-at date',
      before.asAt,
      after.asAt,
      longDate,
      'comes from the title rows, else the last quarter end',
    ),
    change(
      'panel date',
      before.panelDate,
      after.panelDate,
      longDate,
      'is not set: nothing is counted by the panel',
    ),
    change(
      'plan year',
      before.planYear,
      after.planYear,
      String,
      'comes from the titles, else the as-at date',
    ),
    before.scheme === after.scheme ? '' : 'Other RAG rules are in force.',
    before.singleYearQuarter === after.singleYearQuarter ? '' : '“Q1 2022” is read another way.',
  ].filter((sentence) => sentence !== '');
  return said.length === 0 ? 'Nothing was changed.' : said.join(' ');
}

function change(
  what: string,
  before: string | undefined,
  after: string | undefined,
  words: (value: string) => string,
  otherwise: string,
): string {
  if (before === after) return '';
  return after === undefined ? `The ${what} ${otherwise}.` : `The ${what} is ${words(after)}.`;
}

/** What is worth saying of two dates together; null where nothing is. */
export function datesNote({ asAt, panelDate }: Pick<DatesDraft, 'asAt' | 'panelDate'>): string | null {
  if (asAt === '' || panelDate === '' || panelDate >= asAt) return null;
  return 'The panel date is before the as-at date: check which is meant.';
}

/** Years to choose a plan year from: some around the as-at date, and the one that is kept. */
export function planYears(asAt: IsoDate, chosen: string): readonly string[] {
  const middle = financialYearOf(asAt);
  const near = [-4, -3, -2, -1, 0, 1, 2].map((apart): FinancialYear => middle + apart).map(financialYearName);
  return [...new Set(chosen === '' ? near : [...near, chosen])].sort();
}
