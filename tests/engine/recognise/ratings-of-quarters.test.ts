import { describe, expect, it } from 'vitest';
import { examine, type Examination } from '../../../engine/examine.ts';
import type { ColumnMatch } from '../../../engine/recognise/tracker.ts';
import type { ExampleCell } from '../../../engine/rules/rule.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from './shape.ts';

const RED = { text: '', fill: 'FF0000' };
const AMBER = { text: '', fill: 'FFC000' };
const GREEN = { text: '', fill: '92D050' };

/** Two actions under these headings, whose cells from the fifth column on are given. */
function examined(
  headings: readonly string[],
  first: readonly ExampleCell[],
  second: readonly ExampleCell[] = first,
): Examination {
  const rows = [
    ['Ref', 'Action', 'Lead', 'Due date', ...headings],
    ['1', 'Review the custody rota', 'Insp Dale', '31/03/2022', ...first],
    ['2', 'Renew the detention log', 'Insp Pike', '31/03/2022', ...second],
  ];
  return examine(workbookOf({ rows }), settingsWith({ asAt: '2021-12-31' }));
}

function rating({ recognition }: Examination): ColumnMatch | undefined {
  return recognition.trackers[0]?.columns.find(({ field }) => field === 'rag');
}

describe('columns headed by a quarter alone', () => {
  it.each([
    { headings: ['Q1', 'Q2', 'Q3', 'Q4'], first: ['Red', 'Amber', 'Green', ''], read: 'Q3' },
    { headings: ['Q1', 'Q2', 'Q3', 'Q4'], first: ['R', 'A', '', ''], read: 'Q2' },
    { headings: ['Q4', 'Q3', 'Q2', 'Q1'], first: ['', 'Green', 'Amber', 'Red'], read: 'Q3' },
    { headings: ['Q3 21/22', 'Q4 21/22', 'Q1 22/23'], first: ['Red', 'Amber', 'Green'], read: 'Q1 22/23' },
    { headings: ['Quarter 1', 'Quarter 2'], first: ['Red', 'Amber'], read: 'Quarter 2' },
    { headings: ['Q1 (Apr-Jun)', 'Q2 (Jul-Sep)'], first: ['Red', 'Amber'], read: 'Q2 (Jul-Sep)' },
    { headings: ['Oct', 'Nov', 'Dec'], first: ['Red', 'Amber', 'Green'], read: 'Dec' },
    { headings: ['Q1', 'Q2', 'Q3', 'Q4'], first: [GREEN, RED, AMBER, ''], read: 'Q3' },
  ])('$headings over ratings rate the actions, by the latest that is filled', ({ headings, first, read }) => {
    expect(rating(examined(headings, first))?.heading).toBe(read);
  });

  it('rate the actions as a person would', () => {
    const { records } = examined(['Q1', 'Q2', 'Q3', 'Q4'], [GREEN, RED, '', ''], [GREEN, GREEN, '', '']);
    expect(records.map(({ rag }) => [rag?.stated, rag?.statedBy])).toEqual([
      ['red', 'fill'],
      ['green', 'fill'],
    ]);
  });

  it('say why, and are no more than likely', () => {
    const { sure, why } = rating(examined(['Q1', 'Q2'], ['Red', 'Amber'])) ?? {};
    expect([sure, why]).toEqual(['medium', 'the latest that holds colours, under “Q2”']);
  });

  it('are a guess where colours alone rate', () => {
    expect(rating(examined(['Q1', 'Q2'], [RED, AMBER]))?.sure).toBe('low');
  });

  it('of earlier quarters are named as not read', () => {
    const [tracker] = examined(['Q1', 'Q2'], ['Red', 'Amber']).recognition.trackers;
    expect(tracker?.otherColumns.map(({ text }) => text)).toEqual(['Q1']);
  });

  it.each([
    { what: 'sentences', first: ['Begun', 'Half done'] },
    {
      what: 'figures, coloured',
      first: [
        { text: '12', fill: 'FF0000' },
        { text: '14', fill: '92D050' },
      ],
    },
    { what: 'bars of one colour', first: [GREEN, GREEN] },
    { what: 'Yes and No', first: ['Y', 'No'], second: ['No', 'Y'] },
    { what: 'nothing', first: ['', ''] },
  ])('over $what rate nothing', ({ first, second }) => {
    expect(rating(examined(['Q1', 'Q2'], first, second))).toBeUndefined();
  });

  it('leave a column headed as the rating its say', () => {
    const { heading } = rating(examined(['RAG', 'Q1', 'Q2'], ['Green', 'Red', 'Amber'])) ?? {};
    expect(heading).toBe('RAG');
  });
});

describe('an action that is rated in an earlier quarter alone', () => {
  const before = (headings: readonly string[]): readonly string[] =>
    examined(headings, ['Red', 'Amber'], ['Green', ''])
      .queries.filter(({ rule, message }) => rule === 'rating-is-given' && message.startsWith('Rate under'))
      .map(({ message }) => message);

  it.each([
    { headings: ['Q2', 'Q3'], read: 'Q3', earlier: 'Q2' },
    { headings: ['Q2 RAG', 'Q3 RAG'], read: 'Q3 RAG', earlier: 'Q2 RAG' },
  ])('is asked about under $headings', ({ headings, read, earlier }) => {
    expect(before(headings)).toEqual([
      `Rate under “${read}”, or say that “${earlier}” holds the ratings until all are there: 1 open action has a rating in an earlier column alone (E3), which is not carried on.`,
    ]);
  });

  it('does not carry that rating on', () => {
    const { records } = examined(['Q2 RAG', 'Q3 RAG'], ['Red', 'Amber'], ['Green', '']);
    expect(records.map(({ rag }) => rag?.stated)).toEqual(['amber', 'none']);
  });
});
