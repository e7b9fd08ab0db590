import { describe, expect, test } from 'vitest';
import { changePlan, inExcel } from '../../support/excel-host/in-excel.ts';

function headings(texts: readonly (string | number)[]): ReturnType<typeof inExcel> {
  const host = inExcel();
  for (const [column, text] of texts.entries()) host.book.sheet('Plan 1').touch(1, column + 1).value = text;
  return host;
}

describe('a table', () => {
  test('makes its headings text, none blank and no two alike', async () => {
    const { book } = headings(['Ref', 'ref', '', 2022]);
    await changePlan((sheet) => void sheet.tables.add('A1:D3', true));
    const sheet = book.sheet('Plan 1');
    expect([1, 2, 3, 4].map((column) => sheet.cellAt(1, column)?.value)).toEqual([
      'Ref',
      'ref2',
      'Column3',
      '2022',
    ]);
  });

  test('may not lie over another', async () => {
    headings(['Ref', 'Lead']);
    expect(await changePlan((sheet) => void sheet.tables.add('A1:B3', true))).toBe('done');
    expect(await changePlan((sheet) => void sheet.tables.add('B2:C4', true))).toBe('InvalidArgument');
  });

  test('may not lie over merged cells', async () => {
    const { book } = headings(['Ref', 'Lead']);
    book.sheet('Plan 1').merges.push({ firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 2 });
    expect(await changePlan((sheet) => void sheet.tables.add('A1:B3', true))).toBe('InvalidArgument');
  });

  test.each(['Overdue actions', 'A1', '2022', 'Taken'])('may not be called “%s”', async (name) => {
    const { book } = headings(['Ref', 'Lead']);
    book.names.push({ name: 'Taken', refersTo: "='Plan 1'!$A$1", comment: '', visible: true, sheet: null });
    const work = changePlan((sheet) => {
      sheet.tables.add('A1:B3', true).name = name;
    });
    expect(await work).toBe('InvalidArgument');
  });

  test('is found by its name in the workbook, with its body', async () => {
    headings(['Ref', 'Lead']);
    const address = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan 1').tables.add('A1:B3', true).name = 'Overdue';
      const body = context.workbook.tables.getItem('overdue').getDataBodyRange().load('address');
      await context.sync();
      return body.address;
    });
    expect(address).toBe("'Plan 1'!A2:B3");
  });

  test('gives back plain cells when it is converted', async () => {
    const { book } = headings(['Ref', 'Lead']);
    await changePlan((sheet) => void sheet.tables.add('A1:B3', true).convertToRange());
    expect([book.sheet('Plan 1').tables.length, book.sheet('Plan 1').cellAt(1, 1)?.value]).toEqual([
      0,
      'Ref',
    ]);
  });
});
