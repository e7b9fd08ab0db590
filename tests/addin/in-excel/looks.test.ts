import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilitySlips, sidewaysScroll } from '../../support/browser.ts';
import type { ExcelOptions } from '../../support/excel-rig/open-in-excel.ts';
import { goTo, inExcelStories } from '../../support/excel-rig/stories.ts';

const { checkedPlan } = inExcelStories();

const PAGES = [
  'Check',
  'Queries',
  'Summary',
  'Appendices',
  'Which column is which',
  'Dates and RAG rules',
  'What Panelpack keeps here',
];

/** Opens everything on the page that can be opened, forms too. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let round = 0; round < 3; round += 1)
      for (const closed of document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]'))
        closed.click();
  });
}

const SCREENS: readonly (readonly [string, ExcelOptions])[] = [
  ['Excel’s light theme', {}],
  ['Excel’s dark theme', { theme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];

describe.each(SCREENS)('in %s', (_screen, options) => {
  test('axe finds nothing on any page, and nothing has to be scrolled sideways', async () => {
    const { page } = await checkedPlan(options);
    for (const title of PAGES) {
      await goTo(page, title);
      await openAll(page);
      expect([title, await accessibilitySlips(page), await sidewaysScroll(page)]).toEqual([title, [], 0]);
    }
  });
});

test('Excel’s dark theme makes the pane dark, whatever the system prefers', async () => {
  const { page } = await checkedPlan({ theme: 'dark', colorScheme: 'light' });
  const background = await page.evaluate(() => {
    const frame = document.querySelector('.frame');
    return frame ? getComputedStyle(frame).backgroundColor : '';
  });
  expect(background).toBe('rgb(41, 41, 41)');
});
