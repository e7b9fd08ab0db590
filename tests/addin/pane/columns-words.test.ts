import { describe, expect, test } from 'vitest';
import { changesBetween, readWords } from '../../../addin/pane/pages/columns-words.ts';
import type { FieldColumn, SheetColumns } from '../../../engine/pane-words/column-view.ts';

function lead(letter: string): FieldColumn {
  return { field: 'lead', label: 'Lead', letter, heading: 'Owner', sure: 'high', why: 'heading “Owner”' };
}

function actions(why: string, columns: readonly FieldColumn[]): SheetColumns {
  const headings = { headerRows: [4, 4] as const, headings: [], missing: [], otherColumns: [] };
  const template = { template: 'actions', templateTitle: 'action log', confidence: 'medium' as const };
  const tracker = { id: 't1', ...template, ...headings, why: '1 heading fits', columns };
  return { sheet: 'Log', counted: true, why, trackers: [tracker], firstRows: [] };
}

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
    'Actions, 3 records. Fairly sure: 1 heading fits.',
  );
});
