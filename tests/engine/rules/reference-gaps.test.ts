import { describe, expect, it } from 'vitest';
import { gapsIn } from '../../../engine/rules/reference-gaps.ts';

const NOT_LISTED = (): boolean => false;
const upTo = (last: number): number[] => Array.from({ length: last }, (_, place) => place + 1);
const without = (numbers: readonly number[], ...missing: readonly number[]): number[] =>
  numbers.filter((number) => !missing.includes(number));

describe('the gaps of a register', () => {
  it.each([
    { what: 'a fifth missing at most', numbers: without(upTo(10), 4, 7), kind: 'few' },
    { what: 'more than a fifth missing', numbers: without(upTo(9), 4, 7), kind: 'many' },
    { what: 'two thirds missing', numbers: [1, 4, 7, 10, 15], kind: 'many' },
    { what: 'five that run on and one eleven further on', numbers: [...upTo(5), 16], kind: 'far' },
    { what: 'twelve that run on and one thirteen further on', numbers: [...upTo(12), 25], kind: 'far' },
    { what: 'twelve that run on and one twelve further on', numbers: [...upTo(12), 24], kind: 'many' },
  ])('are $kind with $what', ({ numbers, kind }) => {
    expect(gapsIn(numbers, NOT_LISTED)?.kind).toBe(kind);
  });

  it.each([
    { what: 'fewer than five', numbers: [1, 2, 4, 5] },
    { what: 'that run on, from whatever number, in any order', numbers: [9, 7, 8, 11, 10, 9] },
    { what: 'more than two thirds of which are missing', numbers: [1, 4, 7, 10, 16] },
  ])('are none in numbers $what', ({ numbers }) => {
    expect(gapsIn(numbers, NOT_LISTED)).toBeNull();
  });

  it('are told from end to end', () => {
    expect(gapsIn([12, 1, 2, 3, 5, 8, 9, 10, 11], NOT_LISTED)).toEqual({
      kind: 'many',
      first: 1,
      last: 12,
      beforeLast: 11,
      missing: [
        { from: 4, to: 4 },
        { from: 6, to: 7 },
      ],
    });
  });

  it('are filled by what stands elsewhere', () => {
    const numbers = without(upTo(10), 4, 7);
    expect(gapsIn(numbers, (number) => number === 4)?.missing).toEqual([{ from: 7, to: 7 }]);
    expect(gapsIn(numbers, (number) => number === 4 || number === 7)).toBeNull();
  });
});
