import { describe, expect, it } from 'vitest';
import { readAsAt, readSheetTitle } from '../../../engine/recognise/sheet-title.ts';
import { workbookOf } from './shape.ts';

function yearIn(
  rows: readonly (readonly string[])[],
  name = 'Actions',
  file = 'plan.xlsx',
): (number | string | undefined)[] {
  const [sheet] = workbookOf({ name, rows }).sheets;
  const year = sheet && readSheetTitle(sheet, 9, file).year;
  return [year?.year, year?.from];
}

describe('the year of a plan', () => {
  it('is that of a title row', () => {
    expect(yearIn([['Improvement plan 2021/22']])).toEqual([2021, 'A1']);
  });

  it('is the latest that one title names: a statement’s year comes before that of its plan', () => {
    const title = 'Annual Governance Statement 2024/25: action plan for 2025/26';
    expect(yearIn([['', title]])).toEqual([2025, 'B1']);
  });

  it('is no range of years', () => {
    expect(yearIn([['Strategy 2016-20']])).toEqual([undefined, undefined]);
  });

  it('is found beside a range of years', () => {
    expect(yearIn([['Strategy 2016-20: plan for 2018/19']])).toEqual([2018, 'A1']);
  });

  it('is that of a financial year before that of a date, and of the sheet’s name before the file’s', () => {
    expect(yearIn([['Updated 5 May 2023'], ['Plan 2021/22']])).toEqual([2021, 'A2']);
    expect(yearIn([['Updated 5 January 2023']])).toEqual([2022, 'A1']);
    expect(yearIn([], 'Plan 2020-21', 'plan 2019-20.xlsx')).toEqual([2020, 'the sheet’s name']);
    expect(yearIn([], 'Plan', 'plan 2019-20.xlsx')).toEqual([2019, 'the file’s name']);
  });
});

describe('the as-at date of a title', () => {
  it.each([
    { text: 'As at 31 December 2021', date: '2021-12-31' },
    { text: 'Position as at Quarter 3 2021/22 (December 2021)', date: '2021-12-31' },
    { text: 'HMICFRS tracker – data to: 30/09/2021', date: '2021-09-30' },
    { text: 'Data as of 09/01/2026   Panel 22 Jan 2026', date: '2026-01-09' },
    { text: 'As at 31 December 2025 for the audit panel on 22 January 2026', date: '2025-12-31' },
    { text: 'As at 31/12/21', date: '2021-12-31' },
    { text: 'As at the last board', date: null },
    { text: 'Updated 5 January 2022', date: null },
  ])('“$text” is $date', ({ text, date }) => {
    expect(readAsAt(text)).toBe(date);
  });
});
