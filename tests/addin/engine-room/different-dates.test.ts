import { expect, test } from 'vitest';
import { differentDates } from '../../../addin/engine-room/different-dates.ts';

function at(file: string, date: string): Parameters<typeof differentDates>[0][number] {
  return { workbook: { file }, asAt: { date, from: 'title', cell: 'Plan!A2' } };
}

test('workbooks that stand at different days are said, each with its own', () => {
  expect(differentDates([at('custody.xlsx', '2025-12-31'), at('vetting.xlsx', '2026-01-09')])).toEqual([
    'The workbooks state different as-at dates, and each is measured at its own: custody.xlsx at 31 December 2025 and vetting.xlsx at 9 January 2026. Set one for all under “Change dates”.',
  ]);
});

test('nothing is said where all stand at one day', () => {
  expect(differentDates([at('custody.xlsx', '2025-12-31'), at('vetting.xlsx', '2025-12-31')])).toEqual([]);
});
