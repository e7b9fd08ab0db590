import { expect, test } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import { settingsWith } from '../../support/settings.ts';

test('a deadline whose number format shows nothing but spaces is blank, whatever day it holds', () => {
  const workbook = exampleWorkbook({
    name: 'a hidden date',
    headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
    rows: [
      [
        '1.1',
        '1: Learning',
        'Open the hubs',
        'Cdr Okafor',
        { text: '  ', date: '2022-03-31' },
        'In progress',
      ],
      ['1.2', '1: Learning', 'Write the guide', 'Cdr Okafor', 'June 2022', 'In progress'],
    ],
    expect: [],
  });
  const { records } = examine(workbook, settingsWith());
  expect(records.map(({ deadline }) => deadline?.timescale.kind)).toEqual(['missing', 'date']);
});
