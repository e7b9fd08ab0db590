import { describe, expect, it } from 'vitest';
import { chaseList } from '../../../engine/pane-words/chase-list.ts';
import type { ChaseLetter } from '../../../engine/pane-words/chase-letter.ts';
import type {
  QueryReport,
  RecordReport,
  Report,
  WorkbookReport,
} from '../../../engine/report/report-schema.ts';
import { hostilePlan, reportOf, smallPlan } from '../../support/small-report.ts';

function chased(report: Report): ChaseLetter[] {
  return chaseList(report, { returnBy: '2022-01-07', templates: [{ id: 'improvement-plan' }] });
}

/** The small plan, its rows changed by a test. */
function planWith(change: (record: RecordReport) => object): WorkbookReport {
  const plan = smallPlan();
  return { ...plan, records: plan.records.map((record) => ({ ...record, ...change(record) })) };
}

describe('the chase list', () => {
  it('writes each lead a letter with what is asked, where, how late and by when', () => {
    expect(chased(reportOf(smallPlan()))[0]).toEqual({
      lead: 'Ch Insp Pike',
      subject: 'Update by 7 January 2022: 1 action, 1 past the deadline',
      body: [
        'OFFICIAL',
        '',
        'Dear Ch Insp Pike,',
        '',
        'The tracker is being prepared for the panel on 17 January 2022, as at 31 December 2021. Could you look at 1 action of yours in plan.xlsx, update the tracker as set out below, and return it by 7 January 2022?',
        '',
        '1. Action 1.10: Agree the course list (“Actions”, row 6)',
        '   - Overdue 31 days: due 30 November 2021 (D6). D6 says “30 November 2021”, read as 30 October 2021. Say how far it has come; if the date has to move, give the new one, who agreed it, when and why.',
        '   - F6: Action 1.10 is rated Green, yet overdue 31 days.',
        '',
        'Thank you.',
        '',
      ].join('\n'),
      records: 1,
      queries: 1,
    });
  });

  it('asks the tracker’s owner, last, about rows without a lead', () => {
    const letter = chased(reportOf(smallPlan())).at(-1);
    expect(letter).toMatchObject({
      lead: null,
      subject: 'Update by 7 January 2022: 1 action without a lead',
      records: 1,
      queries: 1,
    });
    expect(letter?.body).toContain(
      'Dear colleague,\n\nThe tracker is being prepared for the panel on 17 January 2022, as at 31 December 2021. 1 action in plan.xlsx has no lead to ask. Could you name one for each, and have the following put right by 7 January 2022?\n\n1. Action 1.1: Open the hubs (“Actions”, row 5)\n   - C5: Enter a lead for action 1.1.\n',
    );
  });

  it('asks the owner what is asked of a whole tracker', () => {
    const query = { ...queryOf('warning'), key: null, message: 'Confirm the plan year.' };
    const letters = chased(reportOf(smallPlan({ queries: [query] })));
    expect(letters.at(-1)?.lead).toBeNull();
    expect(letters.at(-1)?.body).toContain(
      'About the tracker as a whole:\n   - Actions, C5: Confirm the plan year.',
    );
  });

  it('writes every lead of one row', () => {
    const plan = planWith(({ ref }) => (ref === '1.10' ? { leads: ['Ch Insp Pike', 'Tess Quayle'] } : {}));
    expect(chased(reportOf(plan)).map(({ lead, records }) => [lead, records])).toEqual([
      ['Ch Insp Pike', 1],
      ['Tess Quayle', 1],
      [null, 1],
    ]);
  });

  it('puts the lead with the longest overdue row first', () => {
    const late = { missed: { original: true, current: true } };
    const plan = planWith(({ ref }) => (ref === '1.3' ? { ...late, overdueDays: 90 } : {}));
    expect(chased(reportOf(plan)).map(({ lead }) => lead)).toEqual(['Tess Quayle', 'Ch Insp Pike', null]);
  });

  it('leaves out leads of whom nothing is asked, what is for information, and what was accepted', () => {
    const accepted = { by: 'Audit Board', on: '2021-12-10', reason: 'known', reviewBy: null };
    const queries = [{ ...queryOf('error'), accepted }, queryOf('info')];
    expect(chased(reportOf(smallPlan({ queries }))).map(({ lead, queries: asked }) => [lead, asked])).toEqual(
      [['Ch Insp Pike', 0]],
    );
  });

  it('asks of a row that falls due before the panel whether it will be done', () => {
    const plan = planWith(({ ref }) => (ref === '1.3' ? { overdueByPanel: true } : {}));
    expect(chased(reportOf(plan)).find(({ lead }) => lead === 'Tess Quayle')?.body).toContain(
      'It falls due before the panel. D7 says “30 November 2021”, read as 30 October 2021. Say whether it will be done by then.',
    );
  });

  it('writes one letter to a lead whose rank is dotted in one row and not in another', () => {
    const plan = planWith(({ ref }) => ({ leads: [ref === '1.3' ? 'Ch. Insp Pike' : 'Ch Insp Pike'] }));
    expect(chased(reportOf(plan)).filter(({ lead }) => lead !== null)).toHaveLength(1);
  });

  it('does not chase a deadline that was missed and then moved by agreement', () => {
    const plan = planWith(() => ({ missed: { original: true, current: false }, overdueDays: 0 }));
    expect(chased(reportOf({ ...plan, queries: [] }))).toEqual([]);
  });

  it('names the workbook of every row and query where a letter is about several', () => {
    const tracker = { ...queryOf('error'), key: null, cell: 'A1', message: 'Confirm the plan year.' };
    const plan = smallPlan();
    const other = { ...plan, file: 'b.xlsx', queries: [...plan.queries, tracker] };
    const letters = chased(reportOf(plan, other)).map(({ body }) => body);
    expect(letters[0]).toContain(' in b.xlsx, row ');
    expect(letters.at(-1)).toContain('   - b.xlsx, Actions, A1: Confirm the plan year.');
  });

  it('carries the marking of its own workbooks alone', () => {
    const other = {
      ...smallPlan({ marking: 'OFFICIAL-SENSITIVE', queries: [] }),
      file: 'b.xlsx',
      records: [],
    };
    expect(chased(reportOf(smallPlan(), other))[0]?.body).toMatch(/^OFFICIAL\n/);
  });

  it('holds no mark of a workbook that could act, nor a line of its own from one', () => {
    const letters = chased(reportOf(hostilePlan('a\nBcc: b\u0007\u202e')));
    const said = letters.flatMap(({ subject, body }) => [subject, body]).join('\n');
    expect(said).not.toMatch(/^Bcc|[\u0007\u202e]/m);
    expect(structuredClone(letters)).toEqual(letters);
  });
});

function queryOf(severity: 'error' | 'warning' | 'info'): QueryReport {
  const [first] = smallPlan().queries;
  if (!first) throw new Error('the small plan has queries');
  return { ...first, severity };
}
