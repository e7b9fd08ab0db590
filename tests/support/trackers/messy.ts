import type ExcelJS from 'exceljs';
import { type Colour, fillCell, newBook, rich, setWidths, styleBody, styleHeader } from './book.ts';
import { toBytes, writeRow, writeTitle } from './book.ts';

/** One action of the small trackers below. */
export interface SmallAction {
  readonly ref: string;
  readonly area: string;
  readonly action: string;
  readonly lead: string;
  readonly due: string;
  readonly update: string;
  readonly status: string;
  readonly fill: Colour;
}

const small = (
  ref: string,
  area: string,
  texts: readonly [string, string, string],
  due: string,
  status: string,
  fill: Colour,
): SmallAction => ({ ref, area, action: texts[0], lead: texts[1], update: texts[2], due, status, fill });

/** Six ordinary actions in two areas; every shape below carries them unless it says otherwise. */
export const SMALL_ACTIONS: readonly SmallAction[] = [
  small(
    '1.1',
    'Area 1: Custody',
    ['Review cell checks', 'Insp Dale', 'Checks are sampled each week.'],
    'Q3 2021/22',
    'In progress',
    'amber',
  ),
  small(
    '1.2',
    'Area 1: Custody',
    ['Train custody staff', 'C/Insp Amos', 'Two courses are left.'],
    'March 2022',
    'On track',
    'green',
  ),
  small(
    '1.3',
    'Area 1: Custody',
    ['Renew the detention log', 'Supt Rees', 'The log is live.'],
    'Q2 2021/22',
    'Complete',
    'green',
  ),
  small(
    '2.1',
    'Area 2: Records',
    ['Clear the records backlog', 'Meg Tolland', 'About half is done.'],
    'Nov 2021',
    'In progress',
    'red',
  ),
  small(
    '2.2',
    'Area 2: Records',
    ['Publish retention rules', 'Meg Tolland', 'A draft is out for comment.'],
    'Q4 2021/22',
    'On track',
    'green',
  ),
  small(
    '2.3',
    'Area 2: Records',
    ['Audit access rights', 'Dir. Data (R. Quill)', 'To start in February.'],
    'Q1 2022/23',
    'Not started',
    'amber',
  ),
];

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Due date', 'Update', 'Status'];
const WIDTHS = [8, 20, 34, 22, 16, 40, 18];
const TITLE = 'Improvement plan 2021/22';

/** Two tables side by side with one blank column between: six actions in A3:G9, three inspections in I3:L6. */
export async function messySideBySide(): Promise<Uint8Array> {
  const { book, sheet } = start();
  styleHeader(writeRow(sheet, 3, HEADINGS));
  writeActions(sheet, 4);
  styleHeader(writeRow(sheet, 3, ['Inspection', 'Status', 'Scope', 'Force lead'], 9));
  writeRow(sheet, 4, ['Custody inspection', 'Report awaited', 'Force', 'Supt Rees'], 9);
  writeRow(sheet, 5, ['Records inspection', 'Published: 02 March 2021', 'National', 'Meg Tolland'], 9);
  writeRow(sheet, 6, ['Crime data integrity', 'Inspection in progress', 'Force', 'C/Insp Amos'], 9);
  return toBytes(book);
}

/** Header in row 12, under figures in tiles: six actions in A13:G18. */
export async function messyDeepHeader(): Promise<Uint8Array> {
  const { book, sheet } = start();
  writeTitle(sheet, 2, 'As at 31 December 2021', 11);
  ['Actions', 'Open', 'Overdue', 'Complete'].forEach((label, index) => {
    const column = 1 + index * 2;
    sheet.getCell(4, column).value = label;
    sheet.getCell(5, column).value = [6, 5, 2, 1][index] ?? 0;
    sheet.mergeCells(5, column, 7, column);
    fillCell(sheet.getCell(5, column), { argb: 'FFD9E1F2' });
  });
  sheet.getCell(9, 1).value = 'Status of the plan by area is on the next page.';
  styleHeader(writeRow(sheet, 12, HEADINGS));
  writeActions(sheet, 13);
  return toBytes(book);
}

/** Three header rows (3-5) with merged bands, the headings proper in row 5: six actions in A6:G11. */
export async function messyBands(): Promise<Uint8Array> {
  const { book, sheet } = start();
  sheet.getCell('A3').value = 'Governance improvement';
  sheet.mergeCells('A3:G3');
  sheet.getCell('A4').value = 'What';
  sheet.mergeCells('A4:C4');
  sheet.getCell('D4').value = 'Who and when';
  sheet.mergeCells('D4:E4');
  sheet.getCell('F4').value = 'Progress';
  sheet.mergeCells('F4:G4');
  writeRow(sheet, 5, HEADINGS);
  [3, 4, 5].forEach((row) => {
    styleHeader(sheet.getRow(row));
  });
  writeActions(sheet, 6);
  return toBytes(book);
}

