import { describe, expect, it } from 'vitest';
import { whyRating } from '../../../engine/pane-words/why-rating.ts';
import { buildReport, workbookReport } from '../../../engine/report/build-report.ts';
import type { ExampleCell } from '../../../engine/rules/rule.ts';
import type { Decisions } from '../../../engine/decisions/decisions.ts';
import { examineWith, extensionAgreed, ratingAgreed } from '../../support/deciding.ts';
import { ragRulesNamed, settingsWith } from '../../support/settings.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status', 'RAG'];
const { templates } = settingsWith();

/** Why the one action of a plan is rated as it is, its deadline, status and rating as given. */
function whyOf(
  deadline: ExampleCell,
  status: ExampleCell,
  rag: ExampleCell,
  { scheme = 'gip', decisions = {} }: { scheme?: string; decisions?: Partial<Decisions> } = {},
): string {
  const rows = [
    HEADINGS,
    ['1.2', '1: Learning', 'Agree the course list', 'Cdr Okafor', deadline, status, rag],
  ];
  return whyFirst(rows, { scheme, decisions });
}

function whyFirst(
  rows: readonly (readonly ExampleCell[])[],
  { scheme, decisions, file = null }: { scheme: string; decisions: Partial<Decisions>; file?: string | null },
): string {
  const ragRules = ragRulesNamed(scheme);
  const examination = examineWith(decisions, [{ name: 'Plan', rows }], { ragRules, planYear: 2021 });
  const report = buildReport([workbookReport(examination, 'plan.xlsx')], '2021-12-31', '2022-01-17');
  const [workbook] = report.workbooks;
  const record = workbook?.records[0];
  if (!workbook || !record) throw new Error('the plan has one action');
  return whyRating(record, {
    ...report,
    trackers: workbook.trackers,
    ragRules,
    file,
    templates: templates.trackers,
  });
}

