import { describe, expect, test } from 'vitest';
import { keptGroups } from '../../../addin/pane/pages/kept-groups.ts';
import { NOTHING_KEPT, type Kept } from '../../../engine/kept/kept-schema.ts';
import type { Report } from '../../../engine/report/report-schema.ts';
import { reportOf, smallPlan, WORDS } from '../../support/small-report.ts';

const ON_RECORD = { by: 'Audit Board', on: '2022-01-05', reason: 'Seen by the board.' };
const KEPT: Kept = {
  ...NOTHING_KEPT,
  asAt: '2021-12-31',
  columns: [
    { sheet: 'Actions', template: 'improvement-plan', headerRows: [4, 5], columns: { lead: 'C', rag: null } },
  ],
  names: { 'A Example': 'Alex Example' },
  ratingDecisions: [{ ...ON_RECORD, key: '2/2.1', agreed: 'amber' }],
  extensions: [{ ...ON_RECORD, key: '2/2.2', deadline: '2022-06-30', reviewBy: '2022-03-31' }],
  acceptedQueries: [{ ...ON_RECORD, rule: 'action-has-a-lead', sheet: 'Actions', cell: 'D9' }],
  markings: [{ ...ON_RECORD, from: 'RESTRICTED', to: 'OFFICIAL' }],
  posts: { 'Alex Example': 'Head of Records' },
};

describe('what is kept, in plain words', () => {
  test('names everything with who decided it, when and why', () => {
    const said = keptGroups(KEPT, null).map(({ title, entries }) => [
      title,
      entries.map(({ what, details }) => [what, ...details]),
    ]);
    expect(said).toEqual([
      ['Dates and RAG rules', [['As-at date: 31 December 2021']]],
      [
        'Which column is which',
        [
          [
            'Sheet “Actions”',
            'Read as improvement-plan.',
            'Headings in rows 4 to 5.',
            'Read: lead from column C, no column for RAG.',
          ],
        ],
      ],
      ['Names read as one', [['“A Example” is read as “Alex Example”']]],
      ['Ratings agreed', [['“2/2.1”: Amber agreed', 'Audit Board, 5 January 2022: “Seen by the board”.']]],
      [
        'Extensions agreed',
        [
          [
            '“2/2.2”: extended to 30 June 2022',
            'Audit Board, 5 January 2022: “Seen by the board”. Review by 31 March 2022.',
          ],
        ],
      ],
      [
        'Queries accepted with a reason',
        [['Actions!D9: action has a lead', 'Audit Board, 5 January 2022: “Seen by the board”.']],
      ],
      [
        'Markings replaced',
        [['“RESTRICTED” is printed as “OFFICIAL”', 'Audit Board, 5 January 2022: “Seen by the board”.']],
      ],
      ['Posts for names in the public edition', [['“Alex Example” is printed as “Head of Records”']]],
    ]);
  });

  test('calls the as-at date what everything else calls it', () => {
    const rule = 'as-at-date-is-stated';
    const kept: Kept = { ...NOTHING_KEPT, acceptedQueries: [{ ...ON_RECORD, rule, about: 'workbook' }] };
    expect(keptGroups(kept, null)[0]?.entries[0]?.what).toBe('The whole workbook: as-at date is stated');
  });

  test('tells records that share a reference apart by the cells at which their queries were accepted', () => {
    const accepted = { ...ON_RECORD, rule: 'action-has-a-lead', key: '2/2.2', sheet: 'Actions' };
    const acceptedQueries = ['D11', 'D13'].map((cell) => ({ ...accepted, cell }));
    const [group] = keptGroups({ ...NOTHING_KEPT, acceptedQueries }, null);
    expect(group?.entries.map(({ what }) => what)).toEqual([
      '“2/2.2” at Actions!D11: action has a lead',
      '“2/2.2” at Actions!D13: action has a lead',
    ]);
  });

  test('calls a record by its name once the workbook is checked, and by its key where two share that', () => {
    const plan = smallPlan();
    const accepted = { ...ON_RECORD, rule: 'action-has-a-lead', sheet: 'Actions', key: '1/1.3' };
    const kept: Kept = { ...NOTHING_KEPT, acceptedQueries: [accepted] };
    const whatOf = (records: typeof plan.records): string | undefined => {
      const report = reportOf({ ...plan, records });
      return keptGroups(kept, { report, ragRules: WORDS.ragRules, schemes: [] })[0]?.entries[0]?.what;
    };
    expect(whatOf(plan.records)).toBe('1.3 Write the guide: action has a lead');
    expect(whatOf([...plan.records, ...plan.records])).toBe('“1/1.3”: action has a lead');
  });

  test('says what became of each query that was accepted in one go, and not what became of the first', () => {
    const accepted = { ...ON_RECORD, rule: 'action-has-a-lead', sheet: 'Actions' };
    const acceptedQueries = ['D9', 'D10'].map((cell) => ({ ...accepted, cell }));
    const entry = {
      ...accepted,
      kind: 'acceptance' as const,
      reviewBy: null,
      workbook: null,
      key: null,
      name: null,
    };
    const report: Report = {
      ...reportOf(
        smallPlan({ decisions: [{ ...entry, cell: 'D10', state: 'honoured', why: null, queries: 1 }] }),
      ),
      unmatched: [{ ...entry, cell: 'D9', state: 'unmatched', why: 'nothing is asked there', queries: 0 }],
    };
    const context = { report, ragRules: WORDS.ragRules, schemes: [] };
    const [group] = keptGroups({ ...NOTHING_KEPT, acceptedQueries }, context);
    expect(group?.entries.map(({ details }) => details[1])).toEqual([
      'Does not count: nothing is asked there.',
      undefined,
    ]);
  });

  test('names every column that a field was given', () => {
    const columns = [{ sheet: 'Actions', columns: { revisedDeadline: ['F', 'G'] } }];
    expect(keptGroups({ ...NOTHING_KEPT, columns }, null)[0]?.entries[0]?.details).toEqual([
      'Read: revised deadline from columns F and G.',
    ]);
  });

  test('is nothing where nothing is kept', () => {
    expect(keptGroups(NOTHING_KEPT, null)).toEqual([]);
  });

  test('goes one by one until nothing is left', () => {
    let kept = KEPT;
    let [group] = keptGroups(kept, null);
    while (group) {
      kept = group.entries[0]?.without(kept) ?? NOTHING_KEPT;
      [group] = keptGroups(kept, null);
    }
    expect(keptGroups(kept, null)).toEqual([]);
  });

  test('loses only what is removed', () => {
    const rating = keptGroups(KEPT, null).find(({ title }) => title === 'Ratings agreed')?.entries[0];
    expect(rating?.without(KEPT)).toEqual({ ...KEPT, ratingDecisions: [] });
  });

  test('is taken out of what is kept by then, whatever was removed or added meanwhile', () => {
    const [dates, columns] = keptGroups(KEPT, null);
    const since: Kept = {
      ...KEPT,
      asAt: undefined,
      columns: [{ sheet: 'Risks', template: 'none' }, ...(KEPT.columns ?? [])],
    };
    expect(columns?.entries[0]?.without(since)).toEqual({
      ...since,
      columns: [{ sheet: 'Risks', template: 'none' }],
    });
    expect(dates?.entries[0]?.without(since)).toEqual(since);
  });
});
