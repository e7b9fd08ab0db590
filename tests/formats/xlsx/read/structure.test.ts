import { describe, expect, test } from 'vitest';
import { areaAddress } from '../../../../engine/workbook/address.ts';
import { addresses, cellAt, readBytes, readParts, readSheet } from '../../../support/reading.ts';
import { xlsxPieces } from '../../../support/xlsx-parts.ts';
import { writeZip } from '../../../support/zip-writer.ts';

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe('where cells stand', () => {
  test('cells and rows without addresses follow one another', () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row><row r="9"><c><v>5</v></c></row>';
    expect(addresses(readSheet({ rows }))).toEqual(['A1', 'D1', 'E1', 'A2', 'A9']);
  });

  test('lower-case addresses', () => {
    expect(addresses(readSheet({ rows: '<row r="2"><c r="ab2"><v>1</v></c></row>' }))).toEqual(['AB2']);
  });

  test('the last cell there can be', () => {
    const rows = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(addresses(readSheet({ rows }))).toEqual(['XFD1048576']);
  });

  test('cells and rows out of order are put in order, and the later of two counts', () => {
    const rows = `<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>
      <row r="3"><c r="B3"><v>4</v></c></row>`;
    const sheet = readSheet({ rows });
    expect(addresses(sheet)).toEqual(['A1', 'A3', 'B3']);
    expect(cellAt(sheet, 'B3').value).toBe(4);
  });

  test('a cell that names another row than its own stands there', () => {
    expect(
      addresses(readSheet({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="A2"><v>2</v></c></row>' })),
    ).toEqual(['A1', 'A2']);
  });

  test('the dimension is not believed', () => {
    const sheet = readSheet({ before: '<dimension ref="A1:XFD1048576"/>', rows: ONE });
    expect(sheet.rows).toHaveLength(1);
  });

  test('attributes in single quotes, with spaces, in any order, and comments between', () => {
    const rows = `<row r='1'><!-- <c r="Z1"/> --><c t = 'str'  r = "B1" ><v >x</v ></c ><?go on?></row >`;
    expect(cellAt(readSheet({ rows }), 'B1').value).toBe('x');
  });
});

test('hidden rows and columns', () => {
  const sheet = readSheet({
    before: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/></cols>',
    rows: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="true"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>',
  });
  expect(sheet.hiddenColumns).toEqual([{ first: 2, last: 3 }]);
  expect(sheet.rows.map((row) => row.isHidden)).toEqual([true, true, false]);
});

test('merges, AutoFilter and protection', () => {
  const after =
    '<sheetProtection sheet="1"/><autoFilter ref="A4:G34"/><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A:A"/></mergeCells>';
  const sheet = readSheet({ rows: ONE, after });
  expect(sheet.merges.map(areaAddress)).toEqual(['A1:C1', 'A1:A1048576']);
  expect(sheet.autoFilter && areaAddress(sheet.autoFilter)).toBe('A4:G34');
  expect(sheet.isProtected).toBe(true);
});

test('what page headers and footers print, without their codes', () => {
  const after = `<headerFooter differentFirst="1"><oddHeader>&amp;L&amp;D&amp;C&amp;"Arial,Bold"&amp;12OFFICIAL-SENSITIVE&amp;R&amp;K01+000Q&amp;&amp;A</oddHeader>
    <oddFooter>Page &amp;P of &amp;N</oddFooter><firstFooter>&amp;CRestricted</firstFooter></headerFooter>`;
  expect(readSheet({ rows: ONE, after }).pageTexts).toEqual([
    'OFFICIAL-SENSITIVE',
    'Q&A',
    'Page  of',
    'Restricted',
  ]);
});

test('a sheet without them has none', () => {
  expect(readSheet({ rows: ONE }).pageTexts).toEqual([]);
});

test('list validations as areas, in both dialects; other validations not', () => {
  const after = `<dataValidations><dataValidation type="list" sqref="B2:B1048576 D2"><formula1>"Red,Amber,Green"</formula1></dataValidation>
    <dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>
    <extLst><ext><x14:dataValidations xmlns:x14="a" xmlns:xm="b"><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$4</xm:f></x14:formula1>
    <xm:sqref>C2:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
  const { lists } = readSheet({ rows: ONE, after });
  expect(lists.map(({ areas, source }) => [areas.map(areaAddress), source])).toEqual([
    [['B2:B1048576', 'D2'], '"Red,Amber,Green"'],
    [['C2:C9'], 'Lists!$A$1:$A$4'],
  ]);
});

test('tables by relationship', () => {
  const sheet = readSheet(
    { rows: ONE, relationships: [{ id: 'a', kind: 'table', target: '/xl/tables/t7.xml' }] },
    {
      parts: {
        'xl/tables/t7.xml': '<table name="Table1" displayName="Actions" ref="A4:G34" totalsRowCount="1"/>',
      },
    },
  );
  expect(sheet.tables).toEqual([
    {
      name: 'Actions',
      area: { firstRow: 4, firstColumn: 1, lastRow: 34, lastColumn: 7 },
      headerRows: 1,
      totalsRows: 1,
    },
  ]);
});

test('comments of both kinds; a thread takes the place of its old-style copy', () => {
  const sheet = readSheet(
    {
      rows: ONE,
      relationships: [
        { id: 'a', kind: 'comments', target: '../notes.xml' },
        {
          id: 'b',
          kind: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
          target: '../threads.xml',
        },
      ],
    },
    {
      parts: {
        'xl/notes.xml': `<comments><authors><author>t</author></authors><commentList><comment ref="b2"><text><r><t>A note</t></r><r><t xml:space="preserve"> in runs</t></r></text></comment>
          <comment ref="C3"><text><t>[Threaded comment] update Excel</t></text></comment></commentList></comments>`,
        'xl/threads.xml':
          '<ThreadedComments><threadedComment ref="C3" id="1"><text>Why late?</text></threadedComment><threadedComment ref="C3" parentId="1"><text>Vetting.</text></threadedComment></ThreadedComments>',
      },
    },
  );
  expect(sheet.comments).toEqual([
    { cell: 'B2', text: 'A note in runs' },
    { cell: 'C3', text: 'Why late?\nVetting.' },
  ]);
});

test('sheets in tab order, hidden and very hidden ones told apart, charts and macros without rows', () => {
  const book = readParts({
    sheets: [
      { name: 'Plan', rows: ONE },
      { name: 'Lists', state: 'hidden' },
      { name: 'Chart', state: 'veryHidden' },
      { name: 'Old' },
      { name: 'Ask' },
    ],
    workbookRelationships: [
      { id: 'rIdSheet3', kind: 'chartsheet', target: 'worksheets/sheet3.xml' },
      {
        id: 'rIdSheet4',
        kind: 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
        target: 'worksheets/sheet4.xml',
      },
      { id: 'rIdSheet5', kind: 'dialogsheet', target: 'worksheets/sheet5.xml' },
    ],
  });
  expect(book.sheets.map(({ name, kind, state, rows }) => [name, kind, state, rows.length])).toEqual([
    ['Plan', 'worksheet', 'visible', 1],
    ['Lists', 'worksheet', 'hidden', 0],
    ['Chart', 'chart', 'very-hidden', 0],
    ['Old', 'macro', 'visible', 0],
    ['Ask', 'dialog', 'visible', 0],
  ]);
});

test('defined names, structure protection, links to other workbooks and properties', () => {
  const book = readParts({
    sheets: [{ rows: ONE }],
    beforeSheets: '<workbookProtection lockStructure="1"/>',
    afterSheets:
      '<definedNames><definedName name="AsAt">Plan!$B$1</definedName><definedName name="Broken">#REF!</definedName></definedNames>',
    workbookRelationships: [{ id: 'x', kind: 'externalLink', target: 'externalLinks/externalLink1.xml' }],
    packageRelationships: [
      {
        id: 'core',
        kind: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        target: 'docProps/core.xml',
      },
    ],
    parts: {
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/externalLinks/_rels/externalLink1.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" Target="file:///S:/Audit/Master%20tracker.xlsx" TargetMode="External"/></Relationships>',
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title> Improvement plan </dc:title><dc:creator>A. Example</dc:creator><cp:keywords></cp:keywords></cp:coreProperties>',
    },
  });
  expect(book.isProtected).toBe(true);
  expect(book.definedNames).toEqual([
    { name: 'AsAt', refersTo: 'Plan!$B$1' },
    { name: 'Broken', refersTo: '#REF!' },
  ]);
  expect(book.externalLinks).toEqual(['Master tracker.xlsx']);
  expect(book.properties).toEqual({
    title: 'Improvement plan',
    subject: null,
    creator: 'A. Example',
    keywords: null,
    category: null,
  });
  expect(book.unseen).toEqual([]);
});

test('Panelpack’s own files are known by their mark', () => {
  const packageRelationships = [{ id: 'c', kind: 'custom-properties', target: 'docProps/custom.xml' }];
  const custom = (name: string): string =>
    `<Properties><property name="${name}"><vt:lpwstr xmlns:vt="a">1</vt:lpwstr></property></Properties>`;
  const marked = readParts({
    sheets: [{}],
    packageRelationships,
    parts: { 'docProps/custom.xml': custom('Panelpack') },
  });
  const other = readParts({
    sheets: [{}],
    packageRelationships,
    parts: { 'docProps/custom.xml': custom('Marking') },
  });
  expect([marked.isPanelpackOutput, other.isPanelpackOutput]).toEqual([true, false]);
});

test('a part in UTF-16 or in an old code page', () => {
  const pieces = xlsxPieces({
    sheets: [{ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
    strings: '',
  });
  const withStrings = (content: Uint8Array): Uint8Array =>
    writeZip(pieces.map((piece) => (piece.name === 'xl/sharedStrings.xml' ? { ...piece, content } : piece)));
  const wide = Buffer.from('\ufeff<sst><si><t>Café – 1</t></si></sst>', 'utf16le');
  const old = Buffer.from(
    '<?xml version="1.0" encoding="windows-1252"?><sst><si><t>Café</t></si></sst>',
    'latin1',
  );
  const read = [wide, old].map((content) => readBytes(withStrings(content)));
  expect(read.map((one) => one.ok && one.workbook.sheets[0]?.rows[0]?.cells[0]?.value)).toEqual([
    'Café – 1',
    'Café',
  ]);
});
