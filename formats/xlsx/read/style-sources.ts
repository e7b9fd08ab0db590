import type { FillSource } from './fill.ts';
import type { PackageParts } from './package-parts.ts';
import { walkPart } from './part-markup.ts';
import { Refusal } from './refusal.ts';
import { isTrue, type Attributes } from './xml-walk.ts';

/** One font that the part lists. */
export interface FontSource {
  name: string;
  isBold: boolean;
  isStruck: boolean;
}

/** What a styles part lists, by number and not yet put together. */
export interface StyleSources {
  readonly codes: Map<number, string>;
  readonly fonts: FontSource[];
  readonly fills: FillSource[];
  readonly cellFormats: Attributes[];
  /** Of each conditional format; null where it has no fill. */
  readonly ruleFills: (FillSource | null)[];
  /** The workbook's own colours, in place of the first of the usual palette. */
  readonly indexed: string[];
}

/** Excel itself stops at some 65,000 cell formats. */
const MOST = 400_000;
const LISTS = new Set(['numFmts', 'fonts', 'fills', 'cellXfs', 'dxfs', 'indexedColors']);

/** Reads the styles part's lists; all empty where the workbook has none. */
export function readStyleSources(parts: PackageParts, part: string | null): StyleSources {
  const sources: StyleSources = {
    codes: new Map(),
    fonts: [],
    fills: [],
    cellFormats: [],
    ruleFills: [],
    indexed: [],
  };
  if (part === null) return sources;
  const openers = { ...listOpeners(sources), ...fontOpeners(sources), ...fillOpeners(sources) };
  let left = MOST;
  walkPart(parts, part, {
    open(element, attributes, parent) {
      if (LISTS.has(parent)) left -= 1;
      if (left < 0) throw new Refusal('part-too-large', part);
      openers[`${parent}/${element}`]?.(attributes);
    },
  });
  return sources;
}

/** What to do where an element opens, by "parent/element". */
type Openers = Record<string, (attributes: Attributes) => void>;

function listOpeners({ codes, cellFormats, indexed }: StyleSources): Openers {
  return {
    'numFmts/numFmt': ({ numFmtId, formatCode }) => codes.set(Number(numFmtId), formatCode ?? 'General'),
    'cellXfs/xf': (attributes) => cellFormats.push(attributes),
    'indexedColors/rgbColor': ({ rgb }) => indexed.push((rgb ?? '').slice(-6).toUpperCase()),
  };
}

function fontOpeners({ fonts }: StyleSources): Openers {
  let font: FontSource = { name: '', isBold: false, isStruck: false };
  const open = (): FontSource => (font = { name: '', isBold: false, isStruck: false });
  return {
    'fonts/font': () => fonts.push(open()),
    'dxf/font': open,
    'font/name': ({ val }) => (font.name = val ?? ''),
    'font/b': ({ val }) => (font.isBold = val === undefined || isTrue(val)),
    'font/strike': ({ val }) => (font.isStruck = val === undefined || isTrue(val)),
  };
}

function fillOpeners({ fills, ruleFills }: StyleSources): Openers {
  let fill: FillSource = { pattern: '', foreground: null, background: null };
  const open = (): FillSource => (fill = { pattern: '', foreground: null, background: null });
  return {
    'fills/fill': () => fills.push(open()),
    'dxfs/dxf': () => ruleFills.push(null),
    'dxf/fill': () => (ruleFills[ruleFills.length - 1] = open()),
    'fill/patternFill': ({ patternType }) => (fill.pattern = patternType ?? ''),
    'fill/gradientFill': () => (fill.pattern = 'gradient'),
    'patternFill/fgColor': (attributes) => (fill.foreground = attributes),
    'patternFill/bgColor': (attributes) => (fill.background = attributes),
    'stop/color': (attributes) => (fill.foreground ??= attributes),
  };
}
