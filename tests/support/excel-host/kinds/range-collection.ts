import { defineKind, found, hostObject, type Kind } from '../host-object.ts';
import type { CellsPlace } from '../range-place.ts';
import { numberAt } from '../read-arguments.ts';
import { rangeKind } from './range.ts';

/** The rectangles of several areas, one by one. */
export const rangeCollectionKind: Kind<CellsPlace> = defineKind<CellsPlace>('RangeCollection', {
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, args) => {
      const area = areas[numberAt(args, 0, 'RangeCollection.GetItemAt')];
      return found(rangeKind, area && { sheet, area }, 'RangeCollection.GetItemAt');
    },
  },
  items: ({ sheet, areas }) => areas.map((area) => hostObject(rangeKind, { sheet, area })),
});
