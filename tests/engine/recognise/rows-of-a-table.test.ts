import { describe, expect, it } from 'vitest';
import { recognise } from '../../../engine/recognise/recognise.ts';
import type { Tracker } from '../../../engine/recognise/tracker.ts';
import type { ExampleCell } from '../../../engine/rules/rule.ts';
import type { FieldId } from '../../../engine/templates/fields.ts';
import { settingsWith } from '../../support/settings.ts';
import { workbookOf } from './shape.ts';

type Line = readonly ExampleCell[];

const HEADINGS = ['Ref', 'Action', 'Lead', 'Due date', 'Status', 'Update'];

function action(ref: string): Line {
  return [ref, `Review custody rota ${ref}`, 'Insp Dale', '31/03/2022', 'Open'];
}

/** The only tracker of a sheet with these rows. */
function tracker(rows: readonly Line[], merges: readonly string[] = []): Tracker {
  const [only, ...others] = recognise(workbookOf({ rows, merges }), settingsWith()).trackers;
  if (!only || others.length > 0) throw new Error('one tracker was expected');
  return only;
}

/** The rows of its records, and those left out with the reason. */
function rolesOf(found: Tracker): [records: number[], leftOut: string[]] {
  const leftOut = found.leftOut.map(({ row, why }) => `${String(row)} ${why}`);
  return [found.records.map(({ row }) => row), leftOut];
}

function texts(found: Tracker, field: FieldId): (string | undefined)[] {
  return found.records.map((record) => record.fields.get(field)?.text);
}

describe('a coloured row without a word', () => {
  const bar: Line = Array.from({ length: 6 }, () => ({ text: '', fill: 'D9E1F2' }));

  it('between two actions is nothing at all', () => {
    expect(rolesOf(tracker([HEADINGS, action('1'), bar, action('2')]))).toEqual([[2, 4], []]);
  });

  it('under the headings is none of them', () => {
    const found = tracker([HEADINGS, bar, action('1')]);
    expect([found.headerRows, rolesOf(found)]).toEqual([
      [1, 1],
      [[3], []],
    ]);
  });
});

describe('words beside a table', () => {
  it('are no row of it', () => {
    const beside = ['', '', '', '', '', '', '', 'Ask the board about these'];
    expect(rolesOf(tracker([HEADINGS, action('1'), beside, action('2')]))).toEqual([[2, 4], []]);
  });
});

describe('words under the titles of numbered actions', () => {
  const numbered = ['1', '2', '3', '4', '5'].map(action);

  it('are a note behind a blank row', () => {
    const rows = [HEADINGS, ...numbered, [], ['', 'Dates are as the board agreed them']];
    expect(rolesOf(tracker(rows))).toEqual([[2, 3, 4, 5, 6], ['8 note']]);
  });

  it('are an action beside a figure', () => {
    const headings = [...HEADINGS, 'Score'];
    const rows = [
      headings,
      ...numbered,
      ['', 'Renew the log', '', '', '', '', { text: '12', isNumber: true }],
    ];
    expect(rolesOf(tracker(rows))).toEqual([[2, 3, 4, 5, 6, 7], []]);
  });
});

describe('an update alone in its row', () => {
  it('goes on from the row above', () => {
    const rows = [HEADINGS, [...action('1'), 'Begun.'], ['', '', '', '', '', 'Half done.'], action('2')];
    expect(texts(tracker(rows), 'update')).toEqual(['Begun.\nHalf done.', '']);
  });
});

describe('the heading of the next section', () => {
  it('is no total, though it stands under a subtotal', () => {
    const subtotal: Line = ['Subtotal', { text: '1', isNumber: true }];
    const found = tracker([HEADINGS, ['Custody'], action('1'), subtotal, ['Records'], action('2')]);
    expect(rolesOf(found)[1]).toEqual(['2 section heading', '4 total', '5 section heading']);
  });
});

describe('a row without a reference among others that go on from above', () => {
  const headings = [...HEADINGS.slice(0, 5), 'Date raised'];

  it.each([
    { has: 'a lead', line: ['', 'by day', 'Supt Rees'] },
    { has: 'a deadline', line: ['', 'by day', '', '30/04/2022'] },
    { has: 'a status', line: ['', 'by day', '', '', 'Open'] },
    { has: 'a date raised', line: ['', 'by day', '', '', '', '01/02/2022'] },
  ])('is an action of its own with $has', ({ line }) => {
    const rows = [headings, action('1'), ['', 'in both suites'], action('2'), ['', 'too'], action('3'), line];
    expect(rolesOf(tracker(rows))[0]).toEqual([2, 4, 6, 7]);
  });

  it('goes on under a merged reference with a lead alone', () => {
    const rows = [headings, action('1'), ['', 'in both suites', 'Supt Rees'], action('2')];
    expect(texts(tracker(rows, ['A2:A3']), 'lead')).toEqual(['Insp Dale\nSupt Rees', 'Insp Dale']);
  });
});

describe('headings repeated over a page break', () => {
  it('are known though they have drifted', () => {
    const headings = [
      'Ref',
      'Action (what)',
      'Lead (who)',
      'Due date (when)',
      'Status (Red Amber Green)',
      'Update',
    ];
    const again = ['REF', 'action', ' Lead', 'Due Date', 'Status', 'Update'];
    expect(rolesOf(tracker([headings, action('1'), again, action('2')]))).toEqual([
      [2, 4],
      ['3 repeated heading'],
    ]);
  });
});

describe('a title merged over the whole table beside a marking', () => {
  it('is no band of its headings', () => {
    const title = ['Action plan Q3 2021/22', '', '', '', '', '', '', 'OFFICIAL'];
    expect(tracker([title, HEADINGS, action('1')], ['A1:F1', 'H1:I1']).headerRows).toEqual([2, 2]);
  });
});
