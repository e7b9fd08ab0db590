import { describe, expect, test } from 'vitest';
import type { ExcelHost } from '../../support/excel-host/excel-host.ts';
import { inExcel } from '../../support/excel-host/in-excel.ts';

async function listen(host: ExcelHost): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((told) => {
      heard.push(told);
      return Promise.resolve();
    });
    await context.sync();
  });
  await host.quiet();
  return heard;
}

describe('an edit is told', () => {
  test('with its cell and what it held, by whom', async () => {
    const host = inExcel();
    host.book.edit('Plan 1', 'D4', 'Amber');
    const heard = await listen(host);
    host.book.edit('Plan 1', 'D4', 'Green', 'colleague');
    await host.quiet();
    expect(heard).toMatchObject([
      {
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        address: 'D4',
        source: 'Remote',
        worksheetId: host.book.sheet('Plan 1').id,
        details: { valueBefore: 'Amber', valueAfter: 'Green' },
      },
    ]);
  });

  test('of the add-in’s own too, as its own', async () => {
    const host = inExcel();
    const heard = await listen(host);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan 1').getRange('A1:A2').values = [['x'], ['y']];
      await context.sync();
    });
    await host.quiet();
    expect(heard.map(({ address, source, triggerSource }) => [address, source, triggerSource])).toEqual([
      ['A1:A2', 'Local', 'ThisLocalAddin'],
    ]);
  });

  test('not while the add-in has its events off', async () => {
    const host = inExcel();
    const heard = await listen(host);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Plan 1').getRange('A1').values = [['x']];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await host.quiet();
    expect(heard).toEqual([]);
  });

  test('not to a handler that was removed', async () => {
    const host = inExcel();
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan 1').load('id');
      await context.sync();
      const added = sheet.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    host.book.edit('Plan 1', 'A1', 'heard');
    await host.quiet();
    handler.remove();
    await handler.context.sync();
    host.book.edit('Plan 1', 'A2', 'not heard');
    await host.quiet();
    expect(heard).toEqual(['A1']);
  });

  test('of another sheet than the one listened to is not', async () => {
    const host = inExcel();
    host.book.addSheet('Notes');
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan 1').load('id');
      await context.sync();
      sheet.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.book.edit('Notes', 'A1', 'elsewhere');
    host.book.edit('Plan 1', 'B2', 'here');
    await host.quiet();
    expect(heard).toEqual(['B2']);
  });
});

test('sheets that come, go or get another name are told', async () => {
  const host = inExcel();
  const heard: string[] = [];
  const hear = ({ type }: { type: string }): Promise<void> => {
    heard.push(type);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(hear);
    worksheets.onDeleted.add(hear);
    worksheets.onNameChanged.add(hear);
    worksheets.onActivated.add(hear);
    await context.sync();
    worksheets.add('Notes').activate();
    await context.sync();
    worksheets.getItem('Notes').name = 'Remarks';
    worksheets.getItem('Remarks').delete();
    await context.sync();
  });
  await host.quiet();
  expect(heard).toEqual([
    'WorksheetAdded',
    'WorksheetActivated',
    'WorksheetNameChanged',
    'WorksheetActivated',
    'WorksheetDeleted',
  ]);
});

test('the cells of an event can be asked for', async () => {
  const host = inExcel();
  const heard = await listen(host);
  host.book.edit('Plan 1', 'C3', 'Red');
  await host.quiet();
  const values = await Excel.run(async (context) => {
    const range = heard[0]?.getRange(context).load('values');
    await context.sync();
    return range?.values;
  });
  expect(values).toEqual([['Red']]);
});
