import { unzipSync } from 'fflate';
import { cellAddress } from '../../../engine/workbook/address.ts';
import type { Area } from '../../../engine/workbook/workbook.ts';
import type { HostBook } from '../excel-host/host-book.ts';
import type { HostCell } from '../excel-host/host-cell.ts';
import type { HostSheet } from '../excel-host/host-sheet.ts';
import { writeZip } from '../zip-writer.ts';

const savers = new WeakMap<HostBook, () => Uint8Array>();

/**
 * Gives a book's bytes as Excel would save them now: the file it was opened from, with every change since this was
 * first asked, also where the pane was closed and opened again meanwhile.
 */
export function saveable(book: HostBook): () => Uint8Array {
  const saver = savers.get(book) ?? saverOf(book);
  savers.set(book, saver);
  return saver;
}

function saverOf(book: HostBook): () => Uint8Array {
  const source = book.sourceBytes;
  if (!source) throw new Error('Only a workbook that was opened from a file can be saved here');
  const fromFile = new Map(
    book.sheets.map((sheet, place) => [sheet, `xl/worksheets/sheet${String(place + 1)}.xml`]),
  );
  const changed = new Map<HostSheet, Area[]>();
  book.listen((change) => {
    if (change.kind !== 'cells') return;
    const { sheet, area } = change;
    changed.set(sheet, [...(changed.get(sheet) ?? []), area]);
  });
  return () => {
    const parts = new Map(
      Object.entries(unzipSync(source)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
    );
    for (const [sheet, areas] of changed) {
      const part = fromFile.get(sheet);
      const xml = part === undefined ? undefined : parts.get(part);
      if (part !== undefined && xml !== undefined) parts.set(part, withCells(xml, sheet, areas));
    }
    addSheets(book, fromFile, parts);
    addXmlParts(book, parts);
    return writeZip([...parts].map(([name, content]) => ({ name, content })));
  };
}

function withCells(xml: string, sheet: HostSheet, areas: readonly Area[]): string {
  let now = xml;
  for (const area of areas) for (const placed of sheet.cellsIn(area)) now = withCell(now, placed);
  return now;
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
}

/** A cell that stands in the file keeps its style; one that does not is put at the end of its row. */
function withCell(xml: string, placed: Placed): string {
  const address = cellAddress(placed.row, placed.column);
  const old = new RegExp(`<c r="${address}"([^>]*?)(/>|>.*?</c>)`, 's').exec(xml);
  if (old) {
    const style = /\ss="\d+"/.exec(old[1] ?? '')?.[0] ?? '';
    return xml.replace(old[0], () => cellXml(placed, style));
  }
  const row = new RegExp(`<row r="${String(placed.row)}"[^>]*?>.*?(?=</row>)`, 's').exec(xml);
  if (row) return xml.replace(row[0], (before) => before + cellXml(placed, ''));
  return xml.replace('</sheetData>', () => `${rowXml(placed.row, cellXml(placed, ''))}</sheetData>`);
}

function cellXml({ row, column, cell }: Placed, style: string): string {
  const start = `<c r="${cellAddress(row, column)}"${style}`;
  if (cell.value === '') return `${start}/>`;
  if (typeof cell.value === 'number') return `${start}><v>${String(cell.value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(String(cell.value))}</t></is></c>`;
}

function rowXml(row: number, cells: string): string {
  return `<row r="${String(row)}">${cells}</row>`;
}

/** Sheets made since: their cells and their custom properties, which is what a reader knows them by. */
function addSheets(
  book: HostBook,
  fromFile: ReadonlyMap<HostSheet, string>,
  parts: Map<string, string>,
): void {
  for (const [place, sheet] of book.sheets.filter((each) => !fromFile.has(each)).entries()) {
    const id = String(1000 + place);
    const part = `worksheets/made${id}.xml`;
    parts.set(`xl/${part}`, sheetXml(sheet));
    addPart(parts, { id, kind: 'worksheet', target: part, type: SHEET_TYPE });
    edit(
      parts,
      'xl/workbook.xml',
      '</sheets>',
      `<sheet xmlns:r="${OFFICE}" name="${escapeXml(sheet.name)}" sheetId="${id}" r:id="made${id}"/></sheets>`,
    );
  }
}

function sheetXml(sheet: HostSheet): string {
  const rows = [...sheet.cells]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) =>
      rowXml(
        row,
        [...line]
          .sort(([a], [b]) => a - b)
          .map(([column, cell]) => cellXml({ row, column, cell }, ''))
          .join(''),
      ),
    );
  const properties = [...sheet.customProperties.keys()].map(
    (name) => `<customPr name="${escapeXml(name)}"/>`,
  );
  const marks = properties.length === 0 ? '' : `<customProperties>${properties.join('')}</customProperties>`;
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${marks}</worksheet>`;
}

function addXmlParts(book: HostBook, parts: Map<string, string>): void {
  for (const [place, { xml }] of book.customXmlParts.entries()) {
    const name = `customXml/panelitem${String(place)}.xml`;
    parts.set(name, xml);
    addPart(parts, { id: `xml${String(place)}`, kind: 'customXml', target: `../${name}`, type: null });
  }
}

interface AddedPart {
  readonly id: string;
  readonly kind: string;
  /** From the folder xl. */
  readonly target: string;
  readonly type: string | null;
}

function addPart(parts: Map<string, string>, { id, kind, target, type }: AddedPart): void {
  const relationship = `<Relationship Id="made${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  edit(parts, 'xl/_rels/workbook.xml.rels', '</Relationships>', `${relationship}</Relationships>`);
  if (type === null) return;
  const override = `<Override PartName="/xl/${target}" ContentType="${type}"/>`;
  edit(parts, '[Content_Types].xml', '</Types>', `${override}</Types>`);
}

function edit(parts: Map<string, string>, name: string, mark: string, instead: string): void {
  const before = parts.get(name);
  if (before?.includes(mark) !== true) throw new Error(`${name} has no ${mark}`);
  parts.set(
    name,
    before.replace(mark, () => instead),
  );
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
