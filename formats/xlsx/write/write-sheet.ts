import type { HeaderFooter, Workbook, Worksheet } from 'exceljs';
import { excelEscaped } from './cell-text.ts';
import type { Looks } from './looks.ts';
import { MARGINS } from './page.ts';
import { headerText, pageMarking } from './page-marking.ts';
import type { BodyCell, GridPlan, SheetPlan, TopLine } from './sheet-plan.ts';
import { heightOfLines } from './top-lines.ts';

/** How sheets are written, whichever they are. */
export interface SheetManner {
  readonly looks: Looks;
  readonly isAccessible: boolean;
}

/** A frozen part taller than this would leave a small screen nothing to scroll. */
const TALLEST_FROZEN = 260;

/** Writes a planned sheet into a workbook. */
export function writeSheet(workbook: Workbook, plan: SheetPlan, manner: SheetManner): void {
  const sheet = workbook.addWorksheet(plan.name, {
    headerFooter: manner.isAccessible ? {} : headerAndFooter(plan),
    views: [viewOf(plan, manner)],
  });
  setPage(sheet, plan);
  plan.top.forEach((line, place) => {
    writeTopLine(sheet, place + 1, line, manner.looks);
  });
  if (plan.grid) writeGrid(sheet, plan.grid, plan.top.length + 1, manner);
}

function viewOf({ top, grid }: SheetPlan, { isAccessible }: SheetManner): Worksheet['views'][number] {
  const freezes = grid && !isAccessible && heightOfLines(top) + grid.headingHeight <= TALLEST_FROZEN;
  const view = { activeCell: 'A1', showGridLines: false };
  return freezes
    ? { ...view, state: 'frozen', xSplit: 0, ySplit: top.length + 1 }
    : { ...view, state: 'normal' };
}

function headerAndFooter({ marking, footer }: SheetPlan): Partial<HeaderFooter> {
  const middle = marking === null ? '' : pageMarking(marking);
  const foot = `&L&9${headerText(footer)}${middle}&R&9Page &P of &N`;
  return middle === '' ? { oddFooter: foot } : { oddHeader: middle, oddFooter: foot };
}

function setPage(sheet: Worksheet, { top, grid }: SheetPlan): void {
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
  });
  const header = String(top.length + 1);
  if (grid) sheet.pageSetup.printTitlesRow = `${header}:${header}`;
}

function writeTopLine(sheet: Worksheet, number: number, { text, look, height }: TopLine, looks: Looks): void {
  const row = sheet.getRow(number);
  row.height = height;
  const cell = row.getCell(1);
  cell.value = excelEscaped(text);
  cell.style = looks.top(look, text);
}

function writeGrid(sheet: Worksheet, grid: GridPlan, at: number, manner: SheetManner): void {
  sheet.addTable({
    name: grid.name,
    ref: `A${String(at)}`,
    style: { theme: 'TableStyleLight1' },
    columns: grid.headings.map((name) => ({ name: excelEscaped(name), filterButton: !manner.isAccessible })),
    rows: grid.rows.map(({ cells }) => cells.map(({ text }) => excelEscaped(text))),
  });
  grid.widths.forEach((width, place) => {
    sheet.getColumn(place + 1).width = width;
  });
  dressHeader(sheet, grid, at, manner.looks);
  grid.rows.forEach(({ cells, height }, place) => {
    dressRow(sheet, at + 1 + place, { cells, height }, manner.looks);
  });
}

function dressHeader(
  sheet: Worksheet,
  { headings, headingHeight }: GridPlan,
  at: number,
  looks: Looks,
): void {
  const row = sheet.getRow(at);
  row.height = headingHeight;
  headings.forEach((heading, place) => {
    row.getCell(place + 1).style = looks.heading(heading);
  });
}

function dressRow(
  sheet: Worksheet,
  at: number,
  { cells, height }: GridPlan['rows'][number],
  looks: Looks,
): void {
  const row = sheet.getRow(at);
  row.height = height;
  cells.forEach(({ text, fill, sheet: target }: BodyCell, place) => {
    const cell = row.getCell(place + 1);
    if (target !== null) cell.value = { text: excelEscaped(text), hyperlink: `'${target}'!A1` };
    cell.style = looks.body(text, fill, target !== null);
  });
}
