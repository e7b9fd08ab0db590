import { describe, expect, it } from 'vitest';
import type { AcceptedQuery } from '../../../engine/decisions/decisions.ts';
import { buildReport, workbookReport } from '../../../engine/report/build-report.ts';
import { reportDecisionLines } from '../../../engine/decisions/decision-lines.ts';
import { unmatchedDecisions } from '../../../engine/report/unmatched-decisions.ts';
import type { Report } from '../../../engine/report/report-schema.ts';
import { examineWith, queryAccepted, ratingAgreed } from '../../support/deciding.ts';
import { settingsWith } from '../../support/settings.ts';

const NAMES = settingsWith().ragRules.names;

const ROWS = [
  ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status', 'RAG'],
  ['1.1', '1: Custody', 'Record each cell check', '', 'March 2022', 'In progress', 'Green'],
  ['1.2', '1: Custody', 'Renew the healthcare contract', 'tbc', 'March 2022', 'In progress', 'Green'],
];

function accepting(...accepted: readonly AcceptedQuery[]): Report {
  const examination = examineWith({ accepted }, [{ rows: ROWS }]);
  const workbook = workbookReport(examination, 'plan.xlsx');
  const { decisions } = examination.settings;
  const unmatched = unmatchedDecisions(decisions, examination.decisions.met, [workbook]);
  return buildReport([workbook], '2021-12-31', null, unmatched);
}

/** The cells of the queries that were accepted. */
function cellsAccepted({ workbooks }: Report): (string | null)[] {
  return workbooks.flatMap(({ queries }) =>
    queries.filter(({ accepted }) => accepted !== null).map(({ cell }) => cell),
  );
}

const NO_LEAD = 'action-has-a-lead';

describe('a query accepted with a reason', () => {
  it('stays in the report, with who accepted it, when and why', () => {
    const [workbook] = accepting(queryAccepted({ rule: NO_LEAD, key: '1/1.1' })).workbooks;
    expect(workbook?.queries.find(({ cell }) => cell === 'D2')).toMatchObject({
      rule: NO_LEAD,
      accepted: {
        by: 'Audit Board',
        on: '2021-12-10',
        reason: 'The supplier is late',
        reviewBy: null,
      },
    });
  });

  it('is in no total but that of what was accepted', () => {
    const before = accepting().totals;
    const after = accepting(queryAccepted({ rule: NO_LEAD, key: '1/1.1' })).totals;
    expect([before.queries.error, before.accepted]).toEqual([2, 0]);
    expect([after.queries.error, after.accepted]).toEqual([1, 1]);
  });

  it.each([
    { by: 'its key', place: { key: '1/1.2' }, cells: ['D3'] },
    { by: 'its cell', place: { sheet: 'Actions', cell: 'D2' }, cells: ['D2'] },
    { by: 'its cell as a formula writes it', place: { sheet: 'actions', cell: '$d$2' }, cells: ['D2'] },
    { by: 'its key and cell', place: { key: '1/1.2', cell: 'D3' }, cells: ['D3'] },
    { by: 'its whole sheet', place: { sheet: 'Actions' }, cells: ['D2', 'D3'] },
    { by: 'a key and the cell of another record', place: { key: '1/1.2', cell: 'D2' }, cells: [] },
    { by: 'another sheet', place: { sheet: 'Plan' }, cells: [] },
    { by: 'another workbook', place: { workbook: 'other.xlsx', key: '1/1.1' }, cells: [] },
  ])('is found by $by', ({ place, cells }) => {
    expect(cellsAccepted(accepting(queryAccepted({ rule: NO_LEAD, ...place })))).toEqual(cells);
  });

  it('is not found by its rule alone', () => {
    expect(cellsAccepted(accepting(queryAccepted({ rule: NO_LEAD })))).toEqual([]);
  });

  it('is listed as it would be asked', () => {
    const report = accepting(queryAccepted({ rule: NO_LEAD, key: '1/1.1', reviewBy: '2022-03-31' }));
    expect(reportDecisionLines(report, NAMES).accepted).toEqual([
      'Actions!D2: Enter a lead for action 1.1. Accepted by Audit Board, 10 December 2021: “The supplier is late”. Review by 31 March 2022.',
    ]);
  });

  it('is asked again from the day after the review date, and that is said', () => {
    const report = accepting(queryAccepted({ rule: NO_LEAD, key: '1/1.1', reviewBy: '2021-12-30' }));
    expect(cellsAccepted(report)).toEqual([]);
    expect(reportDecisionLines(report, NAMES).notHonoured).toEqual([
      'Accepted: action-has-a-lead of “1/1.1”, 1 query (Audit Board, 10 December 2021). No longer counts: its review date, 30 December 2021, has passed.',
    ]);
  });

  it('still counts where another acceptance of it has lapsed', () => {
    const lapsed = queryAccepted({ rule: NO_LEAD, key: '1/1.1', reviewBy: '2021-12-30' });
    const counting = queryAccepted({ rule: NO_LEAD, cell: 'D2' });
    expect(cellsAccepted(accepting(lapsed, counting))).toEqual(['D2']);
  });
});

