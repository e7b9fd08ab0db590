import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { IN_NODE } from '../../../cli/read-in-node.ts';
import type { Workbook } from '../../../engine/workbook/workbook.ts';
import { readWorkbook } from '../../../formats/xlsx/read/index.ts';
import type { ExcelWindow } from '../../support/excel-rig/open-in-excel.ts';
import { check, goTo, inExcelStories, says } from '../../support/excel-rig/stories.ts';

const { checkedPlan } = inExcelStories();

function readPack(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes, 'pack.xlsx', IN_NODE);
  if (!read.ok) throw new Error(read.error.message);
  return read.workbook;
}

/** The sample plan, with its pack made from the first screen. */
async function generated(): Promise<ExcelWindow> {
  const excel = await checkedPlan();
  await excel.page.getByRole('button', { name: 'Generate pack' }).click();
  await excel.page.getByRole('heading', { name: 'The pack' }).waitFor();
  return excel;
}

describe('a pack made from the pane', () => {
  test('opens as a new workbook with its contents and a sheet for each appendix, and leaves the tracker as it was', async () => {
    const { book, page } = await generated();
    await says(page, '6 appendices as at 31 December 2025, in a new workbook: save it where you want it.');
    expect(book.sheets.map(({ name }) => name)).toEqual(['Actions', 'Guidance']);
    const { sheets } = readPack(book.openedWorkbooks[0] ?? new Uint8Array());
    expect(sheets).toHaveLength(7);
    expect(sheets[1]?.rows.flatMap(({ cells }) => cells.map(({ text }) => text))).toContain(
      'Name an owner for each information asset',
    );
  });

  test('is brought into view below the choices once it is made', async () => {
    const { page } = await generated();
    const top = async (): Promise<number> => {
      const box = await page.getByRole('heading', { name: 'The pack' }).boundingBox();
      return box?.y ?? Infinity;
    };
    await expect.poll(top).toBeLessThan(300);
  });

  test('is saved as the same file that Excel was given', async () => {
    const { page, book } = await generated();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as Excel' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('panel-pack-2025-12-31.xlsx');
    const names = readPack(new Uint8Array(readFileSync(await saved.path()))).sheets.map(({ name }) => name);
    const opened = readPack(book.openedWorkbooks[0] ?? new Uint8Array());
    expect(names).toEqual(opened.sheets.map(({ name }) => name));
    await says(page, 'Saved as panel-pack-2025-12-31.xlsx.');
  });

  test('goes on sheets of this workbook where Excel opens no new one, and says why', async () => {
    const excel = await checkedPlan();
    excel.host.faults.refuse('Application.CreateWorkbook', 'GeneralException');
    await excel.page.getByRole('button', { name: 'Generate pack' }).click();
    await says(excel.page, /^6 appendices as at 31 December 2025, in this workbook on .+ and .+\. .+\.$/);
    expect(excel.book.sheets).toHaveLength(9);
  });
});

describe('a pack on sheets of this workbook', () => {
  async function here(): Promise<ExcelWindow> {
    const excel = await checkedPlan();
    const { page } = excel;
    await goTo(page, 'Appendices');
    await page.getByRole('radio', { name: /^Sheets of this workbook/ }).check();
    await page.getByRole('button', { name: 'Generate pack' }).click();
    await says(page, /^6 appendices as at 31 December 2025, in this workbook on/);
    return excel;
  }

  test('has its sheets beside the user’s, which keep their names and their places', async () => {
    const { book } = await here();
    expect(book.openedWorkbooks).toEqual([]);
    expect(book.sheets).toHaveLength(9);
    expect(book.sheets.slice(0, 2).map(({ name }) => name)).toEqual(['Actions', 'Guidance']);
  });

  test('is what the ribbon makes from then on, in its place, and is never read as a tracker', async () => {
    const excel = await here();
    await excel.press('generateAppendices');
    expect(excel.book.openedWorkbooks).toEqual([]);
    expect(excel.book.sheets).toHaveLength(9);
    await goTo(excel.page, 'Check');
    await excel.page.getByRole('button', { name: 'Check workbook again' }).click();
    await says(excel.page, /^20 rows read/);
  });

  test('is still preferred when the pane is opened again on this computer', async () => {
    const { page, book } = await here();
    await page.reload();
    await check(page);
    await goTo(page, 'Appendices');
    expect(await page.getByRole('radio', { name: /^Sheets of this workbook/ }).isChecked()).toBe(true);
    expect(book.customXmlParts).toEqual([]);
  });
});
