import { changeLook, commonLook } from '../cells-look.ts';
import { fitColumns, heightOf, STANDARD_HEIGHT, STANDARD_WIDTH, widthOf } from '../column-widths.ts';
import type { HostCell, HostLook } from '../host-cell.ts';
import { refuse } from '../host-error.ts';
import { defineKind, hostObject, type Property } from '../host-object.ts';
import type { HostSheet } from '../host-sheet.ts';
import { isUnbounded } from '../places.ts';
import type { CellsPlace } from '../range-place.ts';
import { asFlag, asNumber, asText } from '../read-arguments.ts';
import { guardSheet } from '../sheet-guard.ts';
import { formatProtectionKind } from './format-protection.ts';
import { rangeBorderCollectionKind } from './range-border.ts';
import { rangeFillKind } from './range-fill.ts';
import { rangeFontKind } from './range-font.ts';

/** How cells look, and how wide and high their columns and rows are. */
export const rangeFormatKind = defineKind<CellsPlace>('RangeFormat', {
  properties: {
    WrapText: look('wrapText', (value) => asFlag(value, 'RangeFormat.WrapText')),
    HorizontalAlignment: look('horizontalAlignment', (value) =>
      oneOf(HORIZONTAL, value, 'RangeFormat.HorizontalAlignment'),
    ),
    VerticalAlignment: look('verticalAlignment', (value) =>
      oneOf(VERTICAL, value, 'RangeFormat.VerticalAlignment'),
    ),
    IndentLevel: look('indentLevel', (value) => asNumber(value, 'RangeFormat.IndentLevel')),
    ColumnWidth: { get: columnWidth, set: setColumnWidth },
    RowHeight: { get: rowHeight, set: setRowHeight },
  },
  parts: {
    Fill: (cells) => hostObject(rangeFillKind, cells),
    Font: (cells) => hostObject(rangeFontKind, cells),
    Borders: (cells) => hostObject(rangeBorderCollectionKind, cells),
    Protection: (cells) => hostObject(formatProtectionKind, cells),
  },
  methods: {
    AutofitColumns: ({ sheet, areas }) => {
      guardSheet(sheet, 'RangeFormat.AutofitColumns');
      for (const area of areas) fitColumns(sheet, area);
    },
    AutofitRows: ({ sheet, areas }) => {
      guardSheet(sheet, 'RangeFormat.AutofitRows');
      for (const { firstRow, lastRow } of areas) forget(sheet.rowHeights, firstRow, lastRow);
    },
  },
});

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

function oneOf(names: readonly string[], value: unknown, member: string): string {
  const text = asText(value, member);
  return names.includes(text) ? text : refuse('InvalidArgument', member);
}

function look<K extends keyof HostLook>(key: K, take: (value: unknown) => HostLook[K]): Property<CellsPlace> {
  return {
    get: (cells) => commonLook(cells, (cell: HostCell) => cell[key]),
    set: (cells, value) => {
      const taken = take(value);
      changeLook(cells, `RangeFormat.${key}`, (one) => {
        one[key] = taken;
      });
    },
  };
}

function columnWidth({ sheet, areas }: CellsPlace): number | null {
  return common(
    areas.flatMap(({ firstColumn, lastColumn }) => measure(firstColumn, lastColumn, sheet, widthOf)),
  );
}

function rowHeight({ sheet, areas }: CellsPlace): number | null {
  if (areas.some((area) => isUnbounded(area) && area.firstRow !== area.lastRow)) return STANDARD_HEIGHT;
  return common(areas.flatMap(({ firstRow, lastRow }) => measure(firstRow, lastRow, sheet, heightOf)));
}

function measure(
  first: number,
  last: number,
  sheet: HostSheet,
  of: (sheet: HostSheet, at: number) => number,
): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => of(sheet, first + index));
}

function common(sizes: readonly number[]): number | null {
  const [first = STANDARD_WIDTH] = sizes;
  return sizes.every((size) => size === first) ? first : null;
}

function setColumnWidth({ sheet, areas }: CellsPlace, value: unknown): void {
  guardSheet(sheet, 'RangeFormat.ColumnWidth');
  const width = sizeWithin(value, 1342, 'RangeFormat.ColumnWidth');
  for (const { firstColumn, lastColumn } of areas) {
    for (let column = firstColumn; column <= lastColumn; column += 1) sheet.columnWidths.set(column, width);
  }
}

function setRowHeight({ sheet, areas }: CellsPlace, value: unknown): void {
  guardSheet(sheet, 'RangeFormat.RowHeight');
  const height = sizeWithin(value, 409.5, 'RangeFormat.RowHeight');
  for (const { firstRow, lastRow } of areas) {
    for (let row = firstRow; row <= lastRow; row += 1) sheet.rowHeights.set(row, height);
  }
}

/** Excel's columns end at 255 letters, its rows at 409.5 points. */
function sizeWithin(value: unknown, most: number, member: string): number {
  const size = asNumber(value, member);
  return size >= 0 && size <= most ? size : refuse('InvalidArgument', member);
}

function forget(sizes: Map<number, number>, first: number, last: number): void {
  for (const at of [...sizes.keys()]) if (at >= first && at <= last) sizes.delete(at);
}
