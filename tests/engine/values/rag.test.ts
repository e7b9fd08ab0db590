import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAssurance } from '../../../engine/values/assurance.ts';
import { readRagFill } from '../../../engine/values/rag-fill.ts';
import { readRagWord } from '../../../engine/values/rag.ts';

describe('a colour word', () => {
  const WORDS: readonly [string, string | null, boolean, string | null][] = [
    ['Red', 'red', true, null],
    ['AMBER', 'amber', true, null],
    ['green ', 'green', true, null],
    ['R', 'red', true, null],
    ['A', 'amber', true, null],
    ['G', 'green', true, null],
    ['(G)', 'green', true, null],
    ['Complete', 'complete', true, null],
    ['White', 'white', true, null],
    ['RAG: Amber', 'amber', true, null],
    ['Red - overdue', 'red', true, null],
    ['Amber (was Green)', 'amber', true, null],
    ['Green ↑', 'green', true, null],
    ['↑ Green', 'green', true, null],
    ['🔴', 'red', true, null],
    ['🟠', 'amber', true, null],
    ['🟡 ', 'amber', true, null],
    ['🟢 On track', 'green', true, null],
    ['🟥 Red', 'red', true, null],
    ['🔵 Complete', 'complete', true, null],
    ['🔵', null, false, 'blue'],
    ['Yellow', 'amber', false, null],
    ['Orange', 'amber', false, null],
    ['Amber-Yellow', 'amber', false, null],
    ['Amber/Green', 'amber', false, 'five-point Amber/Green, read as Amber'],
    ['Amber / Red', 'amber', false, 'five-point Amber/Red, read as Amber'],
    ['A/R', 'amber', false, 'five-point Amber/Red, read as Amber'],
    ['AG', 'amber', false, 'five-point Amber/Green, read as Amber'],
    ['Blue', null, false, 'blue'],
    ['B', null, false, 'blue'],
    ['Grey', null, false, 'grey'],
    ['Red/Green', null, false, 'two colours'],
    ['', null, false, null],
    ['Reduced', null, false, null],
    ['Green light given by the board', null, false, null],
    ['rating has moved to amber', null, false, null],
    ['tbc', null, false, null],
  ];
  test.each(WORDS)('%j is %s', (text, colour, isStandard, note) => {
    const word = readRagWord(text);
    expect([word.colour, word.isStandard, word.note]).toEqual([colour, isStandard, note]);
  });

  const TYPOS: readonly [string, string | null][] = [
    ['Ambr', 'amber'],
    ['Amebr', 'amber'],
    ['Gren', 'green'],
    ['Greeen', 'green'],
    ['Yelow', 'amber'],
    ['Complate', 'complete'],
    ['Open', null],
    ['Read', null],
    ['Am', null],
  ];
  test.each(TYPOS)('%j has no colour, and suggests %s', (text, suggestion) => {
    const word = readRagWord(text);
    expect([word.colour, word.suggestion]).toEqual([null, suggestion]);
  });

  test('any text is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => readRagWord(text).word.length <= text.length),
    );
  });
});

describe('a fill (C14)', () => {
  const FILLS: readonly [string | null, string | null][] = [
    ['FF0000', 'red'],
    ['C00000', 'red'],
    ['FFC7CE', 'red'],
    ['D4351C', 'red'],
    ['F2DCDB', 'red'],
    ['FFC000', 'amber'],
    ['FFEB9C', 'amber'],
    ['F47738', 'amber'],
    ['FCE4D6', 'amber'],
    ['FFFF00', 'amber'],
    ['FFDD00', 'amber'],
    ['92D050', 'green'],
    ['C6EFCE', 'green'],
    ['00B050', 'green'],
    ['E2EFDA', 'green'],
    ['9BBB59', 'green'],
    ['0070C0', 'blue'],
    ['00B0F0', 'blue'],
    ['4472C4', 'blue'],
    ['0000FF', 'blue'],
    ['FFFFFF', 'white'],
    ['FDFDFD', 'white'],
    ['000000', null],
    ['D9D9D9', null],
    ['F2F2F2', null],
    ['EEECE1', null],
    ['DDD9C3', null],
    ['7030A0', null],
    ['', null],
    [null, null],
    ['FFFFC000', 'amber'],
    ['not a colour', null],
  ];
  test.each(FILLS)('%s is %s', (rgb, fill) => {
    expect(readRagFill(rgb)).toBe(fill);
  });

  test('a grey of any lightness has no colour, but for white', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 249 }), (level) => {
        const channel = level.toString(16).padStart(2, '0');
        expect(readRagFill(channel.repeat(3))).toBeNull();
      }),
    );
  });
});

describe('an assurance rating (D7)', () => {
  const RATINGS: readonly [string, string | null, string | null][] = [
    ['R', 'red', null],
    ['Red', 'red', null],
    ['Limited', 'red', null],
    ['Limited assurance', 'red', null],
    ['A', 'amber', null],
    ['Amber', 'amber', null],
    ['Reasonable', 'amber', null],
    ['Yellow', 'amber', 'Yellow read as Amber'],
    ['G', 'green', null],
    ['GREEN', 'green', null],
    ['Substantial', 'green', null],
    ['Green (Substantial)', 'green', null],
    ['Rating: Amber', 'amber', null],
    ['No assurance', 'no-assurance', null],
    ['', 'not-assessed', null],
    ['Not assessed', 'not-assessed', null],
    ['High', null, 'High may be a level of risk, not of assurance'],
    ['Low', null, 'Low may be a level of risk, not of assurance'],
    ['Adequate', null, 'Adequate is a word for audits, not for this map'],
    ['Green (Limited)', null, 'its colour and its word disagree'],
    ['Still limited ability to assure timely processing', null, 'no rating at its start'],
    ['A control framework is in place', null, 'no rating at its start'],
  ];
  test.each(RATINGS)('%j is %s', (text, rating, note) => {
    const reading = readAssurance(text);
    expect([reading.rating, reading.note]).toEqual([rating, note]);
  });

  const SHARED: readonly [string, string | null, string][] = [
    ['A\n• control log\n• dip sampling', 'amber', '• control log\n• dip sampling'],
    ['G • monthly board', 'green', '• monthly board'],
    ['Amber\nPolicy review', 'amber', 'Policy review'],
    ['• control log', null, '• control log'],
  ];
  test.each(SHARED)('%j keeps its controls apart', (text, rating, rest) => {
    const reading = readAssurance(text);
    expect([reading.rating, reading.rest]).toEqual([rating, rest]);
  });
});
