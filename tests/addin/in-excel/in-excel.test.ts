import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilitySlips, startRig, type Rig } from '../../support/browser.ts';
import { openBook } from '../../support/excel-host/open-book.ts';
import { openInExcel, type ExcelOptions, type ExcelWindow } from '../../support/excel-rig/open-in-excel.ts';
import { makeWorkbook } from '../../../bench/make-workbook.ts';

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

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'examples');

async function openPlan(options: ExcelOptions = {}): Promise<ExcelWindow> {
  const bytes = new Uint8Array(readFileSync(join(EXAMPLES, 'improvement-plan-flat.xlsx')));
  opened = await openInExcel(rig, openBook(bytes, 'improvement-plan-flat.xlsx'), options);
  return opened;
}

async function checked({ page }: ExcelWindow): Promise<void> {
  await page.getByRole('button', { name: 'Check workbook' }).click();
  await page
    .getByText(/rows? read/)
    .first()
    .waitFor();
}

describe('the pane in Excel', () => {
  test('checks the open workbook and says in its first lines how it stands', async () => {
    const excel = await openPlan();
    await checked(excel);
    await excel.page.getByText(/^Not ready: \d+ must fix/).waitFor();
    expect(excel.file.open).toBe(0);
  });

  test('selects the cell that a query is about', async () => {
    const excel = await openPlan();
    await checked(excel);
    await excel.page.getByRole('button', { name: 'Fix these first' }).click();
    await excel.page.getByRole('heading', { name: 'Queries', exact: true }).waitFor();
    await excel.page
      .getByRole('button', { name: /^Plan!|^Actions!|![A-Z]+\d+$/ })
      .first()
      .click();
    await expect.poll(() => excel.book.selection.area.firstRow).toBeGreaterThan(1);
  });

  test('reads the ranges where Excel will not give the file, and says so', async () => {
    const excel = await openPlan();
    excel.file.status = 11001;
    await checked(excel);
    await excel.page
      .getByText(/read cell by cell/)
      .first()
      .waitFor();
  });

  test('says in one sentence that a cell is being edited, and checks once it no longer is', async () => {
    const excel = await openPlan();
    excel.file.status = 5001;
    excel.host.faults.cellEditMode = true;
    await excel.page.getByRole('button', { name: 'Check workbook' }).click();
    await excel.page
      .getByText(/Press Enter/)
      .first()
      .waitFor();
    excel.host.faults.cellEditMode = false;
    excel.file.status = 0;
    await excel.page
      .getByRole('button', { name: /Check workbook|Check again|Try again/ })
      .first()
      .click();
    await excel.page
      .getByText(/rows? read/)
      .first()
      .waitFor();
  });

  test('checks again after an edit, without being asked', async () => {
    const excel = await openPlan();
    await checked(excel);
    const before = excel.file;
    const rows = await excel.page
      .getByText(/rows? read/)
      .first()
      .textContent();
    expect(before.open).toBe(0);
    expect(rows).toMatch(/read/);
  });

  test('shows nothing that axe finds fault with, light and dark', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const excel = await openPlan({ theme });
      await checked(excel);
      expect(await accessibilitySlips(excel.page)).toEqual([]);
      await excel.close();
    }
  });
});

describe('the ribbon', () => {
  test('Generate appendices, pressed twice, opens two packs and leaves the tracker as it was', async () => {
    const excel = await openPlan();
    const sheets = excel.book.sheets.map(({ name }) => name);
    await excel.press('generateAppendices');
    await excel.press('generateAppendices');
    expect(excel.book.openedWorkbooks).toHaveLength(2);
    expect(excel.book.openedWorkbooks[0]?.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(sheets);
  });

  test('Generate appendices makes sheets of its own where Excel opens no workbook, and refreshes them', async () => {
    const excel = await openPlan();
    excel.host.faults.refuse('Application.CreateWorkbook', 'GeneralException');
    const before = excel.book.sheets.length;
    await excel.press('generateAppendices');
    const after = excel.book.sheets.length;
    expect(after).toBeGreaterThan(before);
    await excel.press('generateAppendices');
    expect(excel.book.sheets).toHaveLength(after);
  });

  test('Check workbook opens the pane and checks', async () => {
    const excel = await openPlan();
    await excel.press('checkWorkbook');
    expect(excel.shown.times).toBe(1);
    await excel.page
      .getByText(/rows? read/)
      .first()
      .waitFor();
  });

  test('a command that cannot do its work still ends, and the pane says why', async () => {
    const excel = await openPlan();
    excel.file.status = 5001;
    excel.host.faults.cellEditMode = true;
    await excel.press('generateAppendices');
    excel.host.faults.cellEditMode = false;
    expect(excel.shown.times).toBe(1);
    await excel.page
      .getByText(/Press Enter/)
      .first()
      .waitFor();
  });
});

describe('a tracker of 10,000 rows', () => {
  test('can be cancelled while it is checked, and the pane says that nothing was changed', async () => {
    const bytes = makeWorkbook({ rows: 10_000 });
    opened = await openInExcel(rig, openBook(bytes, 'large.xlsx'));
    await opened.page.getByRole('button', { name: 'Check workbook' }).click();
    await opened.page.getByRole('button', { name: 'Cancel' }).click();
    await opened.page
      .getByText(/cancelled/)
      .first()
      .waitFor();
    await opened.page.getByRole('button', { name: 'Check workbook' }).click();
    await opened.page
      .getByText(/10,?000 rows read/)
      .first()
      .waitFor({ timeout: 60_000 });
  });
});
