import { describe, expect, it } from 'vitest';
import { examine } from '../../../engine/examine.ts';
import { workbookReport } from '../../../engine/report/build-report.ts';
import type { WorkbookReport } from '../../../engine/report/report-schema.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from '../recognise/shape.ts';

/** As it is written: what is left out of the JSON is left out here. */
function reportOf(...rows: readonly (readonly string[])[]): WorkbookReport {
  const report = workbookReport(examine(workbookOf({ rows }), settingsWith()), 'plan.xlsx');
  return { ...report, records: report.records.map(written) };
}

function written<T extends object>(record: T): T {
  const kept: T = { ...record };
  for (const [name, value] of Object.entries(record))
    if (value === undefined) Reflect.deleteProperty(kept, name);
  return kept;
}

const HEADINGS = [
  'Ref',
  'Action',
  'Lead',
  'Due date',
  'Status',
  'RAG',
  'Raised',
  'Date completed',
  'Priority',
];

describe('a record in the JSON', () => {
  const { records } = reportOf(
    HEADINGS,
    ['1', 'Review the rota', 'Ada Kerr', '30/06/2021', 'In progress', 'Amber', '01/02/2021', '', 'High'],
    ['', 'Move the store', '', 'tbc', 'Complete', '', 'soon', '14/07/2021', ''],
  );

  it('stands in its place, with its deadline, status and rating', () => {
    expect(records[0]).toMatchObject({
      tracker: 't1',
      sheet: 'Actions',
      row: 2,
      key: '1',
      ref: '1',
      title: 'Review the rota',
      leads: ['Ada Kerr'],
      deadline: {
        text: '30/06/2021',
        cell: 'D2',
        original: '2021-06-30',
        current: '2021-06-30',
        currentIs: 'original',
        certainty: 'exact',
        precision: 'day',
        parts: [],
        warnings: [],
      },
      status: { text: 'In progress', cell: 'E2', class: 'in-progress' },
      rag: { stated: 'amber', agreed: null, statedBy: 'text', dateCheck: 'red', agreement: 'error' },
      overdueDays: 184,
      overdueDaysOriginal: 184,
      possiblyOverdue: false,
      overdueByPanel: false,
      missed: { original: true, current: true },
      slippageDays: 0,
    });
  });

  it('has its other fields under their own names: a date beside its text, null where it is none', () => {
    expect(records[0]).toMatchObject({
      raised: { text: '01/02/2021', cell: 'G2', date: '2021-02-01' },
      closed: { text: '', cell: 'H2', date: null },
      priority: { text: 'High', cell: 'I2' },
    });
    expect(records[1]).toMatchObject({
      raised: { text: 'soon', cell: 'G3', date: null },
      closed: { text: '14/07/2021', cell: 'H3', date: '2021-07-14' },
    });
    expect(Object.keys(records[0]?.priority ?? {})).toEqual(['text', 'cell']);
  });

  it('has null for what its table lacks or could not be read, and nothing of what its template lacks', () => {
    expect(records[1]).toMatchObject({ ref: null, leads: [], overdueDays: null, slippageDays: null });
    expect(records[1]).toMatchObject({ update: null, deadline: { original: null, certainty: 'none' } });
    expect(records[0]).not.toHaveProperty('grade');
    expect(records[0]).not.toHaveProperty('actionsTotal');
  });
});

describe('an audit in the JSON', () => {
  const headings = [
    'Ref',
    'Audit title',
    'Grade',
    'Published',
    'Lead',
    'On track',
    'Open actions',
    'Total actions',
  ];
  const { records } = reportOf(
    headings,
    ['1', 'Property', 'Limited', 'May 2021', 'Ada Kerr', 'No', '3', '12'],
    ['2', 'Overtime', 'Splendid', 'May 2021', 'Ada Kerr', 'Yes', '', ''],
  );

  it('has the value of a grade and of a tick, and its counts of actions', () => {
    expect(records[0]).toMatchObject({
      grade: { text: 'Limited', cell: 'C2', value: 'Limited' },
      onTrack: { text: 'No', cell: 'F2', value: 'no' },
      actionsOpen: { text: '3', cell: 'G2' },
      actionsTotal: { text: '12', cell: 'H2' },
    });
    expect(records[1]).toMatchObject({ grade: { text: 'Splendid', value: null } });
  });
});

it('an inspection in the JSON has no rating, deadline or lateness: its template knows none', () => {
  const headings = ['Inspection/Publication', 'Status', 'Force/Thematic', 'Type', 'Met Lead'];
  const { records } = reportOf(headings, ['Custody', 'Report awaited', 'Force', 'Report', 'DAC Rees']);
  expect(records[0]).toMatchObject({ title: 'Custody', status: { text: 'Report awaited' } });
  for (const field of ['rag', 'deadline', 'overdueDays', 'missed', 'slippageDays', 'possiblyOverdue'])
    expect(records[0]).not.toHaveProperty(field);
});

it('an assurance map in the JSON has a rating and a count of controls for each level of each area', () => {
  const { assurance, trackers } = reportOf(
    ['Area', 'Level 1', 'Level 2', 'Level 3'],
    ['1: Custody', 'A', 'G', ''],
    ['2: Search', 'No assurance', 'R', 'A'],
  );
  expect(trackers[0]?.records).toBe(2);
  expect(assurance).toEqual([
    {
      area: '1: Custody',
      sheet: 'Actions',
      levels: {
        '1': { rating: 'amber', controls: null },
        '2': { rating: 'green', controls: null },
        '3': { rating: 'not-assessed', controls: null },
      },
    },
    {
      area: '2: Search',
      sheet: 'Actions',
      levels: {
        '1': { rating: 'no-assurance', controls: null },
        '2': { rating: 'red', controls: null },
        '3': { rating: 'amber', controls: null },
      },
    },
  ]);
});
