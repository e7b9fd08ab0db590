import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../engine/kept/choices.ts';
import { settingsFrom, type SettingsOrSlip } from '../../../engine/kept/settings-from.ts';
import { builtInTemplates } from '../../../templates/index.ts';
import { settingsWith } from '../../support/settings.ts';

function made(choices: Choices): SettingsOrSlip {
  return settingsFrom(choices, {
    templates: builtInTemplates,
    today: '2022-01-10',
    previous: null,
    claims: [],
  });
}

const BOARD = { by: 'Audit Board', on: '2022-01-05', reason: 'Seen by the board' };

describe('settings from what somebody chose', () => {
  it('have their defaults where nothing was chosen', () => {
    expect(made({})).toEqual({ settings: settingsWith({ asAt: null, panelDate: null }) });
  });

  it('hold what was chosen', () => {
    const read = made({
      asAt: '2021-12-31',
      panelDate: '2022-01-17',
      planYear: '2021/22',
      scheme: 'brag',
      singleYearQuarter: 'calendar',
      columns: [{ sheet: 'Actions', headerRows: [4, 5], columns: { lead: 'E', status: null } }],
      names: { 'A. QUILL': 'Alex Quill' },
      posts: { 'Alex Quill': 'Head of Custody' },
    });
    expect('settings' in read && read.settings).toMatchObject({
      asAt: '2021-12-31',
      panelDate: '2022-01-17',
      planYear: 2021,
      ragRules: { id: 'brag' },
      singleYearQuarter: 'calendar',
      corrections: [
        {
          workbook: null,
          sheet: 'Actions',
          template: null,
          headerRows: [4, 5],
          columns: new Map([
            ['lead', 'E'],
            ['status', null],
          ]),
        },
      ],
      names: new Map([['a. quill', 'Alex Quill']]),
      decisions: { posts: new Map([['alex quill', 'Head of Custody']]) },
    });
  });

  it.each<[Choices, string]>([
    [{ asAt: '2021-02-30' }, 'Give the as-at date as a day like 2021-12-31, not “2021-02-30”.'],
    [{ panelDate: '2021-13-01' }, 'Give the panel date as a day like 2021-12-31, not “2021-13-01”.'],
    [{ planYear: '2021/23' }, 'Give the plan year as a financial year like 2021/22, not “2021/23”.'],
    [
      { columns: [{ sheet: 'Plan', template: 'plan' }] },
      'The workbook reads the sheet “Plan” as “plan”, which is no tracker: choose from actions, assurance-map, audits, improvement-areas, improvement-plan, inspections, none.',
    ],
    [
      { columns: [{ sheet: 'Plan', columns: { lead: ['D', 'E'], revisedDeadline: ['F', 'G'] } }] },
      'The workbook names a list of columns for “lead” on the sheet “Plan”: it has one column, so name one.',
    ],
    [
      { ratingDecisions: [{ ...BOARD, key: '1', agreed: 'red', on: '2022-01-11' }] },
      'The workbook has a decision of Audit Board on “1” dated 11 January 2022, which is still to come: give the day it was decided.',
    ],
  ])('are refused in one sentence: %j', (choices, slip) => {
    expect(made(choices)).toEqual({ slip });
  });

  it('name the RAG rules that there are', () => {
    const read = made({ scheme: 'rainbow' });
    expect('slip' in read && read.slip).toMatch(/^There are no RAG rules “rainbow”: choose from .*\bgip\b/);
  });
});
