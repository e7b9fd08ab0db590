import { describe, expect, it } from 'vitest';
import { buildAppendices } from '../../../engine/appendices/build-appendices.ts';
import type { AppendixTable, Edition } from '../../../engine/appendices/table.ts';
import { examine } from '../../../engine/examine.ts';
import type { ExampleCell } from '../../../engine/rules/rule.ts';
import { examineWith, queryAccepted } from '../../support/deciding.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf, type Shape } from '../recognise/shape.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'RAG', 'Cost code'];

function action(
  ref: string,
  cells: { readonly lead?: string; readonly due?: string; readonly rag?: ExampleCell } = {},
): readonly ExampleCell[] {
  const { lead = 'Insp Dale', due = '31/03/2022', rag = 'Green' } = cells;
  return [ref, '1: Custody', `Review custody rota ${ref}`, lead, due, 'Under way', rag, 'C12'];
}

function dataQuality(...shapes: readonly Shape[]): AppendixTable | undefined {
  const examination = examine(workbookOf(...shapes), settingsWith());
  return buildAppendices([examination], { only: ['data-quality'], edition: 'working' })[0];
}

function linesOf(table: AppendixTable | undefined, matter: string): string[][] {
  return (table?.rows ?? [])
    .map((row) => row.map(({ text }) => text))
    .filter(([first]) => first === matter)
    .map(([, ...rest]) => rest);
}

