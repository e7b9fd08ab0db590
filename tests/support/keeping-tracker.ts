import type { Kept } from '../../engine/kept/kept-schema.ts';
import { keptToXml } from '../../engine/kept/kept-xml.ts';
import { makeXlsx } from './xlsx-parts.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'Status (Red Amber Green)'];
const ROWS = [
  ['1.1', '1: Custody', 'Record each cell check', 'Insp Dale', 'October 2021', 'System live.', 'Green'],
  ['1.2', '1: Custody', 'Renew the healthcare contract', '', 'March 2022', 'Out to tender.', 'Amber'],
];

/** A tracker of two actions whose workbook holds such a custom XML part, as Excel saves one: 1.1 is late and rated Green, 1.2 has no lead. */
export function trackerWithPart(xml: string | null, headings: readonly string[] = HEADINGS): Uint8Array {
  const rows = [headings, ...ROWS].map((texts, place) => rowXml(texts, place + 1));
  const item = '../customXml/item1.xml';
  return makeXlsx({
    sheets: [{ name: 'Actions', rows: rows.join('') }],
    ...(xml !== null && {
      workbookRelationships: [{ id: 'rIdKept', kind: 'customXml', target: item }],
      parts: {
        'customXml/item1.xml': xml,
        'customXml/_rels/item1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>',
        'customXml/itemProps1.xml':
          '<ds:datastoreItem ds:itemID="{00000000-0000-0000-0000-000000000000}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
      },
    }),
  });
}

/** The same tracker in a workbook that keeps this. */
export function trackerKeeping(
  kept: Omit<Kept, 'format'>,
  headings: readonly string[] = HEADINGS,
): Uint8Array {
  return trackerWithPart(keptToXml({ format: 'panelpack.kept/1', ...kept }), headings);
}

function rowXml(texts: readonly string[], row: number): string {
  const cells = texts.map((text, place) => {
    const address = `${String.fromCodePoint(65 + place)}${String(row)}`;
    return text === '' ? '' : `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${String(row)}">${cells.join('')}</row>`;
}
