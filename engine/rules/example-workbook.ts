import { dayNumber, type IsoDate } from '../values/calendar.ts';
import type { Cell, CellKind, Look, Row, Workbook } from '../workbook/workbook.ts';
import type { ExampleCell, RuleExample } from './rule.ts';

/** A rule's example as the workbook it stands for: title rows, the headings, then the rows. */
export function exampleWorkbook(example: RuleExample): Workbook {
  const lines = [...(example.title ?? []), example.headings, ...example.rows];
  const rows = lines.map((line, index) => asRow(line, index + 1));
  return {
    file: 'example.xlsx',
    date1904: false,
    sheets: [
      {
        name: example.sheet ?? 'Plan 2021/22',
        kind: 'worksheet',
        state: 'visible',
        rows,
        merges: [],
        tables: [],
        autoFilter: null,
        hiddenColumns: [],
        lists: [],
        comments: [],
        isProtected: false,
        unreadRules: [],
      },
    ],
    definedNames: [],
    properties: { title: null, subject: null, creator: null, keywords: null, category: null },
    isProtected: false,
    externalLinks: [],
    isPanelpackOutput: false,
    unseen: [],
  };
}

function asRow(line: readonly ExampleCell[], number: number): Row {
  const cells = line.map((cell, index) => asCell(cell, number, index + 1)).filter((cell) => cell !== null);
  return { number, cells, isHidden: false };
}

const PLAIN: Look = { fill: null, fillBy: 'none', font: 'Calibri', numberFormat: 'General', isStruck: false };

function asCell(cell: ExampleCell, row: number, column: number): Cell | null {
  const given = typeof cell === 'string' ? { text: cell } : cell;
  const { text, fill, font, date, numberFormat, isError, isNumber } = given;
  if (text === '' && fill === undefined) return null;
  const look: Look = {
    ...PLAIN,
    fill: fill ?? null,
    fillBy: fill === undefined ? 'none' : 'cell',
    font: font ?? PLAIN.font,
    numberFormat: numberFormat ?? PLAIN.numberFormat,
  };
  const kind: CellKind = text === '' ? 'blank' : date ? 'date' : isError ? 'error' : isNumber ? 'number' : 'text';
  const value = kind === 'blank' ? null : date ? serialOf(date) : kind === 'number' ? Number(text) : text;
  return { row, column, kind, value, text, look };
}

/** Excel's serial of a day in the 1900 system, for days after February 1900. */
function serialOf(date: IsoDate): number {
  return dayNumber(date) + 25569;
}
