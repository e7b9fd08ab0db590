import { describe, expect, test } from 'vitest';
import type { HostBook } from '../../support/excel-host/host-book.ts';
import { openBook } from '../../support/excel-host/open-book.ts';
import { inExcel } from '../../support/excel-host/in-excel.ts';
import { makeXlsx, type SheetXml, type XlsxParts } from '../../support/xlsx-parts.ts';

const STYLES = `<numFmts count="1"><numFmt numFmtId="164" formatCode="d\\-mmm"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><strike/><name val="Arial"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="5"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/>
<xf fillId="2" applyFill="1"/><xf fontId="1" applyFont="1"/></cellXfs>
<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></dxf></dxfs>`;

function open(sheet: SheetXml, rest: Omit<XlsxParts, 'sheets'> = {}): HostBook {
  return openBook(makeXlsx({ styles: STYLES, ...rest, sheets: [{ name: 'Plan 1', ...sheet }] }), 'plan.xlsx');
}

function text(address: string, words: string, style = 0): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;
}

describe('a file opened in the host', () => {
  test('gives dates as serials, under the name that Excel.js has for the machine’s own format', () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>44561</v></c><c r="B1" s="2"><v>44561</v></c></row>';
    const sheet = open({ rows }).sheet('Plan 1');
    const [own, spelt] = [sheet.cellAt(1, 1), sheet.cellAt(1, 2)];
    expect([own?.value, own?.numberFormat, own?.text]).toEqual([44561, 'm/d/yyyy', '31/12/2021']);
    expect([spelt?.numberFormat, spelt?.text]).toEqual(['d\\-mmm', '31-Dec']);
  });

  test('gives text with its struck-through runs, and no one answer whether it is struck', () => {
    const runs =
      '<is><r><t xml:space="preserve">Now </t></r><r><rPr><strike/></rPr><t>March</t></r><r><t xml:space="preserve"> May</t></r></is>';
    const cell = open({ rows: `<row r="1"><c r="A1" t="inlineStr">${runs}</c></row>` })
      .sheet('Plan 1')
      .cellAt(1, 1);
    expect([cell?.value, cell?.text, cell?.font.strikethrough]).toEqual([
      'Now March May',
      'Now March May',
      null,
    ]);
  });

  test('gives formulas with their cached results, and errors as such', () => {
    const rows =
      '<row r="1"><c r="A1"><f>B1*2</f><v>4</v></c><c r="B1" t="e"><f>VLOOKUP(1,C1,2)</f><v>#N/A</v></c></row>';
    const sheet = open({ rows }).sheet('Plan 1');
    expect([1, 2].map((column) => sheet.cellAt(1, column))).toMatchObject([
      { value: 4, formula: '=B1*2', isError: false },
      { value: '#N/A', formula: '=VLOOKUP(1,C1,2)', isError: true },
    ]);
  });

  test('gives what pages print, corner by corner, with its codes', () => {
    const after =
      '<headerFooter><oddHeader>Plan&amp;R&amp;12A &amp;&amp; B</oddHeader><firstFooter>&amp;LPage &amp;P</firstFooter></headerFooter>';
    const { page } = open({ rows: '', after }).sheet('Plan 1');
    expect(page.headersFooters).toMatchObject({
      centerHeader: 'Plan',
      rightHeader: '&12A && B',
      leftHeader: '',
    });
    expect(page.firstPage.leftFooter).toBe('Page &P');
  });

  test('tells a cell’s own fill from the one that a rule lays over it', () => {
    const rows = `<row r="1">${text('A1', 'Complete', 3)}${text('B1', 'Complete')}</row>`;
    const rule =
      '<cfRule type="cellIs" operator="equal" dxfId="0" priority="1"><formula>"Complete"</formula></cfRule>';
    const after = `<conditionalFormatting sqref="A1:B1">${rule}</conditionalFormatting>`;
    const sheet = open({ rows, after }).sheet('Plan 1');
    expect([1, 2].map((column) => sheet.cellAt(1, column))).toMatchObject([
      { fill: '#FFC000', pattern: 'Solid', ruleFill: '#00B050' },
      { fill: null, pattern: 'None', ruleFill: '#00B050' },
    ]);
    expect(sheet.rules.map(({ type, areas }) => [type, areas.length])).toEqual([['CellValue', 1]]);
  });

  test('has its merges, hidden columns and rows, lists and widths', () => {
    const before =
      '<cols><col min="2" max="2" width="20" customWidth="1"/><col min="3" max="4" hidden="1"/></cols>';
    const rows = `<row r="1">${text('A1', 'Status')}</row><row r="2" hidden="1">${text('A2', 'Red')}</row>`;
    const after =
      '<mergeCells><mergeCell ref="A4:B4"/></mergeCells><dataValidations><dataValidation type="list" sqref="A2:A9"><formula1>"Red,Amber"</formula1></dataValidation></dataValidations>';
    const sheet = open({ before, rows, after }).sheet('Plan 1');
    expect([sheet.merges.length, [...sheet.hiddenColumns], [...sheet.hiddenRows]]).toEqual([1, [3, 4], [2]]);
    expect([sheet.lists[0]?.source, sheet.columnWidths.get(2)]).toEqual(['"Red,Amber"', 105]);
  });

  test('gives fonts by name, bold and struck', () => {
    const cell = open({ rows: `<row r="1">${text('A1', 'Risk', 4)}</row>` })
      .sheet('Plan 1')
      .cellAt(1, 1);
    expect(cell?.font).toMatchObject({ name: 'Arial', bold: true, strikethrough: true });
  });

  test('brings its first visible sheet to the front, and keeps its bytes', () => {
    const bytes = makeXlsx({ sheets: [{ name: 'Lists', state: 'hidden' }, { name: 'Plan 1' }] });
    const book = openBook(bytes, 'plan.xlsx');
    expect([book.activeSheet.name, book.sourceBytes]).toEqual(['Plan 1', bytes]);
    expect(book.sheets.map(({ visibility }) => visibility)).toEqual(['Hidden', 'Visible']);
  });

  test('is read through the genuine library as any other', async () => {
    inExcel({}, open({ rows: `<row r="1">${text('A1', 'Ref')}${text('B1', 'Lead')}</row>` }));
    const texts = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Plan 1').getUsedRange(true).load('text');
      await context.sync();
      return used.text;
    });
    expect(texts).toEqual([['Ref', 'Lead']]);
  });
});
