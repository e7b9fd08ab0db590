import { describe, expect, test } from 'vitest';
import { usualReturnBy } from '../../../addin/pane/pages/return-by.ts';

describe('the day by which leads are asked to answer', () => {
  test('is a week before the panel', () => {
    expect(usualReturnBy('2022-01-17', '2022-01-05')).toEqual({
      day: '2022-01-10',
      why: 'A week before the panel on 17 January 2022.',
    });
  });

  test('is ten days from today where no panel date is set, and says so', () => {
    expect(usualReturnBy(null, '2022-01-05')).toEqual({
      day: '2022-01-15',
      why: 'Ten days after today (5 January 2022), as no panel date is set.',
    });
  });

  test('is never a day that has passed', () => {
    expect(usualReturnBy('2022-01-17', '2022-01-12')).toEqual({
      day: '2022-01-22',
      why: 'Ten days after today (12 January 2022): a week before the panel on 17 January 2022 has passed.',
    });
  });
});
