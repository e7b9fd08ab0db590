import { describe, expect, test } from 'vitest';
import { readStatus, type StatusClass } from '../../../engine/values/status.ts';

const DONE = ['complete', 'completed', 'implemented', 'delivered', 'closed', 'done'];
const MOSTLY = ['mostly', 'partially', 'partly', 'substantially', 'largely', 'nearly', 'almost'];

const STATUSES: readonly (readonly [StatusClass, readonly string[]])[] = [
  [
    'part-complete',
    [
      ...MOSTLY.flatMap((how) => DONE.map((done) => `${how} ${done}`)),
      'Phase 2 complete',
      'Part 1 completed',
      'Stage 3 completed in May',
      '3 of 4 complete',
      '3 out of 4 completed',
      '40% complete',
      '40% implemented',
      '40 per cent complete',
      'Progress 40%',
      'Complete: 40%',
      'In progress - 40%',
    ],
  ],
  [
    'not-accepted',
    [
      'Not accepted',
      'Recommendation not accepted',
      'Will not implement',
      'Will not be implemented',
      'Won\u2019t implement',
      'Will not progress',
      'Risk accepted',
    ],
  ],
  [
    'not-applicable',
    [
      'Superseded',
      'Superseded by 4.2',
      'No longer applicable',
      'No longer required',
      'No longer relevant',
      'No longer needed',
      'Not applicable',
      'Not required',
      'Merged into 2.3',
      'Merged with 2.3',
    ],
  ],
  [
    'awaiting-sign-off',
    [
      'Awaiting sign-off',
      'Awaiting verification',
      'Awaiting closure',
      'Submitted for closure',
      'Ready to close',
      'Complete, awaiting approval',
      'Complete - awaiting sign off',
    ],
  ],
  [
    'delayed',
    [
      'Delayed',
      'Slipped',
      'Postponed',
      'Re-profiled',
      'Reprofiled to Q4',
      'Expected completion March 2022',
      'Completion now expected March 2022',
      'Extension to March 2022',
      'Slippage to Q4',
      'Some delays',
    ],
  ],
  [
    'not-started',
    [
      'Not started',
      'Not yet started',
      'Not commenced',
      'Not yet begun',
      'Yet to start',
      'To commence',
      'Awaiting allocation',
      'Pending',
    ],
  ],
  [
    'unscheduled',
    ['TBC', 'Timing to be confirmed', 'Date to be confirmed', 'Timescale tbc', 'To be decided'],
  ],
  [
    'complete',
    [
      ...DONE,
      'Discharged',
      'Action complete',
      'Actions completed',
      'All actions complete',
      'Recommendation implemented',
      'Project delivered',
      'Work completed',
      'Review completed',
      'Whole action complete',
      'Successfully completed',
      'All parts complete',
      'Complete - March 2021',
      'Now closed',
      'Signed off',
    ],
  ],
  [
    'in-progress',
    [
      'In progress',
      'Ongoing',
      'On track',
      'On-track',
      'Underway',
      'Under way',
      'Work continues',
      'Not yet completed',
      'Not delivered',
      'To be completed',
      'Yet to be implemented',
      'Not on track',
      'Still ongoing',
      'Still in progress',
    ],
  ],
];

describe.each(STATUSES)('a status of class %s (D3)', (expected, texts) => {
  test.each(texts)('%s', (text) => {
    expect(readStatus(text).class).toBe(expected);
    expect(readStatus(text.toUpperCase()).class).toBe(expected);
  });
});
