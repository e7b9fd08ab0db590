import { beforeAll, describe, expect, it } from 'vitest';
import { planFlat2022 } from '../support/trackers/plan-2022-flat.ts';
import { panelpack, workFolder } from '../support/run-cli.ts';

const { put } = workFolder();
const BOARD = { by: 'Audit Board', on: '2022-01-05', reason: 'Seen by the board' };
const RATING = { ...BOARD, key: '1/1.1', agreed: 'amber' };
let plan = '';

beforeAll(async () => {
  plan = put('plan.xlsx', await planFlat2022());
});

/** What is said of a config, without the words that name the file. */
async function said(config: object): Promise<string> {
  const path = put('config.json', JSON.stringify(config));
  const { code, stdout, stderr } = await panelpack('check', plan, '--config', path);
  expect([code, stdout]).toEqual([2, '']);
  return stderr.replace(`The config ${path} needs a change at `, '').trim();
}

describe('a decision with a slip is refused in one sentence', () => {
  it.each([
    {
      slip: 'nobody who decided',
      config: { ratingDecisions: [RATING, { ...RATING, by: undefined }] },
      says: '“ratingDecisions” number 2, “by”: this is missing and needs to be there.',
    },
    {
      slip: 'a blank reason',
      config: { extensions: [{ ...BOARD, key: '1/1.1', deadline: '2022-02-28', reason: ' ' }] },
      says: '“extensions” number 1, “reason”: write it in words; a blank is no reason.',
    },
    {
      slip: 'a colour that is none',
      config: { ratingDecisions: [{ ...RATING, agreed: 'yellow' }] },
      says: '“ratingDecisions” number 1, “agreed”: choose from red, amber, green, complete, white, not “yellow”.',
    },
    {
      slip: 'a word misspelt',
      config: { ratingDecisions: [{ ...RATING, reveiwBy: '2022-03-31' }] },
      says: '“ratingDecisions” number 1: there is nothing called “reveiwBy” here: check its spelling.',
    },
    {
      slip: 'a day that is none',
      config: { ratingDecisions: [{ ...RATING, on: '2021-02-30' }] },
      says: '“ratingDecisions” number 1, “on”: there is no such day in the calendar.',
    },
    {
      slip: 'a day written as people write it',
      config: { ratingDecisions: [{ ...RATING, on: '5 January 2022' }] },
      says: '“ratingDecisions” number 1, “on”: write a day like 2021-12-31.',
    },
    {
      slip: 'one decision where a list is meant',
      config: { ratingDecisions: RATING },
      says: '“ratingDecisions”: write a list in square brackets here.',
    },
    {
      slip: 'a whole rule accepted',
      config: { acceptedQueries: [{ ...BOARD, rule: 'action-has-a-lead' }] },
      says: '“acceptedQueries” number 1: name the key, the sheet or the cell as well: a rule alone would accept every query it ever asks.',
    },
    {
      slip: 'the whole workbook and a sheet of it',
      config: {
        acceptedQueries: [{ ...BOARD, rule: 'as-at-date-is-stated', about: 'workbook', sheet: 'Plan' }],
      },
      says: '“acceptedQueries” number 1: “about” accepts what is asked about the whole workbook: name no key, sheet or cell beside it.',
    },
    {
      slip: 'that nothing was recognised',
      config: { acceptedQueries: [{ ...BOARD, rule: 'tracker-is-recognised', about: 'workbook' }] },
      says: 'The config accepts what “tracker-is-recognised” asks about the whole workbook, which cannot be accepted: nothing in a workbook without a tracker was checked. Say which column is which, or leave its file out.',
    },
    {
      slip: 'every claim that differs',
      config: { acceptedQueries: [{ ...BOARD, rule: 'claims-agree', about: 'workbook' }] },
      says: 'The config accepts what “claims-agree” asks about the whole workbook, which cannot be accepted: name the key, the sheet or the cell of the query.',
    },
    {
      slip: 'a range for a cell',
      config: { acceptedQueries: [{ ...BOARD, rule: 'action-has-a-lead', cell: 'D2:D9' }] },
      says: '“acceptedQueries” number 1, “cell”: write one cell, like D9.',
    },
    {
      slip: 'a decision still to come',
      config: { ratingDecisions: [{ ...RATING, on: '2022-01-11' }] },
      says: 'The config has a decision of Audit Board on “1/1.1” dated 11 January 2022, which is still to come: give the day it was decided.',
    },
    {
      slip: 'a review before the decision',
      config: {
        acceptedQueries: [{ ...BOARD, rule: 'action-has-a-lead', sheet: 'Plan', reviewBy: '2021-12-01' }],
      },
      says: 'The config has a decision of Audit Board on Plan that is to be reviewed on 1 December 2021, before it was made on 5 January 2022: mend one of the two.',
    },
    {
      slip: 'two ratings agreed on one day',
      config: { ratingDecisions: [RATING, { ...RATING, agreed: 'red' }] },
      says: 'The config agrees two ratings for “1/1.1” on 5 January 2022: keep the one that was meant.',
    },
  ])('$slip', async ({ config, says }) => {
    expect(await said(config)).toBe(says);
  });

  it('a rule that does not exist, with those that were likely meant', async () => {
    const accepted = { ...BOARD, rule: 'rating-fit-the-date', key: '1/1.1' };
    expect(await said({ acceptedQueries: [accepted] })).toMatch(
      /^The config accepts queries of the rule “rating-fit-the-date”, which does not exist\. Did you mean rating-fits-the-dates\b.*\? “panelpack explain” lists them\.$/,
    );
  });
});
