import { expect, test } from 'vitest';
import { countByBand } from '../../../engine/assess/overdue-bands.ts';

test('overdue days fall in the bands of D6, both ends included', () => {
  expect(countByBand([1, 30, 31, 90, 91, 180, 181, 365, 366])).toEqual([
    { name: '1 to 30', count: 2 },
    { name: '31 to 90', count: 2 },
    { name: '91 to 180', count: 2 },
    { name: '181 to 365', count: 2 },
    { name: 'over 365', count: 1 },
  ]);
});

test('what is not overdue is in no band, and empty bands are not shown', () => {
  expect(countByBand([0, 214])).toEqual([{ name: '181 to 365', count: 1 }]);
});
