import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from './shape.ts';

const HEADINGS = ['Audit', 'Rec no', 'Management action', 'Owner', 'Due date', 'Status'];

type Line = readonly [source: string, ref: string, action: string];

function keys(...lines: readonly Line[]): string[] {
  const rows = lines.map((line) => [...line, 'Lorna Beck', 'March 2022', 'Open']);
  const { records } = examine(workbookOf({ rows: [HEADINGS, ...rows] }), settingsWith());
  return records.map(({ record }) => record.key);
}

describe('a reference of an audit log', () => {
  it('is its audit’s own where numbers begin again under each', () => {
    expect(
      keys(
        ['Payroll', '1', 'Reconcile the account'],
        ['Payroll', '2', 'Check new starters'],
        ['Creditors', '1', 'Call suppliers back'],
      ),
    ).toEqual(['payroll/1', 'payroll/2', 'creditors/1']);
  });

  it('is that of the audit above where its own cell is blank', () => {
    expect(
      keys(
        ['Payroll', '1', 'Reconcile the account'],
        ['', '2', 'Check new starters'],
        ['Creditors', '1', 'Call suppliers back'],
      ),
    ).toEqual(['payroll/1', 'payroll/2', 'creditors/1']);
  });

  it('is its area’s where the log has areas', () => {
    const rows = [
      ['Source', 'Area', 'Rec no', 'Management action', 'Owner', 'Due date', 'Status'],
      ['Payroll', '1: Finance', '1', 'Reconcile the account', 'Lorna Beck', 'March 2022', 'Open'],
      ['Creditors', '2: Supplies', '1', 'Call suppliers back', 'Lorna Beck', 'March 2022', 'Open'],
    ];
    const { records } = examine(workbookOf({ rows }), settingsWith());
    expect(records.map(({ record }) => record.key)).toEqual(['1/1', '2/1']);
  });

  it('is the log’s own where one numbering runs through it, a slip and all', () => {
    expect(
      keys(
        ['Payroll', 'A1', 'Reconcile the account'],
        ['Creditors', 'A2', 'Call suppliers back'],
        ['Payroll', 'A2', 'Check new starters'],
        ['IT access', 'A3', 'Remove leavers’ accounts'],
      ),
    ).toEqual(['A1', 'A2', 'A2', 'A3']);
  });
});
