import { describe, expect, it } from 'vitest';
import { readDoubt, readDraftMarks } from '../../../engine/values/draft-marks.ts';

describe('what a draft leaves behind', () => {
  it.each([
    ['Agree the terms with [insert name]', 'to-fill', '[insert name]'],
    ['Starts XX/XX/2022', 'to-fill', 'XX/XX'],
    ['A saving of £XXm', 'to-fill', 'XX'],
    ['Venue TBC', 'placeholder', 'TBC'],
    ['N.A. .', 'punctuation', 'N.A. .'],
    ['clear priorities,, agreed', 'punctuation', 'priorities,,'],
    ['Who pays??', 'punctuation', 'pays??'],
    ['Risks 9 Public Engagement', 'plural', 'Risks 9'],
    ['Health &amp; safety', 'markup', '&amp;'],
    ['The board <del>have</del> has met', 'markup', '<del>'],
    ['First line<br/>second', 'markup', '<br/>'],
  ])('%s', (text, kind, words) => {
    expect(readDraftMarks(text)).toEqual([{ kind, words }]);
  });

  it.each([
    'Racking is in ... staff move in May.',
    'Legislation etc., and so on.',
    'Risks 8 and 9; Risks 1-4; Risks 5, 6',
    'Recommendations 12 were closed',
    'Q&A; R&D; M&S',
    'Write to <team@force.example>; a<b and c>d',
    'Size XXL for two xx beds',
    'Louis XXI',
    'Costs run 1..5 and ../plans',
    'See [note 1] and [2]',
    'TBC = to be confirmed',
  ])('%s is no draft', (text) => {
    expect(readDraftMarks(text)).toEqual([]);
  });
});

describe('a question mark at the end', () => {
  it('is a doubt behind a statement', () => {
    expect(readDoubt('• Bi-monthly performance meeting?')).toBe('Bi-monthly performance meeting?');
  });

  it('is a doubt in brackets', () => {
    expect(readDoubt('Yearly review (chaired by the deputy?)')).toBe(
      'Yearly review (chaired by the deputy?)',
    );
  });

  it.each([
    'Is the policy in force?',
    'Should the force adopt it? If so, by when?',
    'Policy: who owns it?',
    'To what extent is it known?',
    'No question at all.',
  ])('%s is none', (text) => {
    expect(readDoubt(text)).toBeNull();
  });
});
