import type ExcelJS from 'exceljs';
import { fillCell, fitRow, rich, setWidths, styleBody, styleBodyCell, styleHeader } from './book.ts';
import { writeRow, writeTitle } from './book.ts';
import type { AssuranceLetter, AssuranceLevel, PlanArea } from './plan-2022-areas.ts';
import type { PlanRow } from './plan-2022-rows.ts';

/** What the area pages of one plan hold. */
export interface PagesContent {
  /** Row 1 of the summary. */
  readonly title: string;
  readonly findingsHeading: string;
  readonly areas: readonly PlanArea[];
  readonly rows: readonly PlanRow[];
}

/** What can differ in the area pages. */
export interface PagesOptions {
  /** All six pages one under another on one sheet "Plan", after the summary. */
  readonly oneSheet?: boolean;
  /** The summary says A at level 3 for the fifth area, where its page says G. */
  readonly summaryMismatch?: boolean;
  /** Assurance ratings as fills alone, with no letters. */
  readonly colourOnly?: boolean;
}

/** The area being written and the plan that it belongs to. */
interface Subject {
  readonly content: PagesContent;
  readonly area: PlanArea;
}

/** Where a page is written: the sheet and the next free row. */
interface Place {
  readonly sheet: ExcelJS.Worksheet;
  readonly row: number;
}

const WIDTHS = [42, 20, 20, 60, 46];
const LEVEL_COLUMNS = [
  [1, 2],
  [3, 4],
  [5, 5],
] as const;
const LEVEL_WIDTHS = [62, 80, 46];
const PLAN_HEADINGS = [
  'Governance improvement & controls you are putting in place (including in response to audit / inspectorate recommendations)',
  'Lead',
  'Timescale (by when)',
  'UPDATE ON PROGRESS (to be updated quarterly)',
  'Status (Red Amber Green)',
];
const LEVEL_3 = 'Level 3 including independent oversight by internal audit, the inspectorate';
const FILL_OF = { R: 'red', A: 'amber', G: 'green' } as const;

/** Writes a sheet "Summary" with the assurance table, then the area pages, on a sheet each or all on "Plan". */
export function writeAreaPages(book: ExcelJS.Workbook, content: PagesContent, options: PagesOptions): void {
  writeSummary(book.addWorksheet('Summary'), content, options);
  const shared = options.oneSheet === true ? book.addWorksheet('Plan') : null;
  if (shared !== null) setWidths(shared, WIDTHS);
  let row = 1;
  for (const area of content.areas) {
    const sheet = shared ?? book.addWorksheet(`Area ${String(area.number)}`);
    setWidths(sheet, WIDTHS);
    const end = writePage({ sheet, row }, { content, area }, options.colourOnly === true);
    row = shared === null ? 1 : end + 2;
  }
}

/** The headings of the three assurance levels as the area's page words them. */
export function levelHeadings(area: number): readonly string[] {
  if (area === 3) return ['Level 1', 'Level 2', 'Level 3'];
  const drift = area >= 4 ? 'including policy' : 'policy';
  return [
    `Level 1 including management controls, ${drift}, procedure, process and systems`,
    'Level 2 including management scrutiny, reporting and performance',
    `${LEVEL_3} and other inspectorates`,
  ];
}

function writeSummary(sheet: ExcelJS.Worksheet, content: PagesContent, options: PagesOptions): void {
  setWidths(sheet, [48, 28, 28, 28]);
  writeTitle(sheet, 1, content.title);
  const headings = levelHeadings(1).slice(0, 2);
  styleHeader(writeRow(sheet, 3, ['Assurance mapping', ...headings, `${LEVEL_3} and others`]));
  content.areas.forEach((area, index) => {
    const row = writeRow(sheet, 4 + index, [`${String(area.number)}: ${area.name}`]);
    styleBody(row, 4);
    summaryLetters(area, options).forEach((letter, at) => {
      const cell = row.getCell(2 + at);
      if (options.colourOnly !== true) cell.value = letter;
      fillCell(cell, FILL_OF[letter]);
    });
  });
}

function summaryLetters(area: PlanArea, options: PagesOptions): readonly AssuranceLetter[] {
  const letters = area.levels.map((level) => level.rating);
  return options.summaryMismatch === true && area.number === 5 ? [...letters.slice(0, 2), 'A'] : letters;
}

/** Writes one page and returns the row after its last. */
function writePage(start: Place, { content, area }: Subject, colourOnly: boolean): number {
  const { sheet } = start;
  const no = String(area.number);
  let row = start.row;
  if (area.headless !== true)
    row = heading(sheet, row, `Governance improvement area ${no}: ${area.name}`) + 1;
  row = writeForm({ sheet, row }, area) + 1;
  row = writeRisk({ sheet, row }, area) + 1;
  row = heading(sheet, row, content.findingsHeading);
  for (const finding of area.findings) row = line(sheet, row, `• ${finding}`);
  row = heading(sheet, row + 1, 'Assurance mapping');
  row = writeAssurance({ sheet, row }, area, colourOnly) + 1;
  return writePlan({ sheet, row }, { content, area });
}

