import { lineText } from './cell-text.ts';
import type { Manner } from './manner.ts';
import { heightOf, innerWidth, PAGE_WIDTH } from './page.ts';
import type { TopLine } from './sheet-plan.ts';
import { wrapText } from './wrap-text.ts';

/** What stands above a table, each text from A on: a marking and a source are never cut, but go on in the row below. */
export interface TopTexts {
  readonly title: string;
  readonly marking: string | null;
  readonly lines: readonly string[];
}

/** Points kept free above a table’s header. */
const GAP = 8;

/** The lines above a table. Cells are not merged: a text wider than the page goes on in the row below. */
export function topLines({ title, marking, lines }: TopTexts, manner: Manner): TopLine[] {
  const all = [
    ...broken(title, 'title', manner),
    ...(marking === null ? [] : broken(marking, 'marking', manner)),
    ...lines.flatMap((line) => broken(line, 'line', manner)),
  ];
  return all.map((line, place) => (place === all.length - 1 ? { ...line, height: line.height + GAP } : line));
}

/** Points that the lines take together. */
export function heightOfLines(lines: readonly TopLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

function broken(text: string, look: TopLine['look'], manner: Manner): TopLine[] {
  const set = look === 'title' ? manner.title : look === 'marking' ? manner.heading : manner.text;
  const room = { ...set, width: innerWidth(PAGE_WIDTH) };
  return wrapText(lineText(text), room).map((line) => ({ text: line.text, look, height: heightOf(1, set) }));
}
