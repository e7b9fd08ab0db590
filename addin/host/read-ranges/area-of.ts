import type { Area } from '../../../engine/workbook/workbook.ts';

/** What is loaded of a range to know where it stands; Excel counts from 0. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Where a range stands whose PLACE was loaded, counted from 1. */
export function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    firstRow: rowIndex + 1,
    firstColumn: columnIndex + 1,
    lastRow: rowIndex + rowCount,
    lastColumn: columnIndex + columnCount,
  };
}

/** As areaOf, null for a range that is not there. */
export function areaIfAny(range: Excel.Range): Area | null {
  return range.isNullObject ? null : areaOf(range);
}

/** Where the areas of a RangeAreas stand whose AREAS were loaded; none where it is not there. */
export function areasOf(areas: Excel.RangeAreas): readonly Area[] {
  return areas.isNullObject ? [] : areas.areas.items.map(areaOf);
}

/** What is loaded of a RangeAreas. */
export const AREAS = PLACE.split(',').map((name) => `areas/items/${name}`);

/** The range of a sheet (by its id, which outlives a new name) that an area stands for. */
export function rangeAt(context: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(area.firstRow - 1, area.firstColumn - 1, rowsIn(area), columnsIn(area));
}

export function rowsIn({ firstRow, lastRow }: Area): number {
  return lastRow - firstRow + 1;
}

export function columnsIn({ firstColumn, lastColumn }: Area): number {
  return lastColumn - firstColumn + 1;
}

export function cellsIn(area: Area): number {
  return rowsIn(area) * columnsIn(area);
}

/** The upper and lower half of an area, or the left and right one of a single row; null for a single cell. */
export function halvesOf(area: Area): readonly [Area, Area] | null {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  if (firstRow < lastRow) {
    const middle = Math.floor((firstRow + lastRow) / 2);
    return [
      { ...area, lastRow: middle },
      { ...area, firstRow: middle + 1 },
    ];
  }
  if (firstColumn === lastColumn) return null;
  const middle = Math.floor((firstColumn + lastColumn) / 2);
  return [
    { ...area, lastColumn: middle },
    { ...area, firstColumn: middle + 1 },
  ];
}