function writeForm({ sheet, row }: Place, area: PlanArea): number {
  const labels = ['Aim', 'Governance area owner', 'Working lead(s)'];
  const values = [area.aim, area.owner, area.workingLeads];
  writeThirds({ sheet, row }, labels);
  styleHeader(sheet.getRow(row));
  writeThirds({ sheet, row: row + 1 }, values);
  return row + 2;
}

/** The risk and the principle in two lines, or together in one, as two of the 2022 pages have them. */
function writeRisk({ sheet, row }: Place, area: PlanArea): number {
  const risk = `RELATED CORPORATE RISK: ${area.corporateRisk}`;
  const principle = `CIPFA PRINCIPLE ALIGNMENT: ${area.principle}`;
  if (area.riskAndPrincipleTogether === true) return line(sheet, row, `${risk} ${principle}`);
  return line(sheet, line(sheet, row, risk), principle);
}

function writeAssurance({ sheet, row }: Place, area: PlanArea, colourOnly: boolean): number {
  writeThirds({ sheet, row }, levelHeadings(area.number));
  styleHeader(sheet.getRow(row));
  const controls = area.levels.map((level) => level.controls.map((text) => `• ${text}`).join('\n'));
  const letters = area.levels.map((level) => (colourOnly ? '' : level.rating));
  const together = controls.map((text, index) => [letters[index] ?? '', text].filter(Boolean).join('\n'));
  if (area.ratingWithControls === true) {
    writeThirds({ sheet, row: row + 1 }, together);
    return fillLevels({ sheet, row: row + 1 }, area.levels);
  }
  writeThirds({ sheet, row: row + 1 }, letters);
  writeThirds({ sheet, row: row + 2 }, controls);
  return fillLevels({ sheet, row: row + 1 }, area.levels) + 1;
}

function fillLevels({ sheet, row }: Place, levels: readonly AssuranceLevel[]): number {
  levels.forEach((level, index) => {
    fillCell(sheet.getCell(row, LEVEL_COLUMNS[index]?.[0] ?? 1), FILL_OF[level.rating]);
  });
  return row + 1;
}

/** Writes three texts over the five columns, each in its merged cells. */
function writeThirds({ sheet, row }: Place, texts: readonly string[]): void {
  LEVEL_COLUMNS.forEach(([from, to], index) => {
    const text = texts[index] ?? '';
    if (text !== '') sheet.getCell(row, from).value = text;
    if (to > from) sheet.mergeCells(row, from, row, to);
    styleBodyCell(sheet.getCell(row, from));
  });
  fitRow(sheet.getRow(row), texts, LEVEL_WIDTHS);
}

/** The plan's rows in as many tables as the paper has, heading and header repeated for each. */
function writePlan({ sheet, row }: Place, { content, area }: Subject): number {
  const rows = content.rows.filter((action) => action.plan === area.number);
  let at = row;
  let taken = 0;
  for (const [index, size] of area.tables.entries()) {
    at = heading(sheet, at, `Governance improvement plan ${String(area.number)}: ${area.planName}`);
    const status = area.headless === true && index === 0 ? 'Status' : 'Status (Red Amber Green)';
    styleHeader(writeRow(sheet, at, [...PLAN_HEADINGS.slice(0, 4), status]));
    for (const [offset, action] of rows.slice(taken, taken + size).entries())
      writeAction(sheet, at + 1 + offset, action);
    taken += size;
    at += size + 2;
  }
  return at - 1;
}

function writeAction(sheet: ExcelJS.Worksheet, at: number, row: PlanRow): void {
  const values = [rich(row.action), row.lead, row.timescale, rich(row.update), row.status];
  const written = writeRow(sheet, at, values);
  styleBody(written, PLAN_HEADINGS.length);
  fitRow(written, [row.action, row.lead, row.timescale, row.update, row.status], WIDTHS);
  if (row.fill !== null) fillCell(written.getCell(5), row.fill);
}

function heading(sheet: ExcelJS.Worksheet, row: number, text: string): number {
  writeTitle(sheet, row, text, 12);
  sheet.mergeCells(row, 1, row, WIDTHS.length);
  return row + 1;
}

function line(sheet: ExcelJS.Worksheet, row: number, text: string): number {
  sheet.getCell(row, 1).value = text;
  sheet.mergeCells(row, 1, row, WIDTHS.length);
  sheet.getCell(row, 1).alignment = { wrapText: true, vertical: 'top' };
  fitRow(sheet.getRow(row), [text], [WIDTHS.reduce((sum, width) => sum + width, 0)]);
  return row + 1;
}
