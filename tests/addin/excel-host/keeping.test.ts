import { describe, expect, test } from 'vitest';
import { codeOf, inExcel } from '../../support/excel-host/in-excel.ts';

const NAMESPACE = 'urn:example:kept';

describe('a custom XML part', () => {
  test('is found by its namespace, read, replaced and deleted', async () => {
    const { book } = inExcel();
    const read = await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(`<kept xmlns="${NAMESPACE}"/>`);
      customXmlParts.add('<other xmlns="urn:example:other"/>');
      const only = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
      only.setXml(`<kept xmlns="${NAMESPACE}">twice</kept>`);
      const xml = only.getXml();
      await context.sync();
      only.delete();
      await context.sync();
      return xml.value;
    });
    expect(read).toBe(`<kept xmlns="${NAMESPACE}">twice</kept>`);
    expect(book.customXmlParts.map(({ xml }) => xml)).toEqual(['<other xmlns="urn:example:other"/>']);
  });

  test('that is not there is a null object', async () => {
    inExcel();
    const isNull = await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
      const only = parts.getOnlyItemOrNullObject().load('id');
      await context.sync();
      return only.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('must be XML', async () => {
    inExcel();
    const work = Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<kept>');
      await context.sync();
    });
    expect(await codeOf(work)).toBe('InvalidArgument');
  });
});

describe('a custom property', () => {
  test('of a sheet is found by its key in any case, and set again', async () => {
    const { book } = inExcel();
    const read = await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem('Plan 1');
      customProperties.add('Panelpack', 'overdue');
      customProperties.add('panelpack', 'contents');
      const found = customProperties.getItemOrNullObject('PANELPACK').load('key,value');
      const missing = customProperties.getItemOrNullObject('other').load('value');
      await context.sync();
      return [found.key, found.value, missing.isNullObject];
    });
    expect(read).toEqual(['Panelpack', 'contents', true]);
    expect([...book.sheet('Plan 1').customProperties]).toEqual([['Panelpack', 'contents']]);
  });

  test('of the workbook holds text, numbers and truth values', async () => {
    const { book } = inExcel();
    const types = await Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add('words', 'x');
      custom.add('count', 3);
      custom.add('is', true);
      custom.load('items/key,items/type');
      await context.sync();
      return custom.items.map(({ key, type }) => [key, type]);
    });
    expect(types).toEqual([
      ['words', 'String'],
      ['count', 'Number'],
      ['is', 'Boolean'],
    ]);
    expect(book.customProperties.get('count')).toBe(3);
  });
});

test('a sheet’s page is set up as asked', async () => {
  const { book } = inExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan 1');
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.pageLayout.paperSize = Excel.PaperType.a4;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintTitleRows('$4:$4');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = 'OFFICIAL';
    sheet.freezePanes.freezeRows(4);
    await context.sync();
  });
  const { page, freeze } = book.sheet('Plan 1');
  expect([
    page.orientation,
    page.paperSize,
    page.zoom,
    page.titleRows,
    page.headersFooters.centerHeader,
    freeze,
  ]).toEqual([
    'Landscape',
    'A4',
    { horizontalFitToPages: 1, verticalFitToPages: 0 },
    { firstRow: 4, firstColumn: 1, lastRow: 4, lastColumn: 16384 },
    'OFFICIAL',
    { rows: 4, columns: 0 },
  ]);
});
