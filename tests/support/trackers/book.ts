import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

/** A colour word that a tracker's cell can be filled with. */
export type Colour = 'red' | 'amber' | 'green' | 'yellow';

const FILLS: Readonly<Record<Colour, string>> = {
  red: 'FFFF0000',
  amber: 'FFFFC000',
  green: 'FF92D050',
  yellow: 'FFFFFF00',
};

const THIN = { style: 'thin', color: { argb: 'FF808080' } } as const;
const GRID: Partial<ExcelJS.Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const MARKS = /(\*\*.+?\*\*|~~.+?~~|\^\^.+?\^\^)/s;

/** An empty workbook with fixed dates and no person's name in its properties. */
export function newBook(made = '2022-01-05'): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  book.creator = 'Governance team';
  book.lastModifiedBy = 'Governance team';
  book.created = new Date(`${made}T09:00:00Z`);
  book.modified = new Date(`${made}T09:00:00Z`);
  return book;
}

/** The workbook's bytes, the same on every run. */
export async function toBytes(book: ExcelJS.Workbook): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  return zipSync(parts, { mtime: new Date(2022, 0, 5, 9) });
}

/** Cell text in which `**bold**`, `~~struck through~~` and `^^superscript^^` become rich text. */
export function rich(text: string): ExcelJS.CellValue {
  if (!MARKS.test(text)) return text;
  const runs = text.split(MARKS).filter((run) => run !== '');
  return { richText: runs.map(richRun) };
}

/** The text as a reader should give it: no marks, and nothing that was struck through. */
export function plain(text: string): string {
  return text
    .replace(/~~.+?~~\s?/gs, '')
    .replaceAll('**', '')
    .replaceAll('^^', '');
}

/** Fills a cell with a solid colour: a RAG colour by name, any other as ARGB. */
export function fillCell(cell: ExcelJS.Cell, colour: Colour | { readonly argb: string }): void {
  const argb = typeof colour === 'string' ? FILLS[colour] : colour.argb;
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

/** Gives the row the look of a table heading: bold white on dark blue, wrapped, with borders. */
export function styleHeader(row: ExcelJS.Row): void {
  row.eachCell((cell) => {
    cell.font = { name: 'Arial', size: 10, bold: true, color: { argb: 'FFFFFFFF' } };
    cell.alignment = { wrapText: true, vertical: 'middle' };
    cell.border = GRID;
    fillCell(cell, { argb: 'FF1F3864' });
  });
  fitHeader(row);
}

/** Gives the row the look of table body: wrapped, top-aligned, with borders. */
export function styleBody(row: ExcelJS.Row, columns: number): void {
  for (let column = 1; column <= columns; column += 1) styleBodyCell(row.getCell(column));
}

/** Gives one cell the look of table body. */
export function styleBodyCell(cell: ExcelJS.Cell): void {
  cell.font = { name: 'Arial', size: 10, ...cell.font };
  cell.alignment = { wrapText: true, vertical: 'top' };
  cell.border = GRID;
}

/** Writes a title in the row's first cell. */
export function writeTitle(sheet: ExcelJS.Worksheet, row: number, text: string, size = 14): void {
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.font = { name: 'Arial', size, bold: true };
}

/** Writes values from a column on and returns the row. */
export function writeRow(
  sheet: ExcelJS.Worksheet,
  row: number,
  values: readonly ExcelJS.CellValue[],
  firstColumn = 1,
): ExcelJS.Row {
  values.forEach((value, index) => {
    if (value !== null && value !== '') sheet.getCell(row, firstColumn + index).value = value;
  });
  return sheet.getRow(row);
}

/** Sets the widths of the sheet's columns from column A on, and prints it landscape, one page wide. */
export function setWidths(sheet: ExcelJS.Worksheet, widths: readonly number[]): void {
  sheet.pageSetup = {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
}

/** Gives the row a height that shows the longest of the texts in columns of these widths. */
export function fitRow(row: ExcelJS.Row, texts: readonly string[], widths: readonly number[]): void {
  const lines = texts.map((text, index) => linesOf(plain(text), widths[index] ?? 10));
  row.height = Math.min(400, Math.max(1, ...lines) * 13.5 + 3);
}

/** Makes room for wrapped headings; merged ones are left to the caller. */
function fitHeader(row: ExcelJS.Row): void {
  let lines = 1;
  row.eachCell((cell, column) => {
    const width = row.worksheet.getColumn(column).width ?? 9;
    if (!cell.isMerged) lines = Math.max(lines, linesOf(cell.text, width * 0.85));
  });
  if (lines > 1) row.height = lines * 13.5 + 3;
}

function linesOf(text: string, width: number): number {
  const perLine = Math.max(4, width - 1);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

function richRun(run: string): ExcelJS.RichText {
  const text = run.slice(2, -2);
  if (run.startsWith('**')) return { font: { name: 'Arial', size: 10, bold: true }, text };
  if (run.startsWith('~~')) return { font: { name: 'Arial', size: 10, strike: true }, text };
  if (run.startsWith('^^')) return { font: { name: 'Arial', size: 10, vertAlign: 'superscript' }, text };
  return { font: { name: 'Arial', size: 10 }, text: run };
}
