import { describe, expect, test } from 'vitest';
import {
  asksForExtension,
  extensionAgreed,
  extensionDraft,
  extensionSlips,
  firstWrong,
  mayBeExtended,
} from '../../../addin/pane/parts/extension-decision.ts';
import type { RecordReport } from '../../../engine/report/report-schema.ts';

const TODAY = '2022-01-10';
type DeadlineReport = NonNullable<RecordReport['deadline']>;

const DUE: DeadlineReport = {
  text: 'October 2021',
  cell: 'E2',
  original: '2021-10-31',
  current: '2021-10-31',
  currentIs: 'original',
  extension: null,
  certainty: 'exact',
  precision: 'month',
  parts: [],
  warnings: [],
};
const PROPOSED: DeadlineReport = { ...DUE, current: '2022-03-31', currentIs: 'proposed', movedBy: 'F2' };

function record(said: Partial<RecordReport> = {}): RecordReport {
  const status = { text: 'In progress', cell: 'G2', class: 'in-progress' } as const;
  return {
    tracker: 't1',
    sheet: 'Plan',
    row: 2,
    key: '1/1.4',
    leads: ['Cdr Okafor'],
    deadline: DUE,
    status,
    ...said,
  };
}

describe('an extension', () => {
  test('can be recorded of a deadline that is still to be met', () => {
    expect(mayBeExtended(record())).toBe(true);
  });

  test('can be recorded of none that was met, or that there is not', () => {
    const complete = { text: 'Complete', cell: 'G2', class: 'complete' } as const;
    expect(mayBeExtended(record({ status: complete }))).toBe(false);
    expect(mayBeExtended(record({ deadline: null }))).toBe(false);
  });

  test('is asked for where the tracker proposes a later date', () => {
    expect(asksForExtension(record({ deadline: PROPOSED }))).toBe(true);
    expect(asksForExtension(record())).toBe(false);
    expect(asksForExtension(record({ deadline: { ...PROPOSED, current: '2021-09-30' } }))).toBe(false);
  });

  test('begins with the date that the tracker proposes, and today', () => {
    expect(extensionDraft(record({ deadline: PROPOSED }), TODAY)).toEqual({
      deadline: '2022-03-31',
      on: TODAY,
    });
    expect(extensionDraft(record(), TODAY)).toEqual({ deadline: '', on: TODAY });
  });

  test('is kept for its record, on the day on which it was agreed', () => {
    const draft = { deadline: '2022-03-31', on: '2021-12-10' };
    const decision = { by: 'Governance Board', on: TODAY, reason: 'The building works overran' };
    expect(extensionAgreed(record(), draft, decision)).toEqual({
      sheet: 'Plan',
      key: '1/1.4',
      deadline: '2022-03-31',
      by: 'Governance Board',
      on: '2021-12-10',
      reason: 'The building works overran',
    });
  });
});

describe('what is wrong with an extension', () => {
  test.each([
    ['', 'Enter the new deadline that was agreed.'],
    [
      '2021-10-30',
      'Enter a day from 31 October 2021 on, the first deadline: an earlier one is no extension.',
    ],
    ['2921-10-30', 'Check the year of 30 October 2921: enter it in four digits.'],
    ['2021-10-31', null],
  ])('to “%s” is said', (deadline, slip) => {
    expect(extensionSlips({ deadline, on: TODAY }, record(), TODAY).deadline).toBe(slip);
  });

  test.each([
    ['', 'Enter the day on which it was agreed.'],
    ['2022-01-11', 'Enter a day up to 10 January 2022: it is on record once it was agreed.'],
    ['0022-01-01', 'Check the year of 1 January 22: enter it in four digits.'],
    ['2021-12-10', null],
  ])('agreed on “%s” is said', (on, slip) => {
    expect(extensionSlips({ deadline: '2022-03-31', on }, record(), TODAY).on).toBe(slip);
  });

  test('is put right from the first field on', () => {
    expect(firstWrong({ deadline: 'Enter it.', on: 'Enter it.' })).toBe('deadline');
    expect(firstWrong({ deadline: null, on: 'Enter it.' })).toBe('on');
    expect(firstWrong({ deadline: null, on: null })).toBeNull();
  });

  test('is nothing where there is no first deadline to fall before', () => {
    const undated = record({ deadline: { ...DUE, original: null, current: null } });
    expect(extensionSlips({ deadline: '2020-01-01', on: TODAY }, undated, TODAY).deadline).toBeNull();
  });
});
