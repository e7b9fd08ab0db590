import { describe, expect, it } from 'vitest';
import { examine, type Examination } from '../../../engine/examine.ts';
import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import { settingsWith } from '../../support/settings.ts';

type Rows = readonly (readonly string[])[];

function examined(headings: readonly string[], rows: Rows): Examination {
  return examine(exampleWorkbook({ name: 'inspections', headings, rows, expect: [] }), settingsWith());
}

/** The template, and the heading that each of these fields is read from. */
function readAs(headings: readonly string[], rows: Rows, fields: readonly string[]): (string | undefined)[] {
  const [tracker] = examined(headings, rows).recognition.trackers;
  const headingOf = (field: string): string | undefined =>
    tracker?.columns.find((match) => match.field === field)?.heading;
  return [tracker?.template.id, ...fields.map(headingOf)];
}

const INSPECTIONS = ['PEEL 2021/22', 'PEEL 2021/22', 'Custody thematic', 'Custody thematic'];
const WORDS = [
  'Clear the backlog of vetting',
  'Supervise the custody record',
  'Audit crime recording each month',
  'Assess what victims need',
];
const AREAS = ['Vetting', 'Custody', 'Crime recording', 'Victims'];

/** A row for each recommendation: its inspection, its area and its words, and what stands behind them. */
function rowsOf(...behind: readonly string[]): Rows {
  return WORDS.map((words, place) => [INSPECTIONS[place] ?? '', AREAS[place] ?? '', words, ...behind]);
}

describe('a log of the recommendations of inspections, with an area to each', () => {
  it.each([
    { inspection: 'Inspection name', area: 'Area', words: 'Recommendation' },
    { inspection: 'Inspection', area: 'Theme', words: 'AFI / Recommendation' },
    { inspection: 'HMICFRS report', area: 'Area', words: 'HMICFRS recommendation' },
    { inspection: 'Inspection title', area: 'Workstream', words: 'Area for improvement' },
    { inspection: 'Publication', area: 'Force area', words: 'Recommendation text' },
    { inspection: 'Inspection', area: 'Theme', words: 'Action' },
  ])('headed “$inspection”, “$area” and “$words” is no improvement plan', ({ inspection, area, words }) => {
    const headings = [inspection, area, words, 'Date published', 'Lead', 'Due date', 'Status'];
    const rows = rowsOf('01/10/2021', 'Cdr Okafor', '31/03/2022', 'In progress');
    expect(readAs(headings, rows, ['source', 'area', 'title', 'published'])).toEqual([
      'actions',
      inspection,
      area,
      words,
      'Date published',
    ]);
  });

  it('is one where only the inspectorate is named', () => {
    const rows = rowsOf('Cdr Okafor', '31/03/2022', 'Open').map(([, ...others]) => ['HMICFRS', ...others]);
    const headings = ['Inspectorate', 'Area', 'Recommendation', 'Lead', 'Due date', 'Status'];
    expect(readAs(headings, rows, ['source', 'title'])).toEqual([
      'actions',
      'Inspectorate',
      'Recommendation',
    ]);
  });

  it('is one where only its day of publication says so', () => {
    const rows = rowsOf('Cdr Okafor', '31/03/2022', 'Open').map(([, ...others]) => ['01/10/2021', ...others]);
    const headings = ['Date published', 'Area', 'Recommendation', 'Lead', 'Due date', 'Status'];
    expect(readAs(headings, rows, ['published'])).toEqual(['actions', 'Date published']);
  });

  it('calls each record by the inspection where nothing else names it, as a guess', () => {
    const rows = rowsOf('31/03/2022', 'Open').map(([inspection = '', area = '', , ...others]) => [
      inspection,
      'HMICFRS',
      area,
      'Cdr Okafor',
      ...others,
    ]);
    const headings = ['Inspection name', 'Inspectorate', 'Theme', 'Lead', 'Due date', 'Status'];
    expect(readAs(headings, rows, ['title'])).toEqual(['actions', 'Inspection name']);
    expect(examined(headings, rows).queries.map(({ rule }) => rule)).toContain('tracker-is-recognised');
  });

  it('is not asked for a day of publication', () => {
    const rows = rowsOf('', 'Cdr Okafor', '31/03/2022', 'Published');
    const headings = ['Inspection', 'Area', 'Recommendation', 'Date published', 'Lead', 'Due date', 'Status'];
    expect(examined(headings, rows).queries.map(({ rule }) => rule)).not.toContain('published-has-a-date');
  });
});

describe('an improvement plan', () => {
  const rows = rowsOf('Cdr Okafor', '31/03/2022', 'In progress');

  it('stays one where a column says where each action came from', () => {
    const headings = ['Source of action', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];
    expect(readAs(headings, rows, ['source'])).toEqual(['improvement-plan', 'Source of action']);
  });

  it('stays one where its areas are numbered, whatever inspection is named beside them', () => {
    const numbered = rows.map(([inspection = '', area = '', ...others], place) => [
      inspection,
      `${String(place + 1)}: ${area}`,
      ...others,
    ]);
    const headings = ['Inspection', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];
    expect(readAs(headings, numbered, ['area'])).toEqual(['improvement-plan', 'Area']);
  });

  it('stays one where it holds recommendations and nothing names a report', () => {
    const headings = ['Area', 'Recommendation', 'Lead', 'Timescale', 'Status'];
    const named = rows.map(([, ...others]) => others);
    expect(readAs(headings, named, ['title'])).toEqual(['improvement-plan', 'Recommendation']);
  });
});
