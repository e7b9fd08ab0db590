import { describe, expect, it } from 'vitest';
import { readPublication, windowPlace, type Publication } from '../../../engine/assess/publication-window.ts';
import { examine } from '../../../engine/examine.ts';
import { buildAppendices } from '../../../engine/appendices/build-appendices.ts';
import { examined } from '../../support/examining.ts';
import { settingsWith } from '../../support/settings.ts';
import { inspections2017 } from '../../support/trackers/inspections-2017.ts';
import { workbookOf } from '../recognise/shape.ts';

const published = (date: string): Publication => ({ stage: 'published', published: date });

function publicationOf(status: string, date = ''): Publication | undefined {
  const rows = [
    ['Inspection', 'Status', 'Force/National', 'Published', 'Lead'],
    ['Custody', status, 'Force', date, 'Supt Rees'],
  ];
  const { records, timescales } = examine(workbookOf({ rows }), settingsWith());
  const [record] = records;
  const reader = record && timescales.get(record.tracker.id);
  return record && reader && readPublication(record, reader);
}

describe('the window of D9', () => {
  it.each([
    { asAt: '2017-03-23', rows: 18 },
    { asAt: '2017-03-24', rows: 17 },
    { asAt: '2017-03-31', rows: 17 },
  ])('shows $rows of the eighteen rows of 2017 as at $asAt', async ({ asAt, rows }) => {
    const examination = await examined(inspections2017(), { asAt });
    const [table] = buildAppendices([examination], { only: ['inspections'], edition: 'panel' });
    expect(table?.rows).toHaveLength(rows);
  });

  it.each([
    { asAt: '2021-12-31', date: '2020-12-31', place: 'shown' },
    { asAt: '2021-12-31', date: '2020-12-30', place: 'too-old' },
    { asAt: '2021-12-31', date: '2021-12-31', place: 'shown' },
    { asAt: '2021-12-31', date: '2022-01-01', place: 'for-information' },
    { asAt: '2020-02-29', date: '2019-02-28', place: 'shown' },
    { asAt: '2020-02-29', date: '2019-02-27', place: 'too-old' },
  ])('at $asAt, published $date: $place', ({ asAt, date, place }) => {
    expect(windowPlace(published(date), asAt, null)).toBe(place);
  });

  it.each([
    { date: '2021-12-31', place: 'shown' },
    { date: '2022-01-17', place: 'for-information' },
    { date: '2022-01-18', place: 'after-panel' },
  ])('before the panel of 17 January 2022, published $date: $place', ({ date, place }) => {
    expect(windowPlace(published(date), '2021-12-31', '2022-01-17')).toBe(place);
  });

  it('leaves out with a note what is dated after the panel', async () => {
    const examination = await examined(inspections2017(), { asAt: '2017-02-28', panelDate: '2017-03-01' });
    const tables = buildAppendices([examination], { only: ['inspections'], edition: 'panel' });
    expect(tables.map(({ id }) => id)).toEqual(['inspections']);
    expect(tables[0]?.notes).toContain('1 report is dated after the panel, and not shown.');
  });

  it('keeps what is not published and what gives no date, and drops only what is cancelled', () => {
    expect(windowPlace({ stage: 'awaited', published: null }, '2021-12-31', null)).toBe('shown');
    expect(windowPlace({ stage: 'published', published: null }, '2021-12-31', null)).toBe('shown');
    expect(windowPlace({ stage: 'cancelled', published: null }, '2021-12-31', null)).toBe('cancelled');
  });
});

describe('an inspection’s stage', () => {
  it.each([
    { status: 'Unannounced inspection awaited', stage: 'awaited' },
    { status: 'Inspection in progress', stage: 'in-progress' },
    { status: 'Report awaited', stage: 'report-awaited' },
    { status: 'Not yet published', stage: 'report-awaited' },
    { status: 'To be published March 2022', stage: 'report-awaited' },
    { status: 'Published: 08 December 2021', stage: 'published' },
    { status: 'Cancelled', stage: 'cancelled' },
    { status: 'Document request', stage: 'unknown' },
  ])('of “$status” is $stage', ({ status, stage }) => {
    expect(publicationOf(status)?.stage).toBe(stage);
  });

  it('is published where its column gives a date that is past, whatever its actions do', () => {
    expect(publicationOf('In progress', '15/02/2021')).toEqual({
      stage: 'published',
      published: '2021-02-15',
    });
  });

  it('is cancelled even where a date stands beside it', () => {
    expect(publicationOf('Cancelled', '15/02/2021')?.stage).toBe('cancelled');
  });
});
