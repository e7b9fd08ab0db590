import { describe, expect, it } from 'vitest';
import {
  withAccepted,
  withExtension,
  withoutDecision,
  withRating,
  type KeptAcceptance,
  type KeptRating,
} from '../../../engine/kept/change-kept.ts';
import { keptSchema, NOTHING_KEPT } from '../../../engine/kept/kept-schema.ts';

const BOARD = { by: 'Audit Board', on: '2022-01-05', reason: 'Seen by the board' };
const LEAD: KeptAcceptance = { ...BOARD, rule: 'action-has-a-lead', key: '2/2.1' };
const AMBER: KeptRating = { ...BOARD, key: '2/2.1', agreed: 'amber', stated: 'green' };

describe('what a workbook keeps is changed by making it anew', () => {
  it('an accepted query is added, and what was given stays as it was', () => {
    expect(withAccepted(NOTHING_KEPT, LEAD)).toEqual({ format: 'panelpack.kept/1', acceptedQueries: [LEAD] });
    expect(NOTHING_KEPT).toEqual({ format: 'panelpack.kept/1' });
  });

  it('a query accepted again takes the place of its earlier acceptance', () => {
    const again = { ...LEAD, key: '2/2.1 ', reason: 'The post is filled in May' };
    expect(withAccepted(withAccepted(NOTHING_KEPT, LEAD), again).acceptedQueries).toEqual([again]);
  });

  it('an extension takes the place of an earlier one of the same record, and can be taken out', () => {
    const first = { ...BOARD, key: '2/2.1', deadline: '2022-03-31' };
    const [again, other] = [
      { ...first, deadline: '2022-06-30' },
      { ...first, key: '2/2.2' },
    ];
    const kept = [first, other, again].reduce(withExtension, NOTHING_KEPT);
    expect(kept.extensions).toEqual([other, again]);
    expect(withoutDecision(kept, { list: 'extensions', decision: again }).extensions).toEqual([other]);
  });

  it('another rule, record or cell is another acceptance', () => {
    const kept = [
      { ...LEAD, rule: 'update-is-present' },
      { ...LEAD, key: '2/2.2' },
      { ...LEAD, cell: 'D3' },
    ];
    expect([LEAD, ...kept].reduce(withAccepted, NOTHING_KEPT).acceptedQueries).toEqual([LEAD, ...kept]);
  });

  it('a cell is the same with its dollars', () => {
    const kept = [
      { ...LEAD, cell: 'D3' },
      { ...LEAD, cell: '$d$3' },
    ].reduce(withAccepted, NOTHING_KEPT);
    expect(kept.acceptedQueries).toEqual([{ ...LEAD, cell: '$d$3' }]);
  });

  it('a rating agreed anew takes the place of the one before, whatever the lead said then', () => {
    const red: KeptRating = { ...AMBER, agreed: 'red', stated: 'amber', workbook: 'plan.xlsx' };
    expect(withRating(withRating(NOTHING_KEPT, AMBER), red).ratingDecisions).toEqual([red]);
  });

  it('a record of the same key on another sheet keeps its own rating', () => {
    const there = { ...AMBER, sheet: 'Annex' };
    expect(withRating(withRating(NOTHING_KEPT, AMBER), there).ratingDecisions).toEqual([AMBER, there]);
  });

  it('a decision is taken out by what it is about', () => {
    const kept = withRating(withAccepted(NOTHING_KEPT, LEAD), AMBER);
    const without = withoutDecision(kept, {
      list: 'acceptedQueries',
      decision: { ...LEAD, reason: 'Another' },
    });
    expect(without).toEqual({
      format: 'panelpack.kept/1',
      acceptedQueries: [],
      ratingDecisions: [AMBER],
    });
  });

  it('what was never kept is taken out of nothing', () => {
    const without = withoutDecision(NOTHING_KEPT, { list: 'ratingDecisions', decision: AMBER });
    expect(keptSchema.parse(without).ratingDecisions).toEqual([]);
  });
});
