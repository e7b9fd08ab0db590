import type { Look } from '../../../engine/workbook/workbook.ts';
import { BUILT_IN_FORMATS } from './built-in-formats.ts';
import type { Palette } from './colour.ts';
import { cellFillColour, ruleFillColour } from './fill.ts';
import { INDEXED_PALETTE } from './indexed-palette.ts';
import { FormatBudget, NumberFormat } from './number-format.ts';
import type { PackageParts } from './package-parts.ts';
import { readStyleSources, type FontSource, type StyleSources } from './style-sources.ts';
import type { Attributes } from './xml-walk.ts';

/** What a cell's style number stands for. */
export interface CellStyle {
  readonly look: Look;
  readonly format: NumberFormat;
  readonly isBold: boolean;
}

/** The styles of a workbook, by the numbers that its cells and rules give. */
export interface Styles {
  readonly cellStyles: readonly CellStyle[];
  /** The style of cells that name none, or one that is not there. */
  readonly plain: CellStyle;
  /** By number, the fill that a conditional format gives; null where it gives none. */
  readonly ruleFills: readonly (string | null)[];
  readonly palette: Palette;
}

/** Reads the styles part, the theme's colours given; a workbook without one shows everything plain. */
export function readStyles(
  parts: PackageParts,
  part: string | null,
  theme: readonly string[],
  date1904: boolean,
): Styles {
  const sources = readStyleSources(parts, part);
  const palette = { theme, indexed: [...sources.indexed, ...INDEXED_PALETTE.slice(sources.indexed.length)] };
  const make = makeStyleMaker(sources, palette, date1904);
  const cellStyles = sources.cellFormats.map(make);
  return {
    cellStyles,
    plain: cellStyles[0] ?? make({}),
    ruleFills: sources.ruleFills.map((fill) => fill && ruleFillColour(fill, palette)),
    palette,
  };
}

/** Looks and formats are shared between the styles that give the same. */
function makeStyleMaker(
  { codes, fonts, fills }: StyleSources,
  palette: Palette,
  date1904: boolean,
): (attributes: Attributes) => CellStyle {
  const formatOf = makeFormatMaker(codes, date1904);
  const fillColours = fills.map((fill) => cellFillColour(fill, palette));
  const made = new Map<string, CellStyle>();
  return ({ numFmtId, fontId, fillId }) => {
    const key = `${numFmtId ?? 0} ${fontId ?? 0} ${fillId ?? 0}`;
    const known = made.get(key);
    if (known) return known;
    const fill = fillColours[Number(fillId ?? 0)] ?? null;
    const style = styleOf(fonts[Number(fontId ?? 0)], fill, formatOf(Number(numFmtId ?? 0)));
    made.set(key, style);
    return style;
  };
}

function makeFormatMaker(codes: StyleSources['codes'], date1904: boolean): (id: number) => NumberFormat {
  const formats = new Map<string, NumberFormat>();
  const budget = new FormatBudget();
  return (id) => {
    const code = BUILT_IN_FORMATS.get(id) ?? codes.get(id) ?? 'General';
    const format = formats.get(code) ?? new NumberFormat(code, date1904, budget);
    formats.set(code, format);
    return format;
  };
}

function styleOf(font: FontSource | undefined, fill: string | null, format: NumberFormat): CellStyle {
  const look = {
    fill,
    fillBy: fill === null ? ('none' as const) : ('cell' as const),
    font: font?.name ?? '',
    numberFormat: format.code,
    isStruck: font?.isStruck ?? false,
  };
  return { look, format, isBold: font?.isBold ?? false };
}
