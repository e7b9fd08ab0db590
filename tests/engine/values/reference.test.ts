import { describe, expect, it } from 'vitest';
import { isNoReference, readReference } from '../../../engine/values/reference.ts';

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

describe('a cell that holds no reference', () => {
  it.each(['', '-', '?', 'tbc', 'N/A', 'None'])('“%s”', (text) => {
    expect(isNoReference(text)).toBe(true);
  });

  it.each(['#1', '7', 'R-014', '12/03/21', 'IA/07'])('is not %s', (text) => {
    expect(isNoReference(text)).toBe(false);
  });
});