/** First column at C; a help row and a blank row under the header in row 4: six actions in C7:I12. */
export async function messyFirstColumnC(): Promise<Uint8Array> {
  const { book, sheet } = start();
  styleHeader(writeRow(sheet, 4, HEADINGS, 3));
  const help = [
    'Your ref',
    'Pick one',
    'What will be done',
    'Rank and name',
    'Month or quarter',
    '',
    'Choose',
  ];
  writeRow(sheet, 5, help, 3).font = { italic: true, color: { argb: 'FF7F7F7F' } };
  writeActions(sheet, 7, 3);
  return toBytes(book);
}

/** Area as a row of its own before its actions, no Area column, totals below: actions in rows 5-7 and 9-11. */
export async function messySections(): Promise<Uint8Array> {
  const { book, sheet } = start();
  const headings = HEADINGS.filter((heading) => heading !== 'Area');
  styleHeader(writeRow(sheet, 3, headings));
  let row = 4;
  let area = '';
  for (const action of SMALL_ACTIONS) {
    if (action.area !== area) {
      area = action.area;
      writeTitle(sheet, row, area, 10);
      row += 1;
    }
    writeRow(sheet, row, [action.ref, action.action, action.lead, action.due, action.update, action.status]);
    row += 1;
  }
  writeRow(sheet, 12, ['Total', '6 actions', '', '', '', '1 complete']);
  writeRow(sheet, 13, ['Overdue', '2']);
  return toBytes(book);
}

/** Month strings in Due date, but E6 and E9 are true dates, 21 and 22 November 2021, shown as d-mmm. */
export async function messyCoercedDates(): Promise<Uint8Array> {
  const { book, sheet } = plainTable();
  setDate(sheet.getCell('E6'), '2021-11-21', 'd-mmm');
  setDate(sheet.getCell('E9'), '2021-11-22', 'd-mmm');
  ['March 22', 'Jan 22', 'May 22', 'Oct 21'].forEach((month, index) => {
    sheet.getCell([4, 5, 7, 8][index] ?? 4, 5).value = month;
  });
  return toBytes(book);
}

/** Due dates in E4:E9 are true dates on the first of a month, shown as mmm-yy: each means the month's end. */
export async function messyMonthDates(): Promise<Uint8Array> {
  const { book, sheet } = plainTable();
  ['2021-12', '2022-03', '2021-09', '2021-11', '2022-02', '2022-06'].forEach((month, index) => {
    setDate(sheet.getCell(4 + index, 5), `${month}-01`, 'mmm-yy');
  });
  return toBytes(book);
}

/**
 * Status words in G4:G9 (Red, Amber, Green in turn) without fills: the colours come from conditional formats
 * (containsText and cellIs); H4:H9 is coloured by an expression on the same row's G.
 */
export async function messyConditionalStatus(): Promise<Uint8Array> {
  const { book, sheet } = plainTable();
  sheet.getCell('H3').value = 'Rating';
  styleHeader(sheet.getRow(3));
  SMALL_ACTIONS.forEach((_, index) => {
    sheet.getCell(4 + index, 7).value = ['Red', 'Amber', 'Green'][index % 3] ?? 'Red';
    sheet.getCell(4 + index, 7).fill = { type: 'pattern', pattern: 'none' };
  });
  sheet.addConditionalFormatting({ ref: 'G4:G9', rules: [cellIs('Red', 'FFFF0000'), containsText('Amber')] });
  sheet.addConditionalFormatting({ ref: 'G4:G9', rules: [cellIs('Green', 'FF92D050')] });
  const rules = [expression('$G4="Red"', 'FFFF0000'), expression('$G4="Green"', 'FF92D050')];
  sheet.addConditionalFormatting({ ref: 'H4:H9', rules });
  return toBytes(book);
}

/** Struck-through runs: G4 reads "In progress" after struck "Complete"; F5 and E7 each hold one struck word or date. */
export async function messyStruck(): Promise<Uint8Array> {
  const { book, sheet } = plainTable();
  sheet.getCell('G4').value = rich('~~Complete~~ In progress');
  sheet.getCell('F5').value = rich('Two courses ~~is~~ are left.');
  sheet.getCell('E7').value = rich('~~Nov 2021~~ Feb 2022');
  return toBytes(book);
}

/** The reference 2.1 stands twice (A7 and A8), and 1.2 also on a second sheet "Actions (old)". */
export async function messyDuplicateRefs(): Promise<Uint8Array> {
  const { book, sheet } = plainTable();
  sheet.getCell('A8').value = '2.1';
  const old = book.addWorksheet('Actions (old)');
  styleHeader(writeRow(old, 3, HEADINGS));
  writeActions(old, 4, 1, SMALL_ACTIONS.slice(1, 2));
  return toBytes(book);
}

