import { describe, expect, test } from 'vitest';
import type { ClaimedFigure } from '../../../engine/claims/claim.ts';
import { readClaim, type ClaimSlip, type WrittenClaim } from '../../../engine/claims/read-claim.ts';

function figureOf(written: Omit<WrittenClaim, 'says'>): ClaimedFigure | ClaimSlip {
  const read = readClaim({ says: 'what the paper says', ...written });
  return 'claim' in read ? read.claim.figure : read.slip;
}

describe('a figure as a paper has it', () => {
  const FIGURES: readonly [number | string, ClaimedFigure][] = [
    [34, { kind: 'number', number: 34 }],
    ['1,200', { kind: 'number', number: 1200 }],
    ['10 of the 13', { kind: 'share', number: 10, of: 13 }],
    ['95%', { kind: 'percent', percent: 95, decimals: 0 }],
    ['94.7 per cent', { kind: 'percent', percent: 94.7, decimals: 1 }],
    ['Always', { kind: 'quantifier', quantifier: 'all', word: 'always' }],
    ['the majority', { kind: 'quantifier', quantifier: 'majority', word: 'the majority' }],
    ['none', { kind: 'quantifier', quantifier: 'none', word: 'none' }],
  ];

  test.each(FIGURES)('“%s” is read', (figure, read) => {
    expect(figureOf({ counts: 'complete', figure })).toEqual(read);
  });

  test('a month is a date from its first day to its last', () => {
    expect(figureOf({ counts: 'published', title: 'Legitimacy', figure: 'February 2016' })).toEqual({
      kind: 'date',
      from: '2016-02-01',
      to: '2016-02-29',
      word: 'February 2016',
    });
  });
});

describe('a claim that lacks something is told what to write', () => {
  const SLIPS: readonly [string, Omit<WrittenClaim, 'says'>, ClaimSlip][] = [
    [
      'a share of rows',
      { counts: 'records', figure: '95%' },
      { at: 'figure', words: 'write a number, like 34: records are no share of a whole' },
    ],
    [
      'words that are no figure',
      { counts: 'complete', figure: 'lots' },
      { at: 'figure', words: 'write a number, or “10 of 13”, “95%”, “all”, “majority” or “none”' },
    ],
    [
      'words that are no date',
      { counts: 'published', title: 'Legitimacy', figure: 'soon' },
      { at: 'figure', words: 'write a date, like “8 December 2016” or “December 2016”' },
    ],
    [
      'no level',
      { counts: 'lowest-level', figure: 'always' },
      { at: 'level', words: 'write the level that the paper calls the lowest, like 1' },
    ],
    [
      'no column',
      { counts: 'total', figure: 12 },
      { at: 'field', words: 'write the column to add up, like “actionsOpen”' },
    ],
  ];

  test.each(SLIPS)('%s', (_, written, slip) => {
    expect(figureOf(written)).toEqual(slip);
  });
});
