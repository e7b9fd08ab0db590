import { describe, expect, test } from 'vitest';
import { datedEntries } from '../../../engine/values/dated-entries.ts';

describe('an update kept as a log', () => {
  test('is parted at the lines that begin with a date', () => {
    expect(datedEntries('[September 2021] Two hubs are open.\nStaff found.\n12/06/21: one hub.')).toEqual([
      { label: 'September 2021', text: 'Two hubs are open.\nStaff found.' },
      { label: '12/06/21', text: 'one hub.' },
    ]);
  });

  test('may begin without a date', () => {
    expect(datedEntries('NEW: three hubs.\nUpdate 4 June 2021 - two hubs.')).toEqual([
      { label: '', text: 'NEW: three hubs.' },
      { label: '4 June 2021', text: 'two hubs.' },
    ]);
  });

  test.each(['In June 2021 the board agreed it.', 'June 2021 saw the first hub open.', 'Two hubs are open.'])(
    'is not begun by a date that is told of: %s',
    (update) => {
      expect(datedEntries(update)).toEqual([{ label: '', text: update }]);
    },
  );
});
