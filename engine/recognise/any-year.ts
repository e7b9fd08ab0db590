import type { TimescaleContext } from '../values/timescale.ts';

/** Reads dates only to be compared with their like: which year a bare "Q4" is of does not matter. */
export const ANY_YEAR: TimescaleContext = {
  planYear: { year: 2000, from: 'stated' },
  asAt: '2000-04-01',
  base: null,
  updated: null,
  singleYearQuarter: 'fy-starting',
};
