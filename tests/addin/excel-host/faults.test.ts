import { describe, expect, test } from 'vitest';
import { codeOf, inExcel } from '../../support/excel-host/in-excel.ts';

async function readCell(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Plan 1').getRange('A1').load('values');
    await context.sync();
    const [[value] = []]: unknown[][] = range.values;
    return value;
  });
}

describe('faults on demand', () => {
  test('while a cell is being edited everything is refused, and then no longer', async () => {
    const { book, faults } = inExcel();
    book.edit('Plan 1', 'A1', 'Amber');
    faults.cellEditMode = true;
    expect(await codeOf(readCell())).toBe('InvalidOperationInCellEditMode');
    faults.cellEditMode = false;
    expect(await readCell()).toBe('Amber');
  });

  test('a request above the limit is refused, and nothing of it is done', async () => {
    const { book, faults } = inExcel();
    faults.payloadLimit = 4000;
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan 1').getRange('A1').values = [['x'.repeat(5000)]];
      await context.sync();
    });
    expect(await codeOf(work)).toBe('RequestPayloadSizeLimitExceeded');
    expect(book.sheet('Plan 1').cellAt(1, 1)).toBeUndefined();
  });

  test('an answer above the limit is refused', async () => {
    const { book, faults } = inExcel();
    book.edit('Plan 1', 'A1', 'x'.repeat(5000));
    faults.payloadLimit = 4000;
    expect(await codeOf(readCell())).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('more than 5 MB is refused as it stands', async () => {
    inExcel();
    const work = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan 1').getRange('A1:A300');
      range.values = Array.from({ length: 300 }, () => ['x'.repeat(20_000)]);
      await context.sync();
    });
    expect(await codeOf(work)).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('more cells than the limit are refused', async () => {
    const { faults } = inExcel();
    faults.cellLimit = 10;
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan 1').getRange('A1:B6').load('values');
      await context.sync();
    });
    expect(await codeOf(work)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('an edit between two syncs is seen by the second', async () => {
    const { book, faults } = inExcel();
    book.edit('Plan 1', 'A1', 'Amber');
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan 1').getRange('A1').load('values');
      await context.sync();
      const before: unknown[][] = range.values;
      faults.beforeNext((edited) => {
        edited.edit('Plan 1', 'A1', 'Green', 'colleague');
      });
      range.load('values');
      await context.sync();
      const after: unknown[][] = range.values;
      return [before, after];
    });
    expect(seen).toEqual([[['Amber']], [['Green']]]);
  });

  test('a member is refused with the code asked for, until it is allowed again', async () => {
    const { book, faults } = inExcel();
    faults.refuse('Application.CreateWorkbook', 'GeneralException');
    expect(await codeOf(Excel.createWorkbook('UEsDBAAA'))).toBe('GeneralException');
    faults.allow('Application.CreateWorkbook');
    await Excel.createWorkbook('UEsDBAAA');
    expect(book.openedWorkbooks).toEqual([new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0])]);
  });

  test('a workbook of anything but a zip is refused', async () => {
    inExcel();
    expect(await codeOf(Excel.createWorkbook('AAAA'))).toBe('InvalidArgument');
  });

  test('messages come in the language of the host', async () => {
    const { faults } = inExcel({ language: 'de' });
    faults.cellEditMode = true;
    await expect(readCell()).rejects.toThrow(/Zellbearbeitungsmodus/);
  });
});
