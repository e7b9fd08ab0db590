import { describe, expect, test, vi } from 'vitest';
import { inflateWithFflate } from '../../../../formats/xlsx/read/inflate-with-fflate.ts';
import { readWorkbook } from '../../../../formats/xlsx/read/index.ts';
import { readBytes, readSheet, refusalOf } from '../../../support/reading.ts';
import { makeXlsx, MAIN, xlsxPieces } from '../../../support/xlsx-parts.ts';
import { writeZip } from '../../../support/zip-writer.ts';

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
// No file may hang: a test that takes half a minute, where the slowest takes a few seconds, has failed.
vi.setConfig({ testTimeout: 30_000 });

function repeat(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index + 1)).join('');
}

describe('names and markup that attack', () => {
  test.each(['../evil.xml', 'xl/../../evil.xml', '..\\evil.xml', '/../evil.xml'])(
    'an entry named %s',
    (name) => {
      expect(refusalOf(writeZip([...xlsxPieces({ sheets: [{}] }), { name, content: 'x' }]))).toBe(
        'unsafe-name',
      );
    },
  );

  test.each([
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
  ])('a DOCTYPE in %s', (name) => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';
    const pieces = xlsxPieces({ sheets: [{ rows: ONE }], strings: '', styles: '' });
    const spoilt = pieces.map((piece) =>
      piece.name === name
        ? { ...piece, content: String(piece.content).replace(/^(<\?xml[^>]*>)?/, `$1${bomb}`) }
        : piece,
    );
    expect(refusalOf(writeZip(spoilt))).toBe('document-type');
  });

  test('markup nested without end, and an element with attributes without end', () => {
    const deep = (content: string): Uint8Array => makeXlsx({ sheets: [{ rows: ONE }], styles: content });
    expect(refusalOf(deep(`${'<a>'.repeat(300_000)}${'</a>'.repeat(300_000)}`))).toBe('damaged-part');
    expect(refusalOf(deep(`<a ${repeat(100_000, (index) => `b${index}="" `)}/>`))).toBe('damaged-part');
  });

  test('thousands of comments before the markup of a text file', () => {
    expect(refusalOf(new TextEncoder().encode('<!---->'.repeat(500)))).toBe('text-file');
  });
});

describe('sizes', () => {
  const zeros = new Uint8Array(40 * 1024 * 1024).fill(32);
  const sheet = (change: object): Uint8Array =>
    writeZip(
      xlsxPieces({ sheets: [{ rows: ONE }] }).map((piece) =>
        piece.name === 'xl/worksheets/sheet1.xml' ? { ...piece, content: zeros, ...change } : piece,
      ),
    );

  test('a part that says it is too large', () => {
    expect(refusalOf(sheet({ declaredSize: 3_000_000_000 }))).toBe('part-too-large');
    expect(refusalOf(sheet({ declaredSize: 200 * 1024 * 1024 }))).toBe('part-too-large');
  });

  test('a part that says it is small and is not stops where it says it ends', () => {
    const forged = sheet({ declaredSize: 1000 });
    expect(refusalOf(forged)).toBe('damaged-part');
    const inBrowser = readWorkbook(forged, 'x.xlsx', { inflate: inflateWithFflate });
    expect(inBrowser).toMatchObject({ ok: false, error: { code: 'damaged-part' } });
  });

  test('a part that says it is large and is not', () => {
    expect(refusalOf(sheet({ content: '<a/>', declaredSize: 150_000_000 }))).toBe('damaged-part');
  });

  test('many parts that are too large only together', () => {
    const sheets = Array.from({ length: 5 }, () => ({ rows: `${ONE}${' '.repeat(1_000_000)}` }));
    const bytes = makeXlsx({ sheets });
    expect(refusalOf(bytes)).toBe('read');
    expect(refusalOf(bytes, { totalBytes: 4_000_000 })).toBe('workbook-too-large');
    expect(refusalOf(bytes, { partBytes: 900_000 })).toBe('part-too-large');
  });

  test('one part that many sheets point at is counted each time', () => {
    const sheets = Array.from({ length: 1500 }, () => ({}));
    const workbookRelationships = sheets.map((_, index) => {
      return { id: `rIdSheet${index + 1}`, kind: 'worksheet', target: 'worksheets/big.xml' };
    });
    const big = `<worksheet><sheetData>${ONE}</sheetData>${' '.repeat(1_000_000)}</worksheet>`;
    const code = refusalOf(
      makeXlsx({ sheets, workbookRelationships, parts: { 'xl/worksheets/big.xml': big } }),
    );
    expect(['workbook-too-large', 'part-too-large']).toContain(code);
  });

  test('markup behind the cells has a limit of its own', () => {
    expect(refusalOf(makeXlsx({ sheets: [{ rows: ONE, after: ' '.repeat(50 * 1024 * 1024) }] }))).toBe(
      'part-too-large',
    );
  });
});

