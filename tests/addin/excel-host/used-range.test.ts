import { expect, test } from 'vitest';
import { ExcelHost } from '../../support/excel-host/excel-host.ts';
import { HostBook } from '../../support/excel-host/host-book.ts';
import { useHost } from '../../support/excel-host/load-excel.ts';

test('the genuine library reads and writes a used range', async () => {
  const book = new HostBook('plan.xlsx', 'Plan 1');
  book.edit('Plan 1', 'A1', 'Ref');
  book.edit('Plan 1', 'B1', 'Status');
  book.edit('Plan 1', 'A2', 7);
  book.edit('Plan 1', 'B2', 'Amber');
  useHost(new ExcelHost(book));
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan 1');
    const used = sheet.getUsedRange();
    used.load({ values: true, address: true });
    await context.sync();
    used.getCell(1, 1).values = [['Green']];
    return { values: used.values, address: used.address };
  });
  expect(read).toEqual({
    values: [
      ['Ref', 'Status'],
      [7, 'Amber'],
    ],
    address: "'Plan 1'!A1:B2",
  });
  expect(book.sheet('Plan 1').cellAt(2, 2)?.value).toBe('Green');
});
