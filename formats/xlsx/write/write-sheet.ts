import type { HeaderFooter, Workbook, Worksheet } from 'exceljs';
import { serialOfDate } from '../../../engine/values/calendar.ts';
import { excelEscaped } from './cell-text.ts';
import type { Looks } from './looks.ts';
import type { Manner } from './manner.ts';
import { MARGINS } from './page.ts';
import { headerText, pageMarking } from './page-marking.ts';
import type { BodyCell, GridPlan, SheetPlan, TopLine } from './sheet-plan.ts';
import { heightOfLines } from './top-lines.ts';

/** Codes of a page footer’s ordinary words; the face stands last, so that a text of digits is no size. */
const SMALL = '&9&"Arial,Regular"';
/** A frozen part taller than this would leave a small screen nothing to scroll. */
const TALLEST_FROZEN = 260;

/** Writes a planned sheet into a workbook. */
export function writeSheet(workbook: Workbook, plan: SheetPlan, manner: Manner, looks: Looks): void {
  const sheet = workbook.addWorksheet(plan.name, {
    headerFooter: manner.isForScreenAndPrint ? headerAndFooter(plan) : {},
    views: [viewOf(plan, manner)],
  });
  setPage(sheet, plan);
  plan.top.forEach((line, place) => {
    writeTopLine(sheet, place + 1, line, looks);
  });
  if (plan.grid) writeGrid(sheet, plan.grid, plan.top.length + 1, manner, looks);
}

function viewOf({ top, grid }: SheetPlan, { isForScreenAndPrint }: Manner): Worksheet['views'][number] {
  const freezes = grid && isForScreenAndPrint && heightOfLines(top) + grid.headingHeight <= TALLEST_FROZEN;
  const first = `A${String(top.length + 2)}`;
  return freezes
    ? { state: 'frozen', xSplit: 0, ySplit: top.length + 1, activeCell: first, showGridLines: false }
    : { state: 'normal', activeCell: 'A1', showGridLines: false };
}

function headerAndFooter({ marking, footer }: SheetPlan): Partial<HeaderFooter> {
  const middle = marking === null ? '' : pageMarking(marking);
  const foot = `&L${SMALL}${headerText(footer)}${middle}&R${SMALL}Page &P of &N`;
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

function writeGrid(sheet: Worksheet, grid: GridPlan, at: number, { hasFilters }: Manner, looks: Looks): void {
  sheet.addTable({
    name: grid.name,
    ref: `A${String(at)}`,
    style: { theme: 'TableStyleLight1' },
    columns: grid.headings.map((name) => ({ name: excelEscaped(name), filterButton: hasFilters })),
    rows: grid.rows.map(({ cells }) => cells.map(valueOf)),
  });
  grid.widths.forEach((width, place) => {
    sheet.getColumn(place + 1).width = width;
  });
  dressHeader(sheet, grid, at, looks);
  grid.rows.forEach(({ cells, height }, place) => {
    dressRow(sheet, at + 1 + place, { cells, height }, looks);
  });
}

/** Files count their days from 1900. */
function valueOf({ text, date }: BodyCell): string | number {
  return (date && serialOfDate(date.date, false)) ?? excelEscaped(text);
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
  cells.forEach((each, place) => {
    const { text, sheet: target } = each;
    const cell = row.getCell(place + 1);
    if (target !== null) cell.value = { text: excelEscaped(text), hyperlink: `'${target}'!A1` };
    cell.style = looks.body(each);
  });
}
