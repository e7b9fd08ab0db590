import type { Area } from '../../../../engine/workbook/workbook.ts';
import { changeLook, commonLook } from '../cells-look.ts';
import { asColour } from '../colours.ts';
import type { BorderSide, HostBorder } from '../host-cell.ts';
import { missing, refuse } from '../host-error.ts';
import { defineKind, hostObject, type Property } from '../host-object.ts';
import type { CellsPlace } from '../range-place.ts';
import { asText } from '../read-arguments.ts';

/** One side of cells: the edge of the whole place, or the lines between its cells. */
interface BorderPlace {
  readonly cells: CellsPlace;
  readonly side: string;
}

const NO_BORDER: HostBorder = { style: 'None', weight: 'Thin', color: '#000000' };

/** One border of a range. */
export const rangeBorderKind = defineKind<BorderPlace>('RangeBorder', {
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: part('style', (value) => asText(value, 'RangeBorder.Style')),
    Weight: part('weight', (value) => asText(value, 'RangeBorder.Weight')),
    Color: part('color', (value) => asColour(value, 'RangeBorder.Color')),
  },
});

/** The borders of a range, by side. */
export const rangeBorderCollectionKind = defineKind<CellsPlace>('RangeBorderCollection', {
  item: (cells, side) => {
    if (typeof side !== 'string') return refuse('InvalidArgument', 'RangeBorderCollection.GetItem');
    if (strokesOf(cells, side).length === 0 && !/^(?:Edge|Inside)/u.test(side))
      missing(`RangeBorder ${side}`);
    return hostObject(rangeBorderKind, { cells, side });
  },
});

function part<K extends keyof HostBorder>(
  key: K,
  take: (value: unknown) => HostBorder[K],
): Property<BorderPlace> {
  return {
    get: ({ cells, side }) => {
      const [stroke] = strokesOf(cells, side);
      return stroke
        ? commonLook(stroke.cells, (cell) => (cell.borders[stroke.side] ?? NO_BORDER)[key])
        : null;
    },
    set: ({ cells, side }, value) => {
      const taken = take(value);
      for (const stroke of strokesOf(cells, side)) draw(stroke, (border) => ({ ...border, [key]: taken }));
    },
  };
}

interface Stroke {
  readonly cells: CellsPlace;
  readonly side: BorderSide;
}

/** A line that has a weight or a colour is drawn, though no style was set. */
function draw({ cells, side }: Stroke, change: (border: HostBorder) => HostBorder): void {
  changeLook(cells, 'RangeBorder', (look) => {
    look.borders = {
      ...look.borders,
      [side]: change(look.borders[side] ?? { ...NO_BORDER, style: 'Continuous' }),
    };
  });
}

function strokesOf({ sheet, areas }: CellsPlace, side: string): readonly Stroke[] {
  const along = (area: Area, of: BorderSide): Stroke => ({ cells: { sheet, areas: [area] }, side: of });
  return areas.flatMap((area) => {
    switch (side) {
      case 'EdgeTop':
        return [along({ ...area, lastRow: area.firstRow }, side)];
      case 'EdgeBottom':
        return [along({ ...area, firstRow: area.lastRow }, side)];
      case 'EdgeLeft':
        return [along({ ...area, lastColumn: area.firstColumn }, side)];
      case 'EdgeRight':
        return [along({ ...area, firstColumn: area.lastColumn }, side)];
      case 'InsideHorizontal':
        return area.lastRow > area.firstRow
          ? [along({ ...area, lastRow: area.lastRow - 1 }, 'EdgeBottom')]
          : [];
      case 'InsideVertical':
        return area.lastColumn > area.firstColumn
          ? [along({ ...area, lastColumn: area.lastColumn - 1 }, 'EdgeRight')]
          : [];
      default:
        return [];
    }
  });
}
