import { describe, expect, test } from 'vitest';
import type { HostBook } from '../../support/excel-host/host-book.ts';
import type { ExcelWindow } from '../../support/excel-rig/open-in-excel.ts';
import { goTo, inExcelStories, says } from '../../support/excel-rig/stories.ts';

const { checkedPlan } = inExcelStories();

/** The fills that the cells themselves have, by their places. */
function ownFills({ sheets }: HostBook): string[] {
  return sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([row, line]) =>
      [...line].map(([column, { fill, pattern }]) =>
        [sheet.name, row, column, fill, pattern].map(String).join(' '),
      ),
    ),
  );
}

/** The sample plan, with the cells of its queries highlighted. */
async function highlighted(): Promise<ExcelWindow> {
  const excel = await checkedPlan();
  await goTo(excel.page, 'Queries');
  await excel.page.getByRole('button', { name: 'Highlight these cells' }).click();
  await says(excel.page, /^\d+ cells highlighted\.$/);
  return excel;
}

describe('highlights', () => {
  test('draw lines around the cells and leave their own fills as they are', async () => {
    const excel = await checkedPlan();
    const fills = ownFills(excel.book);
    await goTo(excel.page, 'Queries');
    await excel.page.getByRole('button', { name: 'Highlight these cells' }).click();
    await says(excel.page, /^\d+ cells highlighted\.$/);
    expect(ownFills(excel.book)).toEqual(fills);
    const rules = excel.book.sheet('Actions').rules;
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.map(({ fill }) => fill)).toEqual(rules.map(() => null));
  });

  test('go by the ribbon, and the pane says how many there were', async () => {
    const excel = await highlighted();
    await excel.press('removeHighlights');
    await says(excel.page, /^\d+ highlights removed; the cells’ own colours were never changed\.$/);
    expect(excel.book.sheet('Actions').rules).toEqual([]);
  });

  test('are not taken for ratings by the check that follows', async () => {
    const { page } = await highlighted();
    await goTo(page, 'Check');
    await page.getByRole('button', { name: 'Check workbook again' }).click();
    await says(page, 'Not ready: 8 must fix, 15 to confirm.');
  });

  test('that were never made are said to be none', async () => {
    const excel = await checkedPlan();
    await excel.press('removeHighlights');
    await says(excel.page, 'There were no highlights to remove.');
  });

  test('on a protected sheet stay, and the pane says what to do', async () => {
    const excel = await highlighted();
    excel.book.sheet('Actions').isProtected = true;
    await excel.press('removeHighlights');
    await says(excel.page, /stay until the sheet is unprotected in Excel’s Review tab/);
    expect(excel.shown.times).toBe(1);
  });
});
