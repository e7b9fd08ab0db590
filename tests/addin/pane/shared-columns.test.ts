import { describe, expect, test } from 'vitest';
import { columnsDraft, type SheetPlace } from '../../../addin/pane/pages/columns-draft.ts';
import { sharedColumns } from '../../../addin/pane/pages/shared-columns.ts';
import type { FieldColumn, TrackerColumns } from '../../../engine/pane-words/column-view.ts';
import type { FieldId } from '../../../engine/templates/fields.ts';

function column(field: FieldId, label: string, letter: string): FieldColumn {
  return { field, label, letter, heading: label, sure: 'high', why: 'its heading', earlier: [] };
}

const LOG: TrackerColumns = {
  id: 't1',
  template: 'actions-log',
  templateTitle: 'actions log',
  confidence: 'high',
  why: '3 headings fit',
  headerRows: [1, 1],
  headings: [
    { letter: 'A', text: 'Action', band: '' },
    { letter: 'B', text: 'Done by', band: '' },
    { letter: 'C', text: 'Comments', band: '' },
    { letter: 'D', text: 'Who', band: '' },
  ],
  columns: [
    column('title', 'Action', 'A'),
    column('status', 'Status', 'B'),
    column('rag', 'RAG', 'B'),
    column('update', 'Update', 'C'),
    column('closed', 'Completed', 'C'),
  ],
  several: [],
  missing: [{ field: 'lead', label: 'Lead', isRequired: true }],
  otherColumns: [{ letter: 'D', text: 'Who', band: '' }],
};
const PLACE: SheetPlace = {
  view: { sheet: 'Log', counted: true, why: 'actions-log', trackers: [LOG], firstRows: [] },
  file: null,
  before: null,
};

/** What is said once these columns are chosen, field by field. */
function said(chosen: readonly (readonly [FieldId, string])[], template = ''): Record<string, string> {
  const draft = columnsDraft(PLACE);
  const letters = new Map([...draft.letters, ...chosen.map(([field, letter]) => [field, [letter]] as const)]);
  return Object.fromEntries(sharedColumns(PLACE, { ...draft, template, letters }));
}

describe('a column chosen for two fields', () => {
  test('is said beside the field it was chosen for, with its heading and the other field', () => {
    expect(said([['lead', 'A']])).toEqual({
      lead: 'Column A, “Action”, is chosen for Action too: choose another column here or there.',
    });
  });

  test('is said beside both where it was chosen for both', () => {
    expect(
      said([
        ['lead', 'D'],
        ['title', 'D'],
      ]),
    ).toEqual({
      lead: 'Column D, “Who”, is chosen for Action too: choose another column here or there.',
      title: 'Column D, “Who”, is chosen for Lead too: choose another column here or there.',
    });
  });

  test('is no slip where two fields change places', () => {
    expect(
      said([
        ['lead', 'A'],
        ['title', 'D'],
      ]),
    ).toEqual({});
  });

  test('is said with every field that has it', () => {
    expect(said([['lead', 'B']])).toEqual({
      lead: 'Column B, “Done by”, is chosen for Status and RAG too: choose another column here or there.',
    });
  });

  test('is no slip where it is the status and the rating, as in most trackers', () => {
    expect(
      said([
        ['status', 'D'],
        ['rag', 'D'],
      ]),
    ).toEqual({});
  });

  test('is no slip where Panelpack itself reads it as two fields', () => {
    expect(said([])).toEqual({});
  });

  test('is nothing to a sheet that is left out', () => {
    expect(said([['lead', 'A']], 'none')).toEqual({});
  });
});
