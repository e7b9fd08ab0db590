import type { Look } from '../../../engine/workbook/workbook.ts';
import { BUILT_IN_FORMATS } from './built-in-formats.ts';
import type { Palette } from './colour.ts';
import { cellFillColour, ruleFillColour, type FillSource } from './fill.ts';
import { INDEXED_PALETTE } from './indexed-palette.ts';
import { NumberFormat } from './number-format.ts';
import type { PackageParts } from './package-parts.ts';
import { walkPart } from './part-markup.ts';
import { isTrue, type Attributes } from './xml-walk.ts';

/** What a cell's style number stands for. */
export interface CellStyle {
  readonly look: Look;
  readonly format: NumberFormat;
  readonly isBold: boolean;
}

export interface Styles {
  readonly cellStyles: readonly CellStyle[];
  /** The style of cells that name none, or one that is not there. */
  readonly plain: CellStyle;
  /** By number, the fill that a conditional format gives; null where it gives none. */
  readonly ruleFills: readonly (string | null)[];
  readonly palette: Palette;
}

interface FontSource {
  name: string;
  isBold: boolean;
  isStruck: boolean;
}

interface StyleSources {
  readonly codes: Map<number, string>;
  readonly fonts: FontSource[];
  readonly fills: FillSource[];
  readonly cellFormats: Attributes[];
  readonly ruleFills: (FillSource | null)[];
  readonly indexed: string[];
}

/** Reads the styles part, the theme's colours given; a workbook without one shows everything plain. */
export function readStyles(
  parts: PackageParts,
  part: string | null,
  theme: readonly string[],
  date1904: boolean,
): Styles {
  const sources: StyleSources = {
    codes: new Map(),
    fonts: [],
    fills: [],
    cellFormats: [],
    ruleFills: [],
    indexed: [],
  };
  if (part !== null) readSources(parts, part, sources);
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

function readSources(parts: PackageParts, part: string, sources: StyleSources): void {
  const { codes, fonts, fills, cellFormats, ruleFills, indexed } = sources;
  let font: FontSource = { name: '', isBold: false, isStruck: false };
  let fill: FillSource = { pattern: '', foreground: null, background: null };
  let isInRules = false;
  let isInCellFormats = false;
  walkPart(parts, part, {
    open(element, attributes, parent) {
      const { val } = attributes;
      if (element === 'dxfs') isInRules = true;
      else if (element === 'dxf') ruleFills.push(null);
      else if (element === 'numFmt' && parent === 'numFmts') {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
      } else if (element === 'font') font = { name: '', isBold: false, isStruck: false };
      else if (element === 'name' && parent === 'font') font.name = val ?? '';
      else if (element === 'b' && parent === 'font') font.isBold = val === undefined || isTrue(val);
      else if (element === 'strike' && parent === 'font') font.isStruck = val === undefined || isTrue(val);
      else if (element === 'fill') fill = { pattern: '', foreground: null, background: null };
      else if (element === 'patternFill') fill.pattern = attributes['patternType'] ?? '';
      else if (element === 'gradientFill') fill.pattern = 'gradient';
      else if (element === 'fgColor') fill.foreground = attributes;
      else if (element === 'bgColor') fill.background = attributes;
      else if (element === 'color' && parent === 'stop') fill.foreground ??= attributes;
      else if (element === 'cellXfs') isInCellFormats = true;
      else if (element === 'xf' && isInCellFormats) cellFormats.push(attributes);
      else if (element === 'rgbColor') indexed.push((attributes['rgb'] ?? '').slice(-6).toUpperCase());
    },
    close(element) {
      if (element === 'dxfs') isInRules = false;
      else if (element === 'cellXfs') isInCellFormats = false;
      else if (element === 'font' && !isInRules) fonts.push(font);
      else if (element === 'fill' && isInRules) ruleFills[ruleFills.length - 1] = fill;
      else if (element === 'fill') fills.push(fill);
    },
  });
}

/** Looks and formats are shared between the styles that give the same. */
function makeStyleMaker(
  { codes, fonts, fills }: StyleSources,
  palette: Palette,
  date1904: boolean,
): (attributes: Attributes) => CellStyle {
  const formats = new Map<string, NumberFormat>();
  const fillColours = fills.map((fill) => cellFillColour(fill, palette));
  const made = new Map<string, CellStyle>();
  const formatOf = (id: number): NumberFormat => {
    const code = BUILT_IN_FORMATS.get(id) ?? codes.get(id) ?? 'General';
    const format = formats.get(code) ?? new NumberFormat(code, date1904);
    formats.set(code, format);
    return format;
  };
  return ({ numFmtId, fontId, fillId }) => {
    const key = `${numFmtId ?? 0} ${fontId ?? 0} ${fillId ?? 0}`;
    const known = made.get(key);
    if (known) return known;
    const font = fonts[Number(fontId ?? 0)];
    const fill = fillColours[Number(fillId ?? 0)] ?? null;
    const format = formatOf(Number(numFmtId ?? 0));
    const style = {
      look: {
        fill,
        fillBy: fill === null ? ('none' as const) : ('cell' as const),
        font: font?.name ?? '',
        numberFormat: format.code,
        isStruck: font?.isStruck ?? false,
      },
      format,
      isBold: font?.isBold ?? false,
    };
    made.set(key, style);
    return style;
  };
}
