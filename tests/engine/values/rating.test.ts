import { describe, expect, test } from 'vitest';
import { readRatingWord } from '../../../engine/values/rating.ts';
import { builtInTemplates } from '../../../templates/index.ts';

/** The colour that a rating cell's words give under RAG rules. */
function colourOf(text: string, rules: string): string | null | undefined {
  const scale = builtInTemplates.ragRules.find(({ id }) => id === rules);
  return scale && readRatingWord(text, scale).colour;
}

describe('a rating that a list to choose from words with its letter', () => {
  test.each([
    ['R - off track', 'red'],
    ['A – at risk', 'amber'],
    ['G: on track', 'green'],
    ['G (on track)', 'green'],
    ['G-Cloud contract', null],
    ['A new lead is wanted', null],
    ['a) begin', null],
    ['S - stopped', null],
  ])('%j is %s', (text, colour) => {
    expect(colourOf(text, 'gip')).toBe(colour);
  });

  test('B is what the RAG rules say that blue is', () => {
    expect(colourOf('B - complete and embedded', 'brag')).toBe('complete');
    expect(colourOf('B - complete and embedded', 'gip')).toBeNull();
  });
});
