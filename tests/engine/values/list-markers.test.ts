import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitList } from '../../../engine/values/list-markers.ts';

const LISTS: readonly [string, readonly string[] | null][] = [
  ['1 tbc. 2. May 21 3. Jan 22', ['1=tbc', '2=May 21', '3=Jan 22']],
  ['(1) one; (2) two', ['1=one', '2=two']],
  ['a) one\nb) two', ['a=one', 'b=two']],
  ['i. one ii. two iii. three', ['i=one', 'ii=two', 'iii=three']],
  ['1. only one', null],
  ['1.5 days and 2.5 days', null],
  ['31.03.2022', null],
  ['2. starts late 3. goes on', null],
  ['', null],
];

test.each(LISTS)('%j', (text, entries) => {
  expect(splitList(text)?.map((entry) => `${entry.label}=${entry.text}`) ?? null).toEqual(entries);
});

test('a list typed with numbers is split back into its entries', () => {
  const entry = fc.constantFrom('tbc', 'May 21', 'Q4 2021/22', 'Cdr Okafor', '3 March 2022');
  fc.assert(
    fc.property(fc.array(entry, { minLength: 2, maxLength: 12 }), (entries) => {
      const text = entries.map((words, index) => `${String(index + 1)}. ${words}`).join(' ');
      expect(splitList(text)?.map((found) => found.text)).toEqual(entries);
    }),
  );
});
