import { enterInCell } from './cell-input.ts';
import { refuse } from './host-error.ts';
import type { RangePlace } from './range-place.ts';
import { guardCells } from './sheet-guard.ts';
import { everyCell } from './cells-look.ts';
import { isUnbounded } from './places.ts';
import { isRecord } from './wire.ts';

/** The link of a range's first cell; null where it has none. */
export function hyperlinkOf({ sheet, area }: RangePlace): unknown {
  return sheet.cellAt(area.firstRow, area.firstColumn)?.hyperlink ?? null;
}

/** Sets a link on every cell: it shows its words, and looks like a link until somebody formats it. */
export function setHyperlink({ sheet, area }: RangePlace, value: unknown): void {
  const member = 'Range.Hyperlink';
  if (!isRecord(value) || isUnbounded(area)) return refuse('InvalidArgument', member);
  const { address, documentReference, textToDisplay } = value;
  if ((typeof address === 'string') === (typeof documentReference === 'string'))
    refuse('InvalidArgument', member);
  guardCells(sheet, [area], member);
  for (const cell of everyCell(sheet, area)) {
    if (typeof textToDisplay === 'string') enterInCell(cell, textToDisplay, member, sheet.book.date1904);
    cell.hyperlink = value;
    cell.font = { ...cell.font, color: '#0563C1', underline: 'Single' };
  }
  sheet.book.tell({ kind: 'cells', sheet, area, by: 'add-in', values: null });
}
