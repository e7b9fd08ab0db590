import { changeLook, commonLook } from '../cells-look.ts';
import { asColour } from '../colours.ts';
import type { HostFont } from '../host-cell.ts';
import { defineKind, type Property } from '../host-object.ts';
import type { CellsPlace } from '../range-place.ts';
import { asFlag, asNumber, asText } from '../read-arguments.ts';

/** The font of cells. */
export const rangeFontKind = defineKind<CellsPlace>('RangeFont', {
  properties: {
    Name: part('name', (value) => asText(value, 'RangeFont.Name')),
    Size: part('size', (value) => asNumber(value, 'RangeFont.Size')),
    Bold: part('bold', (value) => asFlag(value, 'RangeFont.Bold')),
    Italic: part('italic', (value) => asFlag(value, 'RangeFont.Italic')),
    Underline: part('underline', (value) => asText(value, 'RangeFont.Underline')),
    Strikethrough: part('strikethrough', (value) => asFlag(value, 'RangeFont.Strikethrough')),
    Color: part('color', (value) => asColour(value, 'RangeFont.Color')),
  },
});

function part<K extends keyof HostFont>(key: K, take: (value: unknown) => HostFont[K]): Property<CellsPlace> {
  return {
    get: (cells) => commonLook(cells, (cell) => cell.font[key]),
    set: (cells, value) => {
      const taken = take(value);
      changeLook(cells, `RangeFont.${key}`, (look) => {
        look.font = { ...look.font, [key]: taken };
      });
    },
  };
}
