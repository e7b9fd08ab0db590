import { describe, expect, it } from 'vitest';
import { summaryTables, type SummaryTableId } from '../../../engine/pane-words/summary-tables.ts';
import type { PageCell } from '../../../engine/render/report-page.ts';
import { buildReport, workbookReport } from '../../../engine/report/build-report.ts';
import type { Report } from '../../../engine/report/report-schema.ts';
import { examined } from '../../support/examining.ts';
import { ragRulesNamed } from '../../support/settings.ts';
import { BROKEN, reportOf, smallPlan } from '../../support/small-report.ts';
import { planFlat2022 } from '../../support/trackers/plan-2022-flat.ts';

const GIP = ragRulesNamed('gip');

function rowsOf(
  id: SummaryTableId,
  report: Report,
  rules = GIP,
): readonly (readonly PageCell[])[] | undefined {
  return summaryTables(report, rules).find((table) => table.id === id)?.table.rows;
}

describe('the summary', () => {
  it('counts the leads’ ratings in the order and the words of the RAG rules', () => {
    expect(rowsOf('ratings', reportOf(smallPlan()))).toEqual([
      [{ text: 'Amber', rag: 'amber' }, { text: '1' }],
      [{ text: 'Green', rag: 'green' }, { text: '1' }],
      [{ text: 'Not rated by lead', rag: 'none' }, { text: '1' }],
    ]);
    expect(rowsOf('ratings', reportOf(smallPlan()), ragRulesNamed('city'))?.[1]?.[0]?.text).toBe(
      'Green (implemented)',
    );
  });

  it('counts what the dates show, and colours no row without concern', () => {
    expect(rowsOf('date-checks', reportOf(smallPlan()))).toEqual([
      [{ text: 'Red', rag: 'red' }, { text: '1' }],
      [{ text: 'No concern' }, { text: '2' }],
    ]);
  });

  it('counts how long rows are overdue in bands', () => {
    expect(rowsOf('overdue-bands', reportOf(smallPlan()))).toEqual([
      [{ text: '31 to 90 days' }, { text: '1' }],
    ]);
  });

  it('begins the last band with a capital, as its cell does', () => {
    const plan = smallPlan();
    const records = plan.records.map((record) => ({ ...record, overdueDays: 400 }));
    expect(rowsOf('overdue-bands', reportOf({ ...plan, records }))).toEqual([
      [{ text: 'Over 365 days' }, { text: '3' }],
    ]);
  });

  it('shows what each lead has missed', () => {
    expect(rowsOf('missed-by-lead', reportOf(smallPlan()))).toEqual([
      ['Ch Insp Pike', '1', '1', '0', '31'].map((text) => ({ text })),
    ]);
  });

  it('shows the assurance map in words, with its controls counted', () => {
    expect(rowsOf('assurance', reportOf(smallPlan()))).toEqual([
      [
        { text: '1: Learning' },
        { text: 'Amber, 2 controls', rag: 'amber' },
        { text: 'Not assessed', rag: 'not-assessed' },
      ],
    ]);
  });

  it('counts every row of the 2022 plan once by its status', async () => {
    const examination = await examined(planFlat2022());
    const report = buildReport([workbookReport(examination, 'plan.xlsx')], '2021-12-31', '2022-01-17');
    const rows = rowsOf('statuses', report) ?? [];
    expect(rows.reduce((sum, row) => sum + Number(row[1]?.text), 0)).toBe(30);
    expect(rows[0]?.map(({ text }) => text)).toEqual(['Complete', '1']);
  });

  it('leaves out what there is nothing to count of', () => {
    expect(summaryTables(reportOf(BROKEN), GIP)).toEqual([]);
  });

  it('is plain data', () => {
    const tables = summaryTables(reportOf(smallPlan()), GIP);
    expect(structuredClone(tables)).toEqual(tables);
  });
});
