import { describe, expect, test } from 'vitest';
import {
  columnsDraft,
  correctionOf,
  draftName,
  draftSlip,
  isOtherTable,
  saidOf,
  withSheet,
  type SheetPlace,
} from '../../../addin/pane/pages/columns-draft.ts';
import { columnQuestions } from '../../../addin/pane/pages/columns-words.ts';
import { NOTHING_KEPT, type Kept } from '../../../engine/kept/kept-schema.ts';
import type { SheetColumns, TrackerColumns } from '../../../engine/pane-words/column-view.ts';

const PLAN: TrackerColumns = {
  id: 't1',
  template: 'improvement-plan',
  templateTitle: 'improvement plan',
  confidence: 'high',
  why: '2 headings fit',
  headerRows: [4, 4],
  headings: [
    { letter: 'A', text: 'Ref', band: '' },
    { letter: 'B', text: 'Action', band: '' },
    { letter: 'C', text: 'Who', band: '' },
  ],
  columns: [
    {
      field: 'ref',
      label: 'Ref',
      letter: 'A',
      heading: 'Ref',
      sure: 'high',
      why: 'heading “Ref”',
      earlier: [],
    },
    {
      field: 'title',
      label: 'Action',
      letter: 'B',
      heading: 'Action',
      sure: 'low',
      why: 'it holds words',
      earlier: [],
    },
  ],
  several: ['revisedDeadline'],
  missing: [
    { field: 'lead', label: 'Lead', isRequired: true },
    { field: 'priority', label: 'Priority', isRequired: false },
  ],
  otherColumns: [{ letter: 'C', text: 'Who', band: '' }],
};
const ACTIONS: SheetColumns = {
  sheet: 'Actions',
  counted: true,
  why: 'improvement-plan, 3 records',
  trackers: [PLAN],
  firstRows: [],
};
const NOTES: SheetColumns = { ...ACTIONS, sheet: 'Notes', counted: false, why: 'no headings', trackers: [] };

function at(view: SheetColumns, before: SheetPlace['before'] = null): SheetPlace {
  return { view, file: null, before };
}

describe('what is kept of a sheet', () => {
  test('is nothing where it is read as recognised', () => {
    const columns = PLAN.columns.map((column) => ({ ...column, sure: 'high' as const }));
    const place = at({ ...ACTIONS, trackers: [{ ...PLAN, columns }] });
    expect(correctionOf(place, columnsDraft(place))).toBeNull();
  });

  test('is a column that was only guessed, which saving the sheet as it is confirms', () => {
    expect(correctionOf(at(ACTIONS), columnsDraft(at(ACTIONS)))).toEqual({
      sheet: 'Actions',
      columns: { title: 'B' },
    });
  });

  test('is the column that was chosen, and no other', () => {
    const draft = { ...columnsDraft(at(ACTIONS)), letters: new Map([['lead', ['C']]] as const) };
    expect(correctionOf(at(ACTIONS), draft)).toEqual({ sheet: 'Actions', columns: { lead: 'C' } });
  });

  test('is that a field has no column, where it was taken away', () => {
    const draft = { ...columnsDraft(at(ACTIONS)), letters: new Map([['ref', []]] as const) };
    expect(correctionOf(at(ACTIONS), draft)).toEqual({ sheet: 'Actions', columns: { ref: null } });
  });

  test('is every column of a field that may have several, in the order chosen', () => {
    const draft = {
      ...columnsDraft(at(ACTIONS)),
      letters: new Map([['revisedDeadline', ['F', 'G']]] as const),
    };
    expect(correctionOf(at(ACTIONS), draft)?.columns).toEqual({ revisedDeadline: ['F', 'G'] });
  });

  test('is a list of one where all but one of several were taken away', () => {
    const draft = { ...columnsDraft(at(ACTIONS)), letters: new Map([['revisedDeadline', ['G']]] as const) };
    expect(correctionOf(at(ACTIONS), draft)?.columns).toEqual({ revisedDeadline: ['G'] });
  });

  test('begins with every column that was found for a field', () => {
    const revised = {
      field: 'revisedDeadline',
      label: 'Revised deadline',
      letter: 'G',
      heading: 'Revised 2',
      sure: 'high',
      why: 'heading “Revised 2”',
      earlier: [{ letter: 'F', text: 'Revised 1', band: '' }],
    } as const;
    const tracker = { ...PLAN, columns: [...PLAN.columns, revised] };
    const { letters } = columnsDraft(at({ ...ACTIONS, trackers: [tracker] }));
    expect(letters.get('revisedDeadline')).toEqual(['F', 'G']);
  });

  test('keeps what was said of it before beside what is new', () => {
    const before = { sheet: 'Actions', columns: { lead: 'C' } };
    const draft = { ...columnsDraft(at(ACTIONS, before)), letters: new Map([['ref', []]] as const) };
    expect(correctionOf(at(ACTIONS, before), draft)?.columns).toEqual({ lead: 'C', ref: null });
  });

  test('is that it is left out', () => {
    const draft = { ...columnsDraft(at(ACTIONS)), template: 'none' };
    expect(correctionOf(at(ACTIONS), draft)).toEqual({ sheet: 'Actions', template: 'none' });
  });

  test('names the tracker together with its header rows, which count only together', () => {
    const draft = { ...columnsDraft(at(ACTIONS)), firstRow: '3' };
    expect(correctionOf(at(ACTIONS), draft)).toEqual({
      sheet: 'Actions',
      template: 'improvement-plan',
      headerRows: [3, 4],
    });
  });

  test('of a sheet that was not counted is what to read it as, and from which row', () => {
    const draft = { ...columnsDraft(at(NOTES)), template: 'actions', firstRow: '2' };
    expect(correctionOf(at(NOTES), draft)).toEqual({
      sheet: 'Notes',
      template: 'actions',
      headerRows: [2, 2],
    });
  });

  test('names its file where the page was given files', () => {
    const place: SheetPlace = { view: ACTIONS, file: 'plan.xlsx', before: null };
    const draft = { ...columnsDraft(place), template: 'none' };
    expect(correctionOf(place, draft)).toEqual({ workbook: 'plan.xlsx', sheet: 'Actions', template: 'none' });
  });
});