/** Error values: #REF! in D4, #N/A as a formula's result in E5, #DIV/0! in G6. */
export async function messyErrors(): Promise<Uint8Array> {
  const { book, sheet } = plainTable();
  sheet.getCell('D4').value = { error: '#REF!' };
  sheet.getCell('E5').value = { formula: 'VLOOKUP("x",Z1:Z2,1,FALSE)', result: { error: '#N/A' } };
  sheet.getCell('G6').value = { error: '#DIV/0!' };
  return toBytes(book);
}

/** Status cells with Yellow (G4), Q4 (G5), a blank with a green fill (G6), a blank without fill (G7), Blue (G8), A/G (G9). */
export async function messyStatusWords(): Promise<Uint8Array> {
  const { book, sheet } = plainTable();
  ['Yellow', 'Q4', '', '', 'Blue', 'A/G'].forEach((word, index) => {
    const cell = sheet.getCell(4 + index, 7);
    cell.value = word === '' ? null : word;
    if (index !== 2) cell.fill = { type: 'pattern', pattern: 'none' };
  });
  return toBytes(book);
}

/** Headings with Cyrillic letters, zero-width and no-break spaces, line breaks, full-width letters and odd case. */
export async function messyHeadings(): Promise<Uint8Array> {
  const { book, sheet } = plainTable();
  const headings = [
    'R\u0435f',
    'Are\u0430\u200b',
    'A\u0441ti\u043en',
    '\u00a0LEAD\u00a0(s) ',
    'Due\u00a0\ndate',
    'Upd\u200date',
    '\uff33tatus\u2060',
  ];
  writeRow(sheet, 3, headings);
  return toBytes(book);
}

/** Deadlines and leads that hold several: parts in E4, a range of years in E5, N/A in E6, w/c in E7; leads in D4:D7. */
export async function messyDeadlines(): Promise<Uint8Array> {
  const { book, sheet } = plainTable();
  ['1 tbc. 2. May 21 3. Jan 22', '2016-20', 'N.A. .', 'w/c 25 September 2021', '2016/17 Q3', 'asap'].forEach(
    (text, index) => {
      sheet.getCell(4 + index, 5).value = text;
    },
  );
  const leads = [
    '1. Cdr Amos (A/DI ROOK) 2. Cdr Dale 3. Supt Rees',
    'C/I TOLLAND',
    'Meg Tolland/Jo Rees',
    'TBC',
  ];
  leads.forEach((text, index) => {
    sheet.getCell(4 + index, 4).value = text;
  });
  return toBytes(book);
}

function start(): { readonly book: ExcelJS.Workbook; readonly sheet: ExcelJS.Worksheet } {
  const book = newBook();
  const sheet = book.addWorksheet('Actions');
  setWidths(sheet, WIDTHS);
  writeTitle(sheet, 1, TITLE);
  return { book, sheet };
}

/** Title in row 1, header in row 3, the six actions in A4:G9. */
function plainTable(): { readonly book: ExcelJS.Workbook; readonly sheet: ExcelJS.Worksheet } {
  const { book, sheet } = start();
  styleHeader(writeRow(sheet, 3, HEADINGS));
  writeActions(sheet, 4);
  return { book, sheet };
}

function writeActions(
  sheet: ExcelJS.Worksheet,
  row: number,
  column = 1,
  actions: readonly SmallAction[] = SMALL_ACTIONS,
): void {
  actions.forEach((action, index) => {
    const { ref, area, lead, due, update, status, fill } = action;
    const line = writeRow(sheet, row + index, [ref, area, action.action, lead, due, update, status], column);
    if (column === 1) styleBody(line, HEADINGS.length);
    fillCell(line.getCell(column + 6), fill);
  });
}

function setDate(cell: ExcelJS.Cell, day: string, format: string): void {
  cell.value = new Date(`${day}T00:00:00Z`);
  cell.numFmt = format;
}

const ruleStyle = (argb: string): Partial<ExcelJS.Style> => ({
  fill: { type: 'pattern', pattern: 'solid', bgColor: { argb } },
});

const cellIs = (word: string, argb: string): ExcelJS.ConditionalFormattingRule => ({
  type: 'cellIs',
  operator: 'equal',
  formulae: [`"${word}"`],
  priority: 1,
  style: ruleStyle(argb),
});

const containsText = (text: string): ExcelJS.ConditionalFormattingRule => ({
  type: 'containsText',
  operator: 'containsText',
  text,
  priority: 2,
  style: ruleStyle('FFFFC000'),
});

const expression = (formula: string, argb: string): ExcelJS.ConditionalFormattingRule => ({
  type: 'expression',
  formulae: [formula],
  priority: 3,
  style: ruleStyle(argb),
});