describe('counts', () => {
  test('more zip entries than any workbook has', () => {
    const extra = Array.from({ length: 20_001 }, (_, index) => ({
      name: `xl/media/${index}`,
      content: '',
      isStored: true,
    }));
    expect(refusalOf(writeZip([...xlsxPieces({ sheets: [{}] }), ...extra]))).toBe('too-many-parts');
  });

  test('more sheets', () => {
    expect(refusalOf(makeXlsx({ sheets: Array.from({ length: 2001 }, () => ({})) }))).toBe('too-many-sheets');
  });

  test('more than two million cells with content', () => {
    const rows = repeat(125, () => `<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`);
    expect(refusalOf(makeXlsx({ sheets: [{ rows }] }))).toBe('too-many-cells');
  });

  test('more than two million blank cells that are coloured', () => {
    const styles = `<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>`;
    const rows = repeat(140, () => `<row>${'<c s="1"/>'.repeat(16_383)}<c><v>1</v></c></row>`);
    expect(refusalOf(makeXlsx({ sheets: [{ rows }], styles }))).toBe('too-many-cells');
  });

  test('millions of shared strings, used or not', () => {
    const strings = '<si><t>a</t></si>'.repeat(4_000_001);
    expect(refusalOf(makeXlsx({ sheets: [{ rows: ONE }], strings }))).toBe('too-many-shared-texts');
    expect(refusalOf(makeXlsx({ sheets: [{ rows: ONE }], strings: '<si/>'.repeat(4_000_001) }))).toBe(
      'too-many-shared-texts',
    );
    const runs = '<si><r><rPr><b/></rPr><t/></r></si>'.repeat(1_000_000);
    expect(refusalOf(makeXlsx({ sheets: [{ rows: ONE }], strings: runs }))).toBe('too-many-shared-texts');
  });

  test('one text in more runs than it can have letters', () => {
    expect(
      refusalOf(
        makeXlsx({ sheets: [{ rows: ONE }], strings: `<si>${'<r><t>a</t></r>'.repeat(40_000)}</si>` }),
      ),
    ).toBe('damaged-part');
  });

  test('a text longer than a cell holds', () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const strings = (length: number): string => `<si><t>${'a'.repeat(length)}</t></si>`;
    expect(refusalOf(makeXlsx({ sheets: [{ rows }], strings: strings(32_767) }))).toBe('read');
    expect(refusalOf(makeXlsx({ sheets: [{ rows }], strings: strings(32_768) }))).toBe('text-too-long');
  });

  test('more merges than a sheet can mean', () => {
    const merges = (count: number): string =>
      `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(count)}</mergeCells>`;
    expect(refusalOf(makeXlsx({ sheets: [{ rows: ONE, after: merges(400_000) }] }))).toBe('read');
    expect(refusalOf(makeXlsx({ sheets: [{ rows: ONE, after: merges(500_001) }] }))).toBe('too-many-areas');
  });

  test('more validation areas, rules and hidden columns', () => {
    const areas = 'A1 '.repeat(500_001);
    const validation = `<dataValidations><dataValidation type="list" sqref="${areas}"/></dataValidations>`;
    const rules = `<conditionalFormatting sqref="A1">${'<cfRule/>'.repeat(500_001)}</conditionalFormatting>`;
    const columns = `<cols>${'<col min="1" max="1" hidden="1"/>'.repeat(500_001)}</cols>`;
    expect(refusalOf(makeXlsx({ sheets: [{ after: validation }] }))).toBe('too-many-areas');
    expect(refusalOf(makeXlsx({ sheets: [{ after: rules }] }))).toBe('too-many-areas');
    expect(refusalOf(makeXlsx({ sheets: [{ before: columns }] }))).toBe('too-many-areas');
  });

  test('more styles than Excel has', () => {
    expect(
      refusalOf(makeXlsx({ sheets: [{}], styles: `<cellXfs>${'<xf/>'.repeat(400_001)}</cellXfs>` })),
    ).toBe('part-too-large');
  });
});