describe('a sheet’s corrections', () => {
  const kept: Kept = {
    ...NOTHING_KEPT,
    columns: [
      { workbook: 'a.xlsx', sheet: 'Actions', template: 'none' },
      { workbook: 'b.xlsx', sheet: 'Actions', columns: { lead: 'C' } },
    ],
  };

  test('are those of its own file', () => {
    expect(saidOf(kept, 'Actions', 'b.xlsx')).toEqual({
      workbook: 'b.xlsx',
      sheet: 'Actions',
      columns: { lead: 'C' },
    });
  });

  test('are taken away without those of another file’s sheet of the same name', () => {
    expect(withSheet(kept, { view: ACTIONS, file: 'b.xlsx' }, null).columns).toEqual([
      { workbook: 'a.xlsx', sheet: 'Actions', template: 'none' },
    ]);
  });
});

describe('the header rows of a sheet', () => {
  const draft = columnsDraft(at(NOTES));

  test('are asked for where a tracker was chosen for a sheet without any', () => {
    expect(draftSlip({ ...draft, template: 'actions' })).toBe('Enter the row that holds the headings.');
  });

  test('are whole numbers', () => {
    expect(draftSlip({ ...draft, firstRow: '0' })).toBe('Enter the header rows as whole numbers from 1.');
  });

  test('are given in their order', () => {
    expect(draftSlip({ ...draft, firstRow: '5', lastRow: '4' })).toBe(
      'Enter the first header row before the last.',
    );
  });

  test('once changed ask for another table, whose columns are still to be found', () => {
    expect(isOtherTable(at(ACTIONS), { ...columnsDraft(at(ACTIONS)), lastRow: '5' })).toBe(true);
  });
});

describe('fields in which something was chosen', () => {
  const renamed = { ...PLAN, why: '3 headings fit', headings: [{ letter: 'A', text: 'Number', band: '' }] };
  const moved = { ...PLAN, columns: PLAN.columns.map((column) => ({ ...column, letter: 'C' })) };

  test('stay while a heading is typed anew and is read as before', () => {
    expect(draftName(at({ ...ACTIONS, trackers: [renamed] }))).toBe(draftName(at(ACTIONS)));
  });

  test('are filled anew where another column is read', () => {
    expect(draftName(at({ ...ACTIONS, trackers: [moved] }))).not.toBe(draftName(at(ACTIONS)));
  });

  test('are filled anew where something was said of the sheet', () => {
    expect(draftName(at(ACTIONS, { sheet: 'Actions' }))).not.toBe(draftName(at(ACTIONS)));
  });
});

test('columns that were only guessed are confirmed together, and cannot be on a sheet of several tables', () => {
  const columns = PLAN.columns.map((column) => ({ ...column, sure: 'low' as const }));
  const tracker = { ...PLAN, columns, missing: [], otherColumns: [] };
  const guessed = 'confirm that Ref is column A, “Ref”, and that Action is column B, “Action”.';
  expect(columnQuestions([{ file: 'plan.xlsx', sheets: [{ ...ACTIONS, trackers: [tracker] }] }])).toEqual([
    `“Actions”: ${guessed} Save it as it is, or choose another column.`,
  ]);
  expect(
    columnQuestions([{ file: 'plan.xlsx', sheets: [{ ...ACTIONS, trackers: [tracker, tracker] }] }]),
  ).toEqual([`“Actions”: ${guessed}`]);
});

test('what to look at first is a needed column that is missing, then one that was only guessed', () => {
  expect(columnQuestions([{ file: 'plan.xlsx', sheets: [ACTIONS, NOTES] }])).toEqual([
    '“Actions” has no column for Lead: choose it, if there is one.',
    '“Actions”: confirm that Action is column B, “Action”. Save it as it is, or choose another column.',
  ]);
});
