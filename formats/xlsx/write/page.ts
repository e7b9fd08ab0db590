import type { Lettering } from './text-width.ts';

/** A4 landscape, in inches: the margins leave room for a marking above and below. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.8, bottom: 0.75, header: 0.35, footer: 0.35 } as const;

/** Points between the top and bottom margins. */
export const PAGE_HEIGHT = 483;

/** Widths of columns that fill the page between its margins, in Excel’s unit. */
export const PAGE_WIDTH = 144;

/** Points of one unit of column width: seven pixels of a default digit. */
const UNIT = 5.25;
/** Points that Excel keeps free inside a cell. */
const PADDING = 4;

const AIR = 0.7;
/** Points down that Excel gives a line, for each point of its letters. */
const LINE = 1.275;

/** Points across that text has in a column of so many units. */
export function innerWidth(units: number): number {
  return units * UNIT - PADDING;
}

/** Units that a column needs for text of so many points, with a little air before its neighbour. */
export function unitsFor(points: number): number {
  return (points + PADDING) / UNIT + AIR;
}

/** Points down that so many lines take. */
export function heightOf(lines: number, { size }: Lettering): number {
  return Math.ceil(lines * size * LINE + 3);
}

/** How many lines fit into so many points. */
export function linesWithin(height: number, { size }: Lettering): number {
  return Math.max(1, Math.floor((height - 3) / (size * LINE)));
}
