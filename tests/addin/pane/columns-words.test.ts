import { describe, expect, test } from 'vitest';
import {
  changesBetween,
  columnQuestions,
  columnWords,
  readWords,
  severalWords,
  unreadColumns,
} from '../../../addin/pane/pages/columns-words.ts';
import type { FieldColumn, SheetColumns } from '../../../engine/pane-words/column-view.ts';

function lead(letter: string): FieldColumn {
  return {
    field: 'lead',
    label: 'Lead',
    letter,
    heading: 'Owner',
    sure: 'high',
    why: 'heading “Owner”',
    earlier: [],
  };
}

function actions(why: string, columns: readonly FieldColumn[]): SheetColumns {
  const headings = { headerRows: [4, 4] as const, headings: [], several: [], missing: [], otherColumns: [] };
  const template = { template: 'actions', templateTitle: 'action log', confidence: 'medium' as const };
  const tracker = { id: 't1', ...template, ...headings, why: '1 heading fits', columns };
  return { sheet: 'Log', counted: true, why, trackers: [tracker], firstRows: [] };
}

const REVISED: FieldColumn = {
  field: 'revisedDeadline',
  label: 'Revised deadline',
  letter: 'G',
  heading: 'Revised date (2)',
  sure: 'high',
  why: 'heading “Revised date (2)”',
  earlier: [{ letter: 'F', text: 'Revised date (1)', band: '' }],
};

describe('a field that has several columns', () => {
  test('names them all, and which one counts', () => {
    expect([columnWords(REVISED), severalWords(2), severalWords(1)]).toEqual([
      'Revised deadline is columns F and G, in each row the last one filled',
      'In each row the last one filled counts.',
      '',
    ]);
  });

  test('says all its letters where a correction leaves it one', () => {
    const before = actions('actions, 3 records', [REVISED]);
    expect(changesBetween(before, actions('actions, 3 records', [{ ...REVISED, earlier: [] }]))).toEqual([
      'Revised deadline: columns F and G before, column G now.',
    ]);
  });
});

describe('what a correction changed', () => {
  test('is said column by column', () => {
    const before = actions('actions, 3 records', [lead('D')]);
    expect(changesBetween(before, actions('actions, 3 records', [lead('F')]))).toEqual([
      'Lead: column D before, column F now.',
    ]);
  });

  test('says first that the sheet is read otherwise', () => {
    const before = actions('actions, 3 records', [lead('D')]);
    expect(changesBetween(before, actions('actions, 5 records', []))).toEqual([
      'Before: actions, 3 records. Now: actions, 5 records.',
      'Lead: column D before, no column now.',
    ]);
  });

  test('is nothing where it is read as before', () => {
    const same = actions('actions, 3 records', [lead('D')]);
    expect(changesBetween(same, same)).toEqual(['Saved: it is read as before.']);
  });
});

test('how a sheet was read says how sure that is, and why where it is not', () => {
  expect(readWords(actions('actions, 3 records', []))).toBe(
    'Action log, 3 records. Fairly sure: 1 heading fits.',
  );
  expect(readWords(actions('actions', []))).toBe('Action log. Fairly sure: 1 heading fits.');
});

describe('columns that are read as nothing', () => {
  const unread = (...texts: readonly string[]): SheetColumns => {
    const view = actions('actions, 3 records', [lead('D')]);
    const otherColumns = texts.map((text, place) => ({ letter: 'FGHIJK'.charAt(place), text, band: '' }));
    const missing = [{ field: 'update' as const, label: 'Update', isRequired: false }];
    return { ...view, trackers: view.trackers.map((tracker) => ({ ...tracker, otherColumns, missing })) };
  };

  test('are named where a field that a paper prints has no column', () => {
    expect(columnQuestions([{ file: '', sheets: [unread('Where did we get to?')] }])).toEqual([
      '“Log”: 1 column is read as nothing (F, “Where did we get to?”), and no column is read as Update. Choose it, if there is one.',
    ]);
  });

  test('are named four at a time, and counted', () => {
    const sheets = [unread('One', 'Two', 'Three', 'Four', 'Five')];
    expect(columnQuestions([{ file: '', sheets }])).toEqual([
      '“Log”: 5 columns are read as nothing (F, “One”; G, “Two”; H, “Three”; I, “Four”; 1 more), and no column is read as Update. Choose it, if there is one.',
    ]);
    expect(unreadColumns([{ file: '', sheets }])).toBe(5);
  });

  test('are nobody’s concern where each such field has one', () => {
    const view = unread('Budget code');
    const sheets = [{ ...view, trackers: view.trackers.map((tracker) => ({ ...tracker, missing: [] })) }];
    expect(columnQuestions([{ file: '', sheets }])).toEqual([]);
    expect(unreadColumns([{ file: '', sheets }])).toBe(0);
  });
});
