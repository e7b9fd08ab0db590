import { areaAddress } from '../../../engine/workbook/address.ts';
import type { Manner } from '../../../formats/xlsx/write/manner.ts';
import type { BodyCell, GridPlan, SheetPlan } from '../../../formats/xlsx/write/sheet-plan.ts';
import type { Lettering } from '../../../formats/xlsx/write/text-width.ts';
import { heightOfLines } from '../../../formats/xlsx/write/top-lines.ts';

const GRID = '#A6A6A6';
const UNDER_HEADER = '#595959';
const HEADING_FILL = '#E7EBF0';
const LINK = '#0563C1';
const BLACK = '#000000';
const STYLE = 'TableStyleLight1';
/** Points of one unit of column width, and what Excel adds to a column: seven and five pixels. */
const POINTS_A_UNIT = 5.25;
const POINTS_A_COLUMN = 3.75;
/** A frozen part taller than this would leave a small screen nothing to scroll; in points. */
const TALLEST_FROZEN = 260;

/** Queues the look of a sheet whose texts stand, but for its ratings’ fills: the same as our Excel file has it. */
export function dressSheet(sheet: Excel.Worksheet, plan: SheetPlan, manner: Manner): void {
  sheet.showGridlines = false;
  dressTop(sheet, plan, manner);
  if (plan.grid) dressGrid(sheet, plan.grid, plan.top.length + 1, manner);
  const header = plan.top.length + 1;
  if (isFrozen(plan, manner)) sheet.freezePanes.freezeRows(header);
}

function isFrozen({ top, grid }: SheetPlan, { isForScreenAndPrint }: Manner): boolean {
  return grid !== null && isForScreenAndPrint && heightOfLines(top) + grid.headingHeight <= TALLEST_FROZEN;
}

function dressTop(sheet: Excel.Worksheet, { top }: SheetPlan, manner: Manner): void {
  top.forEach(({ look, height }, place) => {
    const cell = sheet.getRangeByIndexes(place, 0, 1, 1);
    const set = look === 'title' ? manner.title : look === 'marking' ? manner.heading : manner.text;
    letter(cell, set);
    cell.format.rowHeight = height;
  });
}

function dressGrid(sheet: Excel.Worksheet, grid: GridPlan, header: number, manner: Manner): void {
  const { headings, rows } = grid;
  const address = areaAddress({
    firstRow: header,
    firstColumn: 1,
    lastRow: header + rows.length,
    lastColumn: headings.length,
  });
  addTable(sheet, grid.name, address, manner);
  const body = sheet.getRangeByIndexes(header, 0, rows.length, headings.length);
  letter(body, manner.text);
  body.format.wrapText = true;
  ruleOff(body, rows.length, headings.length);
  dressHeader(sheet, grid, header, manner);
  setWidths(sheet, grid.widths);
  addLinks(sheet, grid, header);
  body.format.autofitRows();
}

function addTable(sheet: Excel.Worksheet, name: string, address: string, { hasFilters }: Manner): void {
  const table = sheet.tables.add(address, true);
  table.name = name;
  table.style = STYLE;
  table.showBandedRows = false;
  table.showFilterButton = hasFilters;
}

function dressHeader(
  sheet: Excel.Worksheet,
  { headings, headingHeight }: GridPlan,
  header: number,
  { heading, hasFills }: Manner,
): void {
  const range = sheet.getRangeByIndexes(header - 1, 0, 1, headings.length);
  letter(range, heading);
  range.format.wrapText = true;
  range.format.rowHeight = headingHeight;
  if (hasFills) range.format.fill.color = HEADING_FILL;
  ruleOff(range, 1, headings.length);
  const under = range.format.borders.getItem('EdgeBottom');
  under.style = 'Continuous';
  under.weight = 'Medium';
  under.color = UNDER_HEADER;
}

function letter({ format }: Excel.Range, { size, isBold }: Lettering): void {
  format.font.name = 'Arial';
  format.font.size = size;
  format.font.bold = isBold;
  format.font.color = BLACK;
  format.verticalAlignment = 'Top';
  format.horizontalAlignment = 'Left';
}

/** Thin lines around every cell; Excel has none inside a single row or column. */
function ruleOff({ format }: Excel.Range, rows: number, columns: number): void {
  const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
  const inside = [
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const side of [...sides, ...inside]) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = GRID;
  }
}

function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, column) => {
    const points = width * POINTS_A_UNIT + POINTS_A_COLUMN;
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
}

/** Only the contents sheet has links, one a row. */
function addLinks(sheet: Excel.Worksheet, { rows }: GridPlan, header: number): void {
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell.sheet === null) return;
      addLink(sheet.getRangeByIndexes(header + row, column, 1, 1), cell, cell.sheet);
    });
  });
}

function addLink(range: Excel.Range, { text }: BodyCell, target: string): void {
  const documentReference = `'${target.replaceAll("'", "''")}'!A1`;
  range.hyperlink = { documentReference, textToDisplay: text, screenTip: `Go to ${target}` };
  range.format.font.name = 'Arial';
  range.format.font.color = LINK;
  range.format.font.underline = 'Single';
}
