import type { Area } from '../../../../engine/workbook/workbook.ts';
import { refuse } from '../host-error.ts';
import {
  defineKind,
  found,
  foundOrNull,
  hostObject,
  type Arguments,
  type HostObject,
  type Kind,
} from '../host-object.ts';
import type { HostSheet } from '../host-sheet.ts';
import { areaFrom, WHOLE_SHEET } from '../places.ts';
import { areaAt, placeOn } from '../range-place.ts';
import { asFlag, asText, flagAt, numberAt, textOrNullAt } from '../read-arguments.ts';
import { guardStructure } from '../sheet-guard.ts';
import { checkedSheetName } from '../sheet-names.ts';
import { asColour } from '../colours.ts';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../column-widths.ts';
import { autoFilterKind } from './auto-filter.ts';
import { commentCollectionKind } from './comment-collection.ts';
import { namedItemCollectionKind } from './named-item-collection.ts';
import { noteCollectionKind } from './note-collection.ts';
import { pageLayoutKind } from './page-layout.ts';
import { rangeAreasKind } from './range-areas.ts';
import { rangeKind } from './range.ts';
import { tableCollectionKind } from './table-collection.ts';
import { worksheetCustomPropertyCollectionKind } from './worksheet-custom-property-collection.ts';
import { worksheetFreezePanesKind } from './worksheet-freeze-panes.ts';
import { worksheetProtectionKind } from './worksheet-protection.ts';

/** One worksheet. */
export const worksheetKind: Kind<HostSheet> = defineKind<HostSheet>('Worksheet', {
  identity: (sheet) => ({ Id: sheet.id }),
  guard: (sheet, name) => {
    if (sheet.kind !== 'worksheet' && !WITHOUT_CELLS.has(name))
      refuse('UnsupportedSheet', `Worksheet.${name}`);
  },
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: rename },
    Position: { get: (sheet) => sheet.position, set: moveTo },
    Visibility: { get: (sheet) => sheet.visibility, set: show },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        guardStructure(sheet.book, 'Worksheet.TabColor');
        sheet.tabColor = value === '' ? '' : asColour(value, 'Worksheet.TabColor');
      },
    },
    ShowGridlines: { get: (sheet) => sheet.showGridlines },
    ShowHeadings: { get: (sheet) => sheet.showHeadings },
    Gridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = asFlag(value, 'Worksheet.ShowGridlines');
      },
    },
    Headings: {
      get: (sheet) => sheet.showHeadings,
      set: (sheet, value) => {
        sheet.showHeadings = asFlag(value, 'Worksheet.ShowHeadings');
      },
    },
    StandardWidth: { get: () => STANDARD_WIDTH },
    StandardHeight: { get: () => STANDARD_HEIGHT },
  },
  parts: {
    AutoFilter: (sheet) => hostObject(autoFilterKind, sheet),
    Comments: (sheet) => hostObject(commentCollectionKind, { book: sheet.book, sheet }),
    CustomProperties: (sheet) => hostObject(worksheetCustomPropertyCollectionKind, sheet),
    FreezePanes: (sheet) => hostObject(worksheetFreezePanesKind, sheet),
    Names: (sheet) => hostObject(namedItemCollectionKind, { book: sheet.book, sheet }),
    Notes: (sheet) => hostObject(noteCollectionKind, { book: sheet.book, sheet }),
    PageLayout: (sheet) => hostObject(pageLayoutKind, sheet),
    Protection: (sheet) => hostObject(worksheetProtectionKind, sheet),
    Tables: (sheet) => hostObject(tableCollectionKind, { book: sheet.book, sheet }),
  },
  methods: {
    Activate: (sheet) => {
      if (sheet.visibility !== 'Visible') refuse('InvalidOperation', 'Worksheet.Activate');
      sheet.book.select(sheet, areaFrom(1, 1, 1, 1));
    },
    Delete: remove,
    GetRange: (sheet, args) => rangeOf(sheet, addressArea(sheet, args)),
    GetCell: (sheet, args) =>
      rangeOf(
        sheet,
        areaFrom(
          numberAt(args, 0, 'Worksheet.GetCell') + 1,
          numberAt(args, 1, 'Worksheet.GetCell') + 1,
          1,
          1,
        ),
      ),
    GetRanges: (sheet, args) => hostObject(rangeAreasKind, { sheet, areas: addressAreas(sheet, args) }),
    GetNextOrNullObject: (sheet, args) => foundOrNull(worksheetKind, neighbour(sheet, 1, flagAt(args, 0))),
    GetPreviousOrNullObject: (sheet, args) =>
      foundOrNull(worksheetKind, neighbour(sheet, -1, flagAt(args, 0))),
    GetNext: (sheet, args) => found(worksheetKind, neighbour(sheet, 1, flagAt(args, 0)), 'Worksheet.GetNext'),
    GetPrevious: (sheet, args) =>
      found(worksheetKind, neighbour(sheet, -1, flagAt(args, 0)), 'Worksheet.GetPrevious'),
    _GetSheetById: (sheet, args) =>
      found(worksheetKind, sheet.book.findSheet(String(args.values[0])), 'Worksheet._GetSheetById'),
    GetRangeByIndexes: (sheet, args) => rangeOf(sheet, indexedArea(args)),
    GetUsedRange: (sheet, args) =>
      rangeOf(sheet, sheet.usedArea(WHOLE_SHEET, flagAt(args, 0)) ?? areaFrom(1, 1, 1, 1)),
    GetUsedRangeOrNullObject: (sheet, args) => {
      const area = sheet.usedArea(WHOLE_SHEET, flagAt(args, 0));
      return area ? rangeOf(sheet, area) : null;
    },
  },
});

