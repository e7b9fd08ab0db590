import { describe, expect, it } from 'vitest';
import { buildAppendices } from '../../../engine/appendices/build-appendices.ts';
import type { AppendixTable, Edition } from '../../../engine/appendices/table.ts';
import type { Decisions } from '../../../engine/decisions/decisions.ts';
import type { AppendixTemplate } from '../../../engine/templates/appendix-template.ts';
import { builtInTemplates } from '../../../templates/index.ts';
import { examineWith, extensionAgreed, ratingAgreed } from '../../support/deciding.ts';

const ROWS = [
  ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status', 'RAG'],
  ['1.1', '1: Custody', 'Record each cell check', 'Insp Dale', 'October 2021', 'In progress', 'Green'],
  ['1.2', '1: Custody', 'Renew the contract', 'Insp Dale', 'March 2022', 'In progress', ''],
  ['1.3', '1: Custody', 'Train the night shift', 'Insp Dale', 'March 2022', 'In progress', 'Red'],
];

const RATINGS: AppendixTemplate = {
  id: 'ratings',
  title: 'Ratings',
  description: 'Each action with its rating.',
  kind: 'records',
  from: ['improvement-plan'],
  columns: [
    { heading: 'Ref', shows: [{ value: 'ref' }] },
    { heading: 'Rating', shows: [{ value: 'rating' }] },
  ],
  order: 'tracker',
  filters: [],
};

function table(id: string, edition: Edition, decisions: Partial<Decisions>): AppendixTable | undefined {
  const templates = { ...builtInTemplates, appendices: [RATINGS, ...builtInTemplates.appendices] };
  const examination = examineWith(decisions, [{ rows: ROWS }], { templates });
  return buildAppendices([examination], { only: [id], edition })[0];
}

const AGREED = { ratings: [ratingAgreed({ key: '1/1.1' }), ratingAgreed({ key: '1/1.2', agreed: 'green' })] };

describe('a rating in an appendix', () => {
  it('is the lead’s own with its colour; a blank is said to be one', () => {
    expect(table('ratings', 'panel', {})?.rows.map(([, rating]) => rating)).toEqual([
      { text: 'Green', rag: 'green' },
      { text: 'Not rated by lead', rag: 'none' },
      { text: 'Red', rag: 'red' },
    ]);
  });

  it.each(['panel', 'public'] as const)('is the agreed one in the %s edition', (edition) => {
    expect(table('ratings', edition, AGREED)?.rows.map(([, rating]) => rating)).toEqual([
      { text: 'Amber', rag: 'amber' },
      { text: 'Green', rag: 'green' },
      { text: 'Red', rag: 'red' },
    ]);
  });

  it('is both in the working edition', () => {
    expect(table('ratings', 'working', AGREED)?.rows.map(([, rating]) => rating)).toEqual([
      { text: 'Amber (agreed; lead: Green)', rag: 'amber' },
      { text: 'Green (agreed; not rated by lead)', rag: 'green' },
      { text: 'Red', rag: 'red' },
    ]);
  });

  it('is noted under the table where it was agreed', () => {
    expect(table('ratings', 'panel', AGREED)?.notes).toContain(
      '2 ratings are as agreed on record, in place of the lead’s own.',
    );
  });
});

describe('the table of overdue actions', () => {
  const agreedBy = (decisions: Partial<Decisions>): string[] => {
    const overdue = table('overdue', 'panel', decisions);
    const columns = ['Original', 'Current', 'Extension agreed by'];
    const places = columns.map((name) => overdue?.columns.indexOf(name) ?? -1);
    return places.map((place) => overdue?.rows[0]?.[place]?.text ?? '');
  };

  it('prints who agreed an extension and when, beside the original that stays', () => {
    expect(agreedBy({ extensions: [extensionAgreed({ key: '1/1.1', deadline: '2022-01-31' })] })).toEqual([
      '31 October 2021',
      '31 January 2022',
      'Audit Board, 10 December 2021',
    ]);
  });

  it('says so where nobody did', () => {
    expect(agreedBy({})[2]).toBe('None');
  });
});
