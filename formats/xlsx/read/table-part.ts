import { readArea } from '../../../engine/workbook/address.ts';
import type { NamedTable } from '../../../engine/workbook/workbook.ts';
import type { PackageParts } from './package-parts.ts';
import { walkPart } from './part-markup.ts';

/** Reads one table part; null where it names no area. */
export function readTablePart(parts: PackageParts, part: string): NamedTable | null {
  let table: NamedTable | null = null;
  walkPart(parts, part, {
    open(element, { displayName, name, ref, headerRowCount, totalsRowCount }) {
      if (element !== 'table') return;
      const area = readArea(ref ?? '');
      if (!area) return;
      const headerRows = Number(headerRowCount ?? 1);
      table = { name: displayName ?? name ?? '', area, headerRows, totalsRows: Number(totalsRowCount ?? 0) };
    },
  });
  return table;
}
