import { IN_NODE } from '../../../cli/read-in-node.ts';
import { readArea } from '../../../engine/workbook/address.ts';
import type { Cell, NamedTable, Sheet, Workbook } from '../../../engine/workbook/workbook.ts';
import { readWorkbook } from '../../../formats/xlsx/read/index.ts';
import { HostBook } from './host-book.ts';
import { PLAIN_FONT, type HostCell } from './host-cell.ts';
import type { HostSheet } from './host-sheet.ts';
import { newTable } from './host-table.ts';
import { nameLinkedBooks } from './name-linked-books.ts';
import { withoutRules } from './own-fills.ts';
import { LAST_COLUMN } from './places.ts';
import { readXmlParts } from './read-xml-parts.ts';
import { openFrame } from './open-frame.ts';
import { openRules } from './open-rules.ts';
import { formatNames } from './regional-dates.ts';
import { readSheetParts, workbookPartText, type SheetParts } from './sheet-parts.ts';

/** Opens a file as Excel would: what its reader kept, under the names and forms of Excel.js. */
export function openBook(bytes: Uint8Array, file: string): HostBook {
  const workbook = read(bytes, file);
  const book = new HostBook(file);
  const nameFormat = formatNames(workbookPartText(bytes, 'styles'));
  book.sheets.splice(0);
  const parts = new Map(readSheetParts(bytes).map((one) => [one.name, one]));
  for (const sheet of workbook.sheets) addSheet(book, sheet, parts.get(sheet.name), nameFormat);
  if (hasRuleFills(workbook)) takeOwnFills(book, read(withoutRules(bytes), file));
  book.names.push(
    ...workbook.definedNames.map(({ name, refersTo }) => ({
      name,
      refersTo: `=${refersTo}`,
      comment: '',
      visible: true,
      sheet: null,
    })),
  );
  takeProperties(book, workbook);
  nameLinkedBooks(book, workbook.externalLinks);
  book.isProtected = workbook.isProtected;
  book.date1904 = workbook.date1904;
  book.sourceBytes = bytes;
  book.customXmlParts.push(...readXmlParts(bytes));
  const first = book.sheets.find((sheet) => sheet.visibility === 'Visible') ?? book.addSheet('Sheet1');
  book.selection = { sheet: first, area: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 } };
  return book;
}

function read(bytes: Uint8Array, file: string): Workbook {
  const result = readWorkbook(bytes, file, IN_NODE);
  if (!result.ok) throw new Error(result.error.message);
  return result.workbook;
}

function takeProperties(book: HostBook, { properties }: Workbook): void {
  const { title, subject, creator, keywords, category } = properties;
  Object.assign(book.properties, {
    title: title ?? '',
    subject: subject ?? '',
    author: creator ?? '',
    keywords: keywords ?? '',
    category: category ?? '',
  });
}

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

function addSheet(
  book: HostBook,
  from: Sheet,
  parts: SheetParts | undefined,
  nameFormat: (code: string) => string,
): void {
  const sheet = book.addSheet(from.name);
  sheet.kind = from.kind;
  sheet.visibility = VISIBILITIES[from.state];
  for (const row of from.rows) {
    if (row.isHidden) sheet.hiddenRows.add(row.number);
    for (const cell of row.cells) takeCell(sheet.touch(cell.row, cell.column), cell, nameFormat);
  }
  for (const { first, last } of from.hiddenColumns) {
    for (let column = first; column <= Math.min(last, LAST_COLUMN); column += 1)
      sheet.hiddenColumns.add(column);
  }
  sheet.merges = [...from.merges];
  sheet.tables.push(...from.tables.map((table) => openTable(book, table)));
  sheet.lists.push(...from.lists);
  sheet.autoFilter = from.autoFilter;
  sheet.isProtected = from.isProtected;
  takeComments(sheet, from, parts?.threads ?? new Set());
  sheet.rules.push(...openRules(book, parts?.rules ?? []));
  if (parts) openFrame(sheet, parts.frame);
}

function takeCell(into: HostCell, cell: Cell, nameFormat: (code: string) => string): void {
  const { look } = cell;
  const isByRule = look.fillBy === 'rule';
  into.value = cell.raw ?? cell.value ?? '';
  into.isError = cell.kind === 'error';
  into.formula = cell.formula === undefined ? null : `=${cell.formula}`;
  into.text = cell.raw ?? cell.text;
  into.numberFormat = nameFormat(look.numberFormat);
  into.fill = isByRule ? null : hexOf(look.fill);
  into.pattern = into.fill === null ? 'None' : 'Solid';
  into.ruleFill = isByRule ? hexOf(look.fill) : null;
  into.font = fontOf(cell);
}

function hexOf(fill: string | null): string | null {
  return fill === null ? null : `#${fill}`;
}

const fonts = new Map<string, HostCell['font']>();

/** A text that is struck through in part has no one answer: Excel gives null. */
function fontOf({ look, hasBold, raw }: Cell): HostCell['font'] {
  const strikethrough = raw === undefined ? look.isStruck : null;
  const key = `${look.font} ${hasBold} ${strikethrough}`;
  const font = fonts.get(key) ?? newFont(look.font, hasBold, strikethrough);
  fonts.set(key, font);
  return font;
}

function newFont(
  name: string,
  hasBold: boolean | undefined,
  strikethrough: boolean | null,
): HostCell['font'] {
  const isPlain = (name === '' || name === PLAIN_FONT.name) && hasBold !== true && strikethrough === false;
  return isPlain
    ? PLAIN_FONT
    : { ...PLAIN_FONT, name: name || PLAIN_FONT.name, bold: hasBold ?? false, strikethrough };
}

function openTable(
  book: HostBook,
  { name, area, headerRows, totalsRows }: NamedTable,
): HostSheet['tables'][number] {
  const table = newTable(String(book.nextNumber()), name, area);
  table.showHeaders = headerRows > 0;
  table.showTotals = totalsRows > 0;
  return table;
}

function takeComments(sheet: HostSheet, { comments }: Sheet, threads: ReadonlySet<string>): void {
  for (const { cell, text } of comments) {
    const area = readArea(cell);
    if (!area) continue;
    const id = `{comment-${sheet.book.nextNumber()}}`;
    const into = threads.has(cell) ? sheet.comments : sheet.notes;
    into.push({ id, row: area.firstRow, column: area.firstColumn, text, author: '' });
  }
}

function hasRuleFills(workbook: Workbook): boolean {
  return workbook.sheets.some((sheet) =>
    sheet.rows.some((row) => row.cells.some((cell) => cell.look.fillBy === 'rule')),
  );
}

function takeOwnFills(book: HostBook, plain: Workbook): void {
  for (const from of plain.sheets) {
    const sheet = book.findSheet(from.name);
    for (const { row, column, look } of from.rows.flatMap((one) => one.cells)) {
      const cell = sheet?.cellAt(row, column);
      if (!cell || cell.ruleFill === null) continue;
      cell.fill = hexOf(look.fill);
      cell.pattern = cell.fill === null ? 'None' : 'Solid';
    }
  }
}
