import { z } from 'zod';
import { isInside, readArea } from '../../../engine/workbook/address.ts';
import type { Area } from '../../../engine/workbook/workbook.ts';
import { blocksOf, keyOf, type CellAt, type CellBlock } from './cell-blocks.ts';
import type { CellGiven } from './found-cell.ts';

/** Rows between two cells that cost less to read along than another range. */
const READ_ALONG = 20;

const PLAIN = z.union([z.string(), z.number(), z.boolean()]);
const COLUMN = z.array(z.tuple([PLAIN]));
const WORDS = z.array(z.tuple([z.string()]));

/** What stands in a cell, and whether it is covered by the cell that a merge keeps. */
export type CellRead = CellGiven & { readonly isCovered: boolean };

/** Reads cells in one sync, by their keys. */
export async function readCells(
  context: Excel.RequestContext,
  cells: readonly CellAt[],
): Promise<Map<string, CellRead>> {
  const asked = askCells(context, cells);
  await context.sync();
  return readAsked(asked);
}

/** Queues the reading of cells for the next sync. */
export function askCells(context: Excel.RequestContext, cells: readonly CellAt[]): readonly AskedBlock[] {
  return blocksOf(cells, READ_ALONG).map((block) => askBlock(context, block));
}

/** The cells that were asked for, by their keys; those that Excel did not come to, in a batch that failed, are left out. */
export function readAsked(asked: readonly AskedBlock[]): Map<string, CellRead> {
  return new Map(asked.filter(isAnswered).flatMap(readBlock));
}

/** Cells that were asked for, to be read once Excel has answered. */
export interface AskedBlock {
  readonly block: CellBlock;
  readonly range: Excel.Range;
  readonly merges: Excel.RangeAreas;
}

function askBlock(context: Excel.RequestContext, block: CellBlock): AskedBlock {
  const { sheet, column, firstRow, lastRow } = block;
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1);
  const merges = range.getMergedAreasOrNullObject().load('address');
  range.load('values,formulas,text,numberFormat,valueTypes');
  return { block, range, merges };
}

/** What was asked for last was answered last. */
function isAnswered({ range }: AskedBlock): boolean {
  return range.toJSON().formulas !== undefined;
}

function readBlock({ block, range, merges }: AskedBlock): [string, CellRead][] {
  const { sheet, column, firstRow } = block;
  const formulas = COLUMN.parse(range.formulas);
  const formats = WORDS.parse(range.numberFormat);
  const areas = merges.isNullObject ? [] : areasOf(merges.address);
  return COLUMN.parse(range.values).map(([value], place) => {
    const row = firstRow + place;
    const read = {
      value,
      formula: formulas[place]?.[0] ?? '',
      text: range.text[place]?.[0] ?? '',
      numberFormat: formats[place]?.[0] ?? 'General',
      valueType: range.valueTypes[place]?.[0] ?? 'Unknown',
      isCovered: areas.some((area) => isCoveredBy(area, row + 1, column + 1)),
    };
    return [keyOf({ sheet, row, column }), read];
  });
}

/** The areas of "'Plan 1'!A1:B2,'Plan 1'!D4:D5". */
function areasOf(addresses: string): Area[] {
  const found = addresses.matchAll(/(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)(?=,|$)/g);
  return [...found].map(([, address]) => readArea(address ?? '')).filter((area) => area !== null);
}

function isCoveredBy(area: Area, row: number, column: number): boolean {
  return isInside(area, row, column) && (area.firstRow !== row || area.firstColumn !== column);
}
