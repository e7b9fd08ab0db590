import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { startRig } from '../tests/support/browser.ts';
import { openBook } from '../tests/support/excel-host/open-book.ts';
import { openInExcel, type ExcelWindow } from '../tests/support/excel-rig/open-in-excel.ts';

/** What the pane is pictured over, and where its pictures go. */
interface PanePictures {
  readonly workbook: string;
  /** "2026-01-19". */
  readonly panelDate: string;
  /** The day on which the pictures are taken, as the pane sees it: without it they would change with the calendar. */
  readonly today: string;
  readonly folder: string;
}

/** Pictures the built pane, 320 pixels wide, in the Excel that tests run it in. */
export async function picturePane({ workbook, panelDate, today, folder }: PanePictures): Promise<void> {
  const rig = await startRig();
  // tsx names functions through a helper that a page does not have.
  rig.browser.on('context', (context) => void context.addInitScript('globalThis.__name = (named) => named;'));
  const book = openBook(new Uint8Array(readFileSync(workbook)), basename(workbook));
  const excel = await openInExcel(rig, book, {
    deviceScaleFactor: 1.5,
    prepare: (page) => page.clock.setFixedTime(today),
  });
  try {
    for await (const { name, height, at } of screens(excel, panelDate)) {
      await showFrom(excel.page, at, height);
      await excel.page.screenshot({ path: join(folder, `${name}.png`) });
    }
  } finally {
    await excel.close();
    await rig.close();
  }
}

interface Screen {
  readonly name: string;
  /** In pixels of the pane. */
  readonly height: number;
  /** What stands at the top; null for the page's own top. */
  readonly at: Locator | null;
}

async function* screens({ page }: ExcelWindow, panelDate: string): AsyncGenerator<Screen> {
  await checkAtDates(page, panelDate);
  yield { name: 'pane-first-screen', height: 450, at: null };
  await button(page, 'Fix these first').click();
  await heading(page, 'Queries').waitFor();
  yield { name: 'pane-queries', height: 620, at: null };
  const card = page.getByRole('button', { name: WITH_A_FIX });
  await card.click();
  yield { name: 'pane-fix', height: 420, at: card };
  await button(page, 'Summary').click();
  await heading(page, 'Ask the leads').waitFor();
  yield { name: 'pane-summary', height: 640, at: null };
  const letter = page.getByRole('button', { name: TO_A_LEAD });
  await letter.click();
  yield { name: 'pane-letter', height: 430, at: letter };
  await button(page, 'Appendices').click();
  await heading(page, 'Appendices').waitFor();
  yield { name: 'pane-appendices', height: 690, at: null };
}

/** The queries that offer a change, and the lead whose letter is pictured: both of the sample. */
const WITH_A_FIX = /A rating is Red, Amber or Green/;
const TO_A_LEAD = /^Nisha Farrow/;

async function checkAtDates(page: Page, panelDate: string): Promise<void> {
  await button(page, 'Check workbook').click();
  await button(page, 'Change dates').click();
  await page.getByLabel('Panel date').fill(panelDate);
  await button(page, 'Save and check again').click();
  await button(page, 'Check').click();
  await page.getByText('more by panel').waitFor();
}

async function showFrom(page: Page, at: Locator | null, height: number): Promise<void> {
  await page.setViewportSize({ width: 320, height });
  if (at === null) {
    await page.evaluate('scrollTo(0, 0)');
    return;
  }
  await at.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
  });
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { name, exact: true });
}
