import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { ExcelWindow } from '../../support/excel-rig/open-in-excel.ts';
import { inExcelStories, says } from '../../support/excel-rig/stories.ts';

const { checkedPlan } = inExcelStories();

/** The sample plan, checked; its timers stand still until a story runs them ahead, and no check takes any time. */
async function checkedAndHeard(): Promise<ExcelWindow> {
  const excel = await checkedPlan({
    prepare: async (page) => {
      await page.clock.install();
      await page.addInitScript(() => {
        performance.now = () => 0;
      });
    },
  });
  await listen(excel.page);
  return excel;
}

/** Notes from now on what a screen reader is told without moving: every new text of a status. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const words = element?.closest('[role="status"]')?.textContent ?? '';
        if (words !== '' && heard.at(-1) !== words) heard.push(words);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

function heardOn(page: Page): Promise<unknown> {
  return page.evaluate('heard');
}

describe('a screen reader hears', () => {
  test('that a check which was asked for has begun, and what came of it', async () => {
    const { page } = await checkedAndHeard();
    await page.getByRole('button', { name: 'Check workbook again' }).click();
    await expect
      .poll(() => heardOn(page))
      .toEqual(['Checking the workbook…', 'Not ready: 8 must fix, 15 to confirm.']);
  });

  test('of a check that follows an edit the verdict that it changed, and no step', async () => {
    const { page, book, host } = await checkedAndHeard();
    book.edit('Actions', 'D9', 'Gary Stott');
    await host.quiet();
    await page.clock.runFor(10_000);
    await says(page, 'Not ready: 7 must fix, 15 to confirm.');
    await expect.poll(() => heardOn(page)).toEqual(['Not ready: 7 must fix, 15 to confirm.']);
  });

  test('nothing of a check that follows an edit and changes no verdict', async () => {
    const { page, book, host, file } = await checkedAndHeard();
    book.edit('Actions', 'F9', 'Waits for the new head');
    await host.quiet();
    await page.clock.runFor(10_000);
    await expect.poll(() => file.reads).toBe(2);
    await page.getByText('Getting the workbook').waitFor({ state: 'detached' });
    expect(await heardOn(page)).toEqual([]);
  });

  test('what was changed by a fix, and then the new verdict', async () => {
    const { page } = await checkedAndHeard();
    await page.getByRole('button', { name: 'Fix these first' }).click();
    await page.getByRole('button', { name: /A rating is Red, Amber or Green/ }).click();
    await page.getByRole('button', { name: 'Fix', exact: true }).click();
    await says(page, '1 cell changed.');
    await expect.poll(() => heardOn(page)).toContain('1 cell changed.');
    expect(await heardOn(page)).not.toContain('Checking the workbook…');
  });
});
