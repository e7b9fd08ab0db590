import { describe, expect, test } from 'vitest';
import { codeOf, inExcel } from '../../support/excel-host/in-excel.ts';

async function usedAddress(valuesOnly: boolean): Promise<string> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Plan 1').getUsedRangeOrNullObject(valuesOnly);
    used.load('address');
    await context.sync();
    return used.isNullObject ? 'nothing' : used.address;
  });
}

describe('the used range', () => {
  test('holds every value, and names its sheet in quotes where it has a space', async () => {
    const { book } = inExcel();
    book.edit('Plan 1', 'B2', 'Ref');
    book.edit('Plan 1', 'D9', 7);
    expect(await usedAddress(true)).toBe("'Plan 1'!B2:D9");
  });

  test('counts cells that are only coloured unless values only are asked for', async () => {
    const { book } = inExcel();
    book.edit('Plan 1', 'A1', 'Ref');
    Object.assign(book.sheet('Plan 1').touch(30, 5), { fill: '#FFC000', pattern: 'Solid' });
    expect(await usedAddress(false)).toBe("'Plan 1'!A1:E30");
    expect(await usedAddress(true)).toBe("'Plan 1'!A1");
  });

  test('of a blank sheet is a null object', async () => {
    inExcel();
    expect(await usedAddress(true)).toBe('nothing');
  });

  test('of a blank sheet is A1 where no null object was asked for', async () => {
    inExcel();
    const address = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Plan 1').getUsedRange().load('address');
      await context.sync();
      return used.address;
    });
    expect(address).toBe("'Plan 1'!A1");
  });

  test('of an empty range is not found', async () => {
    inExcel();
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan 1').getRange('C3:D4').getUsedRange();
      await context.sync();
    });
    expect(await codeOf(work)).toBe('ItemNotFound');
  });
});

describe('reading a range', () => {
  test('gives values, formulas, texts, types and formats row by row', async () => {
    const { book } = inExcel();
    book.edit('Plan 1', 'A1', 'Due');
    book.edit('Plan 1', 'B1', '31/12/2021');
    book.edit('Plan 1', 'A2', 0.5);
    book.edit('Plan 1', 'B2', '=A2*2');
    Object.assign(book.sheet('Plan 1').touch(2, 2), { value: 1, text: '1', isError: false });
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan 1').getRange('A1:B2');
      range.load('values,formulas,text,valueTypes,numberFormat');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      values: [
        ['Due', 44561],
        [0.5, 1],
      ],
      formulas: [
        ['Due', 44561],
        [0.5, '=A2*2'],
      ],
      text: [
        ['Due', '31/12/2021'],
        ['0.5', '1'],
      ],
      valueTypes: [
        ['String', 'Double'],
        ['Double', 'Double'],
      ],
      numberFormat: [
        ['General', 'm/d/yyyy'],
        ['General', 'General'],
      ],
    });
  });

  test('gives null for whole columns, as they have too many cells', async () => {
    inExcel();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan 1').getRange('A:C').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });
});
