import { describe, expect, test } from 'vitest';
import type { ExcelOptions, ExcelWindow } from '../../support/excel-rig/open-in-excel.ts';
import { goTo, inExcelStories, openCard, plan, says } from '../../support/excel-rig/stories.ts';

const { open, checkedPlan } = inExcelStories();

/** The sample plan, checked in a pane by whose watch no check takes any time, however busy this machine is. */
function checkedQuickly(prepare?: ExcelOptions['prepare']): Promise<ExcelWindow> {
  return checkedPlan({
    prepare: async (page) => {
      await prepare?.(page);
      await page.addInitScript(() => {
        performance.now = () => 0;
      });
    },
  });
}

/** The same, in a pane whose timers a story can run ahead. */
function checkedInOwnTime(): Promise<ExcelWindow> {
  return checkedQuickly((page) => page.clock.install());
}

/** Lets the page’s time go on by ten seconds, once Excel has told the pane of every edit. */
async function later({ host, page }: ExcelWindow): Promise<void> {
  await host.quiet();
  await page.clock.runFor(10_000);
}

describe('after an edit', () => {
  test('the pane checks again by itself, and shows the new figure', async () => {
    const excel = await checkedQuickly();
    await says(excel.page, 'Not ready: 8 must fix, 15 to confirm.');
    excel.book.edit('Actions', 'D9', 'Gary Stott');
    await says(excel.page, 'Not ready: 7 must fix, 15 to confirm.');
  });

  test('by a colleague it does as well', async () => {
    const excel = await checkedQuickly();
    excel.book.edit('Actions', 'D9', 'Gary Stott', 'colleague');
    await says(excel.page, 'Not ready: 7 must fix, 15 to confirm.');
  });

  test('and more edits in quick succession it checks once', async () => {
    const excel = await checkedInOwnTime();
    for (const typed of ['Waits', 'for the', 'new head']) excel.book.edit('Actions', 'F9', typed);
    excel.book.edit('Actions', 'D9', 'Gary Stott');
    await says(excel.page, 'Not ready: 7 must fix, 15 to confirm.');
    await later(excel);
    expect(excel.file.reads).toBe(2);
  });

  test('while nothing was checked yet, it waits to be asked', async () => {
    const book = plan();
    const excel = await open(book, { prepare: (page) => page.clock.install() });
    await excel.page.getByRole('button', { name: 'Check workbook' }).waitFor();
    book.edit('Actions', 'D9', 'Gary Stott');
    await later(excel);
    expect(excel.file.reads).toBe(0);
  });
});

describe('what Panelpack writes itself', () => {
  test('is followed by the one check that a fix asks for', async () => {
    const excel = await checkedInOwnTime();
    const { page } = excel;
    await goTo(page, 'Queries');
    await openCard(page, /^A rating is Red, Amber or Green/);
    await page.getByRole('button', { name: 'Fix', exact: true }).click();
    await says(page, '1 cell changed.');
    await later(excel);
    expect(excel.file.reads).toBe(2);
  });

  test('on sheets of its own starts no check', async () => {
    const excel = await checkedInOwnTime();
    excel.host.faults.refuse('Application.CreateWorkbook', 'GeneralException');
    await excel.press('generateAppendices');
    await later(excel);
    expect(excel.file.reads).toBe(1);
  });

  test('as highlights starts no check', async () => {
    const excel = await checkedInOwnTime();
    await goTo(excel.page, 'Queries');
    await excel.page.getByRole('button', { name: 'Highlight these cells' }).click();
    await says(excel.page, /cells highlighted\./);
    await later(excel);
    expect(excel.file.reads).toBe(1);
  });
});

describe('an edit during a check', () => {
  test('is in what the pane shows in the end', async () => {
    const book = plan();
    const excel = await open(book);
    excel.host.faults.latency = 200;
    await excel.page.getByRole('button', { name: 'Check workbook' }).click();
    await expect.poll(() => excel.file.reads).toBe(1);
    book.edit('Actions', 'D9', 'Gary Stott');
    await says(excel.page, 'Not ready: 7 must fix, 15 to confirm.');
  });

  test('of a workbook that takes long is said, and the figures are marked as old', async () => {
    const excel = await checkedSlowly();
    await excel.page.getByRole('button', { name: 'Check workbook again' }).click();
    await expect.poll(() => excel.file.reads).toBe(2);
    excel.book.edit('Actions', 'D9', 'Gary Stott');
    await says(excel.page, 'The workbook was edited since it was checked.');
    expect(excel.file.reads).toBe(2);
  });
});

/** The sample plan, checked in a pane by whose watch every check takes seconds. */
function checkedSlowly(): Promise<ExcelWindow> {
  return checkedPlan({
    prepare: async (page) => {
      await page.addInitScript(() => {
        let now = 0;
        performance.now = () => (now += 2_000);
      });
    },
  });
}

test('a workbook that takes long is not checked unasked, but said to be edited', async () => {
  const excel = await checkedSlowly();
  excel.book.edit('Actions', 'D9', 'Gary Stott');
  await says(excel.page, 'The workbook was edited since it was checked.');
  await excel.page.getByRole('button', { name: 'Check workbook again' }).first().click();
  await says(excel.page, 'Not ready: 7 must fix, 15 to confirm.');
});

test('while the next cell is typed in, the pane says no more than that the workbook was edited', async () => {
  const excel = await checkedQuickly();
  excel.book.edit('Actions', 'D9', 'Gary Stott');
  excel.file.status = 5001;
  excel.host.faults.cellEditMode = true;
  await says(excel.page, 'The workbook was edited since it was checked.');
  expect(await excel.page.getByRole('alert').count()).toBe(0);
  excel.file.status = 0;
  excel.host.faults.cellEditMode = false;
  excel.book.edit('Actions', 'D10', 'Gary Stott');
  await says(excel.page, 'Not ready: 7 must fix, 15 to confirm.');
});

test('a pack is made of the workbook as it is, also where it was edited a moment ago', async () => {
  const excel = await checkedInOwnTime();
  excel.book.edit('Actions', 'D9', 'Gary Stott');
  await excel.host.quiet();
  await excel.page.getByRole('button', { name: 'Generate pack' }).click();
  await says(excel.page, /appendices as at/);
  await later(excel);
  expect(excel.file.reads).toBe(2);
  expect(await excel.page.getByText('generate the pack again').count()).toBe(0);
});
