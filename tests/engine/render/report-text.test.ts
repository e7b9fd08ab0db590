import { describe, expect, it } from 'vitest';
import { renderReportText } from '../../../engine/render/report-text.ts';
import { settingsWith } from '../../support/settings.ts';
import type { QueryReport } from '../../../engine/report/report-schema.ts';
import { reportOf, smallPlan } from '../../support/small-report.ts';

const MADE = 'made by Panelpack: never read as a tracker';

describe('the sheets of a check as text', () => {
  it('are one line where a whole file is left out for one reason', () => {
    const pack = smallPlan({
      file: 'pack.xlsx',
      sheets: ['Contents', 'A Overdue actions'].map((name) => ({ name, counted: false, why: MADE })),
    });
    const text = renderReportText(reportOf(smallPlan(), pack), {
      rules: new Map(),
      ragRules: settingsWith().ragRules,
      width: 80,
      bold: false,
    });
    expect(text.split('\n').filter((line) => line.includes('made by'))).toEqual([
      `  pack.xlsx: 2 sheets not counted: ${MADE}`,
    ]);
  });
});

describe('the queries of a check as text', () => {
  const OPTIONS = { rules: new Map(), ragRules: settingsWith().ragRules, width: 80, bold: false };
  const asked = (row: number): QueryReport => ({
    rule: 'action-has-a-lead',
    severity: 'error',
    tracker: 't1',
    key: String(row),
    sheet: 'Plan',
    cell: `C${String(row)}`,
    message: `Enter a lead for action ${String(row)}.`,
    fix: null,
    accepted: null,
  });
  const linesOf = (rows: readonly number[]): string[] =>
    renderReportText(reportOf(smallPlan({ queries: rows.map(asked) })), OPTIONS).split('\n');

  it('show the first six of a kind, and say where to see the rest', () => {
    const lines = linesOf([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(lines).toContain('    and 2 more of this kind');
    expect(lines).toContain('To see every query: “--format html” or “--format csv”.');
  });

  it('say nothing of others where all are shown', () => {
    expect(linesOf([2, 3, 4]).filter((line) => line.startsWith('To see every query'))).toEqual([]);
  });

  it('name a workbook of several by its file alone where the whole of it is meant', () => {
    const nowhere = { ...asked(2), tracker: null, key: null, sheet: null, cell: null, message: 'Check it.' };
    const text = renderReportText(
      reportOf(smallPlan({ file: 'a.xlsx', queries: [nowhere] }), smallPlan({ file: 'b.xlsx' })),
      OPTIONS,
    );
    expect(text.split('\n').filter((line) => line.includes('Check it.'))).toEqual(['    a.xlsx  Check it.']);
  });
});
