import { describe, expect, test } from 'vitest';
import { draftSlip, onRecord } from '../../../addin/pane/parts/decision-draft.ts';

const WRITTEN = { by: ' AC Quill ', reason: 'the update shows it works ', reviewBy: '' };

describe('a decision that is being written', () => {
  test('asks first who decided it', () => {
    expect(draftSlip({ by: ' ', reason: '', reviewBy: '' }, '2026-01-09')).toEqual({
      field: 'by',
      message: 'Enter who decided it: a name or a post.',
    });
  });

  test('asks for its reason', () => {
    expect(draftSlip({ ...WRITTEN, reason: '  ' }, '2026-01-09')?.field).toBe('reason');
  });

  test('is not to be looked at again on a day that is over', () => {
    expect(draftSlip({ ...WRITTEN, reviewBy: '2026-01-08' }, '2026-01-09')).toEqual({
      field: 'reviewBy',
      message: 'Enter a day from 9 January 2026 on, or leave it empty.',
    });
  });

  test('may be looked at again today', () => {
    expect(draftSlip({ ...WRITTEN, reviewBy: '2026-01-09' }, '2026-01-09')).toBe(null);
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
