import type { Area } from '../../../engine/workbook/workbook.ts';

/** A table of the model ("Format as Table"). */
export interface HostTable {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** A table as Excel makes it. */
export function newTable(id: string, name: string, area: Area): HostTable {
  return {
    id,
    name,
    area,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}

/** The rows between a table's header and its totals; null where there are none. */
export function bodyOf(table: HostTable): Area | null {
  const area = {
    ...table.area,
    firstRow: table.area.firstRow + (table.showHeaders ? 1 : 0),
    lastRow: table.area.lastRow - (table.showTotals ? 1 : 0),
  };
  return area.lastRow >= area.firstRow ? area : null;
}

/** A table's header row; null where it is switched off. */
export function headerOf(table: HostTable): Area | null {
  return table.showHeaders ? { ...table.area, lastRow: table.area.firstRow } : null;
}

/** A table's totals row; null where it is switched off. */
export function totalsOf(table: HostTable): Area | null {
  return table.showTotals ? { ...table.area, firstRow: table.area.lastRow } : null;
}
