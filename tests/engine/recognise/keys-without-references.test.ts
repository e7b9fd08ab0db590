import { expect, test } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import { settingsWith } from '../../support/settings.ts';

test('an action with a dash or “tbc” for its reference is known by its title from panel to panel', () => {
  const row = (ref: string, action: string): string[] => [
    ref,
    '1: Learning',
    action,
    'Cdr Okafor',
    'March 2022',
    'Open',
  ];
  const workbook = exampleWorkbook({
    name: 'a plan',
    headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
    rows: [row('-', 'Open the hubs'), row('tbc', 'Write the guide'), row('#3', 'Hold the review')],
    expect: [],
  });
  const { records } = examine(workbook, settingsWith());
  expect(records.map(({ record }) => record.key)).toEqual(['1/open the hubs', '1/write the guide', '1/#3']);
});