describe('an acceptance that is about nothing', () => {
  const why = (accepted: AcceptedQuery): (string | null)[] =>
    accepting(accepted).unmatched.map((entry) => entry.why);

  it.each([
    {
      of: 'a key without its area',
      accepted: queryAccepted({ rule: NO_LEAD, key: '1.1' }),
      says: 'no record read here has that key; did you mean “1/1.1”?',
    },
    {
      of: 'a number that no record has',
      accepted: queryAccepted({ rule: NO_LEAD, key: '1/1.3' }),
      says: 'no record read here has that key',
    },
    {
      of: 'a query that is no longer asked',
      accepted: queryAccepted({ rule: 'no-error-values', key: '1/1.1' }),
      says: 'its rule asks nothing there now; if that has been put right, take the decision out',
    },
    {
      of: 'a workbook that was not read',
      accepted: queryAccepted({ rule: NO_LEAD, key: '1/1.1', workbook: 'other.xlsx' }),
      says: 'no workbook “other.xlsx” was read here',
    },
  ])('says what may be wrong: $of', ({ accepted, says }) => {
    expect(why(accepted)).toEqual([says]);
  });
});

describe('a decision on a record without a reference', () => {
  const rows = ROWS.map((row) => row.slice(1));
  const why = (key: string): (string | null)[] => {
    const { settings, records, decisions } = examineWith({ ratings: [ratingAgreed({ key })] }, [{ rows }]);
    const read = { file: 'plan.xlsx', error: null, records: records.map(({ record }) => record) };
    return unmatchedDecisions(settings.decisions, decisions.met, [read]).map((entry) => entry.why);
  };

  it('is known by its title', () => {
    expect(why('1/Record each cell check')).toEqual([]);
  });

  it.each(['Record each cell check', '1: record each cell-check.', '1/record each cell chek'])(
    'is offered for %s',
    (key) => {
      expect(why(key)).toEqual([
        'no record read here has that key; did you mean “1/record each cell check”?',
      ]);
    },
  );
});

describe('a run over several workbooks', () => {
  it('takes a decision for met that is about one of them', () => {
    const accepted = [queryAccepted({ rule: NO_LEAD, key: '1/1.1' })];
    const one = examineWith({ accepted }, [{ rows: ROWS }]);
    const other = examineWith({ accepted }, [{ rows: [['Notes'], ['None']] }]);
    const met = new Set([one, other].flatMap(({ decisions }) => [...decisions.met]));
    expect(unmatchedDecisions(one.settings.decisions, met, [])).toEqual([]);
  });

  it('says that nothing could be read where that is why', () => {
    const { settings } = examineWith({ accepted: [queryAccepted({ rule: NO_LEAD, key: '1/1.1' })] }, []);
    const unreadable = { file: 'plan.xlsx', error: { code: 'empty' }, records: [] };
    const entries = unmatchedDecisions(settings.decisions, new Set(), [unreadable]);
    expect(entries.map(({ why }) => why)).toEqual(['no workbook could be read']);
  });
});

it('a workbook in which no tracker is recognised cannot be accepted: nothing in it was checked', () => {
  const accepted = [queryAccepted({ rule: 'tracker-is-recognised' })];
  const examination = examineWith({ accepted }, [{ rows: [['Canteen'], ['Soup']] }]);
  expect(workbookReport(examination, 'menu.xlsx').queries.map(({ accepted }) => accepted)).toEqual([null]);
});
