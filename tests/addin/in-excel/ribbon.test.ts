import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../../addin/commands/command-names.ts';
import { inExcelStories, plan, says } from '../../support/excel-rig/stories.ts';

const { open } = inExcelStories();

describe('the ribbon', () => {
  test.each(COMMAND_NAMES)(
    '%s does its work before anything was pressed in the pane, and ends',
    async (name) => {
      const excel = await open(plan());
      await excel.press(name);
      expect(excel.completed).toHaveLength(1);
    },
  );

  test('Generate appendices, pressed twice, opens two packs and leaves the tracker as it was', async () => {
    const excel = await open(plan());
    const sheets = excel.book.sheets.map(({ name }) => name);
    await excel.press('generateAppendices');
    await excel.press('generateAppendices');
    expect(excel.book.openedWorkbooks).toHaveLength(2);
    expect(excel.book.openedWorkbooks[0]?.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(sheets);
  });

  test('Generate appendices makes sheets of its own where Excel opens no workbook, and refreshes them', async () => {
    const excel = await open(plan());
    excel.host.faults.refuse('Application.CreateWorkbook', 'GeneralException');
    const before = excel.book.sheets.length;
    await excel.press('generateAppendices');
    const after = excel.book.sheets.length;
    expect(after).toBeGreaterThan(before);
    await excel.press('generateAppendices');
    expect(excel.book.sheets).toHaveLength(after);
  });

  test('Check workbook opens the pane and checks', async () => {
    const excel = await open(plan());
    await excel.press('checkWorkbook');
    expect(excel.shown.times).toBe(1);
    await says(excel.page, /^20 rows read/);
  });

  test('a command that cannot do its work still ends, and the pane says why', async () => {
    const excel = await open(plan());
    excel.file.status = 5001;
    excel.host.faults.cellEditMode = true;
    await excel.press('generateAppendices');
    excel.host.faults.cellEditMode = false;
    expect(excel.shown.times).toBe(1);
    await says(excel.page, /Press Enter/);
  });

  test('Generate appendices of a workbook without a tracker opens the pane, which says what to do', async () => {
    const excel = await open(plan());
    for (const sheet of excel.book.sheets) sheet.cells.clear();
    excel.file.status = 11001;
    await excel.press('generateAppendices');
    expect(excel.shown.times).toBe(1);
    await says(excel.page, /^No appendix can be made: no table here was recognised/);
  });

  test('Generate appendices opens the pane where Excel takes the pack neither as a workbook nor as sheets', async () => {
    const excel = await open(plan());
    excel.host.faults.refuse('Application.CreateWorkbook', 'GeneralException');
    excel.book.isProtected = true;
    await excel.press('generateAppendices');
    expect(excel.shown.times).toBe(1);
    await excel.page.getByRole('button', { name: 'Save as Excel' }).waitFor();
  });
});
