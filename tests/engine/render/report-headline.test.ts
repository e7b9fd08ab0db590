import { describe, expect, it } from 'vitest';
import { lateness } from '../../../engine/render/report-headline.ts';
import { reportOf, smallPlan } from '../../support/small-report.ts';

describe('what was missed, at the head of a check', () => {
  it('counts a tracker whose one date column is headed as revised', () => {
    const plan = smallPlan();
    const trackers = plan.trackers.map((tracker) => ({
      ...tracker,
      columns: { ref: 'A', title: 'B', lead: 'C', revisedDeadline: 'D', rag: 'F' },
    }));
    expect(lateness(reportOf({ ...plan, trackers }))[0]).toMatch(
      /^Missed: 1 on the original date, 1 on the current/,
    );
  });
});
