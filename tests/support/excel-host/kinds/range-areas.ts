import { clearCells } from '../clear-cells.ts';
import { defineKind, hostObject, type Kind } from '../host-object.ts';
import { cellsOf, fullAddress, isEntireColumn, isEntireRow } from '../places.ts';
import type { CellsPlace } from '../range-place.ts';
import { conditionalFormatCollectionKind } from './conditional-format-collection.ts';
import { rangeCollectionKind } from './range-collection.ts';
import { rangeFormatKind } from './range-format.ts';
import { worksheetKind } from './worksheet.ts';

/** Several rectangles of one sheet. */
export const rangeAreasKind: Kind<CellsPlace> = defineKind<CellsPlace>('RangeAreas', {
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(',') },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumn) },
    IsEntireRow: { get: ({ areas }) => areas.every(isEntireRow) },
  },
  parts: {
    Areas: (cells) => hostObject(rangeCollectionKind, cells),
    ConditionalFormats: (cells) => hostObject(conditionalFormatCollectionKind, cells),
    Format: (cells) => hostObject(rangeFormatKind, cells),
    Worksheet: ({ sheet }) => hostObject(worksheetKind, sheet),
  },
  methods: {
    Clear: (cells, args) => {
      clearCells(cells, args.values[0], 'RangeAreas.Clear');
    },
  },
});
