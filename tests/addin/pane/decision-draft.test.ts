import { describe, expect, test } from 'vitest';
import { draftSlips, firstSlip, onRecord } from '../../../addin/pane/parts/decision-draft.ts';

const WRITTEN = { by: ' AC Quill ', reason: 'the update shows it works ', reviewBy: '' };

describe('a decision that is being written', () => {
  test('asks at once for all that is wrong with it, first who decided it', () => {
    const slips = draftSlips({ by: ' ', reason: ' ', reviewBy: '2026-01-08' }, '2026-01-09');
    expect(slips).toEqual({
      by: 'Enter who decided it: a name or a post.',
      reason: 'Enter the reason, as the panel may read it.',
      reviewBy: 'Enter a day from 9 January 2026 on, or leave it empty.',
    });
    expect(firstSlip(slips)).toBe('by');
    expect(firstSlip({ ...slips, by: '' })).toBe('reason');
    expect(firstSlip({ ...slips, by: '', reason: '' })).toBe('reviewBy');
  });

  test('may be looked at again today', () => {
    const slips = draftSlips({ ...WRITTEN, reviewBy: '2026-01-09' }, '2026-01-09');
    expect(firstSlip(slips)).toBe(null);
  });

  test('is not to be looked at again in a year of another century', () => {
    expect(draftSlips({ ...WRITTEN, reviewBy: '2206-01-09' }, '2026-01-09').reviewBy).toBe(
      'Check the year of 9 January 2206: enter it in four digits.',
    );
  });

  test('is kept without the blanks around its words, and without a review where none is given', () => {
    expect(onRecord(WRITTEN, '2026-01-09')).toEqual({
      by: 'AC Quill',
      on: '2026-01-09',
      reason: 'the update shows it works',
    });
  });

  test('keeps the day on which it is to be looked at again', () => {
    expect(onRecord({ ...WRITTEN, reviewBy: '2026-03-31' }, '2026-01-09').reviewBy).toBe('2026-03-31');
  });
});
