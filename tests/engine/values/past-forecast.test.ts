import { describe, expect, test } from 'vitest';
import { findPastForecast } from '../../../engine/values/past-forecast.ts';

const AS_AT = '2021-12-31';

describe('as at 31 December 2021, words that look back at their own forecast', () => {
  const PAST: readonly [string, string, string][] = [
    ['The moves will be made from September onwards.', 'will be made from September', '2021-09-30'],
    ['Posters are to be launched in early September.', 'to be launched in early September', '2021-09-30'],
    ['A pilot is planned for 4th October.', 'planned for 4th October', '2021-10-31'],
    ['Training is due to end by March 2020.', 'due to end by March 2020', '2020-03-31'],
    ["It will open in Oct '21.", "will open in Oct '21", '2021-10-31'],
  ];

  test.each(PAST)('%s', (update, words, end) => {
    expect(findPastForecast(update, AS_AT)).toEqual({ words, end });
  });
});

describe('as at 31 December 2021, nothing to ask', () => {
  test.each([
    'The moves were made in September.',
    'It was to be launched in September and was.',
    'It had been planned for September.',
    'It will open in January.',
    'It will be done by the end of December.',
    'It will open in June.',
    'The review will run from September to March 2022.',
    'It will be marked by a march through the borough; it may close.',
    'Staff will be told. The board met in September.',
    'It will be 10 years old in 2022.',
    '',
  ])('%s', (update) => {
    expect(findPastForecast(update, AS_AT)).toBeNull();
  });
});