describe('the table on data quality', () => {
  it.each<Edition>(['panel', 'public'])('is not made in the %s edition', (edition) => {
    const examination = examine(workbookOf({ rows: [HEADINGS, action('1')] }), settingsWith());
    const tables = buildAppendices([examination], { only: null, edition });
    expect(tables.map(({ id }) => id)).not.toContain('data-quality');
  });

  it('has a line a query, with the cell, what stands there and what is asked', () => {
    const table = dataQuality({ rows: [HEADINGS, action('1', { lead: '' })] });
    expect(linesOf(table, 'Must be fixed')).toEqual([
      ['Actions', 'D2', '1', 'Blank', 'Enter a lead for action 1.', 'action-has-a-lead'],
    ]);
  });

  it('puts what is asked alike into one line, with all its cells and references', () => {
    const rows = [
      HEADINGS,
      action('1', { lead: '' }),
      action('2', { lead: '' }),
      action('3'),
      action('4', { lead: '' }),
    ];
    expect(linesOf(dataQuality({ rows }), 'Must be fixed')).toEqual([
      [
        'Actions',
        'D2, D3, D5',
        '1, 2, 4',
        'Blank',
        'Enter a lead for action 1 (and 2 more like it).',
        'action-has-a-lead',
      ],
    ]);
  });

  it('tells a query that was accepted apart from what must be fixed', () => {
    const accepted = [queryAccepted({ rule: 'action-has-a-lead', key: '1/1' })];
    const examination = examineWith({ accepted }, [{ rows: [HEADINGS, action('1', { lead: '' })] }]);
    const [table] = buildAppendices([examination], { only: ['data-quality'], edition: 'working' });
    expect(linesOf(table, 'Must be fixed')).toEqual([]);
    expect(linesOf(table, 'Accepted with a reason')).toEqual([
      ['Actions', 'D2', '1', 'Blank', 'Enter a lead for action 1.', 'action-has-a-lead'],
    ]);
    expect(table?.notes.slice(0, 2)).toEqual([
      '1 row read; 0 queries (1 more accepted with a reason) and all readings in 6 lines: what is asked alike stands in one.',
      'Nothing is asked.',
    ]);
  });

  it('keeps apart what is asked for different reasons', () => {
    const rows = [HEADINGS, action('1', { due: '30/11/2021' }), action('2', { due: '31/10/2021' })];
    expect(linesOf(dataQuality({ rows }), 'Must be fixed').map(([, cells]) => cells)).toEqual(['G2', 'G3']);
  });

  it('tells of ratings that differ from the dates without being asked about, with the reason', () => {
    const table = dataQuality({ rows: [HEADINGS, action('1', { rag: 'Red' })] });
    expect(linesOf(table, 'For information')).toEqual([
      [
        'Actions',
        'G2',
        '1',
        'Red',
        'The lead says Red, and there is nothing in the dates: due 31 March 2022, 90 days away. The rating is the lead’s to give.',
        'rating-fits-the-dates',
      ],
    ]);
  });

  it('gives every disagreement that is asked about in the words of its query', () => {
    const table = dataQuality({ rows: [HEADINGS, action('1', { due: '30/11/2021' })] });
    expect(linesOf(table, 'Must be fixed').map((line) => line[4])).toEqual([
      'Action 1 is rated Green in G2, yet overdue 31 days: due 30 November 2021 (E2). Explain in the update or change the rating.',
    ]);
  });

  it('says what the table, its headings and the as-at date were read as, and how surely', () => {
    const table = dataQuality({ rows: [HEADINGS, action('1')] });
    expect(
      linesOf(table, 'Read as').map(([sheet, cells, , found, readAs]) => [sheet, cells, found, readAs]),
    ).toEqual([
      ['The workbook', 'None', 'As-at date', '31 December 2021, as given'],
      ['Actions', 'A1:H2', 'A table', 'improvement plan, 1 record (sure)'],
      [
        'Actions',
        'A1, B1, C1, D1, E1, F1, G1',
        '7 headings',
        '“Ref” as Ref; “Area” as Area; “Action” as Action; “Lead” as Lead; “Timescale” as Timescale; “Update” as Update; “RAG” as RAG (sure)',
      ],
      ['Actions', 'G1', 'RAG', 'Status (sure: heading “RAG”, and no other column holds the status)'],
    ]);
  });

  it('names the headings that nothing was read from', () => {
    const table = dataQuality({ rows: [HEADINGS, action('1')] });
    expect(linesOf(table, 'Not read')).toEqual([
      ['Actions', 'H1', 'None', 'Cost code', 'Nothing: no field has this heading', 'Not a query'],
    ]);
  });

  it('says which rows and sheets were left out, and why', () => {
    const table = dataQuality(
      { rows: [HEADINGS, action('1'), HEADINGS, action('2')] },
      { name: 'Old plan', state: 'hidden', rows: [HEADINGS, action('1')] },
    );
    expect(
      [...linesOf(table, 'Left out'), ...linesOf(table, 'Not counted')].map((line) => line.slice(0, 5)),
    ).toEqual([
      ['Actions', 'row 3', 'None', 'Repeated heading', '1 row is no record'],
      [
        'Old plan',
        'None',
        'None',
        'A sheet',
        'Not counted: it is hidden; show it in Excel to have it counted',
      ],
    ]);
  });

  it('counts the queries by rule', () => {
    const rows = [HEADINGS, action('1', { lead: '' }), action('2', { lead: '' })];
    expect(dataQuality({ rows })?.notes.slice(0, 2)).toEqual([
      '2 rows read; 2 queries and all readings in 6 lines: what is asked alike stands in one.',
      'Queries by rule: action-has-a-lead 2.',
    ]);
  });

  it('is made of a workbook in which no tracker was found', () => {
    const table = dataQuality({ name: 'Notes', rows: [['Minutes of the last meeting']] });
    expect(linesOf(table, 'Not counted').map(([sheet]) => sheet)).toEqual(['Notes']);
  });

  it('puts what must be fixed in any workbook first, and tells sheets apart by their files', () => {
    const good = examine(
      { ...workbookOf({ rows: [HEADINGS, action('1')] }), file: 'a.xlsx' },
      settingsWith(),
    );
    const poor = examine(
      { ...workbookOf({ rows: [HEADINGS, action('1', { lead: '' })] }), file: 'b.xlsx' },
      settingsWith(),
    );
    const [table] = buildAppendices([good, poor], { only: ['data-quality'], edition: 'working' });
    expect(table?.rows[0]?.slice(0, 2).map(({ text }) => text)).toEqual(['Must be fixed', 'b.xlsx, Actions']);
  });
});
