import { describe, expect, test } from 'vitest';
import { cellAt, readParts, readSheet } from '../../../support/reading.ts';

const DATES = `<numFmts count="1"><numFmt numFmtId="164" formatCode="[$-809]d\\ mmmm\\ yyyy"/></numFmts>
  <fonts count="3"><font><name val="Arial"/></font><font><b/><name val="Arial"/></font><font><strike/><name val="Arial"/></font></fonts>
  <fills count="1"><fill><patternFill patternType="none"/></fill></fills>
  <cellXfs count="11">
    <xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="17" fontId="0"/><xf numFmtId="46" fontId="0"/>
    <xf numFmtId="164" fontId="0"/><xf numFmtId="9" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/>
    <xf numFmtId="2" fontId="0"/><xf numFmtId="16" fontId="0"/><xf numFmtId="22" fontId="0"/>
  </cellXfs>`;

function readRow(cells: string, strings = ''): ReturnType<typeof readSheet> {
  return readSheet({ rows: `<row r="1">${cells}</row>` }, { styles: DATES, strings });
}

function valueOf(cell: string, strings = ''): { kind: string; value: unknown; text: string } {
  const { kind, value, text } = cellAt(readRow(cell, strings), 'A1');
  return { kind, value, text };
}

describe('a cell of each type', () => {
  test('a shared string is text', () => {
    const strings = '<si><t>Open</t></si><si><t xml:space="preserve"> Q3 </t></si>';
    expect(valueOf('<c r="A1" t="s"><v>1</v></c>', strings)).toEqual({
      kind: 'text',
      value: ' Q3 ',
      text: ' Q3 ',
    });
  });

  test('an inline string is text', () => {
    expect(valueOf('<c r="A1" t="inlineStr"><is><t>tbc</t></is></c>')).toEqual({
      kind: 'text',
      value: 'tbc',
      text: 'tbc',
    });
  });

  test('a number is a number, to the last digit', () => {
    expect(valueOf('<c r="A1"><v>0.1</v></c>').value).toBe(0.1);
    expect(valueOf('<c r="A1"><v>-1234567.891</v></c>').value).toBe(-1234567.891);
    expect(valueOf('<c r="A1"><v>1.7976931348623157E+308</v></c>').value).toBe(Number.MAX_VALUE);
    expect(valueOf('<c r="A1"><v>0.30000000000000004</v></c>')).toEqual({
      kind: 'number',
      value: 0.30000000000000004,
      text: '0.3',
    });
  });

  test('a logical, an error and a number that is none', () => {
    expect(valueOf('<c r="A1" t="b"><v>1</v></c>')).toEqual({ kind: 'boolean', value: true, text: 'TRUE' });
    expect(valueOf('<c r="A1" t="e"><v>#N/A</v></c>')).toEqual({
      kind: 'error',
      value: '#N/A',
      text: '#N/A',
    });
    expect(valueOf('<c r="A1"><v>n.a.</v></c>')).toEqual({ kind: 'text', value: 'n.a.', text: 'n.a.' });
  });

  test('a number stored as text stays text', () => {
    expect(valueOf('<c r="A1" t="str"><v>007</v></c>')).toEqual({ kind: 'text', value: '007', text: '007' });
  });

  test('entities, line ends and Excel’s own escapes are undone', () => {
    const strings = '<si><t>R&amp;D &lt;1&#x2013;2&gt;_x000D_\r\nline _x005F_x0041_</t></si>';
    expect(valueOf('<c r="A1" t="s"><v>0</v></c>', strings).value).toBe('R&D <1–2>\r\nline _x0041_');
  });

  test('an escape in a formula’s text is undone too', () => {
    expect(valueOf('<c r="A1" t="str"><f>A2</f><v>a_x000A_b &amp; c</v></c>').value).toBe('a\nb & c');
  });

  test('CDATA and comments inside a value', () => {
    expect(valueOf('<c r="A1" t="str"><v>a<![CDATA[<b>]]><!-- no -->c</v></c>').value).toBe('a<b>c');
  });

  test('text beyond the first plane and phonetic hints', () => {
    const strings =
      '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si><si><t>🟥 red</t></si>';
    expect(valueOf('<c r="A1" t="s"><v>0</v></c>', strings).value).toBe('課');
    expect(valueOf('<c r="A1" t="s"><v>1</v></c>', strings).value).toBe('🟥 red');
  });
});

