import { describe, expect, test } from 'vitest';
import { check, goTo, inExcelStories, plan, says } from '../../support/excel-rig/stories.ts';

const { open, checkedPlan } = inExcelStories();

describe('the first screen', () => {
  test('says how the tracker stands, at which dates, what was read, missed and not rated', async () => {
    const { page, file } = await checkedPlan();
    expect(await page.locator('main h1').innerText()).toBe('Not ready: 8 must fix, 15 to confirm.');
    expect(await page.locator('main li').allInnerTexts()).toEqual([
      'As at 31 Dec 2025; no panel date given. The as-at date is the one in the title rows. Change dates',
      '20 rows read, 1 sheet counted, 1 not. See what was read',
      'Missed: 7 on the original date, 5 on the current. 2 without a date to measure.',
      '5 not rated by lead.',
      'Marking: OFFICIAL.',
    ]);
    expect(file.open).toBe(0);
  });

  test('holds its verdict and both buttons without scrolling', async () => {
    const { page } = await checkedPlan();
    await says(page, 'Not ready: 8 must fix, 15 to confirm.');
    for (const name of ['Fix these first', 'Generate pack']) {
      const box = await page.getByRole('button', { name }).boundingBox();
      expect((box?.y ?? 600) + (box?.height ?? 0)).toBeLessThan(600);
    }
  });

  test('leads to the queries, each of which selects its cell', async () => {
    const { page, book } = await checkedPlan();
    await page.getByRole('button', { name: 'Fix these first' }).click();
    await page.getByRole('heading', { name: 'Queries', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Actions!G10' }).first().click();
    await expect
      .poll(() => book.selection.area)
      .toEqual({ firstRow: 10, firstColumn: 7, lastRow: 10, lastColumn: 7 });
  });

  test('is followed by a page that says what to do where a cell’s sheet is gone', async () => {
    const { page, book } = await checkedPlan();
    await goTo(page, 'Queries');
    book.sheet('Actions').name = 'Plan';
    await page.getByRole('button', { name: 'Actions!G10' }).first().click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/“Actions”|no longer there/);
  });
});

test('before a check the pane says what it does and what it leaves alone', async () => {
  const { page } = await open(plan());
  await says(page, 'Nothing in the workbook is changed by a check, and nothing leaves this computer.');
  await check(page);
});
