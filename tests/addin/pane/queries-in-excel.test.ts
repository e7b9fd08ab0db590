import { describe, expect, test } from 'vitest';
import { accessibilitySlips } from '../../support/browser.ts';
import type { ExcelWindow } from '../../support/excel-rig/open-in-excel.ts';
import { inExcelStories } from '../../support/excel-rig/stories.ts';

const stories = inExcelStories();

/** The queries of the sample plan, open in Excel. */
async function openQueries(): Promise<ExcelWindow> {
  const excel = await stories.checkedPlan();
  const { page } = excel;
  await page.getByRole('button', { name: 'Fix these first' }).click();
  await page.getByRole('heading', { level: 1, name: 'Queries' }).waitFor();
  return excel;
}

async function writeDecision({ page }: ExcelWindow, confirm: string): Promise<void> {
  await page.getByLabel('Decided by').fill('AC Quill');
  await page.getByLabel('Reason').fill('the board has seen the dates');
  await page.getByRole('button', { name: confirm, exact: true }).click();
}

describe('queries in Excel', () => {
  test('a fix changes its cell, says so, and leaves the keyboard at its card', async () => {
    const { page } = await openQueries();
    await page.getByRole('button', { name: 'A rating is Red, Amber or Green 2 queries' }).click();
    await page.getByText('Change G17 from “Yellow” to “Amber”.').waitFor();
    await page.getByRole('button', { name: 'Fix', exact: true }).first().click();
    await page.getByText('1 cell changed.').waitFor();
    await page.getByRole('button', { name: 'A rating is Red, Amber or Green 1 query' }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('A rating is Red, Amber or Green');
  });

  test('a query that is accepted with a reason moves to those accepted', async () => {
    const excel = await openQueries();
    const { page } = excel;
    await page.getByRole('button', { name: 'Every reference is used once on its sheet 1 query' }).click();
    await page.getByRole('button', { name: 'Accept with reason…' }).last().click();
    await writeDecision(excel, 'Accept');
    await page.getByText('1 query accepted with a reason.').waitFor();
    await page.getByRole('heading', { name: 'Accepted with a reason (1)' }).waitFor();
    await page.getByRole('heading', { name: 'Must be fixed (7)' }).waitFor();
  });

  test('a decision without a reason is not kept: its field says what is missing and has the keyboard', async () => {
    const { page } = await openQueries();
    await page.getByRole('button', { name: 'Accept with reason…' }).first().click();
    await page.getByLabel('Decided by').fill('AC Quill');
    await page.getByRole('button', { name: 'Accept all 2' }).click();
    await page.getByText('Enter the reason, as the panel may read it.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('reason');
    expect(await accessibilitySlips(page)).toEqual([]);
  });

  test('a rating is agreed where the lead’s and the dates disagree, and “Why?” then says so', async () => {
    const excel = await openQueries();
    const { page } = excel;
    const query = page.locator('.place').filter({ hasText: 'Actions!G10' });
    await query.getByRole('button', { name: 'Why?' }).click();
    await page.getByRole('button', { name: 'Agree a rating…' }).click();
    await page.getByLabel('Rating', { exact: true }).selectOption('Amber');
    await writeDecision(excel, 'Agree Amber');
    await page.getByText('Amber is agreed; the lead’s own rating is left as it is.').waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Summary' }).click();
    const row = page.getByRole('listitem').filter({ hasText: '2.1 Record each cell check' });
    await row.getByRole('button', { name: 'Why?' }).click();
    const words = await row.getByLabel('Why it is rated as it is').inputValue();
    expect(words).toContain('Amber was agreed in place of the lead’s rating');
  });

  test('the cells of all queries can be highlighted and cleared again', async () => {
    const { page } = await openQueries();
    await page.getByRole('button', { name: 'Highlight these cells' }).click();
    await page.getByText(/^\d+ cells highlighted\.$/).waitFor();
    await page.getByRole('button', { name: 'Remove highlights' }).click();
    await page.getByText(/highlights removed/).waitFor();
  });
});
