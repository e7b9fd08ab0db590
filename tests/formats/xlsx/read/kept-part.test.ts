import { describe, expect, it } from 'vitest';
import { KEPT_NAMESPACE } from '../../../../engine/kept/kept-namespace.ts';
import { NOTHING_KEPT } from '../../../../engine/kept/kept-schema.ts';
import { keptToXml, readKept } from '../../../../engine/kept/kept-xml.ts';
import { readBytes, readParts, readSheet } from '../../../support/reading.ts';
import { xlsxPieces, type XlsxParts } from '../../../support/xlsx-parts.ts';
import { writeZip } from '../../../support/zip-writer.ts';

const XML = keptToXml({ ...NOTHING_KEPT, names: { 'A. Quill': 'Zoë Quill' } });
const ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>Ref</t></is></c></row>';

/** A workbook with custom XML parts, each by its target and its text. */
function withCustomXml(parts: Readonly<Record<string, string>>): XlsxParts {
  const files = Object.entries(parts).map(([target, xml]) => [named(target), xml] as const);
  return {
    sheets: [{ rows: ROWS }],
    workbookRelationships: Object.keys(parts).map((target, place) => ({
      id: `rIdXml${String(place)}`,
      kind: 'customXml',
      target,
    })),
    parts: Object.fromEntries(files),
  };
}

function named(target: string): string {
  return target.replace(/^\/|^\.\.\//, '');
}

function keptIn(parts: Readonly<Record<string, string>>): string | null {
  return readParts(withCustomXml(parts)).kept;
}

describe('the part that Panelpack keeps in a workbook', () => {
  it('is found by its namespace among the parts of others', () => {
    const others =
      '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>';
    expect(keptIn({ '../customXml/item1.xml': others, '../customXml/item2.xml': XML })).toBe(XML);
  });

  it('is found by an absolute target', () => {
    expect(keptIn({ '/customXml/item1.xml': XML })).toBe(XML);
  });

  it('is found in a strict file', () => {
    const { workbookRelationships = [], ...rest } = withCustomXml({ '../customXml/item1.xml': XML });
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships/customXml';
    const relationships = workbookRelationships.map((each) => ({ ...each, kind: strict }));
    expect(readParts({ ...rest, workbookRelationships: relationships }).kept).toBe(XML);
  });

  it('is found under any prefix, behind a declaration and a comment', () => {
    const xml = `<?xml version="1.0"?><!-- kept --><k:p xmlns:k="${KEPT_NAMESPACE}">{"format":"panelpack.kept/1"}</k:p>`;
    expect(keptIn({ '../customXml/item1.xml': xml })).toBe(xml);
  });

  it('is read in UTF-16 as well', () => {
    const pieces = xlsxPieces(withCustomXml({ '../customXml/item1.xml': '' }));
    const content = Buffer.from(`\ufeff${XML}`, 'utf16le');
    const bytes = writeZip(
      pieces.map((piece) => (piece.name === 'customXml/item1.xml' ? { ...piece, content } : piece)),
    );
    const read = readBytes(bytes);
    expect(read.ok && read.workbook.kept !== null && readKept(read.workbook.kept)).toEqual({
      kept: { ...NOTHING_KEPT, names: { 'A. Quill': 'Zoë Quill' } },
    });
  });

  it('is null where there is none', () => {
    expect([keptIn({}), keptIn({ '../customXml/item1.xml': '<a/>' })]).toEqual([null, null]);
  });

  it('is the last of several, as where workbooks were put together', () => {
    const parts = { '../customXml/item1.xml': keptToXml(NOTHING_KEPT), '../customXml/item2.xml': XML };
    expect(keptIn(parts)).toBe(XML);
  });

  it('is not one that no relationship leads to', () => {
    expect(readParts({ sheets: [{ rows: ROWS }], parts: { 'customXml/item1.xml': XML } }).kept).toBeNull();
  });

  it('is not one whose namespace stands deeper, or only in its text', () => {
    expect(keptIn({ '../customXml/item1.xml': `<a>${XML}</a>` })).toBeNull();
    expect(keptIn({ '../customXml/item1.xml': `<a>xmlns="${KEPT_NAMESPACE}"</a>` })).toBeNull();
  });

  it('is not looked for in parts that are larger than Panelpack ever writes', () => {
    const large = keptToXml({ ...NOTHING_KEPT, names: { long: 'x'.repeat(2 * 1024 * 1024) } });
    expect(keptIn({ '../customXml/item1.xml': large })).toBeNull();
  });
});

describe('custom XML never keeps a workbook from being read', () => {
  it.each([
    ['that is no XML', 'nothing of the kind'],
    ['with a document type', `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`],
    ['that is empty', ''],
  ])('a part %s', (_, xml) => {
    expect(keptIn({ '../customXml/item1.xml': xml })).toBeNull();
  });

  it('a part that is missing', () => {
    const workbookRelationships = [{ id: 'x', kind: 'customXml', target: '../customXml/item9.xml' }];
    expect(readParts({ sheets: [{ rows: ROWS }], workbookRelationships }).kept).toBeNull();
  });

  it('ours with a document type, which is handed on for a sentence', () => {
    const xml = `<!DOCTYPE a [<!ENTITY b "c">]>${XML}`;
    expect(keptIn({ '../customXml/item1.xml': xml })).toBe(xml);
  });
});

describe('a sheet that Panelpack made in a user’s workbook', () => {
  const marked = (name: string): boolean =>
    readSheet({
      rows: ROWS,
      after: `<customProperties><customPr name="${name}" r:id="rId9"/></customProperties>`,
    }).isPanelpackOutput;

  it('is known by its custom property', () => {
    expect(marked('panelpack')).toBe(true);
  });

  it('is not a sheet with another property, or none', () => {
    expect([marked('Panelpack'), marked('panelpack2'), readSheet({ rows: ROWS }).isPanelpackOutput]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
