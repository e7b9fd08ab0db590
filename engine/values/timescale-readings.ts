import type { IsoDate } from './calendar.ts';
import type { Precision, Reading, TimescaleKind, TimescaleWarning } from './timescale-types.ts';

/** A period whose last day is the deadline. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly precision: Precision;
}

const NO_ALTERNATIVES: Reading['alternatives'] = [];
const NO_WARNINGS: readonly TimescaleWarning[] = [];

/** A reading that the text alone gives. */
export function exactly(period: Period, warnings: readonly TimescaleWarning[] = NO_WARNINGS): Reading {
  return { kind: 'date', ...period, certainty: 'exact', alternatives: NO_ALTERNATIVES, warnings };
}

/** A reading in which a default filled something in. */
export function inferred(period: Period, ...warnings: readonly TimescaleWarning[]): Reading {
  return { kind: 'date', ...period, certainty: 'inferred', alternatives: NO_ALTERNATIVES, warnings };
}

/** Whether the text gives the date, if with a year in two digits: what only a default gives proves nothing against anybody. */
export function isGiven({
  certainty,
  precision,
  warnings,
}: Pick<Reading, 'certainty' | 'precision' | 'warnings'>): boolean {
  if (certainty === 'exact') return true;
  return certainty === 'inferred' && (precision === 'day' || precision === 'week') && warnings.length === 0;
}

/** The default one of several readings. */
export function ambiguous(
  period: Period,
  alternatives: Reading['alternatives'],
  ...warnings: readonly TimescaleWarning[]
): Reading {
  return { kind: 'date', ...period, certainty: 'ambiguous', alternatives, warnings };
}

/** A reading without a date. */
export function dateless(kind: TimescaleKind, ...warnings: readonly TimescaleWarning[]): Reading {
  return {
    kind,
    start: null,
    end: null,
    precision: null,
    certainty: 'none',
    alternatives: NO_ALTERNATIVES,
    warnings,
  };
}

/** One day as a period. */
export function dayPeriod(date: IsoDate): Period {
  return { start: date, end: date, precision: 'day' };
}
