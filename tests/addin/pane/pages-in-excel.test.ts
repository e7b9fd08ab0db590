import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { KEPT_NAMESPACE } from '../../../engine/kept/kept-namespace.ts';
import { goTo, inExcelStories, plan } from '../../support/excel-rig/stories.ts';

const stories = inExcelStories();

/** Each of these pages is headed as its link says. */
async function openPage(page: Page, title: string): Promise<void> {
  await goTo(page, title);
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

describe('the pages in Excel', () => {
  test('select the cell of a late row', async () => {
    const excel = await stories.checkedPlan();
    await openPage(excel.page, 'Summary');
    await excel.page.getByRole('button', { name: 'Actions!E15' }).first().click();
    await expect.poll(() => excel.book.selection.area).toMatchObject({ firstRow: 15, firstColumn: 5 });
  });

  test('keep dates in the workbook, and remove them again', async () => {
    const excel = await stories.checkedPlan();
    const { page } = excel;
    await openPage(page, 'Dates and RAG rules');
    await page.getByLabel('As-at date').fill('2025-09-30');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await page.getByText('The as-at date is 30 September 2025.', { exact: true }).waitFor();
    await openPage(page, 'What Panelpack keeps here');
    await page.getByText('As-at date: 30 September 2025').waitFor();
    await page.getByRole('button', { name: 'Remove everything' }).click();
    await page.getByRole('button', { name: 'Yes, remove everything' }).click();
    await page.getByText('Nothing is kept in this workbook.').waitFor();
  });

  test('offer nothing to remove where nothing is kept', async () => {
    const { page } = await stories.checkedPlan();
    await openPage(page, 'What Panelpack keeps here');
    await page.getByText('Nothing is kept in this workbook.').waitFor();
    expect(await page.getByRole('button', { name: 'Remove everything' }).count()).toBe(0);
  });

  test('say so where what is kept cannot be understood, and remove it', async () => {
    const book = plan();
    const xml = `<panelpack xmlns="${KEPT_NAMESPACE}">{ "format": "panelpack.kept/9" }</panelpack>`;
    book.customXmlParts.push({ id: '{kept}', xml });
    const { page } = await stories.open(book);
    await openPage(page, 'What Panelpack keeps here');
    await page.getByText(/^What is kept in this workbook cannot be understood/).waitFor();
    await page.getByRole('button', { name: 'Remove everything' }).click();
    await page.getByRole('button', { name: 'Yes, remove everything' }).click();
    await page.getByText('Nothing is kept in this workbook.').waitFor();
    expect(book.customXmlParts).toEqual([]);
  });

  test('open a pack on sheets of this workbook where a person prefers that, and list those sheets', async () => {
    const excel = await stories.checkedPlan();
    const { page } = excel;
    await openPage(page, 'Appendices');
    await page.getByRole('radio', { name: /^Sheets of this workbook/ }).check();
    await page.getByRole('button', { name: 'Generate pack' }).click();
    await page.getByText(/6 appendices as at 31 December 2025, in this workbook on/).waitFor();
    await openPage(page, 'What Panelpack keeps here');
    await page.getByRole('heading', { name: 'Sheets that Panelpack made here' }).waitFor();
  });
});
