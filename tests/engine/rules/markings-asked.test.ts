import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../../engine/decisions/decisions.ts';
import { examine } from '../../../engine/examine.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import type { Settings } from '../../../engine/settings.ts';
import type { Workbook } from '../../../engine/workbook/workbook.ts';
import { settingsWith } from '../../support/settings.ts';

const plan = exampleWorkbook({
  name: 'a plan',
  sheet: 'Plan',
  headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
  rows: [['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4 2021/22', 'In progress']],
  expect: [],
});

/** Every page of its sheet prints this at its head or foot. */
function withPages(text: string): Workbook {
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, pageTexts: [text] })) };
}

function asked(workbook: Workbook, said: Partial<Settings> = {}): readonly string[] {
  const { queries } = examine(workbook, settingsWith(said));
  return queries
    .filter(({ rule }) => rule === 'marking-is-current')
    .map(({ severity, sheet, cell, message }) => [severity, sheet, cell, message.split(':')[0]].join(' '));
}

describe('a marking that is in no cell', () => {
  it('is asked about where the pages print it', () => {
    expect(asked(withPages('RESTRICTED'))).toEqual([
      'warning Plan  Choose OFFICIAL or OFFICIAL-SENSITIVE in place of “RESTRICTED” (page header of Plan)',
    ]);
    expect(asked(withPages('TOP SECRET'))).toEqual([
      'error Plan  Stop, and take this workbook to your security officer',
    ]);
  });

  it.each(['title', 'subject', 'keywords', 'category'] as const)(
    'is asked about as the file’s %s',
    (name) => {
      const workbook = { ...plan, properties: { ...plan.properties, [name]: 'PROTECT' } };
      expect(asked(workbook)).toEqual([
        'warning   Choose OFFICIAL or OFFICIAL-SENSITIVE in place of “PROTECT” (file properties)',
      ]);
    },
  );

  it('is fine where it is of the scheme in force', () => {
    expect(asked(withPages('OFFICIAL-SENSITIVE'))).toEqual([]);
  });
});

describe('a marking with a replacement on record', () => {
  const choice = {
    from: 'restricted',
    to: 'OFFICIAL',
    by: 'Cdr Moss',
    on: '2021-10-01',
    reason: 'Looked at',
  };

  it.each([
    { until: 'for good', reviewBy: null, queries: 0 },
    { until: 'to the day on which it is looked at again', reviewBy: '2021-12-31', queries: 0 },
    { until: 'no longer than that', reviewBy: '2021-12-30', queries: 1 },
  ])('is not asked about $until', ({ reviewBy, queries }) => {
    const decisions = { ...NO_DECISIONS, markings: [{ ...choice, reviewBy }] };
    expect(asked(withPages('RESTRICTED'), { decisions })).toHaveLength(queries);
  });

  it('answers for no other marking', () => {
    const decisions = { ...NO_DECISIONS, markings: [{ ...choice, reviewBy: null }] };
    expect(asked(withPages('PROTECT'), { decisions })).toHaveLength(1);
  });
});
