import { describe, expect, it } from 'vitest';
import { readReference } from '../../../engine/values/reference.ts';

describe('a reference as a series counts it', () => {
  it.each([
    ['14', '', 14],
    ['R-014', 'r-', 14],
    ['2.7', '2.', 7],
    ['2.7.', '2.', 7],
    ['2022/031', '2022/', 31],
    ['7a', '', 7],
    ['17: Explore a shared desk', '', 17],
  ])('%s is a number of its series', (text, series, number) => {
    expect(readReference(text)).toEqual({ series, number });
  });

  it.each(['', 'tbc', 'Custody', 'The 2021 inspection of custody in 14 forces'])(
    '“%s” counts nothing',
    (text) => {
      expect(readReference(text)).toBeNull();
    },
  );
});
