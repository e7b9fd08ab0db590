import { resolveColour, type ColourSource, type Palette } from './colour.ts';

/** A fill as the styles part gives it. */
export interface FillSource {
  /** "none", "solid", a hatching, "gradient"; "" where the file does not say. */
  pattern: string;
  foreground: ColourSource | null;
  background: ColourSource | null;
}

/** The colour a cell shows: of a gradient its first, of a hatching its ground where that is coloured. */
export function cellFillColour(fill: FillSource, palette: Palette): string | null {
  if (fill.pattern === 'none' || fill.pattern === '') return null;
  const foreground = resolveColour(fill.foreground, palette);
  if (fill.pattern === 'solid' || fill.pattern === 'gradient') return foreground;
  return resolveColour(fill.background, palette) ?? foreground;
}

/** The colour a conditional format gives: there "solid" is the default and its colour is the background. */
export function ruleFillColour(fill: FillSource, palette: Palette): string | null {
  if (fill.pattern === 'none') return null;
  return resolveColour(fill.background, palette) ?? resolveColour(fill.foreground, palette);
}
