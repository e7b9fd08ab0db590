/** A point of a mark: both numbers from 0 (left, top) to 16 (right, bottom), whatever the size it is drawn at. */
type Point = readonly [number, number];

/** White or tile-coloured parts of a mark, painted in order. Numbers are on the grid of 16; a bar's edges are moved to whole pixels. */
export type Part =
  | {
      readonly kind: 'bar';
      readonly ink: Ink;
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
  | { readonly kind: 'stroke'; readonly ink: Ink; readonly width: number; readonly points: readonly Point[] };

/** What a part is painted in: the mark's white, or the tile's own colour to cut a part out. */
export type Ink = 'white' | 'tile';

/** The pictures on the ribbon by file name: a tracker's rows, and what the button does with them. */
export const MARKS: Readonly<Record<string, readonly Part[]>> = {
  icon: [...rows(), stroke(2, [8, 10.2], [10, 12.5], [13.2, 7.8])],
  appendices: [
    bar('white', 3, 3, 10, 12),
    bar('tile', 5, 4, 13, 14),
    bar('white', 6, 5, 13, 14),
    bar('tile', 7, 7, 12, 8),
    bar('tile', 7, 9, 12, 10),
    bar('tile', 7, 11, 10, 12),
  ],
  highlights: [...rows(), stroke(2, [8.6, 8.4], [12.6, 12.4]), stroke(2, [12.6, 8.4], [8.6, 12.4])],
};

function rows(): Part[] {
  return [bar('white', 3, 3, 13, 5), bar('white', 3, 7, 7, 9), bar('white', 3, 11, 6, 13)];
}

function bar(ink: Ink, left: number, top: number, right: number, bottom: number): Part {
  return { kind: 'bar', ink, left, top, right, bottom };
}

function stroke(width: number, ...points: readonly Point[]): Part {
  return { kind: 'stroke', ink: 'white', width, points };
}
