import { describe, expect, it } from 'vitest';
import { keptSchema, type Kept } from '../../../engine/kept/kept-schema.ts';
import { usableKept } from '../../../engine/kept/usable-kept.ts';
import { builtInTemplates } from '../../../templates/index.ts';

const BOARD = { by: 'Audit Board', on: '2022-01-05', reason: 'Seen by the board' };
const RATING = { ...BOARD, key: '1/1.1', agreed: 'amber' } as const;
const HERE = { templates: builtInTemplates, today: '2022-01-10' };

function usable(kept: Omit<Kept, 'format'>) {
  return usableKept({ format: 'panelpack.kept/1', ...kept }, HERE);
}

describe('what a workbook keeps, as far as it makes sense here', () => {
  it('is all of it where nothing is wrong', () => {
    const kept = { asAt: '2021-12-31', scheme: 'gip', ratingDecisions: [RATING] };
    expect(usable(kept)).toEqual({ kept: { format: 'panelpack.kept/1', ...kept }, slips: [] });
  });

  it('leaves out a day that is none, a year that is none and RAG rules that are not there', () => {
    const { kept, slips } = usable({
      asAt: '2021-02-30',
      planYear: '2021',
      scheme: 'x',
      panelDate: '2022-01-17',
    });
    expect(kept).toEqual({ format: 'panelpack.kept/1', panelDate: '2022-01-17' });
    expect(slips).toHaveLength(3);
  });

  it('leaves out one decision of a list and keeps the others', () => {
    const other = { ...RATING, key: '1/1.2' };
    const { kept, slips } = usable({ ratingDecisions: [{ ...RATING, on: '2022-01-11' }, other] });
    expect(kept.ratingDecisions).toEqual([other]);
    expect(slips).toEqual([
      'The workbook has a decision of Audit Board on “1/1.1” dated 11 January 2022, which is still to come: give the day it was decided.',
    ]);
  });

  it('keeps the first of two ratings agreed on one day', () => {
    const { kept } = usable({ ratingDecisions: [RATING, { ...RATING, agreed: 'red' }] });
    expect(kept.ratingDecisions).toEqual([RATING]);
  });

  it('still fits the schema', () => {
    const { kept } = usable({ columns: [{ sheet: 'Plan', template: 'no-tracker' }], asAt: '2021-02-30' });
    expect(keptSchema.parse(kept).columns).toEqual([]);
  });
});
