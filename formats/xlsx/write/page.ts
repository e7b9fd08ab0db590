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
const PADDING = 5;

/** How the sheets are set: 12 points in the accessible format, as published spreadsheets should be. */
export interface SheetLettering {
  readonly title: Lettering;
  readonly heading: Lettering;
  readonly text: Lettering;
}

export function letteringOf(isAccessible: boolean): SheetLettering {
  const size = isAccessible ? 12 : 10;
  return {
    title: { size: size + 4, isBold: true },
    heading: { size, isBold: true },
    text: { size, isBold: false },
  };
}

/** Points across that text has in a column of so many units. */
export function innerWidth(units: number): number {
  return units * UNIT - PADDING;
}

/** Units that a column needs for text of so many points. */
export function unitsFor(points: number): number {
  return (points + PADDING) / UNIT;
}

/** Points down that so many lines take. */
export function heightOf(lines: number, { size }: Lettering): number {
  return Math.ceil(lines * size * 1.28 + 4);
}

/** How many lines fit into so many points. */
export function linesWithin(height: number, { size }: Lettering): number {
  return Math.max(1, Math.floor((height - 4) / (size * 1.28)));
}
