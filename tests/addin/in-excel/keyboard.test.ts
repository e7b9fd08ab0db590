import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { inExcelStories, plan, says } from '../../support/excel-rig/stories.ts';

const { open } = inExcelStories();

/** What has the keyboard, nothing at the page’s end: its name, and whether an outline or a ring shows that it has. */
function focused(page: Page): Promise<{ readonly name: string; readonly isSeen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', isSeen: false };
    const ring = (style: CSSStyleDeclaration): boolean =>
      (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none';
    const isSeen = ring(getComputedStyle(element)) || ring(getComputedStyle(element, '::after'));
    return { name: (element.getAttribute('aria-label') ?? element.innerText).trim(), isSeen };
  });
}

/** Presses Tab until the keyboard is at the button of this name; every stop on the way must be seen. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.name !== '' && !now.isSeen) throw new Error(`Nothing shows that “${now.name}” has the keyboard`);
    if (typeof name === 'string' ? now.name === name : name.test(now.name)) return;
    passed.push(now.name);
  }
  throw new Error(`Tab never came to ${String(name)}, only to ${passed.join('; ')}`);
}

test('a tracker is checked, put right and its pack made by keyboard alone, with the focus in sight', async () => {
  const { page, book } = await open(plan());
  await page.getByRole('button', { name: 'Check workbook' }).waitFor();
  await tabTo(page, 'Check workbook');
  await page.keyboard.press('Enter');
  await says(page, 'Not ready: 8 must fix, 15 to confirm.');
  await tabTo(page, 'Fix these first');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Queries', exact: true }).waitFor();
  await tabTo(page, /^.?\s*A rating is Red, Amber or Green/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'Fix');
  await page.keyboard.press('Space');
  await says(page, '1 cell changed.');
  expect(book.sheet('Actions').cellAt(17, 7)?.value).toBe('Amber');
  await tabTo(page, 'Appendices');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Appendices' }).waitFor();
  await tabTo(page, 'Generate pack');
  await page.keyboard.press('Enter');
  await says(page, /^6 appendices as at/);
  expect(book.openedWorkbooks).toHaveLength(1);
});

test('after a fix the keyboard is at the card that it was on, or at the page’s heading', async () => {
  const { page } = await open(plan());
  await page.getByRole('button', { name: 'Check workbook' }).click();
  await page.getByRole('button', { name: 'Fix these first' }).click();
  const card = page.getByRole('button', { name: /A rating is Red, Amber or Green/ });
  await card.click();
  await page.getByRole('button', { name: 'Fix', exact: true }).press('Enter');
  await says(page, '1 cell changed.');
  await expect.poll(async () => (await focused(page)).name).toMatch(/A rating is Red, Amber or Green/);
});
