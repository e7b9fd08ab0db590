import { describe, expect, test } from 'vitest';
import { codeOf, inExcel, onPlan } from '../../support/excel-host/in-excel.ts';

describe('the genuine library', () => {
  test('refuses to read what was not loaded', async () => {
    inExcel();
    const work = onPlan(async (sheet, context) => {
      const range = sheet.getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(await codeOf(work)).toBe('PropertyNotLoaded');
  });

  test('refuses to read before the sync', async () => {
    inExcel();
    const work = onPlan((sheet) => Promise.resolve(sheet.getRange('A1').load('values').values));
    expect(await codeOf(work)).toBe('PropertyNotLoaded');
  });

  test('refuses a result before the sync', async () => {
    inExcel();
    const work = onPlan((sheet) =>
      Promise.resolve(sheet.getRange('A1').getCellProperties({ address: true }).value),
    );
    expect(await codeOf(work)).toBe('ValueNotLoaded');
  });

  test('refuses an object of another run', async () => {
    inExcel();
    const stray = await onPlan(async (sheet, context) => {
      await context.sync();
      return sheet.getRange('A1');
    });
    const work = onPlan(async (sheet, context) => {
      sheet.getRange('B1').getBoundingRect(stray);
      await context.sync();
    });
    expect(await codeOf(work)).toBe('InvalidRequestContext');
  });

  test('keeps a range between two syncs of one run', async () => {
    const { book } = inExcel();
    book.edit('Plan 1', 'B2', 'Amber');
    const read = await onPlan(async (sheet, context) => {
      const range = sheet.getRange('B2');
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([['Amber']]);
  });

  test('loads what stands when its turn comes, whatever the same sync clears afterwards', async () => {
    const { book } = inExcel();
    const shown = await onPlan(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['yyyy']];
      cell.values = [[44561]];
      cell.load('text');
      cell.clear();
      await context.sync();
      return cell.text;
    });
    expect(shown).toEqual([['2021']]);
    expect(book.sheet('Plan 1').cellAt(1, 1)).toBeUndefined();
  });

  test('loads the members of a collection and of their own collections', async () => {
    const { book } = inExcel();
    book.addSheet('Notes');
    book.edit('Plan 1', 'A1', 'Ref');
    const read = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Plan 1').tables.add('A1:B3', true);
      worksheets.load('items/name,items/visibility,items/tables/items/name');
      await context.sync();
      return worksheets.items.map(({ name, visibility, tables }) => [
        name,
        visibility,
        tables.items.map((table) => table.name),
      ]);
    });
    expect(read).toEqual([
      ['Plan 1', 'Visible', ['Table1']],
      ['Notes', 'Visible', []],
    ]);
  });
});

describe('something that is not there', () => {
  test('is ItemNotFound, with the statement that asked for it', async () => {
    inExcel();
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan 9').load('name');
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { statement: 'var worksheet = worksheets.getItem(...);' },
    });
  });

  test('is a null object where one was asked for, and so is what hangs on it', async () => {
    inExcel();
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Plan 9');
      const used = sheet.getUsedRangeOrNullObject(true).load('values');
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  test('cannot be written to: Excel may let it pass, this host does not', async () => {
    const missed: string[] = [];
    inExcel({ onMissing: (member) => missed.push(member) });
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Plan 9').delete();
      await context.sync();
    });
    expect(await codeOf(work)).toBe('NullObject');
    expect(missed).toEqual(['Delete() on a null object']);
  });
});

describe('a batch', () => {
  test('keeps what was done before its error, and drops what stands behind it', async () => {
    const { book } = inExcel();
    const work = onPlan(async (sheet, context) => {
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('A2').values = [['one', 'too many']];
      sheet.getRange('A3').values = [['behind']];
      await context.sync();
    });
    expect(await codeOf(work)).toBe('InvalidArgument');
    expect([1, 2, 3].map((row) => book.sheet('Plan 1').cellAt(row, 1)?.value)).toEqual([
      'before',
      undefined,
      undefined,
    ]);
  });

  test('of many values arrives whole, though the library sends it in pieces', async () => {
    const host = inExcel();
    await onPlan(async (sheet, context) => {
      sheet.getRange('A1:C2000').values = Array.from({ length: 2000 }, (_, row) => [row, 'Amber', '']);
      await context.sync();
    });
    expect(host.book.sheet('Plan 1').cellAt(2000, 1)?.value).toBe(1999);
    expect(host.requests[0]?.actions).toBeGreaterThan(4);
  });

  test('is counted with its bytes both ways', async () => {
    const host = inExcel();
    await onPlan(async (sheet, context) => {
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    expect(host.requests.map(({ bytes, answerBytes }) => bytes > 100 && answerBytes > 50)).toEqual([
      true,
      true,
    ]);
  });
});

describe('a member that is not modelled', () => {
  test('is refused and named', async () => {
    const missed: string[] = [];
    inExcel({ onMissing: (member) => missed.push(member) });
    const work = onPlan(async (sheet, context) => {
      sheet.charts.load('count');
      await context.sync();
    });
    expect(await codeOf(work)).toBe('HostMissing');
    expect(missed).toEqual(['Worksheet.Charts']);
  });
});
