import { describe, expect, test } from 'vitest';
import { goTo, inExcelStories, openCard, says, check, plan } from '../../support/excel-rig/stories.ts';
import type { ExcelWindow } from '../../support/excel-rig/open-in-excel.ts';

const { open, checkedPlan } = inExcelStories();

const CARD = /^A rating is Red, Amber or Green/;

/** The sample plan, checked, at the card of those ratings that are no rating’s word. */
async function atRatings(): Promise<ExcelWindow> {
  const excel = await checkedPlan();
  await goTo(excel.page, 'Queries');
  await openCard(excel.page, CARD);
  return excel;
}

function valueAt({ book }: ExcelWindow, row: number): unknown {
  return book.sheet('Actions').cellAt(row, 7)?.value;
}

describe('a fix', () => {
  test('changes the cell, says so, and its query is gone after the check that follows', async () => {
    const excel = await atRatings();
    const { page } = excel;
    await page.getByRole('button', { name: 'Actions!G17' }).waitFor();
    await page.getByRole('button', { name: 'Fix', exact: true }).click();
    await says(page, '1 cell changed.');
    expect(valueAt(excel, 17)).toBe('Amber');
    await expect.poll(() => page.getByRole('button', { name: 'Fix', exact: true }).count()).toBe(0);
    expect(excel.file.reads).toBe(2);
  });

  test('shows what it would write before it is made', async () => {
    const { page } = await atRatings();
    await says(page, 'Change G17 from “Yellow” to “Amber”.');
  });

  test('is refused where a colleague changed the cell between two syncs', async () => {
    const excel = await atRatings();
    excel.host.faults.beforeNext((book) => {
      book.edit('Actions', 'G17', 'Green', 'colleague');
    });
    await excel.page.getByRole('button', { name: 'Fix', exact: true }).click();
    await says(excel.page, 'G17 says “Green” now, and said “Yellow” before.');
    expect(valueAt(excel, 17)).toBe('Green');
  });

  test('is refused where the sheet is protected, in a sentence that says where to unprotect it', async () => {
    const excel = await atRatings();
    excel.book.sheet('Actions').isProtected = true;
    await excel.page.getByRole('button', { name: 'Fix', exact: true }).click();
    await says(excel.page, 'Unprotect “Actions” in Excel’s Review tab first');
    expect(valueAt(excel, 17)).toBe('Yellow');
  });

  test('is refused where a formula gives what the cell shows', async () => {
    const excel = await atRatings();
    excel.book.sheet('Actions').touch(17, 7).formula = '="Yel"&"low"';
    await excel.page.getByRole('button', { name: 'Fix', exact: true }).click();
    await says(excel.page, 'Change G17 by hand: a formula gives what it shows');
    expect(excel.book.sheet('Actions').cellAt(17, 7)?.formula).toBe('="Yel"&"low"');
  });

  test('waits until the cell that is being edited is finished', async () => {
    const excel = await atRatings();
    excel.host.faults.cellEditMode = true;
    await excel.page.getByRole('button', { name: 'Fix', exact: true }).click();
    await says(excel.page, /^Press Enter in Excel to finish the cell you are editing/);
    expect(valueAt(excel, 17)).toBe('Yellow');
  });
});

describe('all fixes of a kind', () => {
  async function withThree(): Promise<ExcelWindow> {
    const book = plan();
    const excel = await open(book);
    book.edit('Actions', 'G13', 'Yellow');
    book.edit('Actions', 'G19', 'yellow');
    await check(excel.page);
    await goTo(excel.page, 'Queries');
    await openCard(excel.page, CARD);
    return excel;
  }

  test('are made at once', async () => {
    const excel = await withThree();
    await excel.page.getByRole('button', { name: 'Fix all 3 of this kind' }).click();
    await says(excel.page, '3 cells changed.');
    expect([13, 17, 19].map((row) => valueAt(excel, row))).toEqual(['Amber', 'Amber', 'Amber']);
  });

  test('leave out the one that somebody changed meanwhile, and say why', async () => {
    const excel = await withThree();
    excel.host.faults.beforeNext((book) => {
      book.edit('Actions', 'G19', 'Red', 'colleague');
    });
    await excel.page.getByRole('button', { name: 'Fix all 3 of this kind' }).click();
    await says(excel.page, /^2 cells changed\. Check the workbook again: G19 says “Red” now/);
    expect([13, 17, 19].map((row) => valueAt(excel, row))).toEqual(['Amber', 'Amber', 'Red']);
  });
});