describe('dates and times', () => {
  test.each([
    ['1', '44561', 'date', '31/12/2021'],
    ['2', '44621', 'date', 'Mar-22'],
    ['3', '1.5', 'number', '36:00:00'],
    ['4', '44561', 'date', '31 December 2021'],
    ['9', '44521', 'date', '21-Nov'],
    ['10', '44561.75', 'date', '31/12/2021 18:00'],
    ['5', '0.84', 'number', '84%'],
    ['8', '2.345', 'number', '2.35'],
  ])('style %s shows %s as a %s: %s', (style, value, kind, text) => {
    expect(valueOf(`<c r="A1" s="${style}"><v>${value}</v></c>`)).toEqual({
      kind,
      value: Number(value),
      text,
    });
  });

  test('a date beyond Excel’s calendar is only a number', () => {
    expect(valueOf('<c r="A1" s="1"><v>-3</v></c>').kind).toBe('number');
  });

  test('an ISO date becomes its serial', () => {
    expect(valueOf('<c r="A1" s="1" t="d"><v>2021-12-31T00:00:00</v></c>')).toEqual({
      kind: 'date',
      value: 44561,
      text: '31/12/2021',
    });
    expect(valueOf('<c r="A1" t="d"><v>2021-12-31</v></c>').text).toBe('31/12/2021');
    expect(valueOf('<c r="A1" t="d"><v>12:00:00</v></c>')).toMatchObject({ kind: 'number', value: 0.5 });
  });

  test('a workbook that counts from 1904 says so, keeps its serials and shows the right day', () => {
    const book = readParts({
      beforeSheets: '<workbookPr date1904="1"/>',
      styles: DATES,
      sheets: [
        {
          rows: '<row r="1"><c r="A1" s="1"><v>43099</v></c><c r="B1" s="1" t="d"><v>2021-12-31</v></c></row>',
        },
      ],
    });
    const [sheet] = book.sheets;
    expect(book.date1904).toBe(true);
    expect(sheet?.rows[0]?.cells.map(({ value, text }) => [value, text])).toEqual([
      [43099, '31/12/2021'],
      [43099, '31/12/2021'],
    ]);
  });
});

describe('rich text', () => {
  const strike = (text: string): string => `<r><rPr><strike/><rFont val="Arial"/></rPr><t>${text}</t></r>`;
  const plain = (text: string): string =>
    `<r><rPr><rFont val="Arial"/></rPr><t xml:space="preserve">${text}</t></r>`;

  test('struck-through runs are dropped and kept in raw', () => {
    const cell = cellAt(
      readRow('<c r="A1" t="s"><v>0</v></c>', `<si>${strike('Q3')}${plain(' Q4')}</si>`),
      'A1',
    );
    expect(cell).toMatchObject({ kind: 'text', value: ' Q4', text: ' Q4', raw: 'Q3 Q4' });
    expect(cell.look.isStruck).toBe(false);
  });

  test('text that is struck through altogether is kept, and said to be struck', () => {
    const cell = cellAt(
      readRow('<c r="A1" t="s"><v>0</v></c>', `<si>${strike('Q3')}${strike(' 2021')}</si>`),
      'A1',
    );
    expect([cell.value, cell.raw, cell.look.isStruck]).toEqual(['Q3 2021', undefined, true]);
  });

  test('a struck cell keeps its text', () => {
    const cell = cellAt(readRow('<c r="A1" s="7" t="s"><v>0</v></c>', '<si><t>done</t></si>'), 'A1');
    expect([cell.value, cell.look.isStruck]).toEqual(['done', true]);
  });

  test('a run that is switched back is not struck', () => {
    const off = '<si><r><rPr><strike val="0"/></rPr><t>kept</t></r></si>';
    expect(cellAt(readRow('<c r="A1" t="s"><v>0</v></c>', off), 'A1').value).toBe('kept');
  });

  test('bold is a cue, in a run or in the cell', () => {
    const strings = '<si><r><t>a </t></r><r><rPr><b/></rPr><t>risk</t></r></si><si><t>Heading</t></si>';
    const sheet = readRow(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="6"><v>1</v></c><c r="C1" t="s"><v>1</v></c>',
      strings,
    );
    expect(['A1', 'B1', 'C1'].map((address) => cellAt(sheet, address).hasBold)).toEqual([
      true,
      true,
      undefined,
    ]);
  });

  test('one run in a symbol font gives the cell that font', () => {
    const strings = '<si><r><rPr><rFont val="Wingdings"/></rPr><t>ü</t></r></si>';
    expect(cellAt(readRow('<c r="A1" t="s"><v>0</v></c>', strings), 'A1').look.font).toBe('Wingdings');
  });
});

describe('formulas', () => {
  test('the cached result counts, and the formula is kept', () => {
    const sheet = readRow(
      '<c r="A1" t="str"><f>IF(B1&gt;1,"Red","")</f><v>Red</v></c><c r="B1"><f>1+1</f><v>2</v></c>',
    );
    expect(cellAt(sheet, 'A1')).toMatchObject({ kind: 'text', value: 'Red', formula: 'IF(B1>1,"Red","")' });
    expect(cellAt(sheet, 'B1')).toMatchObject({ kind: 'number', value: 2, formula: '1+1' });
  });

  test('a formula that was never worked out is a blank cell with a formula', () => {
    expect(cellAt(readRow('<c r="A1"><f>TODAY()</f></c>'), 'A1')).toMatchObject({
      kind: 'blank',
      value: null,
      formula: 'TODAY()',
    });
  });

  test('a formula that gives no text is text', () => {
    expect(cellAt(readRow('<c r="A1" t="str"><f>""</f><v></v></c>'), 'A1')).toMatchObject({
      kind: 'text',
      value: '',
      text: '',
    });
  });

  test('a shared formula has its first cell’s text', () => {
    const sheet = readSheet({
      rows: `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>1</v></c></row>
        <row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>`,
    });
    expect(cellAt(sheet, 'B3').formula).toBe('A1*2');
  });
});
