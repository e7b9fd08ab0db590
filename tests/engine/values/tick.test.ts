import { expect, test } from 'vitest';
import { readTick } from '../../../engine/values/tick.ts';

const TICKS: readonly [string, string, 'yes' | 'no' | null][] = [
  ['√', 'Calibri', 'yes'],
  ['✓', '', 'yes'],
  ['✔️', '', 'yes'],
  ['J', 'Arial', 'yes'],
  ['V', 'Arial', 'yes'],
  ['J', 'Wingdings', 'yes'],
  ['ü', 'Wingdings', 'yes'],
  ['\uf0fc', 'Wingdings', 'yes'],
  ['P', 'Wingdings 2', 'yes'],
  ['a', 'Webdings', 'yes'],
  ['Y', '', 'yes'],
  ['Yes', '', 'yes'],
  ['x', 'Calibri', 'yes'],
  ['TRUE', '', 'yes'],
  ['On track', '', 'yes'],
  ['û', 'Wingdings', 'no'],
  ['O', 'Wingdings 2', 'no'],
  ['r', 'Webdings', 'no'],
  ['✗', '', 'no'],
  ['No', '', 'no'],
  ['Not on track', '', 'no'],
  ['', 'Wingdings', null],
  ['P', 'Calibri', null],
  ['a', 'Calibri', null],
  [',', '', null],
  ['Jan', '', null],
  ['On track for March', '', null],
];

test.each(TICKS)('%j in %j is %s', (text, font, tick) => {
  expect(readTick(text, font)).toBe(tick);
});
