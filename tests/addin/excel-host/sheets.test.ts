import { describe, expect, test } from 'vitest';
import { changePlan, codeOf, inExcel } from '../../support/excel-host/in-excel.ts';

function addSheet(name: string): Promise<string> {
  return codeOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }),
  );
}

describe('a new sheet', () => {
  test('comes behind the last one', async () => {
    const { book } = inExcel();
    expect(await addSheet('A Overdue actions')).toBe('done');
    expect(book.sheets.map(({ name }) => name)).toEqual(['Plan 1', 'A Overdue actions']);
  });

  test('may not have a name that another has, in any case', async () => {
    inExcel();
    expect(await addSheet('PLAN 1')).toBe('ItemAlreadyExists');
  });

  test.each(['Actions: overdue', 'Q3/Q4', 'x'.repeat(32), 'Actions [1]', "'quoted'", ''])(
    'may not be called “%s”',
    async (name) => {
      inExcel();
      expect(await addSheet(name)).toBe('InvalidArgument');
    },
  );

  test('is refused where the structure is protected', async () => {
    const { book } = inExcel();
    book.isProtected = true;
    expect(await addSheet('A Overdue actions')).toBe('AccessDenied');
  });
});

describe('a sheet', () => {
  test('is found by its id under a new name', async () => {
    const { book } = inExcel();
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan 1').load('id');
      await context.sync();
      book.rename('Plan 1', 'Plan 2');
      const again = context.workbook.worksheets.getItem(sheet.id).load('name');
      await context.sync();
      return again.name;
    });
    expect(name).toBe('Plan 2');
  });

  test('cannot be hidden where no other is visible', async () => {
    inExcel();
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan 1').visibility = 'Hidden';
      await context.sync();
    });
    expect(await codeOf(work)).toBe('InvalidOperation');
  });

  test('of charts has no cells', async () => {
    const { book } = inExcel();
    book.addSheet('Chart 1').kind = 'chart';
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Chart 1').getUsedRangeOrNullObject();
      await context.sync();
    });
    expect(await codeOf(work)).toBe('UnsupportedSheet');
  });

  test('comes to the front with the cell that is selected on it', async () => {
    const { book } = inExcel();
    book.addSheet('Notes');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Notes').getRange('D4').select();
      await context.sync();
    });
    expect([book.activeSheet.name, book.selection.area]).toEqual([
      'Notes',
      { firstRow: 4, firstColumn: 4, lastRow: 4, lastColumn: 4 },
    ]);
  });

  test('that is protected refuses a write, a table and a width', async () => {
    const { book } = inExcel();
    book.sheet('Plan 1').isProtected = true;
    const codes = [
      await changePlan((sheet) => void (sheet.getRange('A1').values = [['x']])),
      await changePlan((sheet) => void sheet.tables.add('A1:B2', true)),
      await changePlan((sheet) => void (sheet.getRange('A:A').format.columnWidth = 100)),
    ];
    expect(codes).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied']);
  });

  test('that is protected lets an unlocked cell be written', async () => {
    const { book } = inExcel();
    book.sheet('Plan 1').isProtected = true;
    book.sheet('Plan 1').touch(1, 1).locked = false;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan 1').getRange('A1').values = [['x']];
      await context.sync();
    });
    expect(book.sheet('Plan 1').cellAt(1, 1)?.value).toBe('x');
  });
});
