import { describe, expect, test } from 'vitest';
import { mentionsDate } from '../../../engine/values/timescale-mention.ts';
import { readTimescale } from '../../../engine/values/timescale.ts';
import { PLAN_2021 } from './timescale-context.ts';

const end = (text: string, base: string | null = null): string | null =>
  readTimescale(text, { ...PLAN_2021, base }).end;

const MONTHS = [
  ['January', 'Jan', '2022-01-31'],
  ['February', 'Feb', '2022-02-28'],
  ['March', 'Mar', '2022-03-31'],
  ['April', 'Apr', '2022-04-30'],
  ['May', 'May', '2022-05-31'],
  ['June', 'Jun', '2022-06-30'],
  ['July', 'Jul', '2022-07-31'],
  ['August', 'Aug', '2022-08-31'],
  ['September', 'Sep', '2022-09-30'],
  ['October', 'Oct', '2022-10-31'],
  ['November', 'Nov', '2022-11-30'],
  ['December', 'Dec', '2022-12-31'],
] as const;

describe.each(MONTHS)('the month %s (D1 rows 8, 17 and 18)', (long, short, last) => {
  test.each([
    `${long} 2022`,
    `${short} 2022`,
    `${short.toUpperCase()} 2022`,
    `${long.toLowerCase()} 22`,
    `${short} 22`,
    `${short}-22`,
    `end of ${long} 2022`,
    `by end ${short} 2022`,
    `completion ${long} 2022`,
    `${long} 2021 - ${long} 2022`,
    `January 2021 then ${long} 2022`,
    `${last.slice(8)} ${long} 2022`,
    `${last.slice(8)} ${short} 22`,
    `${long} ${last.slice(8)}, 2022`,
  ])('%s ends on its last day', (text) => {
    expect(end(text)).toBe(last);
  });

  test('is met in a sentence', () => {
    expect(mentionsDate(`Delayed to ${long} 2022`, PLAN_2021)?.end).toBe(last);
    expect(mentionsDate(`now due in ${short} 2022`, PLAN_2021)?.end).toBe(last);
  });
});

describe.each([
  [1, '2022-06-30', ['first', '1st', 'one']],
  [2, '2022-09-30', ['second', '2nd', 'two']],
  [3, '2022-12-31', ['third', '3rd', 'three']],
  [4, '2023-03-31', ['fourth', '4th', 'four']],
] as const)('quarter %s of 2022/23 (D1 rows 10 and 11)', (number, last, [ordinal, short, word]) => {
  test.each([
    `Q${String(number)} 2022/23`,
    `q${String(number)} 2022-23`,
    `Q${String(number)}, 2022/2023`,
    `2022/23 Q${String(number)}`,
    `Quarter ${String(number)} 2022/23`,
    `Quarter ${word} 2022/23`,
    `Qtr ${String(number)} 2022/23`,
    `${ordinal} quarter 2022/23`,
    `${short} quarter 2022/23`,
    `end of Q${String(number)} 2022/23`,
    `late Q${String(number)} 2022/23`,
  ])('%s', (text) => {
    expect(end(text)).toBe(last);
  });
});

test.each([
  ['one', '2021-02-28'],
  ['two', '2021-03-31'],
  ['three', '2021-04-30'],
  ['four', '2021-05-31'],
  ['five', '2021-06-30'],
  ['six', '2021-07-31'],
  ['seven', '2021-08-31'],
  ['eight', '2021-09-30'],
  ['nine', '2021-10-31'],
  ['ten', '2021-11-30'],
  ['eleven', '2021-12-31'],
  ['twelve', '2022-01-31'],
  ['fifteen', '2022-04-30'],
  ['eighteen', '2022-07-31'],
  ['twenty', '2022-09-30'],
])('within %s months of 31 January 2021 is by %s (D1 row 20)', (words, last) => {
  expect(end(`within ${words} months`, '2021-01-31')).toBe(last);
});
