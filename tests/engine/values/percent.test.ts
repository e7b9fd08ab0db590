import { expect, test } from 'vitest';
import { readPercentCell } from '../../../engine/values/percent.ts';

test.each([
  ['60%', 60],
  ['60', 60],
  ['60.5 %', 60.5],
  ['60 per cent', 60],
  ['60 percent', 60],
  ['60% complete', 60],
  ['about 60%', 60],
  ['approx. 60%', 60],
  ['c. 60%', 60],
  ['0.6', 60],
  ['0.125', 12.5],
  ['0', 0],
  ['0%', 0],
  ['0.5%', 0.5],
  ['1%', 1],
  ['100', 100],
  ['100%', 100],
  ['1', null],
  ['101', null],
  ['60 of 80', null],
  ['', null],
])('%j in a column of percentages is %s out of 100', (text, percent) => {
  expect(readPercentCell(text)).toBe(percent);
});
