import { readArea } from '../../../engine/workbook/address.ts';
import type { Area } from '../../../engine/workbook/workbook.ts';
import { refuse } from './host-error.ts';
import type { Arguments } from './host-object.ts';
import type { HostSheet } from './host-sheet.ts';
import { isOnSheet, splitAddress } from './places.ts';
import { isRecord } from './wire.ts';

/** What a range stands for. */
export interface RangePlace {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/** What a format stands for: the cells of a range, or of several areas. */
export interface CellsPlace {
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

/** A place that must lie on its sheet. */
export function placeOn(sheet: HostSheet, area: Area, member: string): RangePlace {
  return isOnSheet(area) ? { sheet, area } : refuse('InvalidArgument', member);
}

/** The area that an address on a sheet names: cells, whole columns or rows, or a name that refers to cells. */
export function areaAt(sheet: HostSheet, address: string, member: string): Area {
  const { sheet: named, rest } = splitAddress(address);
  if (named !== null && sheet.book.findSheet(named) !== sheet) refuse('InvalidArgument', member);
  return readArea(rest) ?? areaNamed(sheet, rest) ?? refuse('InvalidArgument', member);
}

function areaNamed(sheet: HostSheet, name: string): Area | null {
  const wanted = name.toLowerCase();
  const table = sheet.tables.find((one) => one.name.toLowerCase() === wanted);
  if (table) return table.area;
  const known = sheet.book.names.find((one) => one.name.toLowerCase() === wanted);
  if (!known) return null;
  const { sheet: on, rest } = splitAddress(known.refersTo.replace(/^=/u, ''));
  return on !== null && sheet.book.findSheet(on) === sheet ? readArea(rest) : null;
}

/** An argument that is a range object, or an address on a sheet. */
export function placeAt(sheet: HostSheet, args: Arguments, at: number, member: string): RangePlace {
  const object = args.objects[at];
  if (object && isRangePlace(object.target)) return object.target;
  const value = args.values[at];
  return typeof value === 'string'
    ? { sheet, area: areaAt(sheet, value, member) }
    : refuse('InvalidArgument', member);
}

function isRangePlace(target: unknown): target is RangePlace {
  return isRecord(target) && 'sheet' in target && 'area' in target;
}
