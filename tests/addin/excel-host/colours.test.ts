import { describe, expect, test } from 'vitest';
import { codeOf, inExcel, onPlan } from '../../support/excel-host/in-excel.ts';

const FILL = { format: { fill: { color: true, pattern: true, tintAndShade: true } } };

describe('a fill', () => {
  test('that is none reads as white: only the pattern and the tint tell', async () => {
    const { book } = inExcel();
    Object.assign(book.sheet('Plan 1').touch(1, 1), { fill: '#FFFFFF', pattern: 'Solid' });
    const fills = await onPlan(async (sheet, context) => {
      const read = sheet.getRange('A1:B1').getCellProperties(FILL);
      await context.sync();
      return read.value[0]?.map(({ format }) => format?.fill);
    });
    expect(fills).toEqual([
      { color: '#FFFFFF', pattern: 'Solid', tintAndShade: 0 },
      { color: '#FFFFFF', pattern: 'None', tintAndShade: null },
    ]);
  });

  test('is given to several areas at once, and cleared', async () => {
    const { book } = inExcel();
    await onPlan(async (sheet, context) => {
      sheet.getRanges('A1:A2,C3').format.fill.color = '#ffc000';
      sheet.getRange('A2').format.fill.clear();
      await context.sync();
    });
    const sheet = book.sheet('Plan 1');
    expect([sheet.cellAt(1, 1)?.fill, sheet.cellAt(2, 1)?.fill, sheet.cellAt(3, 3)?.fill]).toEqual([
      '#FFC000',
      null,
      '#FFC000',
    ]);
  });

  test('that differs has no one colour', async () => {
    inExcel();
    const read = await onPlan(async (sheet, context) => {
      sheet.getRange('A1').format.fill.color = '#FFC000';
      const { format } = sheet.getRange('A1:B1').load('format/fill/color,format/font/bold');
      await context.sync();
      return [format.fill.color, format.font.bold];
    });
    expect(read).toEqual(['', false]);
  });

  test('needs a colour that Excel knows', async () => {
    inExcel();
    const work = onPlan(async (sheet, context) => {
      sheet.getRange('A1').format.fill.color = 'FFC000';
      await context.sync();
    });
    expect(await codeOf(work)).toBe('InvalidArgument');
  });

  test('of a list of addresses longer than Excel reads is refused', async () => {
    inExcel();
    const addresses = Array.from({ length: 60 }, (_, row) => `A${row + 100}`).join(',');
    const work = onPlan(async (sheet, context) => {
      sheet.getRanges(addresses).format.fill.color = '#FFC000';
      await context.sync();
    });
    expect(await codeOf(work)).toBe('InvalidArgument');
  });
});

describe('a whole column', () => {
  test('keeps its look for cells that are written later', async () => {
    const { book } = inExcel();
    await onPlan(async (sheet, context) => {
      sheet.getRange('B:B').format.font.bold = true;
      sheet.getRange('B2').values = [['later']];
      await context.sync();
    });
    expect(book.sheet('Plan 1').cellAt(2, 2)?.font.bold).toBe(true);
  });

  test('takes no number format, as it has too many cells', async () => {
    inExcel();
    const work = onPlan(async (sheet, context) => {
      sheet.getRange('B:B').numberFormat = [['@']];
      await context.sync();
    });
    expect(await codeOf(work)).toBe('InvalidArgument');
  });

  test('is as wide as somebody made it, in points', async () => {
    const { book } = inExcel();
    await onPlan(async (sheet, context) => {
      sheet.getRange('B:C').format.columnWidth = 120;
      await context.sync();
    });
    expect([...book.sheet('Plan 1').columnWidths]).toEqual([
      [2, 120],
      [3, 120],
    ]);
  });
});

describe('a conditional format', () => {
  test('made here is found again, counted and deleted', async () => {
    const { book } = inExcel();
    const found = await onPlan(async (sheet, context) => {
      const rule = sheet.getRange('B2').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = '=LEN("mark")>0';
      rule.custom.format.borders.getItem('EdgeTop').color = '#C00000';
      await context.sync();
      const rules = sheet.getRange().conditionalFormats.load('items/type,items/id');
      const count = rules.getCount();
      await context.sync();
      const formula = rules.items[0]?.customOrNullObject.rule.load('formula');
      await context.sync();
      rules.items[0]?.delete();
      await context.sync();
      return [rules.items.map(({ type }) => type), count.value, formula?.formula];
    });
    expect(found).toEqual([['Custom'], 1, '=LEN("mark")>0']);
    expect(book.sheet('Plan 1').rules).toEqual([]);
  });

  test('lies over a cell’s own fill only in what is displayed', async () => {
    const { book } = inExcel();
    Object.assign(book.sheet('Plan 1').touch(1, 1), {
      fill: '#FF0000',
      pattern: 'Solid',
      ruleFill: '#00B050',
    });
    const read = await onPlan(async (sheet, context) => {
      const own = sheet.getRange('A1').getCellProperties(FILL);
      const shown = sheet.getRange('A1').getDisplayedCellProperties(FILL);
      await context.sync();
      return [own.value[0]?.[0]?.format?.fill?.color, shown.value[0]?.[0]?.format?.fill?.color];
    });
    expect(read).toEqual(['#FF0000', '#00B050']);
  });
});
