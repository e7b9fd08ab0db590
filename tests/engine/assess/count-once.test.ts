import { describe, expect, it } from 'vitest';
import { examine, type Examination } from '../../../engine/examine.ts';
import { workbookReport, buildReport } from '../../../engine/report/build-report.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import type { ExampleSheet } from '../../../engine/rules/rule.ts';
import { settingsWith } from '../../support/settings.ts';

const HEADINGS = ['Ref', 'Action', 'Owner', 'Due date', 'Status'];
const AUDITS = ['Ref', 'Audit', 'Grade', 'Type', 'Published', 'Lead'];

function sheetsOf(first: ExampleSheet, ...others: readonly ExampleSheet[]): Examination {
  const [headings = [], ...rows] = first.rows;
  const workbook = exampleWorkbook({
    name: '',
    sheet: first.name,
    headings,
    rows,
    otherSheets: others,
    expect: [],
  });
  return examine(workbook, settingsWith());
}

const standing = ({ records }: Examination): string[] =>
  records.map(({ record, status }) => `${record.sheet} ${record.key} ${status?.class ?? 'none'}`);

const renew = (status: string, due = '31 March 2021'): string[] => [
  '4',
  'Renew the agreement',
  'Lorna Beck',
  due,
  status,
];

describe('a reference that stands on two sheets', () => {
  const open = { name: 'Open', rows: [HEADINGS, renew('In progress')] };
  const closed = { name: 'Closed', rows: [HEADINGS, renew('Closed')] };

  it('is counted once, as open, whichever sheet comes first', () => {
    expect(standing(sheetsOf(open, closed))).toEqual(['Open 4 in-progress']);
    expect(standing(sheetsOf(closed, open))).toEqual(['Open 4 in-progress']);
  });

  it('is one with a number sign before it too', () => {
    const numbered = (status: string): string[] => ['#4', ...renew(status).slice(1)];
    const [first, second] = [
      { name: 'Open', rows: [HEADINGS, numbered('In progress')] },
      { name: 'Closed', rows: [HEADINGS, numbered('Closed')] },
    ];
    expect(standing(sheetsOf(first, second))).toEqual(['Open #4 in-progress']);
  });

  it('is once in the report’s totals', () => {
    const report = buildReport(
      [workbookReport(sheetsOf(open, closed), 'plan.xlsx')],
      '2021-12-31',
      '2022-01-17',
    );
    expect([report.totals.records, report.totals.overdue]).toEqual([1, 1]);
  });

  it('is counted from the later sheet where both are of a date', () => {
    const july = { name: 'Q2 2021-22', rows: [HEADINGS, renew('In progress')] };
    const october = { name: 'Q3 2021-22', rows: [HEADINGS, renew('Closed')] };
    expect(standing(sheetsOf(july, october))).toEqual(['Q3 2021-22 4 complete']);
  });

  it('is two actions where the titles differ', () => {
    const other = {
      name: 'Closed',
      rows: [HEADINGS, ['4', 'Paint the yard', 'Lorna Beck', 'May 2022', 'Closed']],
    };
    expect(standing(sheetsOf(open, other))).toEqual(['Open 4 in-progress', 'Closed 4 complete']);
  });

  it('is two audits where one is the follow-up of the other', () => {
    const first = {
      name: 'Audits',
      rows: [AUDITS, ['A7', 'Property', 'Limited', 'Audit', 'May 2020', 'Lorna Beck']],
    };
    const followUp = {
      name: 'Follow-ups',
      rows: [AUDITS, ['A7', 'Property', 'Adequate', 'Follow-up', 'June 2021', 'Lorna Beck']],
    };
    expect(sheetsOf(first, followUp).records).toHaveLength(2);
  });

  it('is counted as open where only one sheet is of a date', () => {
    const dated = { name: 'Q3 2021-22', rows: [HEADINGS, renew('Closed')] };
    expect(standing(sheetsOf(open, dated))).toEqual(['Open 4 in-progress']);
    expect(standing(sheetsOf(dated, open))).toEqual(['Open 4 in-progress']);
  });

  it('is counted as open though the closed one alone has a deadline', () => {
    const tbc = { name: 'Open', rows: [HEADINGS.toSpliced(3, 1), renew('In progress').toSpliced(3, 1)] };
    expect(standing(sheetsOf(closed, tbc))).toEqual(['Open 4 in-progress']);
  });

  it('is counted on the first sheet where both are alike', () => {
    const again = { name: 'Also open', rows: [HEADINGS, renew('In progress')] };
    expect(standing(sheetsOf(open, again))).toEqual(['Open 4 in-progress']);
  });

  it('is an audit and an action where two kinds of tracker hold it', () => {
    const audit = {
      name: 'Audits',
      rows: [AUDITS, ['4', 'Renew the agreement', 'Limited', 'Audit', 'May 2020', 'Lorna Beck']],
    };
    expect(sheetsOf(open, audit).records).toHaveLength(2);
  });

  it('is two audits where their years differ', () => {
    const of = (name: string, year: string): ExampleSheet => ({
      name,
      rows: [AUDITS.with(3, 'Year'), ['A7', 'Property', 'Limited', year, 'May 2020', 'Lorna Beck']],
    });
    expect(sheetsOf(of('One', '2019/20'), of('Two', '2020/21')).records).toHaveLength(2);
    expect(sheetsOf(of('One', '2019/20'), of('Two', '2019/20')).records).toHaveLength(1);
  });
});

it('records stand in the order of their sheets, then of their rows', () => {
  const row = (ref: string): string[] => [ref, `Action ${ref}`, 'Lorna Beck', 'May 2022', 'In progress'];
  const first = { name: 'Far', rows: [HEADINGS, row('1'), row('2'), row('3')] };
  const second = { name: 'Near', rows: [HEADINGS, row('4'), row('5')] };
  expect(sheetsOf(first, second).records.map(({ record }) => record.key)).toEqual(['1', '2', '3', '4', '5']);
});
