import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { goTo, inExcelStories, openCard, plan, says } from '../../support/excel-rig/stories.ts';

const { open, checkedPlan } = inExcelStories();

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

/** Waits until the keyboard is at what reads so. */
async function keyboardIsAt(page: Page, name: string | RegExp): Promise<void> {
  await expect.poll(async () => (await focused(page)).name).toMatch(name);
}

/** The one of two cards of this title that must be fixed. */
const RATING_AND_DATES = /fits what the dates show 4 queries/;

describe('Escape', () => {
  test('puts away what was opened last, and leaves the keyboard at its button', async () => {
    const { page } = await checkedPlan();
    await page.getByRole('button', { name: 'Fix these first' }).click();
    const card = await openCard(page, RATING_AND_DATES);
    const query = card.locator('.place').filter({ hasText: 'Actions!G10' });
    await query.getByRole('button', { name: 'Why?' }).press('Enter');
    await card.getByRole('button', { name: 'Agree a rating…' }).press('Enter');
    await keyboardIsAt(page, /Red/);
    await page.keyboard.press('Escape');
    await keyboardIsAt(page, 'Agree a rating…');
    await page.keyboard.press('Escape');
    await keyboardIsAt(page, 'Why?');
    expect(await card.getByLabel('Why it is rated as it is').count()).toBe(0);
  });

  test('keeps what was about to be removed', async () => {
    const { page } = await checkedPlan();
    await goTo(page, 'Dates and RAG rules');
    await page.getByLabel('Panel date').fill('2026-01-16');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await says(page, 'The panel date is 16 January 2026.');
    await goTo(page, 'What Panelpack keeps here');
    await page.getByRole('button', { name: 'Remove everything' }).press('Enter');
    await keyboardIsAt(page, 'Keep it');
    await page.keyboard.press('Escape');
    await keyboardIsAt(page, 'Remove everything');
    expect(await page.getByRole('button', { name: /^Remove:/ }).count()).toBe(1);
  });

  test('closes the further pages', async () => {
    const { page } = await checkedPlan();
    await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await keyboardIsAt(page, 'More');
    expect(await page.getByRole('button', { name: 'Which column is which' }).count()).toBe(0);
  });
});

describe('the keyboard is', () => {
  test('at the first field of a form that opens, and at the heading once nothing is left of its card', async () => {
    const { page } = await checkedPlan();
    await page.getByRole('button', { name: 'Fix these first' }).click();
    const card = await openCard(page, 'Every open action names a lead');
    await card.getByRole('button', { name: 'Accept with reason…' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('by');
    await page.keyboard.type('Head of Audit');
    await page.keyboard.press('Tab');
    await page.keyboard.type('The post is vacant until March.');
    await card.getByRole('button', { name: 'Accept', exact: true }).press('Enter');
    await says(page, '1 query accepted with a reason.');
    await keyboardIsAt(page, 'Queries');
  });

  test('at the first of the rows that were asked for', async () => {
    const { page } = await checkedPlan();
    await goTo(page, 'Summary');
    await page.getByRole('button', { name: 'Show 3 more' }).press('Enter');
    await keyboardIsAt(page, 'Actions!E7');
  });

  test('at what could not be done, and at the heading once that is closed', async () => {
    const { page, book } = await checkedPlan();
    await goTo(page, 'Queries');
    book.sheet('Actions').name = 'Plan';
    await page.getByRole('button', { name: 'Actions!G10' }).first().press('Enter');
    await page.getByRole('alert').waitFor();
    await keyboardIsAt(page, /“Actions”/);
    await page.getByRole('button', { name: 'Close' }).press('Enter');
    await keyboardIsAt(page, 'Queries');
  });

  test('at the pack once it is made', async () => {
    const { page } = await checkedPlan();
    await page.getByRole('button', { name: 'Generate pack' }).press('Enter');
    await keyboardIsAt(page, 'The pack');
  });

  test('at “More” where the page that is chosen there is open already', async () => {
    const { page } = await checkedPlan();
    await goTo(page, 'Dates and RAG rules');
    await goTo(page, 'Dates and RAG rules');
    await keyboardIsAt(page, 'More');
  });
});

test('in forced colours every stop of a page shows that it has the keyboard', async () => {
  const { page } = await checkedPlan({ forcedColors: 'active' });
  for (const title of ['Queries', 'Summary', 'Appendices', 'Dates and RAG rules']) {
    await goTo(page, title);
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const { name, isSeen } = await focused(page);
      expect([title, name, name === '' || isSeen]).toEqual([title, name, true]);
    }
  }
});
