import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { actionHasALead } from '../../../engine/rules/action-has-a-lead.ts';
import { askAll } from '../../../engine/rules/ask-all.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import { requiredColumnIsPresent } from '../../../engine/rules/required-column-is-present.ts';
import { rules } from '../../../engine/rules/index.ts';
import { updateIsPresent } from '../../../engine/rules/update-is-present.ts';
import { settingsWith } from '../../support/settings.ts';

const examined = examine(
  exampleWorkbook({
    name: 'two actions without a lead and an update',
    headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'Status'],
    rows: [
      ['1.1', '1: Learning', 'Open the hubs', '', 'Q4', '', 'In progress'],
      ['1.2', '1: Learning', 'Write the guide', '', 'Q3 2021', '', 'In progress'],
    ],
    expect: [],
  }),
  settingsWith(),
);

describe('some rules asked of one workbook', () => {
  it('ask in the order of the rules, each in the order of the records', () => {
    const asked = askAll([updateIsPresent, requiredColumnIsPresent, actionHasALead], examined);
    expect(asked.map(({ rule, cell }) => `${rule} ${cell ?? ''}`)).toEqual([
      'update-is-present F2',
      'update-is-present F3',
      'action-has-a-lead D2',
      'action-has-a-lead D3',
    ]);
  });

  it('ask the same when they are asked again', () => {
    expect(askAll(rules, examined)).toEqual(askAll(rules, examined));
  });

  it('ask what a check asks', () => {
    expect(askAll(rules, examined)).toEqual(examined.queries);
  });
});
