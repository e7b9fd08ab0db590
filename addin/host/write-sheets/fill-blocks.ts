import { areaAddress } from '../../../engine/workbook/address.ts';
import type { BodyRow } from '../../../formats/xlsx/write/sheet-plan.ts';

/** Excel takes no longer list of addresses in one go: 255 letters, as everywhere that it reads a reference. */
const LONGEST = 255;

/** Cells to fill with one colour: few areas in one list, so that cells are never coloured one by one (office-js#2564). */
export interface FillBlock {
  readonly fill: string;
  /** "C5:C9,E5". */
  readonly areas: string;
}

/** The fills of a table’s rows as runs down each column; `firstRow` is the 1-based row of the first one. */
export function fillBlocks(rows: readonly BodyRow[], firstRow: number): FillBlock[] {
  const byFill = new Map<string, string[]>();
  const columns = rows[0]?.cells.length ?? 0;
  for (let column = 0; column < columns; column++)
    for (const { fill, from, to } of runsIn(rows, column)) {
      const area = {
        firstRow: firstRow + from,
        lastRow: firstRow + to,
        firstColumn: column + 1,
        lastColumn: column + 1,
      };
      const addresses = byFill.get(fill) ?? [];
      addresses.push(areaAddress(area));
      byFill.set(fill, addresses);
    }
  return [...byFill].flatMap(([fill, addresses]) => inLists(addresses).map((areas) => ({ fill, areas })));
}

interface FillRun {
  readonly fill: string;
  /** 0-based, both ends included. */
  readonly from: number;
  readonly to: number;
}

function runsIn(rows: readonly BodyRow[], column: number): FillRun[] {
  const runs: FillRun[] = [];
  rows.forEach(({ cells }, row) => {
    const fill = cells[column]?.fill ?? null;
    if (fill === null) return;
    const last = runs.at(-1);
    if (last?.fill === fill && last.to === row - 1) runs[runs.length - 1] = { ...last, to: row };
    else runs.push({ fill, from: row, to: row });
  });
  return runs;
}

/** Addresses joined into lists that Excel takes. */
export function inLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of addresses) {
    const longer = list === '' ? address : `${list},${address}`;
    if (longer.length > LONGEST) lists.push(list);
    list = longer.length > LONGEST ? address : longer;
  }
  return list === '' ? lists : [...lists, list];
}