describe('whole-sheet areas cost nothing', () => {
  test('a validation, a merge and a rule over every cell there can be', () => {
    const all = 'A1:XFD1048576';
    const after = `<mergeCells><mergeCell ref="${all}"/></mergeCells>
      <conditionalFormatting sqref="${all}"><cfRule type="cellIs" operator="equal" dxfId="0" priority="1"><formula>1</formula></cfRule></conditionalFormatting>
      <dataValidations><dataValidation type="list" sqref="${all}"><formula1>"a"</formula1></dataValidation></dataValidations>`;
    const styles =
      '<dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>';
    const sheet = readSheet({ rows: ONE, after }, { styles });
    expect(sheet.rows[0]?.cells[0]?.look.fill).toBe('FF0000');
  });

  test('styled rows down to the last one, without content', () => {
    const rows = repeat(
      300_000,
      (index) => `<row r="${index * 3}" s="1" customFormat="1"><c r="A${index * 3}" s="1"/></row>`,
    );
    expect(readSheet({ rows: `${ONE}${rows}` }).rows).toHaveLength(1);
  });
});

describe('rules, formats and texts made to be slow', () => {
  const styles = `<numFmts><numFmt numFmtId="170" formatCode="${'\\a'.repeat(127)}"/></numFmts>
    <cellXfs><xf/><xf numFmtId="170"/></cellXfs><dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>`;
  const block = (rules: string, area = 'A1:Z50000'): string =>
    `<conditionalFormatting sqref="${area}">${rules}</conditionalFormatting>`;
  const rule = (formula: string): string =>
    `<cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule>`;

  test('thousands of rules on thousands of cells are given up, and told of', () => {
    const rows = repeat(
      5000,
      (index) => `<row r="${index}"><c r="A${index}"><v>1</v></c><c r="B${index}"><v>1</v></c></row>`,
    );
    const sheet = readSheet({ rows, after: block(rule('$A1=2').repeat(20_000)) }, { styles });
    expect(sheet.unreadRules).toHaveLength(1);
  });

  test('many rules, each with many areas', () => {
    const areas = repeat(5000, (index) => `A${index} `);
    const after = block(rule('$A1=TODAY()').repeat(20_000), areas);
    const sheet = readSheet({ rows: ONE, after }, { styles });
    expect(sheet.unreadRules).toHaveLength(5000);
  });

  test('a search for a pattern that other programs would try for ever', () => {
    const rows = repeat(300, (index) => `<row r="${index}"><c r="A${index}" t="s"><v>0</v></c></row>`);
    const formula = `ISNUMBER(SEARCH("${'*a'.repeat(100)}b",$A1))`;
    const strings = `<si><t>${'a'.repeat(32_000)}</t></si>`;
    const sheet = readSheet({ rows, after: block(rule(formula)) }, { styles, strings });
    expect(sheet.rows).toHaveLength(300);
  });

  test('a formula nested without end is not read', () => {
    const sheet = readSheet(
      { rows: ONE, after: block(rule(`${'('.repeat(900)}1${')'.repeat(900)}`)) },
      { styles },
    );
    expect(sheet.unreadRules).toHaveLength(1);
  });

  test('a long number format on many different numbers', () => {
    const rows = repeat(
      300_000,
      (index) => `<row r="${index}"><c r="A${index}" s="1"><v>${index}.5</v></c></row>`,
    );
    expect(readSheet({ rows }, { styles }).rows).toHaveLength(300_000);
  });

  test('one long text in runs that many cells share', () => {
    const strings = `<si>${'<r><rPr><b/></rPr><t>abc</t></r>'.repeat(10_000)}</si>`;
    const shared = (cells: number): string =>
      repeat(cells, (index) => `<row r="${index}"><c r="A${index}" t="s"><v>0</v></c></row>`);
    expect(readSheet({ rows: shared(2_000) }, { strings }).rows).toHaveLength(2_000);
    expect(refusalOf(makeXlsx({ sheets: [{ rows: shared(100_000) }], strings }))).toBe('too-much-text');
  });

  test('tags without attributes do not make the search for one go through the whole part', () => {
    const rows = '<row></row>'.repeat(1_000_000);
    expect(readSheet({ rows }).rows).toEqual([]);
  });

  test.each([
    ['a value of digits', `<row r="1"><c r="A1"><v>${'1'.repeat(1_000_000)}`],
    ['a value of letters', `<row r="1"><c r="A1" t="str"><v>${'x'.repeat(1_000_000)}`],
    ['a row with attributes', `<row r="1"${' a="1"'.repeat(200_000)}`],
    ['a row with an attribute whose name', `<row r="1" ${'a'.repeat(1_000_000)}`],
  ])('%s that does not end is looked through once, not from each of its letters', (_, rows) => {
    expect(refusalOf(makeXlsx({ sheets: [{ rows }] }))).toBe('damaged-part');
  });

  test.each(['x', 'é', '_', ' '])('a shared text of “%s” that does not end', (letter) => {
    const strings = `<si><t>${letter.repeat(1_000_000)}`;
    expect(refusalOf(makeXlsx({ sheets: [{ rows: ONE }], strings }))).toBe('damaged-part');
  });

  test('bytes that are not UTF-8 in every text', () => {
    const start = new TextEncoder().encode(`<sst xmlns="${MAIN}">`);
    const text = [...new TextEncoder().encode('<si><t>?</t></si>')].map((byte) =>
      byte === 63 ? 0xff : byte,
    );
    const content = new Uint8Array(start.length + text.length * 500_000 + 6);
    content.set(start);
    for (let index = 0; index < 500_000; index += 1) content.set(text, start.length + index * text.length);
    content.set(new TextEncoder().encode('</sst>'), content.length - 6);
    const pieces = xlsxPieces({
      sheets: [{ rows: '<row r="1"><c r="A1" t="s"><v>9</v></c></row>' }],
      strings: '',
    });
    const file = writeZip(
      pieces.map((piece) => (piece.name === 'xl/sharedStrings.xml' ? { ...piece, content } : piece)),
    );
    const read = readBytes(file);
    expect(read.ok && read.workbook.sheets[0]?.rows[0]?.cells[0]?.value).toBe('\ufffd');
  });

  test('a row named again and again, and cells that jump between rows', () => {
    const again = '<row r="5"><c r="A5"><v>1</v></c></row>'.repeat(200_000);
    expect(readSheet({ rows: again }).rows).toHaveLength(1);
    const jumping = `<row r="1">${'<c r="A1"><v>1</v></c><c r="A2"><v>1</v></c>'.repeat(200_000)}</row>`;
    expect(readSheet({ rows: jumping }).rows).toHaveLength(2);
  });
});
