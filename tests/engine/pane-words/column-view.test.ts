import { describe, expect, it } from 'vitest';
import { columnView } from '../../../engine/pane-words/column-view.ts';
import { examineWith } from '../../support/deciding.ts';

const ACTIONS = {
  name: 'Actions',
  rows: [
    ['Plan of the board'],
    ['Ref', 'Action', 'Area', 'Lead', 'Timescale', 'Cost code'],
    ['1.1', 'Open the hubs', '1: Learning', 'Cdr Okafor', 'March 2022', '7'],
  ],
};

describe('which column is which', () => {
  it('says what each column of a tracker was read as', () => {
    const [sheet] = columnView(examineWith({}, [ACTIONS]));
    const [tracker] = sheet?.trackers ?? [];
    expect(sheet).toMatchObject({ sheet: 'Actions', counted: true, why: 'improvement-plan, 1 record' });
    expect(tracker).toMatchObject({
      id: 't1',
      template: 'improvement-plan',
      templateTitle: 'improvement plan',
      headerRows: [2, 2],
      otherColumns: [{ letter: 'F', text: 'Cost code', band: '' }],
    });
    expect(tracker?.columns.find(({ field }) => field === 'lead')).toMatchObject({
      label: 'Lead',
      letter: 'D',
      heading: 'Lead',
      sure: 'high',
    });
    expect(tracker?.headings.map(({ letter, text }) => `${letter} ${text}`)).toEqual([
      'A Ref',
      'B Action',
      'C Area',
      'D Lead',
      'E Timescale',
      'F Cost code',
    ]);
  });

  it('names the fields that may have several', () => {
    const [sheet] = columnView(examineWith({}, [ACTIONS]));
    expect(sheet?.trackers[0]?.several).toEqual(['revisedDeadline']);
  });

  it('names the fields that have no column', () => {
    const [sheet] = columnView(examineWith({}, [ACTIONS]));
    const missing = sheet?.trackers[0]?.missing.map(({ field }) => field);
    expect(missing).toContain('rag');
    expect(missing).not.toContain('lead');
  });

  it('shows the first rows of a sheet that was not counted, and why it was not', () => {
    const notes = { name: 'Notes', rows: [['The board met in October.'], [], ['', 'Its notes follow.']] };
    expect(columnView(examineWith({}, [ACTIONS, notes]))[1]).toEqual({
      sheet: 'Notes',
      counted: false,
      why: 'no row of headings within the first 30 rows that a tracker would have',
      trackers: [],
      firstRows: [
        { row: 1, cells: [{ letter: 'A', text: 'The board met in October.' }] },
        { row: 3, cells: [{ letter: 'B', text: 'Its notes follow.' }] },
      ],
    });
  });

  it('shows no rows of a hidden sheet', () => {
    const [sheet] = columnView(examineWith({}, [{ ...ACTIONS, state: 'hidden' as const }]));
    expect(sheet).toMatchObject({ counted: false, trackers: [], firstRows: [] });
  });

  it('is plain data', () => {
    const view = columnView(examineWith({}, [ACTIONS]));
    expect(structuredClone(view)).toEqual(view);
  });
});
