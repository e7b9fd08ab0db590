import type { Border, Fill, Style } from 'exceljs';
import { startsLikeFormula } from './cell-text.ts';
import type { Manner } from './manner.ts';
import type { BodyCell, TopLine } from './sheet-plan.ts';
import type { Lettering } from './text-width.ts';

/** The styles of a workbook: the same look is the same object, so that Excel’s list of styles stays short. */
export interface Looks {
  readonly top: (look: TopLine['look'], text: string) => Partial<Style>;
  readonly heading: (text: string) => Partial<Style>;
  readonly body: (cell: BodyCell) => Partial<Style>;
}

const LINE: Partial<Border> = { style: 'thin', color: { argb: 'FFA6A6A6' } };
const GRID = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const HEADING_FILL = 'E7EBF0';
const LINK = 'FF0563C1';
const BLACK = 'FF000000';

/** The looks of a workbook made in this manner. */
export function makeLooks(manner: Manner): Looks {
  const made = new Map<string, Partial<Style>>();
  const remember = (key: string, text: string, make: () => Partial<Style>): Partial<Style> => {
    const isGuarded = startsLikeFormula(text);
    const name = `${key} ${String(isGuarded)}`;
    const look = made.get(name) ?? { ...make(), ...(isGuarded ? GUARDED : {}) };
    made.set(name, look);
    return look;
  };
  return {
    top: (look, text) => remember(look, text, () => topLook(look, manner)),
    heading: (text) => remember('heading', text, () => headingLook(manner)),
    body: (cell) => remember(bodyKey(cell), cell.text, () => bodyLook(cell, manner)),
  };
}

/** Marks cells that must never become formulas, even when retyped; `reviseStyles` turns it into a quote prefix. */
const GUARDED: Partial<Style> = { numFmt: '@' };

function topLook(look: TopLine['look'], { title, heading, text }: Manner): Partial<Style> {
  const set = look === 'title' ? title : look === 'marking' ? heading : text;
  return { font: fontOf(set, BLACK), alignment: { vertical: 'top', horizontal: 'left' } };
}

function headingLook({ heading, hasFills }: Manner): Partial<Style> {
  const look: Partial<Style> = {
    font: fontOf(heading, BLACK),
    alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
    border: { ...GRID, bottom: { style: 'medium', color: { argb: 'FF595959' } } },
  };
  return hasFills ? { ...look, fill: solid(HEADING_FILL) } : look;
}

function bodyKey({ fill, sheet, date }: BodyCell): string {
  return `body ${fill ?? ''} ${String(sheet !== null)} ${date?.numberFormat ?? ''}`;
}

/** A date stands at the left, as its words would. */
function bodyLook({ fill, sheet, date }: BodyCell, { text }: Manner): Partial<Style> {
  const font = sheet === null ? fontOf(text, BLACK) : { ...fontOf(text, LINK), underline: true };
  const look: Partial<Style> = {
    font,
    alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
    border: GRID,
    ...(date && { numFmt: date.numberFormat }),
  };
  return fill === null ? look : { ...look, fill: solid(fill) };
}

function fontOf({ size, isBold }: Lettering, argb: string): Style['font'] {
  const font = { name: 'Arial', family: 2, size, color: { argb } };
  return isBold ? { ...font, bold: true } : font;
}

function solid(fill: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fill}` } };
}
