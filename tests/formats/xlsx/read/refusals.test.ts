import { describe, expect, test } from 'vitest';
import { inflateWithFflate } from '../../../../formats/xlsx/read/inflate-with-fflate.ts';
import { readWorkbook } from '../../../../formats/xlsx/read/index.ts';
import { readBytes, refusalOf } from '../../../support/reading.ts';
import { makeXlsx, xlsxPieces, type XlsxParts } from '../../../support/xlsx-parts.ts';
import { writeZip, type ZipPiece } from '../../../support/zip-writer.ts';

const PLAN: XlsxParts = {
  sheets: [{ name: 'Plan', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
  strings: '<si><t>Open</t></si>',
};

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

/** The plan's zip with one piece changed. */
function spoil(name: string, change: Partial<ZipPiece>): Uint8Array {
  return writeZip(xlsxPieces(PLAN).map((piece) => (piece.name === name ? { ...piece, ...change } : piece)));
}

function ole(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of streams.entries()) {
    const at = 1024 + index * 128;
    for (let place = 0; place < name.length; place += 1) bytes[at + place * 2] = name.charCodeAt(place);
    bytes[at + 64] = (name.length + 1) * 2;
  }
  return bytes;
}

describe('files of another kind', () => {
  test.each([
    ['empty-file', text('')],
    ['empty-file', text('  \n')],
    ['text-file', text('Ref,Action,Lead\r\n1,Review,A. Example\r\n')],
    ['text-file', text('\ufeffRef;Action;Lead\n1;Prüfung;A\n')],
    ['html-file', text('<html><body><table><tr><td>1</td></tr></table></body></html>')],
    ['html-file', text('\n<!DOCTYPE html><table></table>')],
    ['html-file', text('MIME-Version: 1.0\r\nContent-Type: multipart/related')],
    [
      'xml-spreadsheet',
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    ],
    ['pdf-file', text('%PDF-1.7\n%âã')],
    ['not-a-workbook', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
    ['not-a-workbook', text('{\\rtf1\\ansi}')],
    ['old-xls', Uint8Array.of(9, 0, 4, 0, 2, 0, 16, 0)],
    ['old-xls', ole(['Root Entry', 'Workbook'])],
    ['old-xls', ole(['Root Entry', 'Book'])],
    ['password-protected', ole(['Root Entry', 'EncryptionInfo', 'EncryptedPackage'])],
    ['old-office-file', ole(['Root Entry', 'WordDocument'])],
    ['zip-without-workbook', writeZip([])],
    ['zip-without-workbook', writeZip([{ name: 'plan.xlsx', content: makeXlsx(PLAN) }])],
    [
      'opendocument-file',
      writeZip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
        { name: 'content.xml', content: '<a/>' },
      ]),
    ],
    ['numbers-document', writeZip([{ name: 'Index/Document.iwa', content: 'x' }])],
  ])('%s', (code, bytes) => {
    expect(refusalOf(bytes)).toBe(code);
  });

  test.each([
    [
      'word-document',
      'word/document.xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    ],
    [
      'powerpoint-presentation',
      'ppt/presentation.xml',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
    ],
    ['binary-workbook', 'xl/workbook.bin', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'],
  ])('%s', (code, name, type) => {
    const pieces = [
      {
        name: '[Content_Types].xml',
        content: `<Types><Override PartName="/${name}" ContentType="${type}"/></Types>`,
      },
      {
        name: '_rels/.rels',
        content: `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${name}"/></Relationships>`,
      },
      { name, content: '<a/>' },
    ];
    expect(refusalOf(writeZip(pieces))).toBe(code);
    expect(refusalOf(writeZip(pieces.filter((piece) => piece.name !== '_rels/.rels')))).toBe(code);
  });
});

describe('workbooks that lack something', () => {
  const without = (name: string): Uint8Array =>
    writeZip(xlsxPieces(PLAN).filter((piece) => piece.name !== name));

  test.each([
    ['xl/workbook.xml', 'missing-part'],
    ['xl/worksheets/sheet1.xml', 'missing-part'],
    ['xl/sharedStrings.xml', 'missing-part'],
    ['xl/_rels/workbook.xml.rels', 'missing-part'],
    ['_rels/.rels', 'read'],
    ['[Content_Types].xml', 'read'],
  ])('without %s: %s', (name, code) => {
    expect(refusalOf(without(name))).toBe(code);
  });

  test('no sheets at all', () => {
    expect(refusalOf(makeXlsx({ sheets: [] }))).toBe('no-sheets');
  });

  test('a text number that is not there', () => {
    const parts = { ...PLAN, sheets: [{ rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' }] };
    expect(refusalOf(makeXlsx(parts))).toBe('damaged-part');
  });
});

describe('damaged files', () => {
  const whole = makeXlsx(PLAN);

  test('a file cut off anywhere is refused, never read in part', () => {
    for (let length = 4; length < whole.length; length += 7) {
      expect(['truncated', 'damaged-zip']).toContain(refusalOf(whole.subarray(0, length)));
    }
  });

  test('a byte changed in a part’s stream is noticed', () => {
    for (let at = 49; at < 250; at += 13) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      expect(readBytes(bytes).ok).toBe(false);
    }
  });

  test('a checksum that does not fit', () => {
    const change = { declaredCrc: 1 };
    expect(refusalOf(spoil('xl/workbook.xml', change))).toBe('damaged-part');
    expect(refusalOf(spoil('xl/workbook.xml', { ...change, isStored: true }))).toBe('damaged-part');
  });

  test.each([
    ['xl/workbook.xml', '<workbook><sheets>'],
    ['xl/workbook.xml', '<workbook></sheets>'],
    ['xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'],
    ['xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c r="A1"><v>1'],
    ['xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c r="A1'],
    [
      'xl/worksheets/sheet1.xml',
      '<worksheet><sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData></worksheet>',
    ],
    ['xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="0"/></sheetData></worksheet>'],
    ['xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    [
      'xl/worksheets/sheet1.xml',
      '<worksheet><sheetData><row r="1"><c r="XFE1"/></row></sheetData></worksheet>',
    ],
    [
      'xl/worksheets/sheet1.xml',
      '<worksheet><sheetData><row r="1"><c r="A1" t="zz"><v>1</v></c></row></sheetData></worksheet>',
    ],
    ['xl/worksheets/sheet1.xml', 'no markup at all'],
    ['xl/sharedStrings.xml', '<sst><si><t>a</t></si>'],
    ['xl/sharedStrings.xml', '<sst><si><t>a &nbsp; b</t></si></sst>'],
    ['xl/sharedStrings.xml', '<sst><si><t>a'],
  ])('%s that reads %s', (name, content) => {
    expect(refusalOf(spoil(name, { content }))).toBe('damaged-part');
  });

  test('two different parts of one name', () => {
    const pieces = xlsxPieces(PLAN);
    const again = { name: 'XL/worksheets/Sheet1.xml', content: '<worksheet><sheetData/></worksheet>' };
    expect(refusalOf(writeZip([...pieces, again]))).toBe('duplicate-part');
    expect(refusalOf(writeZip([...pieces, ...pieces]))).toBe('read');
  });

  test('entries encrypted by the zip, and a compression that no workbook uses', () => {
    expect(refusalOf(spoil('xl/workbook.xml', { flags: 1 }))).toBe('encrypted-zip');
    expect(refusalOf(spoil('xl/workbook.xml', { declaredMethod: 9 }))).toBe('unknown-compression');
  });
});

describe('ordinary zips that differ', () => {
  test('data descriptors, stored entries, zip64 sizes, backslashes and a leading slash are read', () => {
    expect(refusalOf(spoil('xl/workbook.xml', { hasDescriptor: true }))).toBe('read');
    expect(refusalOf(spoil('xl/workbook.xml', { isStored: true }))).toBe('read');
    expect(refusalOf(spoil('xl/workbook.xml', { isZip64: true }))).toBe('read');
    expect(refusalOf(spoil('xl/workbook.xml', { name: 'xl\\workbook.xml' }))).toBe('read');
    expect(refusalOf(spoil('xl/workbook.xml', { name: '/xl/workbook.xml' }))).toBe('read');
  });

  test('fflate and zlib read the same', () => {
    const bytes = makeXlsx(PLAN);
    expect(readWorkbook(bytes, 'tracker.xlsx', { inflate: inflateWithFflate })).toEqual(readBytes(bytes));
  });
});

test('every refusal is one sentence that ends with a full stop', () => {
  const files = [
    text(''),
    text('a,b'),
    ole(['Workbook']),
    writeZip([]),
    makeXlsx({ sheets: [] }),
    spoil('xl/workbook.xml', { content: '<' }),
  ];
  for (const file of files) {
    const read = readBytes(file);
    expect(read.ok ? '' : read.error.message).toMatch(/^This [^.]*(\.[a-z]+[^.]*)*\.$/);
  }
});

test('a fault of the reader’s own is a sentence too', () => {
  const inflate = (): never => {
    throw new TypeError('out of luck');
  };
  expect(readWorkbook(makeXlsx(PLAN), 'tracker.xlsx', { inflate })).toMatchObject({
    ok: false,
    error: { code: 'reader-failed' },
  });
});
