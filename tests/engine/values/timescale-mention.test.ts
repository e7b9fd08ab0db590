import { describe, expect, test } from 'vitest';
import { fillYearAfter, findDatePhrase, mentionsDate } from '../../../engine/values/timescale-mention.ts';
import { PLAN_2021 } from './timescale-context.ts';

const MENTIONS: readonly [string, string | null, string | null][] = [
  ['Expected completion Q3 2022/23', 'Q3 2022/23', '2022-12-31'],
  ['Completion delayed to Q4 2021-22', 'Q4 2021-22', '2022-03-31'],
  ['Completion of PP review expected Q4', 'Q4', '2022-03-31'],
  ['Phase 4 OU OL completed Q3 2021', 'Q3 2021', '2021-12-31'],
  ['Delayed from Q3 to Q4 2021/22', 'Q4 2021/22', '2022-03-31'],
  ['Completed - 12/03/2021', '12/03/2021', '2021-03-12'],
  ['Published: 08 December 2016', '08 December 2016', '2016-12-08'],
  ['will be complete by the end of January 2022', 'January 2022', '2022-01-31'],
  ['to be completed by March', 'March', '2022-03-31'],
  ['slipped to quarter four 2021/22', 'quarter four 2021/22', '2022-03-31'],
  ['The lead may agree', null, null],
  ['75% complete', null, null],
  ['25 March and 26 April', null, null],
  ['', null, null],
];

test.each(MENTIONS)('%j mentions %j', (sentence, phrase, date) => {
  expect([findDatePhrase(sentence), mentionsDate(sentence, PLAN_2021)?.end ?? null]).toEqual([phrase, date]);
});

describe('a date without a year in a status (D2)', () => {
  const FILLED: readonly [string, string, string][] = [
    ['Completion of PP review expected Q4', '2022-03-31', '2022-03-31'],
    ['Completion of PP review expected Q4', '2022-04-01', '2023-03-31'],
    ['delayed to Q1', '2022-03-31', '2022-06-30'],
    ['slipped to May', '2022-05-31', '2022-05-31'],
    ['slipped to May', '2022-06-30', '2023-05-31'],
    ['slipped to 12 May', '2022-03-31', '2022-05-12'],
  ];
  test.each(FILLED)('%j beside a deadline of %s is %s', (sentence, deadline, date) => {
    const mention = mentionsDate(sentence, { ...PLAN_2021, planYear: null });
    const filled = mention && fillYearAfter(mention, deadline);
    expect([filled?.kind, filled?.end, filled?.certainty]).toEqual(['date', date, 'inferred']);
  });

  test('a date with its own year stays as it is', () => {
    const mention = mentionsDate('Completion delayed to Q4 2021-22', PLAN_2021);
    expect(mention && fillYearAfter(mention, '2023-03-31')).toEqual(mention);
  });
});
