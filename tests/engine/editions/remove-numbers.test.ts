import { describe, expect, test } from 'vitest';
import { removeNumbers } from '../../../engine/editions/remove-numbers.ts';

describe('in the public edition a number that finds a person gives way', () => {
  test.each([
    ['Ring 07700 900123.', 'Ring [number removed].'],
    ['Ring +44 (0)7700 900 123', 'Ring [number removed]'],
    ['Ring 0044 7700 900123', 'Ring [number removed]'],
    ['020 7946 0000, (01632) 960001', '[number removed], [number removed]'],
    ['07700-900-123', '[number removed]'],
    ['PC 4312 attended', 'PC [number removed] attended'],
    ['PC4312 and PS 88AB', 'PC [number removed] and PS [number removed]'],
    ['PC [name removed] 4312 attended', 'PC [name removed] attended'],
    ['Sgt [name removed] (4312) attended', 'Sgt [name removed] attended'],
    ['4312 [name removed] attended', '[name removed] attended'],
    ['[name removed] (88AB)', '[name removed]'],
  ])('%j', (text, expected) => {
    expect(removeNumbers(text)).toBe(expected);
  });
});

describe('any other number stays', () => {
  test.each([
    'Ring 101 or 999, or 0800 555 111, or 0300 123 4567',
    '4312 records in 2021, 12,345 cases, £07.50',
    'from 01-04-2025 31-03-2026',
    'from 01 04 2025 to 31 03 2026',
    'PC 2021 strategy, PS 500,000, DS 100% done',
    'DCI [name removed] 250 cases',
    'in 2021 [name removed] left; all 250 [name removed]',
    '[name removed] 2021; [name removed] (2021/22)',
    'PCs 250 bought',
    '1234567890123',
  ])('%j', (text) => {
    expect(removeNumbers(text)).toBe(text);
  });
});
