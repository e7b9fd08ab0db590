import { enterInCell } from './cell-input.ts';
import type { HostCell } from './host-cell.ts';
import { refuse } from './host-error.ts';
import type { RangePlace } from './range-place.ts';
import { isRecord } from './wire.ts';

/** Gives a range's first cell a link within the workbook; its words are entered as any text is (RangeHyperlink, d.ts). */
export function writeHyperlink({ sheet, area }: RangePlace, value: unknown, member: string): void {
  if (!isRecord(value) || typeof value['documentReference'] !== 'string')
    return refuse('InvalidArgument', member);
  const cell = sheet.touch(area.firstRow, area.firstColumn);
  const { documentReference, textToDisplay } = value;
  cell.leadsTo = documentReference;
  if (textToDisplay !== undefined) enterInCell(cell, textToDisplay, member);
}

/** What Excel.js gives for a cell's link; null where it has none. */
export function hyperlinkOf(cell: HostCell | undefined): Readonly<Record<string, string>> | null {
  if (cell?.leadsTo === undefined) return null;
  return { documentReference: cell.leadsTo, textToDisplay: cell.text };
}
