import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Kept } from '../../../engine/kept/kept-schema.ts';
import { readKept } from '../../../engine/kept/kept-xml.ts';
import { startRig, type Rig } from '../browser.ts';
import type { HostBook } from '../excel-host/host-book.ts';
import { openBook } from '../excel-host/open-book.ts';
import { openInExcel, type ExcelOptions, type ExcelWindow } from './open-in-excel.ts';

/** Opens the pane in Excel, for the stories of one test file. */
export interface Stories {
  readonly open: (book: HostBook, options?: ExcelOptions) => Promise<ExcelWindow>;
  /** The sample plan, open and checked. */
  readonly checkedPlan: (options?: ExcelOptions) => Promise<ExcelWindow>;
}

/**
 * One browser for all stories of a file. After each, every pane it opened is closed, and whatever slipped on one of
 * them fails it: a page error, a breach of the content policy, a request to another place.
 */
export function inExcelStories(): Stories {
  let rig: Rig;
  let opened: ExcelWindow[] = [];
  beforeAll(async () => {
    rig = await startRig();
  });
  afterEach(async () => {
    const slips = opened.flatMap((window) => window.slips);
    await Promise.all(opened.map((window) => window.close()));
    opened = [];
    expect(slips).toEqual([]);
  });
  afterAll(async () => {
    await rig.close();
  });
  const open: Stories['open'] = async (book, options) => {
    const window = await openInExcel(rig, book, options);
    opened.push(window);
    return window;
  };
  return {
    open,
    checkedPlan: async (options) => {
      const excel = await open(plan(), options);
      await check(excel.page);
      return excel;
    },
  };
}

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'examples');

/** The sample plan: 20 actions on the sheet “Actions”, of which G17 says “Yellow”. */
export function plan(): HostBook {
  return example('improvement-plan-flat.xlsx');
}

/** One of the example trackers, open in Excel. */
export function example(file: string): HostBook {
  return openBook(new Uint8Array(readFileSync(join(EXAMPLES, file))), file);
}

/** Presses “Check workbook”, and waits for the answer. */
export async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check workbook', exact: true }).click();
  await page
    .getByText(/rows? read/)
    .first()
    .waitFor();
}

/** Opens one of the pane’s pages by the links at its top. */
export async function goTo(page: Page, title: string): Promise<void> {
  const link = page.getByRole('navigation').getByRole('button', { name: title, exact: true });
  if (!(await link.isVisible())) await page.getByRole('button', { name: 'More', exact: true }).click();
  await link.click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Opens the card of the queries whose title this is, where it is not open yet, and gives it. */
export async function openCard(page: Page, title: string | RegExp): Promise<Locator> {
  const heading = page.getByRole('heading', { level: 3, name: title });
  const opener = heading.getByRole('button');
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  return page.locator('.card').filter({ has: heading });
}

/** Waits until the pane’s status line, or a notice, says this. */
export async function says(page: Page, words: string | RegExp): Promise<void> {
  await page.getByText(words).first().waitFor();
}

/** What the workbook’s one custom XML part keeps. */
export function keptIn({ customXmlParts }: HostBook): Kept {
  expect(customXmlParts.map(({ id }) => id)).toHaveLength(1);
  const read = readKept(customXmlParts[0]?.xml ?? '');
  if (!('kept' in read)) throw new Error(read.slip);
  return read.kept;
}
