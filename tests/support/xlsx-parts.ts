import { writeZip, type ZipPiece } from './zip-writer.ts';

/** A worksheet by its XML; what is left out is empty. */
export interface SheetXml {
  readonly name?: string;
  readonly state?: string;
  /** Between the opening tag and `sheetData`: columns, views. */
  readonly before?: string;
  /** The rows, inside `sheetData`. */
  readonly rows?: string;
  /** Behind `sheetData`: merges, rules, validations. */
  readonly after?: string;
  /** Relationships of the sheet's part. */
  readonly relationships?: readonly RelationshipXml[];
}

export interface RelationshipXml {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

export interface XlsxParts {
  readonly sheets: readonly SheetXml[];
  /** The `si` elements. */
  readonly strings?: string;
  /** Inside `styleSheet`. */
  readonly styles?: string;
  /** Inside `workbook`, before and behind the sheets. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly workbookRelationships?: readonly RelationshipXml[];
  readonly packageRelationships?: readonly RelationshipXml[];
  /** Other parts by name; one of a name made here takes its place. */
  readonly parts?: Readonly<Record<string, string>>;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Makes an .xlsx file from the XML of its parts. */
export function makeXlsx(wanted: XlsxParts): Uint8Array {
  return writeZip(xlsxPieces(wanted));
}

/** The same file as its zip pieces, for tests that spoil one of them. */
export function xlsxPieces(wanted: XlsxParts): ZipPiece[] {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(wanted),
    '_rels/.rels': relationships([
      { id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' },
      ...(wanted.packageRelationships ?? []),
    ]),
    'xl/workbook.xml': workbook(wanted),
    'xl/_rels/workbook.xml.rels': relationships(workbookRelationships(wanted)),
  };
  if (wanted.strings !== undefined)
    parts['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}">${wanted.strings}</sst>`;
  if (wanted.styles !== undefined)
    parts['xl/styles.xml'] = `${HEAD}<styleSheet xmlns="${MAIN}">${wanted.styles}</styleSheet>`;
  for (const [index, sheet] of wanted.sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet);
    if (sheet.relationships)
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(sheet.relationships);
  }
  return Object.entries({ ...parts, ...wanted.parts }).map(([name, content]) => ({ name, content }));
}

function worksheet({ before = '', rows = '', after = '' }: SheetXml): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function workbook({ sheets, beforeSheets = '', afterSheets = '' }: XlsxParts): string {
  const list = sheets.map(({ name, state }, index) => {
    const shown = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${shown} r:id="rIdSheet${index + 1}"/>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${beforeSheets}<sheets>${list.join('')}</sheets>${afterSheets}</workbook>`;
}

function workbookRelationships(wanted: XlsxParts): RelationshipXml[] {
  const list: RelationshipXml[] = wanted.sheets.map((_, index) => {
    return { id: `rIdSheet${index + 1}`, kind: 'worksheet', target: `worksheets/sheet${index + 1}.xml` };
  });
  if (wanted.strings !== undefined)
    list.push({ id: 'rIdStrings', kind: 'sharedStrings', target: 'sharedStrings.xml' });
  if (wanted.styles !== undefined) list.push({ id: 'rIdStyles', kind: 'styles', target: 'styles.xml' });
  const replaced = new Map(list.map((one) => [one.id, one]));
  for (const one of wanted.workbookRelationships ?? []) replaced.set(one.id, one);
  return [...replaced.values()];
}

function relationships(list: readonly RelationshipXml[]): string {
  const all = list.map(({ id, kind, target, isExternal }) => {
    const type = kind.includes('/') ? kind : `${OFFICE}/${kind}`;
    const mode = isExternal ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function contentTypes({ sheets }: XlsxParts): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const list = sheets.map((_, index) => {
    return `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${kind}.worksheet+xml"/>`;
  });
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${list.join('')}</Types>`;
}
