import { describe, expect, it } from 'vitest';
import { firstScreen } from '../../../engine/pane-words/first-screen.ts';
import { summaryTables } from '../../../engine/pane-words/summary-tables.ts';
import { renderReportText } from '../../../engine/render/report-text.ts';
import type { Report } from '../../../engine/report/report-schema.ts';
import { reportOf, smallPlan, WORDS } from '../../support/small-report.ts';

const BOARD = { by: 'Audit Board', on: '2021-12-10', reason: 'Late, but live', reviewBy: null };

/** The plan whose leads rate one action Amber, one Green and one not at all, with ratings agreed on record. */
function withAgreed(agreed: Readonly<Record<string, 'red' | 'amber'>>): Report {
  const plan = smallPlan();
  const records = plan.records.map((record) => {
    const rating = agreed[record.ref ?? ''];
    if (!record.rag || !rating) return record;
    return { ...record, rag: { ...record.rag, agreed: { rating, ...BOARD } } };
  });
  return reportOf({ ...plan, records });
}

function linesOf(report: Report, ...words: readonly string[]): string[] {
  const lines = renderReportText(report, { ...WORDS, width: 80, bold: false }).split('\n');
  return lines.map((line) => line.trim()).filter((line) => words.some((word) => line.includes(word)));
}

describe('ratings agreed in the lead’s place', () => {
  it('are counted as they will be printed, and how many they are is said', () => {
    expect(linesOf(withAgreed({ '1.10': 'red' }), 'Rating:', 'in place of')).toEqual([
      'Rating:        Red 1, Amber 1, Not rated 1',
      '1 rating is as agreed on record, in place of the lead’s own.',
    ]);
  });

  it('are counted the same in the pane', () => {
    const report = withAgreed({ '1.10': 'red', '1.3': 'amber' });
    const ratings = summaryTables(report, WORDS.ragRules).find(({ id }) => id === 'ratings')?.table;
    expect(ratings?.caption).toBe(
      'How many rows are rated each colour: 2 ratings are as agreed on record, in place of the lead’s own',
    );
    expect(ratings?.columns).toEqual(['Rating', 'Rows']);
    expect(ratings?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Red', '1'],
      ['Amber', '2'],
    ]);
  });

  it('leave the leads’ own as they are where none was agreed', () => {
    expect(linesOf(withAgreed({}), 'rating:', 'in place of')).toEqual([
      'Lead’s rating: Amber 1, Green 1, Not rated 1',
    ]);
  });

  it('leave it said what a lead did not rate', () => {
    const plan = smallPlan();
    const [first] = plan.records;
    const blank = first?.rag ? [{ ...first, rag: { ...first.rag, stated: 'none' as const } }] : [];
    const { records = [] } = withAgreed({ '1.3': 'amber' }).workbooks[0] ?? {};
    const report = reportOf({ ...plan, records: [...records, ...blank] });
    expect(firstScreen(report, 'settings').unrated).toBe(
      '1 not rated by lead; 1 more rated as agreed on record.',
    );
    expect(linesOf(report, 'not rated by lead')).toEqual([
      '1 not rated by lead; 1 more rated as agreed on record.',
    ]);
  });

  it('stand beside the leads’ own in JSON, whose totals count the leads’ own', () => {
    const { totals, workbooks } = withAgreed({ '1.10': 'red' });
    expect(totals.rag.stated).toEqual({ amber: 1, green: 1, none: 1 });
    expect(workbooks[0]?.records[1]?.rag).toMatchObject({ stated: 'green', agreed: { rating: 'red' } });
  });
});
