import type { Area } from '../../../engine/workbook/workbook.ts';
import { missing, refuse } from './host-error.ts';
import type { Arguments, HostObject } from './host-object.ts';
import { cellsOf, columnsOf, isUnbounded, rowsOf } from './places.ts';
import type { RangePlace } from './range-place.ts';
import { mapCells } from './read-grid.ts';
import { shownFill } from './shown-fill.ts';
import { isRecord } from './wire.ts';

type MakeRange = (place: RangePlace) => HostObject;

/** What was asked of every cell of a range, row by row. */
export function cellProperties(place: RangePlace, args: Arguments, make: MakeRange, member: string): unknown {
  const wanted = wantedOf(place, args, member);
  return mapCells(place, (_, row, column) => readWanted(make(cellPlace(place, row, column)), wanted));
}

/** What was asked of every row of a range. */
export function rowProperties(place: RangePlace, args: Arguments, make: MakeRange): unknown {
  const wanted = wantedOf(place, args, 'Range.GetRowProperties');
  return Array.from({ length: rowsOf(place.area) }, (_, at) => {
    const row = place.area.firstRow + at;
    return readWanted(make(part(place, { ...place.area, firstRow: row, lastRow: row })), wanted);
  });
}

/** What was asked of every column of a range. */
export function columnProperties(place: RangePlace, args: Arguments, make: MakeRange): unknown {
  const wanted = wantedOf(place, args, 'Range.GetColumnProperties');
  return Array.from({ length: columnsOf(place.area) }, (_, at) => {
    const column = place.area.firstColumn + at;
    return readWanted(make(part(place, { ...place.area, firstColumn: column, lastColumn: column })), wanted);
  });
}

/** What a reader of the sheet sees: fills of conditional formats lie over the cells' own. Nothing else is known of them. */
export function displayedProperties(place: RangePlace, args: Arguments, make: MakeRange): unknown {
  const member = 'Range.GetDisplayedCellProperties';
  const wanted = wantedOf(place, args, member);
  checkOnlyFills(wanted, member);
  return mapCells(place, (cell, row, column) => {
    const shown = shownFill(place.sheet, cell, row, column);
    const own = readWanted(make(cellPlace(place, row, column)), wanted);
    return shown === null
      ? own
      : { ...own, format: { fill: { color: shown, pattern: 'Solid', tintAndShade: 0 } } };
  });
}

/** Sets properties of every cell of a range. */
export function setCellProperties(place: RangePlace, args: Arguments, make: MakeRange): void {
  const member = 'Range.SetCellProperties';
  const grid = args.values[0];
  if (!Array.isArray(grid) || grid.length !== rowsOf(place.area)) refuse('InvalidArgument', member);
  for (const [down, line] of grid.entries()) {
    const cells: unknown = line;
    if (!Array.isArray(cells) || cells.length !== columnsOf(place.area)) refuse('InvalidArgument', member);
    for (const [across, wanted] of cells.entries()) {
      const object = make(cellPlace(place, place.area.firstRow + down, place.area.firstColumn + across));
      writeWanted(object, wanted, member);
    }
  }
}

function wantedOf(place: RangePlace, args: Arguments, member: string): Readonly<Record<string, unknown>> {
  const isCells = !member.includes('Row') && !member.includes('Column');
  if (isCells && isUnbounded(place.area)) refuse('InvalidArgument', member);
  if (cellsOf(place.area) > place.sheet.book.cellLimit) refuse('ResponsePayloadSizeLimitExceeded', member);
  const wanted = args.values[0];
  return isRecord(wanted) ? wanted : refuse('InvalidArgument', member);
}

/** Asks an object for what is marked in a tree of wishes: `{ format: { fill: { color: true } } }`. */
function readWanted(object: HostObject, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, wish] of Object.entries(wanted)) {
    if (wish === false || wish === undefined) continue;
    const reading = object.read(name);
    if (reading.is === 'value') read[name] = reading.value;
    else if (isRecord(wish) && reading.object) read[name] = readWanted(reading.object, wish);
    else missing(`${object.kind}.${name} of a cell's properties`);
  }
  return read;
}

function writeWanted(object: HostObject, wanted: unknown, member: string): void {
  if (!isRecord(wanted)) return;
  for (const [name, wish] of Object.entries(wanted)) {
    if (!isRecord(wish)) object.set(name, wish);
    else {
      const reading = object.read(name);
      if (reading.is === 'object' && reading.object) writeWanted(reading.object, wish, member);
      else missing(`${object.kind}.${name} of ${member}`);
    }
  }
}

const FILL_PARTS = new Set(['color', 'pattern', 'tintAndShade']);

function checkOnlyFills(wanted: Readonly<Record<string, unknown>>, member: string): void {
  const { format, ...rest } = wanted;
  const { fill, ...others } = isRecord(format) ? format : {};
  const parts = isRecord(fill) ? Object.keys(fill) : [];
  const isFill = Object.keys(others).length === 0 && parts.every((part) => FILL_PARTS.has(part));
  if (!isFill || Object.keys(rest).some((name) => name !== 'address'))
    missing(`${member} of anything but fills`);
}

function cellPlace(place: RangePlace, row: number, column: number): RangePlace {
  return part(place, { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
}

function part({ sheet }: RangePlace, area: Area): RangePlace {
  return { sheet, area };
}
