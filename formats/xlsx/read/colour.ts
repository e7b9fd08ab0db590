import { applyTint } from './tint.ts';
import { isTrue, type Attributes } from './xml-walk.ts';

/** What colours in a workbook refer to. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** A colour element's attributes, kept until the palette is known (it stands last in the styles part). */
export type ColourSource = Attributes;

const AUTOMATIC = new Set(['64', '65']);

/** A colour as six upper-case hex digits; null where it is automatic or names nothing. */
export function resolveColour(source: ColourSource | null, palette: Palette): string | null {
  if (!source || isTrue(source['auto'])) return null;
  const base = baseColour(source, palette);
  return base === null ? null : applyTint(base, Number(source['tint'] ?? 0));
}

function baseColour({ rgb, theme, indexed }: ColourSource, palette: Palette): string | null {
  const direct = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(rgb ?? '')?.[1];
  if (direct !== undefined) return direct.toUpperCase();
  if (theme !== undefined) return palette.theme[Number(theme)] ?? null;
  if (indexed === undefined || AUTOMATIC.has(indexed)) return null;
  return palette.indexed[Number(indexed)] ?? null;
}
