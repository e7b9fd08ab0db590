import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import { settingsWith } from '../../support/settings.ts';

/** The template, and the headings that its title and its source are read from. */
function readAs(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly (string | undefined)[] {
  const workbook = exampleWorkbook({ name: 'audits', headings, rows, expect: [] });
  const [tracker] = examine(workbook, settingsWith()).recognition.trackers;
  const headingOf = (field: string): string | undefined =>
    tracker?.columns.find((match) => match.field === field)?.heading;
  return [tracker?.template.id, headingOf('title'), headingOf('source')];
}

const ACTIONS = [
  ['1', 'Payroll', 'Check leavers each month', 'Jo Pemberton', '31/03/2022', 'Open'],
  ['2', 'Payroll', 'Reconcile the suspense account', 'Jo Pemberton', '30/06/2022', 'Open'],
  ['3', 'Firearms licensing', 'Clear the renewals', 'Cdr Okafor', '31/03/2022', 'Open'],
];

describe('a log of the actions of audits', () => {
  it.each([
    { audit: 'Audit', action: 'Management action' },
    { audit: 'Audit', action: 'Agreed action' },
    { audit: 'Audit', action: 'Recommendation' },
    { audit: 'Audit title', action: 'Agreed management action' },
    { audit: 'Audit report', action: 'Action required' },
    { audit: 'Inspection', action: 'Recommendation' },
  ])('headed “$audit” and “$action” calls each action by its own words', ({ audit, action }) => {
    expect(readAs(['Ref', audit, action, 'Owner', 'Due date', 'Status'], ACTIONS)).toEqual([
      'actions',
      action,
      audit,
    ]);
  });

  it('is one beside a column of grades as well', () => {
    const rows = ACTIONS.map(([ref = '', audit = '', ...others]) => [ref, audit, 'Limited', ...others]);
    const headings = ['Ref', 'Audit', 'Opinion', 'Recommendation', 'Owner', 'Due date', 'Status'];
    expect(readAs(headings, rows)).toEqual(['actions', 'Recommendation', 'Audit']);
  });

  it('is called by the recommendation where it has the agreed action too', () => {
    const rows = ACTIONS.map(([ref = '', audit = '', action = '', ...others]) => [
      ref,
      audit,
      'Keep the list of leavers true',
      action,
      ...others,
    ]);
    const headings = ['Ref', 'Audit', 'Recommendation', 'Agreed action', 'Owner', 'Due date', 'Status'];
    expect(readAs(headings, rows)).toEqual(['actions', 'Recommendation', 'Audit']);
  });
});

describe('a plan of actions that governance issues group', () => {
  const headings = [
    'No',
    'Significant governance issue',
    'Action to be taken',
    'Owner',
    'Timescale',
    'Progress',
  ];
  const row = (number: string, issue: string, action: string): readonly string[] => [
    number,
    issue,
    action,
    'Jo Pemberton',
    'March 2022',
    'Begun',
  ];

  it('calls each by its own action, the issue its source, whatever key stands below', () => {
    const rows = [
      row('1', 'Procurement', 'Revise the standing orders'),
      row('2', 'Procurement', 'Publish the register of contracts'),
      row('3', 'Information governance', 'Clear the backlog of requests'),
      row('4', 'Information governance', 'Train all staff'),
      ['', 'Action on track'],
      ['', 'Action complete'],
    ];
    expect(readAs(headings, rows)).toEqual(['actions', 'Action to be taken', 'Significant governance issue']);
  });

  it('calls each by its issue where that differs from row to row', () => {
    const issues = ['Procurement', 'Whistleblowing', 'Information governance', 'Partnerships'];
    const rows = issues.map((issue, index) => row(String(index + 1), issue, `Review ${issue} once a year`));
    expect(readAs(headings, rows)).toEqual(['actions', 'Significant governance issue', undefined]);
  });
});

describe('a register of audits', () => {
  it('is called by its audits, whatever it counts', () => {
    const headings = ['Audit', 'Grade', 'Recommendations', 'Lead', 'Published'];
    const rows = [
      ['Payroll', 'Limited', '5', 'Jo Pemberton', '31/03/2021'],
      ['Firearms licensing', 'Adequate', '3', 'Cdr Okafor', '30/06/2021'],
    ];
    expect(readAs(headings, rows)).toEqual(['audits', 'Audit', undefined]);
  });

  it('with an owner and a date alone has its title guessed in the audit', () => {
    const rows = ACTIONS.map(([ref = '', audit = '', , ...others]) => [ref, audit, ...others]);
    expect(readAs(['Ref', 'Audit', 'Owner', 'Due date', 'Status'], rows)).toEqual([
      'actions',
      'Audit',
      undefined,
    ]);
  });
});

describe('a log of actions that what they answer groups', () => {
  const rows = [
    [
      'Governance of change is weak',
      'Write the terms of reference',
      'Jo Pemberton',
      '31/10/2021',
      'Complete',
    ],
    ['Governance of change is weak', 'Appoint a sponsor', 'Cdr Okafor', '30/11/2021', 'Open'],
    ['Benefits are not tracked', 'Buy the benefits module', 'Jo Pemberton', '31/03/2022', 'Open'],
    ['Benefits are not tracked', 'Measure where we stand', 'Jo Pemberton', '30/04/2022', 'Open'],
  ];

  it.each([
    ['Recommendation', 'Agreed action'],
    ['Finding', 'Agreed management action'],
    ['Issue', 'Action agreed'],
    ['Risk description', 'Mitigating action'],
  ])('headed “%s” and “%s” calls each by its action', (group, action) => {
    expect(readAs([group, action, 'Owner', 'Due date', 'Status'], rows)).toEqual(['actions', action, group]);
  });

  it('does so where the group stands once above its actions', () => {
    const once = rows.map(([group = '', ...others], place) => [place % 2 === 0 ? group : '', ...others]);
    expect(readAs(['Recommendation', 'What we will do', 'Who', 'By when', 'Status'], once)).toEqual([
      'actions',
      'What we will do',
      'Recommendation',
    ]);
  });

  it('is called by the recommendation where each answer only answers it', () => {
    expect(readAs(['Recommendation', 'Management response', 'Owner', 'Due date', 'Status'], rows)[1]).toBe(
      'Recommendation',
    );
  });

  it('is called by the action where the other column is a word for whose it is', () => {
    const short = rows.map(([, ...others], place) => [place < 2 ? 'SEND' : 'Adults', ...others]);
    expect(readAs(['Service', 'Agreed remedy', 'Owner', 'Remedy due', 'Status'], short)).toEqual([
      'actions',
      'Agreed remedy',
      'Service',
    ]);
  });

  it('is led by the owner of the action, not of the risk', () => {
    const headings = [
      'Risk description',
      'Risk owner',
      'Mitigating action',
      'Action owner',
      'Due date',
      'Status',
    ];
    const owned = rows.map(([group = '', ...others]) => [group, 'ACO People', ...others]);
    const workbook = exampleWorkbook({ name: 'risks', headings, rows: owned, expect: [] });
    const { records } = examine(workbook, settingsWith());
    expect(records[1]?.people.map(({ name }) => name)).toEqual(['Cdr Okafor']);
  });
});
