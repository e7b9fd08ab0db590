import { zipSync, strToU8, type Zippable } from 'fflate';

/** How large a made tracker is. */
export interface WorkbookShape {
  readonly rows: number;
  /** Worksheets of so many rows each; 1 unless told. */
  readonly sheets?: number;
}

const AREAS = ['Victim care', 'Custody', 'Data quality', 'Estates', 'Training', 'Fraud'];
const LEADS = [
  'A. Example, Cdr',
  'B. Sample, Ch Supt',
  'C. Specimen',
  'D. Pattern / E. Model',
  'Head of Estates',
];
const TIMESCALES = ['Q3 2021/22', 'Q4', 'March 2022', 'tbc', 'Q1, 2022/23', 'By December 2021', 'May 21'];
const STATUSES = [
  'Open',
  'In progress',
  'Completed',
  'Completion delayed to Q4 2021-22',
  'Awaiting sign-off',
];
const RAGS = ['Red', 'Amber', 'Green', 'Complete'];
const HEADINGS = [
  'Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Due date', 'Revised date', 'Status', 'RAG', 'Update',
  'Days', 'Cost', 'Progress', 'Priority', 'Governance',
]; // prettier-ignore
const SENTENCES = [
  'The working group met in September and agreed the terms of reference; the paper goes to the board next month.',
  'Recruitment is complete – two posts remain vetted but not in place.',
  'Training has been delivered to 84% of officers & staff; the rest follow in the new year.',
  'A dip sample of 40 records was carried out and the findings shared with each command.',
  'No update was received from the lead this quarter.',
];

/** An ordinary tracker of 15 columns as Excel writes it: shared strings, dates, fills, numbers. */
export function makeWorkbook({ rows, sheets = 1 }: WorkbookShape): Uint8Array {
  const strings = new SharedStringsWriter();
  const worksheets = Array.from({ length: sheets }, (_, index) => makeSheet(rows, index, strings));
  const files: Zippable = {
    '[Content_Types].xml': strToU8(contentTypes(sheets)),
    '_rels/.rels': strToU8(relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(workbook(sheets)),
    'xl/_rels/workbook.xml.rels': strToU8(workbookRelationships(sheets)),
    'xl/styles.xml': strToU8(STYLES),
    'xl/sharedStrings.xml': strToU8(strings.xml()),
  };
  for (const [index, xml] of worksheets.entries())
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(xml);
  return zipSync(files, { level: 6 });
}

class SharedStringsWriter {
  readonly #numbers = new Map<string, number>();
  #count = 0;

  numberOf(text: string): number {
    this.#count += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  xml(): string {
    const items = Array.from(this.#numbers.keys(), (text) => `<si><t>${escapeXml(text)}</t></si>`);
    return `${HEAD}<sst xmlns="${MAIN}" count="${this.#count}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function makeSheet(rows: number, sheet: number, strings: SharedStringsWriter): string {
  const lines = [
    row(
      1,
      HEADINGS.map((heading) => ({ text: heading, style: 1 })),
      strings,
    ),
  ];
  for (let number = 2; number <= rows + 1; number += 1)
    lines.push(row(number, cellsOf(number, sheet), strings));
  const merge = '<mergeCells count="1"><mergeCell ref="R1:S1"/></mergeCells>';
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><dimension ref="A1:O${rows + 1}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${lines.join('')}</sheetData>${merge}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

interface MadeCell {
  readonly text?: string;
  readonly number?: number;
  readonly style: number;
}

function row(number: number, cells: readonly MadeCell[], strings: SharedStringsWriter): string {
  const written = cells.map(({ text, number: value, style }, index) => {
    const start = `<c r="${String.fromCharCode(65 + index)}${number}" s="${style}"`;
    if (text !== undefined) return `${start} t="s"><v>${strings.numberOf(text)}</v></c>`;
    return value === undefined ? `${start}/>` : `${start}><v>${value}</v></c>`;
  });
  return `<row r="${number}" spans="1:15" ht="30" customHeight="1">${written.join('')}</row>`;
}

/** The same numbers give the same workbook: no clock and no chance. */
function cellsOf(number: number, sheet: number): MadeCell[] {
  const pick = <T>(from: readonly T[], step: number): T => {
    const one = from[(number * step + sheet) % from.length];
    if (one === undefined) throw new Error('Nothing to pick from');
    return one;
  };
  const rag = (number * 7) % RAGS.length;
  const update = `${pick(SENTENCES, 3)} ${pick(SENTENCES, 5)} Reference ${sheet}/${number}.`;
  return [
    { text: `${sheet + 1}.${number}`, style: 2 },
    { text: pick(AREAS, 1), style: 2 },
    { text: `Review the arrangements for ${pick(AREAS, 5).toLowerCase()}, part ${number}`, style: 3 },
    { text: pick(LEADS, 3), style: 2 },
    { text: pick(TIMESCALES, 2), style: 2 },
    { number: 44200 + ((number * 13) % 900), style: 4 },
    number % 3 === 0 ? { style: 4 } : { number: 44500 + ((number * 17) % 700), style: 4 },
    { text: pick(STATUSES, 7), style: 2 },
    number % 4 === 0 ? { style: 5 + rag } : { text: RAGS[rag] ?? 'Red', style: 5 + rag },
    { text: update, style: 3 },
    { number: (number * 37) % 400, style: 2 },
    { number: ((number * 7919) % 1_000_000) / 100, style: 9 },
    { number: ((number * 31) % 101) / 100, style: 10 },
    { text: number % 2 === 0 ? 'High' : 'Medium', style: 2 },
    { text: number % 5 === 0 ? 'Audit panel, quarterly' : 'Portfolio board', style: 2 },
  ];
}

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const one = ([id, kind, target]: readonly [string, string, string]): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.map(one).join('')}</Relationships>`;
}

function workbookRelationships(sheets: number): string {
  const list = Array.from({ length: sheets }, (_, index): [string, string, string] => {
    return [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`];
  });
  return relationships([
    ...list,
    ['rIdStyles', 'styles', 'styles.xml'],
    ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
  ]);
}

function workbook(sheets: number): string {
  const list = Array.from({ length: sheets }, (_, index) => {
    return `<sheet name="Plan ${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`;
}

function contentTypes(sheets: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = Array.from({ length: sheets }, (_, index) => [`worksheets/sheet${index + 1}`, 'worksheet']);
  const all = [
    ['workbook', 'sheet.main'],
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
    ...parts,
  ];
  const overrides = all.map(
    ([name, type]) => `<Override PartName="/xl/${name}.xml" ContentType="${kind}.${type}+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

const FILLS = ['FFFF0000', 'FFFFC000', 'FF00B050', 'FF00B0F0'];
const STYLES = makeStyles();

function makeStyles(): string {
  const fills = FILLS.map(
    (rgb) => `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill></fill>`,
  );
  const formats: [number, number, number][] = [
    [0, 0, 0], [0, 1, 0], [0, 0, 0], [0, 0, 0], [14, 0, 0],
    [0, 0, 2], [0, 0, 3], [0, 0, 4], [0, 0, 5], [2, 0, 0], [9, 0, 0],
  ]; // prettier-ignore
  const xfs = formats.map(
    ([format, font, fill]) =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"/>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`;
}
