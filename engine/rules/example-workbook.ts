import { serialOfDate } from '../values/calendar.ts';
import type { Cell, CellKind, Look, Row, Sheet, Workbook } from '../workbook/workbook.ts';
import type { ExampleCell, ExampleSheet, RuleExample } from './rule.ts';

/** A rule's example as the workbook it stands for: title rows, the headings, then the rows; further sheets after. */
export function exampleWorkbook(example: RuleExample): Workbook {
  const { sheet: name = 'Plan 2021/22', title = [], headings, rows, otherSheets = [] } = example;
  const { hiddenRows = [], hiddenColumns = [], externalLinks = [] } = example;
  const first: ExampleSheet = { name, rows: [...title, headings, ...rows], hiddenRows, hiddenColumns };
  return {
    file: 'example.xlsx',
    date1904: false,
    sheets: [first, ...otherSheets].map(asSheet),
    definedNames: [],
    properties: { title: null, subject: null, creator: null, keywords: null, category: null },
    isProtected: false,
    externalLinks,
    isPanelpackOutput: false,
    kept: null,
    unseen: [],
  };
}

function asSheet({ name, rows, isHidden, hiddenRows = [], hiddenColumns = [] }: ExampleSheet): Sheet {
  return {
    name,
    kind: 'worksheet',
    state: isHidden ? 'hidden' : 'visible',
    rows: rows
      .map((line, index) => asRow(line, index + 1, hiddenRows.includes(index + 1)))
      .filter(({ cells }) => cells.length > 0),
    merges: [],
    tables: [],
    autoFilter: null,
    hiddenColumns: hiddenColumns.map((column) => ({ first: column, last: column })),
    lists: [],
    comments: [],
    isProtected: false,
    unreadRules: [],
    pageTexts: [],
    isPanelpackOutput: false,
  };
}

function asRow(line: readonly ExampleCell[], number: number, isHidden: boolean): Row {
  const cells = line.map((cell, index) => asCell(cell, number, index + 1)).filter((cell) => cell !== null);
  return { number, cells, isHidden };
}

const PLAIN: Look = { fill: null, fillBy: 'none', font: 'Calibri', numberFormat: 'General', isStruck: false };

function asCell(cell: ExampleCell, row: number, column: number): Cell | null {
  const given = typeof cell === 'string' ? { text: cell } : cell;
  const { text, fill, font, date, numberFormat, isError, isNumber, formula } = given;
  if (text === '' && fill === undefined) return null;
  const look: Look = {
    ...PLAIN,
    fill: fill ?? null,
    fillBy: fill === undefined ? 'none' : 'cell',
    font: font ?? PLAIN.font,
    numberFormat: numberFormat ?? PLAIN.numberFormat,
  };
  const kind: CellKind =
    text === '' ? 'blank' : date ? 'date' : isError ? 'error' : isNumber ? 'number' : 'text';
  const value =
    kind === 'blank' ? null : date ? serialOfDate(date, false) : kind === 'number' ? Number(text) : text;
  return { row, column, kind, value, text, look, ...(formula !== undefined && { formula }) };
}
