import type { TimescaleContext } from './timescale-types.ts';

/** No plan year, no base and no as-at date to go by: a text read so must say its own year to be exact. */
export const NO_PLAN: TimescaleContext = {
  planYear: null,
  asAt: '2000-01-01',
  base: null,
  updated: null,
  singleYearQuarter: 'fy-starting',
};
