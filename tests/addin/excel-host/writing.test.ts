import { describe, expect, test } from 'vitest';
import type { HostBook } from '../../support/excel-host/host-book.ts';
import { codeOf, inExcel } from '../../support/excel-host/in-excel.ts';

async function write(address: string, values: unknown[][], numberFormat?: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Plan 1').getRange(address);
    if (numberFormat !== undefined) range.numberFormat = values.map((line) => line.map(() => numberFormat));
    range.values = values;
    await context.sync();
  });
}

function cell(book: HostBook, row: number, column: number): unknown[] {
  const found = book.sheet('Plan 1').cellAt(row, column);
  return [found?.value, found?.formula, found?.numberFormat, found?.text];
}

describe('written text is taken as typed words', () => {
  test.each([
    ['Amber', ['Amber', null, 'General', 'Amber']],
    ['12', [12, null, 'General', '12']],
    ['12%', [0.12, null, '0%', '12%']],
    ['31/12/2021', [44561, null, 'm/d/yyyy', '31/12/2021']],
    ['2018-12-31', [43465, null, 'm/d/yyyy', '31/12/2018']],
    ['TRUE', [true, null, 'General', 'TRUE']],
    ['-5', [-5, null, 'General', '-5']],
    ['- renew the policy', ['#NAME?', '=- renew the policy', 'General', '#NAME?']],
    ['+ two posts', ['#NAME?', '=+ two posts', 'General', '#NAME?']],
    ['=SUM(A2:A3)', ['#NAME?', '=SUM(A2:A3)', 'General', '#NAME?']],
    ["'=SUM(A2:A3)", ['=SUM(A2:A3)', null, 'General', '=SUM(A2:A3)']],
    ["'12", ['12', null, 'General', '12']],
    ['#N/A', ['#N/A', null, 'General', '#N/A']],
    ['Q3', ['Q3', null, 'General', 'Q3']],
  ])('%s', async (text, expected) => {
    const { book } = inExcel();
    await write('A1', [[text]]);
    expect(cell(book, 1, 1)).toEqual(expected);
  });
});

describe('writing', () => {
  test('leaves text as it is in cells formatted as text', async () => {
    const { book } = inExcel();
    await write('A1:B1', [['- renew', '31/12/2021']], '@');
    expect([cell(book, 1, 1)[0], cell(book, 1, 2)[0]]).toEqual(['- renew', '31/12/2021']);
  });

  test('of a number in a cell formatted as text makes text', async () => {
    const { book } = inExcel();
    await write('A1', [[7]], '@');
    expect(cell(book, 1, 1)[0]).toBe('7');
  });

  test('of a date as its serial shows through the format set before', async () => {
    const { book } = inExcel();
    await write('A1', [[44561]], 'dd/mm/yyyy');
    expect(cell(book, 1, 1)).toEqual([44561, null, 'dd/mm/yyyy', '31/12/2021']);
  });

  test('of a serial shows it 1,462 days later where days are counted from 1904', async () => {
    const { book } = inExcel();
    book.date1904 = true;
    await write('A1:B1', [[43099, 12]], 'dd/mm/yyyy');
    await write('B1', [[12]], '0');
    expect(cell(book, 1, 1)).toEqual([43099, null, 'dd/mm/yyyy', '31/12/2021']);
    expect(cell(book, 1, 2)).toEqual([12, null, '0', '12']);
  });

  test('of words that read as a date makes the serial of the workbook’s own date system', async () => {
    const { book } = inExcel();
    book.date1904 = true;
    await write('A1', [['31/12/2021']]);
    expect(cell(book, 1, 1)).toEqual([43099, null, 'm/d/yyyy', '31/12/2021']);
  });

  test('of null leaves a cell as it was, and of "" empties it', async () => {
    const { book } = inExcel();
    book.edit('Plan 1', 'A1', 'kept');
    book.edit('Plan 1', 'B1', 'emptied');
    await write('A1:B1', [[null, '']]);
    expect([cell(book, 1, 1)[0], cell(book, 1, 2)[0]]).toEqual(['kept', '']);
  });

  test('of another size is refused', async () => {
    inExcel();
    expect(await codeOf(write('A1:B2', [['a', 'b']]))).toBe('InvalidArgument');
  });

  test('of more letters than a cell holds is refused', async () => {
    inExcel();
    expect(await codeOf(write('A1', [['x'.repeat(32_768)]]))).toBe('InvalidArgument');
  });

  test('to merged cells reaches the first of them only', async () => {
    const { book } = inExcel();
    book.sheet('Plan 1').merges.push({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 });
    await write('A1:C1', [['shown', 'covered', 'beside']]);
    expect([1, 2, 3].map((column) => cell(book, 1, column)[0])).toEqual(['shown', '', 'beside']);
  });

  test('to whole columns is refused', async () => {
    inExcel();
    expect(await codeOf(write('A:A', [['x']]))).toBe('InvalidArgument');
  });
});
