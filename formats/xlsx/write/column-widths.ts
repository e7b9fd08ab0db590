import { largest } from '../../../engine/values/largest.ts';
import type { Manner } from './manner.ts';
import { PAGE_WIDTH, unitsFor } from './page.ts';
import type { BodyCell } from './sheet-plan.ts';
import { textWidth, type Lettering } from './text-width.ts';

/** What a column asks for, in units of column width. */
interface Demand {
  /** Its longest word stands whole, unless that is longer than a word should be. */
  readonly least: number;
  /** Nothing in it would wrap. */
  readonly most: number;
  /** Its share of the page. */
  readonly weight: number;
}

/** What a width is reckoned from: the words of a cell, and whether they are a date. */
export type WidthCell = Pick<BodyCell, 'text' | 'date'>;

const LONGEST_WORD = 22;
const WIDEST = 96;
const FILTER_BUTTON = 2.6;
/** Kept for a printer that sets a date wider than the screen does. */
const SPARE = 1;

/** Chooses widths that fill the page: short columns stay whole, long ones share the rest by their text. */
export function columnWidths(
  headings: readonly string[],
  rows: readonly (readonly WidthCell[])[],
  manner: Manner,
): number[] {
  const demands = headings.map((heading, place) => {
    const cells = rows.flatMap((row) => row[place] ?? []);
    return demandOf(heading, cells, manner);
  });
  return stretch(share(demands)).map((width) => Math.ceil(width * 10 + 0.5) / 10);
}

function demandOf(heading: string, cells: readonly WidthCell[], manner: Manner): Demand {
  const texts = cells.map(({ text }) => text);
  const button = manner.hasFilters ? FILTER_BUTTON : 0;
  const words = largest(texts.map((text) => widestPart(text, /\s+/, manner.text)));
  const lines = largest(texts.map((text) => widestPart(text, '\n', manner.text)));
  const headingWord = unitsFor(widestPart(heading, ' ', manner.heading));
  const headingLine = unitsFor(textWidth(heading, manner.heading)) + button;
  const longest = Math.min(Math.max(unitsFor(words), headingWord), LONGEST_WORD);
  const least = Math.max(longest, widestDate(cells, manner.text));
  const most = Math.min(Math.max(unitsFor(lines), headingLine, least), WIDEST);
  return { least, most, weight: weightOf(texts, manner.text) };
}

/** A date is never wrapped: in a column that is too narrow Excel shows “####” in its place. */
function widestDate(cells: readonly WidthCell[], lettering: Lettering): number {
  const dates = cells.flatMap(({ text, date }) => (date ? [textWidth(text, lettering)] : []));
  return dates.length === 0 ? 0 : unitsFor(largest(dates)) + SPARE;
}

function widestPart(text: string, separator: string | RegExp, lettering: Lettering): number {
  return largest(text.split(separator).map((part) => textWidth(part, lettering)));
}

/**
 * The weight that makes the rows’ lines, squared, as few as can be: with it two columns of like text get like room,
 * and one very long cell draws some room to its column, but not all.
 */
function weightOf(texts: readonly string[], lettering: Lettering): number {
  const squares = texts.reduce((sum, text) => sum + textWidth(text, lettering) ** 2, 0);
  return Math.max(Math.cbrt(squares), 1);
}

/** Shares the page by weight, no column below its least or above its most. */
function share(demands: readonly Demand[]): number[] {
  const widths = new Map<Demand, number>();
  let free = [...demands];
  let room = PAGE_WIDTH;
  while (free.length > 0) {
    const settled = settle(free, room);
    for (const [demand, width] of settled) widths.set(demand, width);
    room -= [...settled.values()].reduce((sum, width) => sum + width, 0);
    free = free.filter((demand) => !settled.has(demand));
  }
  return demands.map((demand) => widths.get(demand) ?? demand.least);
}

/** The columns that this round settles: those whose bound the even share breaks the most, else all of them. */
function settle(free: readonly Demand[], room: number): Map<Demand, number> {
  const weights = free.reduce((sum, { weight }) => sum + weight, 0);
  const bounded = free.map((demand) => {
    const even = (Math.max(room, 0) * demand.weight) / weights;
    const width = Math.max(demand.least, Math.min(demand.most, even));
    return { demand, width, excess: width - even };
  });
  const excess = bounded.reduce((sum, one) => sum + one.excess, 0);
  const settled = bounded.filter((one) => (excess > 0 ? one.excess > 0 : excess < 0 ? one.excess < 0 : true));
  return new Map((settled.length > 0 ? settled : bounded).map(({ demand, width }) => [demand, width]));
}

/** Where little text leaves room, every column grows alike, so that all sheets of a pack are as wide as the page. */
function stretch(widths: readonly number[]): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const factor = total > 0 ? Math.max(1, PAGE_WIDTH / total) : 1;
  return widths.map((width) => width * factor);
}
