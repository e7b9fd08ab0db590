import { describe, expect, it } from 'vitest';
import { recognise } from '../../../engine/recognise/recognise.ts';
import { withEarlier, type Tracker } from '../../../engine/recognise/tracker.ts';
import type { ExampleCell } from '../../../engine/rules/rule.ts';
import type { ColumnCorrection, NamedColumn } from '../../../engine/settings.ts';
import type { FieldId } from '../../../engine/templates/fields.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from './shape.ts';

type Line = readonly ExampleCell[];

/** The only tracker of a sheet “Actions” with these rows. */
function tracker(rows: readonly Line[], corrections: readonly ColumnCorrection[] = []): Tracker {
  const [only, ...others] = recognise(workbookOf({ rows }), settingsWith({ corrections })).trackers;
  if (!only || others.length > 0) throw new Error('one tracker was expected');
  return only;
}

/** The headings that a field is read from, the current one last. */
function headings(found: Tracker, field: FieldId): string[] {
  return found.columns
    .filter((match) => match.field === field)
    .flatMap(withEarlier)
    .map(({ heading }) => heading);
}

describe('a title', () => {
  it('is the column of words beside one of scores', () => {
    const rows = [
      ['Ref', 'Risk name', 'Risk description', 'Owner', 'Due date'],
      ['1', 'MEDIUM', 'The custody rota is not covered at night', 'Insp Dale', '31/03/2022'],
      ['2', 'HIGH', 'The detention log is not kept up to date', 'Insp Pike', '31/03/2022'],
    ];
    expect(headings(tracker(rows), 'title')).toEqual(['Risk description']);
  });

  it('stays the first of two where the second does not say twice as much', () => {
    const rows = [
      ['Objective', 'Actions', 'Owner', 'Deadline'],
      ['Improve custody', 'Review the custody rota', 'Insp Dale', '31/03/2022'],
      ['Improve records', 'Renew the detention log', 'Insp Pike', '30/06/2022'],
    ];
    expect(headings(tracker(rows), 'title')).toEqual(['Objective']);
  });

  it('is the agreed action beside its audit, in a log without leads and deadlines', () => {
    const rows = [
      ['Audit', 'Agreed action', 'Status'],
      ['Payroll', 'Check leavers each month', 'Open'],
      ['Payroll', 'Reconcile the account', 'Open'],
    ];
    const found = tracker(rows);
    expect([headings(found, 'title'), headings(found, 'source')]).toEqual([['Agreed action'], ['Audit']]);
  });

  it('that is the action is not the action too', () => {
    const rows = [
      ['Significant governance issue', 'Agreed action', 'Owner', 'Due date', 'Status'],
      ['Change is not governed', 'Write the terms of reference', 'Jo Moss', '31/10/2021', 'Open'],
      ['Change is not governed', 'Appoint a sponsor', 'Jo Moss', '30/11/2021', 'Open'],
      ['Benefits are not tracked', 'Buy the benefits module', 'Jo Moss', '31/03/2022', 'Open'],
      ['Benefits are not tracked', 'Measure where we stand', 'Jo Moss', '30/04/2022', 'Open'],
    ];
    const found = tracker(rows);
    expect([headings(found, 'title'), headings(found, 'action')]).toEqual([['Agreed action'], []]);
  });
});

describe('a day of completion', () => {
  it('is no deadline where a log has none', () => {
    const rows = [
      ['Ref', 'Action', 'Lead', 'Date closed', 'Status'],
      ['1', 'Review the custody rota', 'Insp Dale', '31/10/2021', 'Complete'],
    ];
    const found = tracker(rows);
    expect([headings(found, 'deadline'), headings(found, 'closed')]).toEqual([[], ['Date closed']]);
  });
});

describe('an end date', () => {
  it('is the deadline where there is no other, and completes nothing', () => {
    const rows = [
      ['Ref', 'Action', 'Lead', 'End date'],
      ['1', 'Review the custody rota', 'Insp Dale', '31/10/2021'],
    ];
    const found = tracker(rows);
    expect([headings(found, 'deadline'), headings(found, 'closed')]).toEqual([['End date'], []]);
  });
});

describe('a column headed “Extension 2”', () => {
  const log = (...cells: readonly string[]): Line[] => [
    ['Ref', 'Action', 'Lead', 'Due date', 'Extension 2', 'Status'],
    ...cells.map((cell, place) => [
      String(place + 1),
      'Review the custody rota',
      'Insp Dale',
      '31/03/2022',
      cell,
      'Open',
    ]),
  ];

  it.each([
    { cells: ['30/06/2022', '30/06/2022', '30/06/2022', '4471', '4472'], read: ['Extension 2'] },
    { cells: ['30/06/2022', '30/06/2022', '4471', '4472', '4473'], read: [] },
    { cells: ['30/06/2022', 'TBC', 'N/A'], read: ['Extension 2'] },
  ])('over $cells is a revised deadline where six in ten are dates: $read', ({ cells, read }) => {
    expect(headings(tracker(log(...cells)), 'revisedDeadline')).toEqual(read);
  });
});

describe('columns for quarters', () => {
  it('that say Yes or No hold no ratings, though Y may stand for Yellow', () => {
    const rows = [
      ['Ref', 'Action', 'Lead', 'Due date', 'Q1', 'Q2'],
      ['1', 'Review the custody rota', 'Insp Dale', '31/03/2022', 'Y', 'Y'],
      ['2', 'Renew the detention log', 'Insp Pike', '31/03/2022', 'Y', 'N'],
      ['3', 'Train custody staff', 'Insp Pike', '31/03/2022', 'Y', 'Y'],
    ];
    expect(headings(tracker(rows), 'rag')).toEqual([]);
  });
});

describe('how sure a tracker is', () => {
  it.each([
    { sure: 'high', title: 'Recommendation' },
    { sure: 'medium', title: 'Description of the gap' },
    { sure: 'low', title: 'Control statement' },
  ])('is $sure where its title stands under “$title”', ({ sure, title }) => {
    const rows = [
      ['Ref', title, 'Lead', 'Due date', 'Status'],
      ['1', 'Review the custody rota', 'Insp Dale', '31/03/2022', 'Open'],
    ];
    const found = tracker(rows);
    expect([headings(found, 'title'), found.confidence]).toEqual([[title], sure]);
  });
});

describe('what a user says of the columns', () => {
  const rows = [
    ['Ref', 'Action', 'Lead', 'Due date', 'Revised date', 'Revised date 2', 'Status'],
    ['1', 'Review the custody rota', 'Insp Dale', '31/03/2022', '30/04/2022', '31/05/2022', 'Open'],
  ];
  const saying = (columns: readonly [FieldId, NamedColumn][]): ColumnCorrection => ({
    workbook: null,
    sheet: 'Actions',
    template: null,
    headerRows: null,
    columns: new Map(columns),
  });

  it('of one of several takes it from the others', () => {
    const found = tracker(rows, [saying([['closed', 'E']])]);
    expect(headings(found, 'revisedDeadline')).toEqual(['Revised date 2']);
  });

  it.each([
    { of: 'another sheet', where: { sheet: 'Old actions' } },
    { of: 'another workbook', where: { workbook: 'other.xlsx' } },
  ])('of $of says nothing here', ({ where }) => {
    const found = tracker(rows, [{ ...saying([['lead', null]]), ...where }]);
    expect(headings(found, 'lead')).toEqual(['Lead']);
  });
});
