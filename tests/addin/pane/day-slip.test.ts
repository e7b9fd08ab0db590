import { describe, expect, test } from 'vitest';
import { daySlip } from '../../../addin/pane/parts/day-slip.ts';

describe('a day in a field', () => {
  test('that the browser cannot read is asked for whole', () => {
    expect(daySlip('', true)).toBe('Enter the whole date: day, month and a year in four digits.');
  });

  test('with a year in two digits is asked about', () => {
    expect(daySlip('0021-12-31', false)).toBe('Check the year of 31 December 21: enter it in four digits.');
  });

  test('may be left empty', () => {
    expect(daySlip('', false)).toBeNull();
  });
});
