import { describe, expect, test } from 'vitest';
import { makeWorkbook } from '../../../bench/make-workbook.ts';
import { openBook } from '../../support/excel-host/open-book.ts';
import { check, example, goTo, inExcelStories, plan, says } from '../../support/excel-rig/stories.ts';
import { makeXlsx } from '../../support/xlsx-parts.ts';

const { open, checkedPlan } = inExcelStories();

describe('a protected workbook', () => {
  test('with a protected sheet is checked as any other', async () => {
    const book = plan();
    book.sheet('Actions').isProtected = true;
    const { page } = await open(book);
    await check(page);
    await says(page, 'Not ready: 8 must fix, 15 to confirm.');
  });

  test('whose structure is protected gets its pack as a new workbook', async () => {
    const book = plan();
    book.isProtected = true;
    const { page } = await open(book);
    await check(page);
    await page.getByRole('button', { name: 'Generate pack' }).click();
    await says(page, /in a new workbook/);
    expect(book.openedWorkbooks).toHaveLength(1);
  });

  test('whose structure is protected takes no sheets: the pane says what to do, and the file can be saved', async () => {
    const book = plan();
    book.isProtected = true;
    const excel = await open(book);
    excel.host.faults.refuse('Application.CreateWorkbook', 'GeneralException');
    await check(excel.page);
    await excel.page.getByRole('button', { name: 'Generate pack' }).click();
    await says(excel.page, /unprotect/i);
    expect(book.sheets).toHaveLength(2);
    await excel.page.getByRole('button', { name: 'Save as Excel' }).waitFor();
  });
});

describe('an Excel that gives less', () => {
  test('as old as the manifest lets in checks, fixes and generates', async () => {
    const excel = await checkedPlan({ requirementSet: '1.13' });
    await says(excel.page, 'Not ready: 8 must fix, 15 to confirm.');
    await excel.press('generateAppendices');
    expect(excel.book.openedWorkbooks).toHaveLength(1);
  });

  test('as old as that and without the file is read cell by cell, and what was not seen is said', async () => {
    const excel = await open(plan(), { requirementSet: '1.13' });
    excel.file.status = 11001;
    await check(excel.page);
    await says(excel.page, /^20 rows read/);
    await says(
      excel.page,
      /^Excel did not hand over this workbook as a file, so it was read cell by cell: words struck through .* not seen\.$/,
    );
  });

  test('finds the same by cells as by the file', async () => {
    const excel = await open(plan());
    excel.file.status = 11001;
    await check(excel.page);
    await says(excel.page, 'Not ready: 8 must fix, 15 to confirm.');
  });

  test('that will not open while a cell is being edited says so, and checks once it no longer is', async () => {
    const excel = await open(plan());
    const button = excel.page.getByRole('button', { name: 'Check workbook' });
    await button.waitFor();
    excel.file.status = 5001;
    excel.host.faults.cellEditMode = true;
    await button.click();
    await says(
      excel.page,
      'Press Enter in Excel to finish the cell you are editing, then check the workbook again.',
    );
    excel.host.faults.cellEditMode = false;
    excel.file.status = 0;
    await excel.page.getByRole('button', { name: 'Try again' }).click();
    await says(excel.page, /^20 rows read/);
  });
});

describe('a workbook without a tracker', () => {
  test('that is empty is said to have none, with what to do', async () => {
    const { page } = await open(openBook(makeXlsx({ sheets: [{ name: 'Sheet1' }] }), 'empty.xlsx'));
    await page.getByRole('button', { name: 'Check workbook' }).click();
    await says(page, /^Nothing to check: no tracker was found in empty\.xlsx\.$/);
    await page.getByRole('button', { name: 'Which column is which' }).waitFor();
  });

  test('that is a pack made by Panelpack is not taken for one', async () => {
    const excel = await checkedPlan();
    await excel.press('generateAppendices');
    const pack = openBook(excel.book.openedWorkbooks[0] ?? new Uint8Array(), 'pack.xlsx');
    const { page } = await open(pack);
    await page.getByRole('button', { name: 'Check workbook' }).click();
    await says(page, /^Nothing to check: no tracker was found in pack\.xlsx\.$/);
  });
});

test.each([
  ['improvement-plan-pages.xlsx', /^14 rows read/],
  ['audits-register.xlsx', /^12 rows read/],
  ['inspections-register.xlsx', /^16 rows read/],
])('%s is read and its queries and summary open', async (file, read) => {
  const { page } = await open(example(file));
  await check(page);
  await says(page, read);
  await goTo(page, 'Queries');
  await goTo(page, 'Summary');
  await page.getByRole('heading', { level: 1, name: 'Summary' }).waitFor();
});

describe('a tracker of 10,000 rows', () => {
  test('can be cancelled while it is checked, and is read in full when asked again', async () => {
    const { page } = await open(openBook(makeWorkbook({ rows: 10_000 }), 'large.xlsx'));
    await page.getByRole('button', { name: 'Check workbook' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await says(page, 'The check was cancelled; nothing was changed.');
    await page.getByRole('button', { name: 'Check workbook' }).click();
    await page
      .getByText(/10,?000 rows read/)
      .first()
      .waitFor({ timeout: 60_000 });
  });
});
