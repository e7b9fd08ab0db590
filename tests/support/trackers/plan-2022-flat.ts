import type ExcelJS from 'exceljs';
import { fillCell, fitRow, newBook, rich, setWidths, styleBody, styleHeader } from './book.ts';
import { toBytes, writeRow, writeTitle } from './book.ts';
import { AREAS_2022 } from './plan-2022-areas.ts';
import { PLAN_2022_ROWS, type PlanRow } from './plan-2022-rows.ts';

/** What can differ in the flat plan: an as-at line under its title (none unless given). */
export interface FlatPlanOptions {
  /** Printed in row 2 as it is, for example "As at 31 December 2021". */
  readonly asAtLine?: string;
}

const HEADER_ROW = 4;
const WIDTHS = [22, 44, 22, 20, 70, 18];
const HEADINGS = [
  'Area',
  'Improvement and controls you are putting in place',
  'Lead',
  'Timescale (by when)',
  'Update on progress (to be updated quarterly)',
  'Status (Red Amber Green)',
];

/** The 2022 plan on one sheet "Actions": title in row 1, header in row 4, 30 rows in A5:F34, area merged down. */
export async function planFlat2022(options: FlatPlanOptions = {}): Promise<Uint8Array> {
  const book = newBook();
  const sheet = book.addWorksheet('Actions');
  setWidths(sheet, WIDTHS);
  writeTitle(sheet, 1, 'Governance Improvement Plan 2021/22');
  if (options.asAtLine !== undefined) writeTitle(sheet, 2, options.asAtLine, 11);
  styleHeader(writeRow(sheet, HEADER_ROW, HEADINGS));
  for (const [index, row] of PLAN_2022_ROWS.entries()) writeAction(sheet, HEADER_ROW + 1 + index, row);
  mergeAreas(sheet);
  return toBytes(book);
}

function writeAction(sheet: ExcelJS.Worksheet, at: number, row: PlanRow): void {
  const values = [null, rich(row.action), row.lead, row.timescale, rich(row.update), row.status];
  const line = writeRow(sheet, at, values);
  styleBody(line, HEADINGS.length);
  fitRow(line, ['', row.action, row.lead, row.timescale, row.update, row.status], WIDTHS);
  if (row.fill !== null) fillCell(line.getCell(6), row.fill);
}

function mergeAreas(sheet: ExcelJS.Worksheet): void {
  let first = HEADER_ROW + 1;
  for (const area of AREAS_2022) {
    const last = first + PLAN_2022_ROWS.filter((row) => row.plan === area.number).length - 1;
    sheet.getCell(first, 1).value = `${String(area.number)}: ${area.planName}`;
    sheet.mergeCells(first, 1, last, 1);
    first = last + 1;
  }
}
