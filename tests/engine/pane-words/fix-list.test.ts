import { describe, expect, it } from 'vitest';
import { fixAllOf, fixList } from '../../../engine/pane-words/fix-list.ts';
import type { QueryReport, Report } from '../../../engine/report/report-schema.ts';
import { reportOf, smallPlan } from '../../support/small-report.ts';

function planAsking(...asked: Partial<QueryReport>[]): Report {
  const colour = smallPlan().queries.find(({ fix }) => fix !== null);
  if (!colour) throw new Error('the small plan has a fix');
  return reportOf(smallPlan({ queries: asked.map((each) => ({ ...colour, ...each })) }));
}

describe('the fixes on offer', () => {
  it('says which cell changes from what to what', () => {
    expect(fixList(reportOf(smallPlan()))).toEqual({
      fixes: [
        {
          workbook: 'plan.xlsx',
          sheet: 'Actions',
          cell: 'F7',
          from: 'Yellow',
          to: 'Amber',
          rules: ['status-is-a-rag-colour'],
        },
      ],
      conflicts: [],
    });
  });

  it('offers one change once, however many rules ask for it', () => {
    const { fixes } = fixList(planAsking({}, { rule: 'status-and-fill-agree' }));
    expect(fixes.map(({ cell, rules }) => [cell, rules])).toEqual([
      ['F7', ['status-is-a-rag-colour', 'status-and-fill-agree']],
    ]);
  });

  it('offers none where two queries would change a cell differently, and says so', () => {
    const red = { cell: 'F7', from: 'Yellow', to: 'Red' };
    const list = fixList(planAsking({}, { rule: 'status-and-fill-agree', fix: red }));
    expect(list).toEqual({
      fixes: [],
      conflicts: [
        {
          workbook: 'plan.xlsx',
          sheet: 'Actions',
          cell: 'F7',
          words: 'F7 could become “Amber” or “Red”: change it by hand.',
        },
      ],
    });
  });

  it('offers nothing for a query that was accepted', () => {
    const accepted = { by: 'Audit Board', on: '2021-12-10', reason: 'known', reviewBy: null };
    expect(fixList(planAsking({ accepted })).fixes).toEqual([]);
  });

  it('keeps the same cell of two sheets apart', () => {
    expect(fixList(planAsking({}, { sheet: 'Other' })).fixes).toHaveLength(2);
  });

  it('compares the cell’s own text, whatever is shown of it', () => {
    const from = 'Yellow\u202e\n ';
    const [fix] = fixList(planAsking({ fix: { cell: 'F7', from, to: 'Amber' } })).fixes;
    expect(fix?.from).toBe(from);
  });

  it('gathers all of one rule', () => {
    const other = { rule: 'another', fix: { cell: 'F8', from: 'a', to: 'b' } };
    const list = fixList(planAsking({}, other));
    expect(fixAllOf('status-is-a-rag-colour', list).map(({ cell }) => cell)).toEqual(['F7']);
    expect(structuredClone(list)).toEqual(list);
  });
});