describe('why a rating is as it is', () => {
  it('names every date that the deadline was moved to, with its cell', () => {
    const headings = [...HEADINGS.slice(0, 5), 'Revised date (1)', 'Revised date (2)', 'Status', 'RAG'];
    const dates = ['30 June 2021', '30 September 2021', '30 November 2021'];
    const row = ['1.2', '1: Learning', 'Agree the list', 'Cdr Okafor', ...dates, 'In progress', 'Red'];
    expect(whyFirst([headings, row], { scheme: 'gip', decisions: {} })).toContain(
      'overdue 31 days: due 30 November 2021 (G2); 184 days on the original, 30 June 2021 (E2). E2 says “30 June 2021”. It was revised 2 times, to 30 September 2021 (F2) and 30 November 2021 (G2). 30 November 2021 is proposed',
    );
  });

  it('names its workbook where several are checked', () => {
    const row = ['1.2', '1: Learning', 'Agree the list', 'Cdr Okafor', 'Q2', 'In progress', 'Red'];
    expect(whyFirst([HEADINGS, row], { scheme: 'gip', decisions: {}, file: 'plan.xlsx' })).toMatch(
      /^Action 1\.2 on “Plan” in plan\.xlsx: the lead rates it Red/,
    );
  });

  it('sets the lead’s rating against the dates, each with its cell', () => {
    expect(whyOf('Q2', 'In progress', { text: '', fill: '92D050' })).toBe(
      'Action 1.2 on “Plan”: the lead rates it Green (the fill of G2); at 31 December 2021 the dates show Red: overdue 92 days: due 30 September 2021 (E2). E2 says “Q2”, read as 30 September 2021, with 2021/22 filled in as its year. F2 says “In progress”, which does not say that it is complete. Lead’s rating and dates disagree: Green does not fit dates that show Red. Explain in the update or change the rating.',
    );
  });

  it('never calls dates green', () => {
    expect(whyOf('31 March 2022', 'In progress', 'Green')).toBe(
      'Action 1.2 on “Plan”: the lead rates it Green (G2); at 31 December 2021 the dates show no concern: due 31 March 2022, 90 days away. E2 says “31 March 2022”. F2 says “In progress”. Lead’s rating and dates agree.',
    );
  });

  it('says that there is no date where the deadline gives none', () => {
    expect(whyOf('tbc', 'In progress', 'Amber')).toBe(
      'Action 1.2 on “Plan”: the lead rates it Amber (G2); at 31 December 2021 the dates give no rating: no deadline to measure: E2 says “tbc”. F2 says “In progress”. There is no date to check the lead’s rating by: confirm it.',
    );
  });

  it('says the other readings of a deadline, and that on one it is overdue', () => {
    expect(whyOf('Q4 2021', '', 'Red')).toBe(
      'Action 1.2 on “Plan”: the lead rates it Red (G2); at 31 December 2021 the dates show no concern: due 31 March 2022, 90 days away. E2 says “Q4 2021”, read as 31 March 2022, and may mean 31 December 2021 (calendar quarter) or 31 March 2021 (financial year ending). F2 is blank. It is possibly overdue: on another reading of its deadline it is. Lead’s rating stands; the dates do not show why, so the update should say it.',
    );
  });

  it('says that a completed action is reported complete', () => {
    expect(whyOf('Q2 2021/22', 'Complete', 'Complete')).toBe(
      'Action 1.2 on “Plan”: the lead rates it Complete (G2); at 31 December 2021 it is reported complete (F2). E2 says “Q2 2021/22”, read as 30 September 2021. F2 says “Complete”. Lead’s rating and dates agree.',
    );
  });

  it('asks for a rating where the lead gave none', () => {
    expect(whyOf('30 September 2021', 'In progress', '')).toBe(
      'Action 1.2 on “Plan”: the lead has not rated it (G2); at 31 December 2021 the dates show Red: overdue 92 days: due 30 September 2021 (E2). E2 says “30 September 2021”. F2 says “In progress”, which does not say that it is complete. Enter a rating: the dates already show Red.',
    );
  });

  it('asks nothing of a blank rating where the action no longer applies', () => {
    expect(whyOf('30 September 2021', 'Superseded', '')).toBe(
      'Action 1.2 on “Plan”: the lead has not rated it (G2); at 31 December 2021 the dates give no rating: no longer applies (F2). E2 says “30 September 2021”. F2 says “Superseded”.',
    );
  });

  it('speaks in the names of other RAG rules', () => {
    expect(whyOf('30 September 2021', 'In progress', 'White', { scheme: 'city' })).toBe(
      'Action 1.2 on “Plan”: the lead rates it White (another body) (G2); at 31 December 2021 the dates give no rating: rated White: it depends on another body. E2 says “30 September 2021”. F2 says “In progress”. It is 92 days past its deadline. White (another body) stands whatever the dates show.',
    );
    expect(whyOf('31 March 2022', 'In progress', 'Green', { scheme: 'city' })).toContain(
      'Lead’s rating and dates disagree: it is rated Green (implemented), and nothing records that it is done.',
    );
  });

  it('says when it will be overdue by the panel', () => {
    expect(whyOf('10 January 2022', 'In progress', 'Green')).toContain(
      'It will be overdue by the panel on 17 January 2022. Lead’s rating and dates agree.',
    );
  });

  it('says each part of a deadline and how late it is', () => {
    expect(whyOf('1. May 2021 2. March 2022', 'In progress', 'Red')).toContain(
      'E2 says “1. May 2021 2. March 2022”. It has part 1 due 31 May 2021 (214 days past) and part 2 due 31 March 2022.',
    );
  });

  it('says that a later date in the status is proposed alone', () => {
    expect(whyOf('Q2 2021/22', 'Delayed to 31 March 2022', 'Amber')).toContain(
      '31 March 2022 is proposed: nobody is on record as having agreed it.',
    );
  });

  it('says who agreed an extension', () => {
    const decisions = { extensions: [extensionAgreed({ key: '1/1.2', deadline: '2022-01-31' })] };
    expect(whyOf('Q3 2021/22', 'In progress', 'Amber', { decisions })).toContain(
      '31 January 2022 was agreed by Audit Board, 10 December 2021: “The supplier is late”.',
    );
  });

  it('says which rating was agreed in the lead’s place', () => {
    const decisions = { ratings: [ratingAgreed({ key: '1/1.2' })] };
    expect(whyOf('Q2 2021/22', 'In progress', 'Green', { decisions })).toMatch(
      /Amber was agreed in place of the lead’s rating, and is what panel and public editions print: Audit Board, 10 December 2021: “The supplier is late”\.$/,
    );
  });

  it('asks for no rating in a tracker that has no column for one', () => {
    const rows = [
      HEADINGS.slice(0, 6),
      ['1.2', '1: Learning', 'Agree it', 'Cdr Okafor', 'March 2022', 'Open'],
    ];
    expect(whyFirst(rows, { scheme: 'gip', decisions: {} })).toBe(
      'Action 1.2 on “Plan”: the tracker has no column for the lead’s rating; at 31 December 2021 the dates show no concern: due 31 March 2022, 90 days away. E2 says “March 2022”, read as 31 March 2022. F2 says “Open”.',
    );
  });
});
