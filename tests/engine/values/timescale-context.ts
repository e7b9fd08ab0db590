import type { TimescaleContext } from '../../../engine/values/timescale.ts';

/** The 2022 plan: financial year 2021/22, data to the end of its third quarter. */
export const PLAN_2021: TimescaleContext = {
  planYear: { year: 2021, from: 'stated' },
  asAt: '2021-12-31',
  base: null,
  updated: null,
  singleYearQuarter: 'fy-starting',
};
