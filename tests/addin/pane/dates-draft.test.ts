import { describe, expect, test } from 'vitest';
import {
  datesDraft,
  datesNote,
  datesSaid,
  planYears,
  withDates,
} from '../../../addin/pane/pages/dates-draft.ts';
import { NOTHING_KEPT, type Kept } from '../../../engine/kept/kept-schema.ts';

const KEPT: Kept = { ...NOTHING_KEPT, asAt: '2021-12-31', panelDate: '2022-01-17', planYear: '2021-22' };

describe('the fields of “Dates and RAG rules”', () => {
  test('stand empty where nothing is kept, with the RAG rules and the reading in force', () => {
    expect(datesDraft(NOTHING_KEPT, 'gip')).toEqual({
      asAt: '',
      panelDate: '',
      planYear: '',
      scheme: 'gip',
      singleYearQuarter: 'fy-starting',
    });
  });

  test('show what is kept, a plan year as the papers write it', () => {
    expect(datesDraft(KEPT, 'gip')).toMatchObject({
      asAt: '2021-12-31',
      panelDate: '2022-01-17',
      planYear: '2021/22',
    });
  });

  test('saved untouched keep nothing that was not chosen', () => {
    expect(withDates(NOTHING_KEPT, datesDraft(NOTHING_KEPT, 'gip'), 'gip')).toEqual(NOTHING_KEPT);
  });

  test('keep what was chosen and leave all else that is kept alone', () => {
    const before: Kept = { ...NOTHING_KEPT, names: { 'A Example': 'Alex Example' } };
    const draft = { ...datesDraft(before, 'gip'), asAt: '2021-12-31', scheme: 'brag' };
    expect(withDates(before, draft, 'gip')).toEqual({ ...before, asAt: '2021-12-31', scheme: 'brag' });
  });

  test('can go back from other RAG rules to the usual ones', () => {
    const before: Kept = { ...NOTHING_KEPT, scheme: 'brag' };
    expect(withDates(before, { ...datesDraft(before, 'brag'), scheme: 'gip' }, 'brag').scheme).toBe('gip');
  });

  test('that were cleared go back to what Panelpack does unasked, and say so', () => {
    const after = withDates(KEPT, { ...datesDraft(KEPT, 'gip'), asAt: '', panelDate: '' }, 'gip');
    expect(after.asAt).toBeUndefined();
    expect(datesSaid(KEPT, after)).toBe(
      'The as-at date comes from the title rows, else the last quarter end. The panel date is not set: nothing is counted by the panel.',
    );
  });

  test('that were changed say to what', () => {
    expect(datesSaid(NOTHING_KEPT, { ...KEPT, planYear: undefined })).toBe(
      'The as-at date is 31 December 2021. The panel date is 17 January 2022.',
    );
  });

  test('saved untouched say that nothing was changed', () => {
    expect(datesSaid(KEPT, withDates(KEPT, datesDraft(KEPT, 'gip'), 'gip'))).toBe('Nothing was changed.');
  });
});

test('a panel before the as-at date is remarked on', () => {
  expect(datesNote({ asAt: '2022-01-31', panelDate: '2022-01-17' })).toBe(
    'The panel date is before the as-at date: check which is meant.',
  );
});

test('plan years to choose from stand around the as-at date, with the one that is kept', () => {
  expect(planYears('2021-12-31', '2012/13')).toEqual([
    '2012/13',
    '2017/18',
    '2018/19',
    '2019/20',
    '2020/21',
    '2021/22',
    '2022/23',
    '2023/24',
  ]);
});
