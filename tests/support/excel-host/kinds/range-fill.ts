import { changeLook, commonLook } from '../cells-look.ts';
import { asColour } from '../colours.ts';
import { defineKind } from '../host-object.ts';
import type { CellsPlace } from '../range-place.ts';
import { asText } from '../read-arguments.ts';

/** The background of cells. No Fill reads as white: only the pattern tells. */
export const rangeFillKind = defineKind<CellsPlace>('RangeFill', {
  properties: {
    Color: {
      get: (cells) => {
        const fill = commonLook(cells, (cell) => cell.fill ?? '#FFFFFF');
        return fill ?? '';
      },
      set: (cells, value) => {
        const fill = asColour(value, 'RangeFill.Color');
        changeLook(cells, 'RangeFill.Color', (look) => {
          look.fill = fill;
          look.pattern = 'Solid';
        });
      },
    },
    Pattern: {
      get: (cells) => commonLook(cells, (cell) => cell.pattern),
      set: (cells, value) => {
        const pattern = asText(value, 'RangeFill.Pattern');
        changeLook(cells, 'RangeFill.Pattern', (look) => {
          look.pattern = pattern;
          if (pattern === 'None') look.fill = null;
        });
      },
    },
    TintAndShade: { get: (cells) => commonLook(cells, (cell) => (cell.fill === null ? null : 0)) },
  },
  methods: {
    Clear: (cells) => {
      changeLook(cells, 'RangeFill.Clear', (look) => {
        look.fill = null;
        look.pattern = 'None';
      });
    },
  },
});
