import { exampleWorkbook } from '../../../engine/rules/example-workbook.ts';
import type { ExampleCell } from '../../../engine/rules/rule.ts';
import { readArea } from '../../../engine/workbook/address.ts';
import type { Area, Sheet, Workbook } from '../../../engine/workbook/workbook.ts';

/** A sheet as a test draws it: its rows from row 1, and what cells alone do not show. */
export interface Shape {
  readonly name?: string;
  readonly rows: readonly (readonly ExampleCell[])[];
  /** "A4:A6" and so on. */
  readonly merges?: readonly string[];
  /** Row numbers, 1-based. */
  readonly hiddenRows?: readonly number[];
  readonly state?: Sheet['state'];
  readonly kind?: Sheet['kind'];
  /** Where a formatting rule colours cells that is not worked out: "G2:G9". */
  readonly unreadRules?: readonly string[];
  /** What its page headers and footers print. */
  readonly pageTexts?: readonly string[];
}

/** A workbook of such sheets. */
export function workbookOf(...shapes: readonly Shape[]): Workbook {
  const sheets = shapes.map(({ name = 'Actions', rows }) => ({ name, rows }));
  const drawn = exampleWorkbook({ name: 'a shape', headings: [], rows: [], otherSheets: sheets, expect: [] });
  return { ...drawn, sheets: drawn.sheets.slice(1).map((sheet, place) => finish(sheet, shapes[place])) };
}

function finish(sheet: Sheet, shape: Shape | undefined): Sheet {
  const hidden = new Set(shape?.hiddenRows);
  return {
    ...sheet,
    kind: shape?.kind ?? 'worksheet',
    state: shape?.state ?? 'visible',
    merges: (shape?.merges ?? []).map(asArea),
    unreadRules: (shape?.unreadRules ?? []).map(asArea),
    pageTexts: shape?.pageTexts ?? [],
    rows: sheet.rows.map((row) => ({ ...row, isHidden: hidden.has(row.number) })),
  };
}

function asArea(text: string): Area {
  const area = readArea(text);
  if (!area) throw new Error(`${text} is no area`);
  return area;
}

/** So many blank rows. */
export function blankRows(count: number): readonly (readonly ExampleCell[])[] {
  return Array.from({ length: count }, () => []);
}
