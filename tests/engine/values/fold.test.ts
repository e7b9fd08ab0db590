import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldHeading, foldText } from '../../../engine/values/fold.ts';

const TEXTS: readonly [string, string, string][] = [
  ['case and runs of spaces are made one', '  Timescale   (by WHEN)\t', 'timescale (by when)'],
  ['line breaks are spaces', 'Q4\r\n2022/23', 'q4 2022/23'],
  ['the four Cyrillic letters of the 2017 heading are Latin ones', 'Туре', 'type'],
  ['Greek capitals that print like Latin ones are Latin ones', 'ΑΡΡΕΝΔΙΧ'.replace('Δ', 'D'), 'appendix'],
  ['no-break spaces are spaces', 'Met\u00a0Lead', 'met lead'],
  ['zero-width characters and soft hyphens go', 'Sta\u200btu\u00ads\ufeff', 'status'],
  ['every dash is a hyphen', 'a–b—c‑d−e', 'a-b-c-d-e'],
  ['curly quotes are straight', '‘it’s’ “so”', "'it's' \"so\""],
  ['full-width and superscript letters are plain', 'Ｑ４ 25ᵗʰ', 'q4 25th'],
  ['accents stay', 'Zoë', 'zoë'],
  ['a tick stays', '√', '√'],
];

test.each(TEXTS)('%s', (_, text, folded) => {
  expect(foldText(text)).toBe(folded);
});

const HEADINGS: readonly [string, string][] = [
  ['Status (Red Amber Green)', 'status red amber green'],
  ['Inspection/ Publication', 'inspection publication'],
  ['Lead(s):', 'lead s'],
  ['Ref.', 'ref'],
  ['Level 1', 'level 1'],
  ['% complete', '% complete'],
  ['#', '#'],
  ['', ''],
];

test.each(HEADINGS)('the heading %j is compared as %j', (heading, folded) => {
  expect(foldHeading(heading)).toBe(folded);
});

test('dashes, quotes and bullets fold alike beside plain letters and beside any others', () => {
  const typed = fc.string({ unit: fc.constantFrom(...Array.from('aZ1 .\n\t–—‘’“”•-\'"')) });
  fc.assert(
    fc.property(typed, (text) => {
      expect(foldText(`é${text}é`)).toBe(`é${foldText(`x${text}x`).slice(1, -1)}é`);
    }),
  );
});

describe('whatever the text', () => {
  const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string());

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)),
      { numRuns: 2000 },
    );
  });

  test('a folded heading folded again is itself', () => {
    fc.assert(
      fc.property(anyText, (text) => foldHeading(foldHeading(text)) === foldHeading(text)),
      { numRuns: 2000 },
    );
  });

  test('the quick way for ASCII gives what the full way gives', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const byFullWay = foldText(`${text}\u200b`);
        expect(foldText(text)).toBe(byFullWay);
      }),
    );
  });
});