/** What a sheet without cells has all the same. */
const WITHOUT_CELLS = new Set([
  'Activate',
  'Delete',
  'CustomProperties',
  'GetNextOrNullObject',
  'GetPreviousOrNullObject',
  '_GetSheetById',
]);

function rangeOf(sheet: HostSheet, area: Area): HostObject {
  return hostObject(rangeKind, placeOn(sheet, area, 'Worksheet.GetRange'));
}

function addressArea(sheet: HostSheet, args: Arguments): Area {
  const address = textOrNullAt(args, 0, 'Worksheet.GetRange');
  return address === null || address === '' ? WHOLE_SHEET : areaAt(sheet, address, 'Worksheet.GetRange');
}

function addressAreas(sheet: HostSheet, args: Arguments): readonly Area[] {
  const address = textOrNullAt(args, 0, 'Worksheet.GetRanges');
  if (address === null || address === '') return [WHOLE_SHEET];
  if (address.length > LONGEST_ADDRESS) refuse('InvalidArgument', 'Worksheet.GetRanges');
  return address.split(/[,;]/u).map((one) => areaAt(sheet, one.trim(), 'Worksheet.GetRanges'));
}

/** Excel's own limit for an address of many areas; one of a single area may have 8192 letters. */
const LONGEST_ADDRESS = 255;

function neighbour(sheet: HostSheet, step: 1 | -1, isVisibleOnly: boolean): HostSheet | undefined {
  const { sheets } = sheet.book;
  const on = step === 1 ? sheets.slice(sheet.position + 1) : sheets.slice(0, sheet.position).reverse();
  return on.find((one) => !isVisibleOnly || one.visibility === 'Visible');
}

function indexedArea(args: Arguments): Area {
  const member = 'Worksheet.GetRangeByIndexes';
  const [row, column, rows, columns] = [0, 1, 2, 3].map((at) => numberAt(args, at, member));
  return areaFrom((row ?? 0) + 1, (column ?? 0) + 1, rows ?? 0, columns ?? 0);
}

function rename(sheet: HostSheet, value: unknown): void {
  guardStructure(sheet.book, 'Worksheet.Name');
  const before = sheet.name;
  sheet.name = checkedSheetName(sheet.book, asText(value, 'Worksheet.Name'), 'Worksheet.Name', sheet);
  sheet.book.tell({ kind: 'renamed', sheet, before, by: 'add-in' });
}

function moveTo(sheet: HostSheet, value: unknown): void {
  const { sheets } = sheet.book;
  const isPlace = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < sheets.length;
  if (!isPlace) refuse('InvalidArgument', 'Worksheet.Position');
  guardStructure(sheet.book, 'Worksheet.Position');
  sheets.splice(sheet.position, 1);
  sheets.splice(value, 0, sheet);
}

function show(sheet: HostSheet, value: unknown): void {
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden')
    refuse('InvalidArgument', 'Worksheet.Visibility');
  guardStructure(sheet.book, 'Worksheet.Visibility');
  if (value !== 'Visible' && isLastShown(sheet)) refuse('InvalidOperation', 'Worksheet.Visibility');
  sheet.visibility = value;
}

function remove(sheet: HostSheet): void {
  guardStructure(sheet.book, 'Worksheet.Delete');
  if (isLastShown(sheet)) refuse('InvalidOperation', 'Worksheet.Delete');
  const { book, position } = sheet;
  book.sheets.splice(position, 1);
  const next = book.sheets.find((one) => one.visibility === 'Visible');
  if (book.activeSheet === sheet && next) book.select(next, areaFrom(1, 1, 1, 1));
  book.tell({ kind: 'deleted', sheet, by: 'add-in' });
}

function isLastShown(sheet: HostSheet): boolean {
  return sheet.book.sheets.every((one) => one === sheet || one.visibility !== 'Visible');
}
