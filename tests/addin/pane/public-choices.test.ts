import { describe, expect, test } from 'vitest';
import { withMarking, withPost } from '../../../addin/pane/pages/appendices/public-choices.ts';
import { NOTHING_KEPT } from '../../../engine/kept/kept-schema.ts';

const DECISION = { by: 'Audit Board', on: '2022-01-05', reason: 'Checked with the author' };

describe('what a public edition asks of a person', () => {
  test('a post takes the place of an earlier one for the same name, however it is spelt', () => {
    const kept = withPost(NOTHING_KEPT, 'alex example', 'Head of Records');
    expect(withPost(kept, ' Alex Example', 'Head of Data ').posts).toEqual({
      'Alex Example': 'Head of Data',
    });
  });

  test('posts for other names stay', () => {
    const kept = withPost(NOTHING_KEPT, 'Sam Sample', 'Head of Records');
    expect(withPost(kept, 'Alex Example', 'Head of Data').posts).toEqual({
      'Sam Sample': 'Head of Records',
      'Alex Example': 'Head of Data',
    });
  });

  test('a marking is replaced on record', () => {
    expect(withMarking(NOTHING_KEPT, { from: 'RESTRICTED', to: 'OFFICIAL' }, DECISION).markings).toEqual([
      { ...DECISION, from: 'RESTRICTED', to: 'OFFICIAL' },
    ]);
  });
});
