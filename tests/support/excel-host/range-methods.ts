import type { Area } from '../../../engine/workbook/workbook.ts';
import { refuse } from './host-error.ts';
import type { Arguments, HostObject } from './host-object.ts';
import { areaFrom, boundingArea, columnsOf, LAST_COLUMN, LAST_ROW, rowsOf, sharedArea } from './places.ts';
import { placeAt, placeOn, type RangePlace } from './range-place.ts';
import { flagAt, numberAt } from './read-arguments.ts';

type RangeMethod = (place: RangePlace, args: Arguments) => unknown;

/** How one range leads to another. */
export function rangeMethods(make: (place: RangePlace) => HostObject): Readonly<Record<string, RangeMethod>> {
  const to = (place: RangePlace, area: Area): HostObject => make(placeOn(place.sheet, area, 'Range'));
  return {
    GetCell: (place, args) => to(place, cellIn(place.area, args)),
    GetRow: (place, args) => to(place, rowIn(place.area, numberAt(args, 0, 'Range.GetRow'))),
    GetColumn: (place, args) => to(place, columnIn(place.area, numberAt(args, 0, 'Range.GetColumn'))),
    GetLastCell: (place) => to(place, areaFrom(place.area.lastRow, place.area.lastColumn, 1, 1)),
    GetLastRow: (place) => to(place, { ...place.area, firstRow: place.area.lastRow }),
    GetLastColumn: (place) => to(place, { ...place.area, firstColumn: place.area.lastColumn }),
    GetEntireRow: (place) => to(place, { ...place.area, firstColumn: 1, lastColumn: LAST_COLUMN }),
    GetEntireColumn: (place) => to(place, { ...place.area, firstRow: 1, lastRow: LAST_ROW }),
    GetOffsetRange: (place, args) => to(place, offset(place.area, args)),
    GetResizedRange: (place, args) => to(place, resized(place.area, args)),
    GetAbsoluteResizedRange: (place, args) => to(place, sized(place.area, args)),
    GetBoundingRect: (place, args) =>
      to(place, boundingArea(place.area, other(place, args, 'Range.GetBoundingRect').area)),
    GetIntersection: (place, args) =>
      to(place, shared(place, args) ?? refuse('ItemNotFound', 'Range.GetIntersection')),
    GetIntersectionOrNullObject: (place, args) => {
      const area = shared(place, args);
      return area ? to(place, area) : null;
    },
    GetUsedRange: (place, args) =>
      to(place, used(place, args) ?? refuse('ItemNotFound', 'Range.GetUsedRange')),
    GetUsedRangeOrNullObject: (place, args) => {
      const area = used(place, args);
      return area ? to(place, area) : null;
    },
    Select: ({ sheet, area }) => {
      if (sheet.visibility !== 'Visible') refuse('InvalidOperation', 'Range.Select');
      sheet.book.select(sheet, area);
    },
    _ValidateArraySize: ({ area }, args) => {
      const member = 'Range._ValidateArraySize';
      const fits =
        numberAt(args, 0, member) === rowsOf(area) && numberAt(args, 1, member) === columnsOf(area);
      if (!fits) refuse('InvalidArgument', member);
    },
  };
}

function used({ sheet, area }: RangePlace, args: Arguments): Area | null {
  return sheet.usedArea(area, flagAt(args, 0));
}

function other(place: RangePlace, args: Arguments, member: string): RangePlace {
  const given = placeAt(place.sheet, args, 0, member);
  return given.sheet === place.sheet ? given : refuse('InvalidArgument', member);
}

function shared(place: RangePlace, args: Arguments): Area | null {
  return sharedArea(place.area, other(place, args, 'Range.GetIntersection').area);
}

/** Excel lets a cell lie outside its range, as long as it is on the sheet. */
function cellIn(area: Area, args: Arguments): Area {
  const row = area.firstRow + numberAt(args, 0, 'Range.GetCell');
  return areaFrom(row, area.firstColumn + numberAt(args, 1, 'Range.GetCell'), 1, 1);
}

function rowIn(area: Area, index: number): Area {
  return { ...area, firstRow: area.firstRow + index, lastRow: area.firstRow + index };
}

function columnIn(area: Area, index: number): Area {
  return { ...area, firstColumn: area.firstColumn + index, lastColumn: area.firstColumn + index };
}

function offset(area: Area, args: Arguments): Area {
  const rows = numberAt(args, 0, 'Range.GetOffsetRange');
  const columns = numberAt(args, 1, 'Range.GetOffsetRange');
  return areaFrom(area.firstRow + rows, area.firstColumn + columns, rowsOf(area), columnsOf(area));
}

function resized(area: Area, args: Arguments): Area {
  const rows = numberAt(args, 0, 'Range.GetResizedRange');
  const columns = numberAt(args, 1, 'Range.GetResizedRange');
  return { ...area, lastRow: area.lastRow + rows, lastColumn: area.lastColumn + columns };
}

function sized(area: Area, args: Arguments): Area {
  const rows = numberAt(args, 0, 'Range.GetAbsoluteResizedRange');
  const columns = numberAt(args, 1, 'Range.GetAbsoluteResizedRange');
  return areaFrom(area.firstRow, area.firstColumn, rows, columns);
}
