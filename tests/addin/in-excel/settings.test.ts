import { describe, expect, test } from 'vitest';
import type { ExcelWindow } from '../../support/excel-rig/open-in-excel.ts';
import { check, goTo, inExcelStories, keptIn, says } from '../../support/excel-rig/stories.ts';

const { open, checkedPlan } = inExcelStories();

describe('dates', () => {
  async function dated(): Promise<ExcelWindow> {
    const excel = await checkedPlan();
    const { page } = excel;
    await page.getByRole('button', { name: 'Change dates' }).click();
    await page.getByLabel('As-at date').fill('2026-03-31');
    await page.getByLabel('Panel date').fill('2026-04-16');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await says(page, 'The as-at date is 31 March 2026. The panel date is 16 April 2026.');
    return excel;
  }

  test('change the verdict, and are kept in the workbook', async () => {
    const { page, book } = await dated();
    expect(keptIn(book)).toMatchObject({ asAt: '2026-03-31', panelDate: '2026-04-16' });
    await goTo(page, 'Check');
    await says(page, 'As at 31 Mar 2026; panel 16 Apr 2026.');
    await says(
      page,
      /^Missed: \d+ on the original date, \d+ on the current\. Overdue: \d+, and \d+ more by panel\./,
    );
  });

  test('are remembered when the pane was closed and is opened again', async () => {
    const { book, close } = await dated();
    await close();
    const { page } = await open(book);
    await goTo(page, 'Dates and RAG rules');
    expect(await page.getByLabel('As-at date').inputValue()).toBe('2026-03-31');
    expect(await page.getByLabel('Panel date').inputValue()).toBe('2026-04-16');
    await goTo(page, 'Check');
    await check(page);
    await says(page, 'As at 31 Mar 2026; panel 16 Apr 2026.');
  });
});

test('dates saved as they are write nothing into the workbook, and say so', async () => {
  const { page, book } = await checkedPlan();
  await page.getByRole('button', { name: 'Change dates' }).click();
  await page.getByRole('button', { name: 'Save and check again' }).click();
  await says(page, 'Nothing was changed.');
  expect(book.customXmlParts).toEqual([]);
});

test('RAG rules are chosen, kept, and name the ratings from then on', async () => {
  const { page, book } = await checkedPlan();
  await goTo(page, 'Dates and RAG rules');
  const rules = page.getByRole('group', { name: 'RAG rules' }).getByRole('radio');
  expect(await rules.count()).toBeGreaterThan(1);
  const other = rules.and(page.locator(':not(:checked)')).first();
  await other.check();
  await page.getByRole('button', { name: 'Save and check again' }).click();
  await expect.poll(() => book.customXmlParts.length).toBe(1);
  expect(keptIn(book).scheme).toMatch(/./);
});

describe('which column is which', () => {
  async function withoutLeads(): Promise<ExcelWindow> {
    const excel = await checkedPlan();
    const { page } = excel;
    await goTo(page, 'Which column is which');
    const sheet = page.getByRole('heading', { level: 3, name: /^Actions/ }).getByRole('button');
    if ((await sheet.getAttribute('aria-expanded')) === 'false') await sheet.click();
    await page.getByLabel('Read this sheet as').selectOption('Nothing: leave it out');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await says(page, 'Remembered how “Actions” is to be read.');
    return excel;
  }

  test('changes what is read, and is kept in the workbook', async () => {
    const { page, book } = await withoutLeads();
    await says(page, /Before: improvement-plan, 20 records\. Now: left out/);
    expect(keptIn(book).columns).toEqual([expect.objectContaining({ sheet: 'Actions', template: 'none' })]);
  });

  test('can be several columns of a revised deadline, chosen one after the other', async () => {
    const { page, book } = await checkedPlan();
    await goTo(page, 'Which column is which');
    const sheet = page.getByRole('heading', { level: 3, name: /^Actions/ }).getByRole('button');
    if ((await sheet.getAttribute('aria-expanded')) === 'false') await sheet.click();
    const fold = page.getByText(/^Fields without a column/);
    if ((await page.locator('details.fold[open]', { has: fold }).count()) === 0) await fold.click();
    await page.getByLabel('Column for Lead', { exact: true }).selectOption('No column');
    await page.getByLabel('Column for Update', { exact: true }).selectOption('No column');
    await page.getByLabel('Column for Revised deadline', { exact: true }).selectOption('D');
    await page.getByLabel('Column 2 for Revised deadline').selectOption('F');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await says(page, /Revised deadline: no column before, columns D and F now\./);
    expect(keptIn(book).columns).toEqual([
      { sheet: 'Actions', columns: { lead: null, update: null, revisedDeadline: ['D', 'F'] } },
    ]);
  });

  test('can be reset to what was recognised', async () => {
    const { page } = await withoutLeads();
    await page.getByRole('button', { name: 'Reset' }).click();
    await says(page, '“Actions” is read as Panelpack recognises it.');
    await goTo(page, 'Check');
    await says(page, /^20 rows read/);
  });
});
