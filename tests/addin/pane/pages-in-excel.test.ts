import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startRig, type Rig } from '../../support/browser.ts';
import { openBook } from '../../support/excel-host/open-book.ts';
import { openInExcel, type ExcelWindow } from '../../support/excel-rig/open-in-excel.ts';

let rig: Rig;
let opened: ExcelWindow | null = null;

beforeAll(async () => {
  rig = await startRig();
});

afterEach(async () => {
  const slips = opened?.slips;
  await opened?.close();
  opened = null;
  expect(slips ?? []).toEqual([]);
});

afterAll(async () => {
  await rig.close();
});

const PLAN = 'improvement-plan-flat.xlsx';

async function openPlan(): Promise<ExcelWindow> {
  const path = join(import.meta.dirname, '..', '..', '..', 'examples', PLAN);
  opened = await openInExcel(rig, openBook(new Uint8Array(readFileSync(path)), PLAN));
  return opened;
}

async function checked({ page }: ExcelWindow): Promise<void> {
  await page.getByRole('button', { name: 'Check workbook' }).click();
  await page
    .getByText(/rows? read/)
    .first()
    .waitFor();
}

async function goTo(page: Page, title: string): Promise<void> {
  const link = page.getByRole('navigation').getByRole('button', { name: title, exact: true });
  if (!(await link.isVisible())) await page.getByRole('button', { name: 'More' }).click();
  await link.click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

describe('the pages in Excel', () => {
  test('select the cell of a late row', async () => {
    const excel = await openPlan();
    await checked(excel);
    await goTo(excel.page, 'Summary');
    await excel.page.getByRole('button', { name: 'Actions!E15' }).first().click();
    await expect.poll(() => excel.book.selection.area).toMatchObject({ firstRow: 15, firstColumn: 5 });
  });

  test('keep dates in the workbook, and remove them again', async () => {
    const excel = await openPlan();
    const { page } = excel;
    await checked(excel);
    await goTo(page, 'Dates and RAG rules');
    await page.getByLabel('As-at date').fill('2025-09-30');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await page.getByText('The as-at date is 30 September 2025.', { exact: true }).waitFor();
    await goTo(page, 'What Panelpack keeps here');
    await page.getByText('As-at date: 30 September 2025').waitFor();
    await page.getByRole('button', { name: 'Remove everything' }).click();
    await page.getByRole('button', { name: 'Yes, remove everything' }).click();
    await page.getByText('Nothing is kept in this workbook.').waitFor();
  });

  test('open a pack on sheets of this workbook where a person prefers that, and list those sheets', async () => {
    const excel = await openPlan();
    const { page } = excel;
    await checked(excel);
    await goTo(page, 'Appendices');
    await page.getByRole('radio', { name: /^Sheets of this workbook/ }).check();
    await page.getByRole('button', { name: 'Generate pack' }).click();
    await page.getByText(/6 appendices as at 31 December 2025, in this workbook on/).waitFor();
    await goTo(page, 'What Panelpack keeps here');
    await page.getByRole('heading', { name: 'Sheets that Panelpack made here' }).waitFor();
  });
});
