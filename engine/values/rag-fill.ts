import { remembering } from './remember.ts';

/** What a cell's fill looks like; "white" is an explicit white fill, which only RAG rules with a White give a meaning. */
export type RagFill = 'red' | 'amber' | 'green' | 'blue' | 'white';

interface Hue {
  readonly fill: RagFill;
  /** Degrees of the colour circle, from (included) to (not included). */
  readonly from: number;
  readonly to: number;
}

/**
 * C14's measured hues. Green begins at 75 to take in Excel's olive accent (9BBB59 is 80, its tints 78),
 * blue ends at 250 to take in pure blue (0000FF is 240). Yellow counts as amber. Between them: no colour.
 */
const HUES: readonly Hue[] = [
  { fill: 'red', from: 0, to: 20 },
  { fill: 'amber', from: 20, to: 70 },
  { fill: 'green', from: 75, to: 170 },
  { fill: 'blue', from: 195, to: 250 },
  { fill: 'red', from: 345, to: 360 },
];

/** Below these a fill is grey, tan or off-white: E2EFDA (Excel's palest green) has 0.08 and 0.40, DDD9C3 (tan) 0.10 and 0.28. */
const LEAST_CHROMA = 0.06;
const LEAST_SATURATION = 0.3;
const WHITE_FROM = 250;
const RGB = /^#?(?:[0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** The colour of a fill given as "FFC000", by its hue; null for none, grey and hues that no RAG rules use (C14). */
export function readRagFill(rgb: string | null): RagFill | null {
  return rgb === null ? null : rememberedFill(rgb);
}

const rememberedFill = remembering((rgb: string): RagFill | null => {
  const [, red = '', green = '', blue = ''] = RGB.exec(rgb) ?? [];
  if (red === '') return null;
  return fillOf(parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16));
});

function fillOf(red: number, green: number, blue: number): RagFill | null {
  const least = Math.min(red, green, blue);
  if (least >= WHITE_FROM) return 'white';
  const most = Math.max(red, green, blue);
  const chroma = (most - least) / 255;
  const lightness = (most + least) / 510;
  const saturation = chroma / (1 - Math.abs(2 * lightness - 1));
  // Black has no saturation at all: the comparison is false for it.
  if (!(chroma >= LEAST_CHROMA && saturation >= LEAST_SATURATION)) return null;
  const hue = hueOf(red, green, blue, most, most - least);
  return HUES.find(({ from, to }) => hue >= from && hue < to)?.fill ?? null;
}

function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return (60 * ((green - blue) / spread) + 360) % 360;
  if (most === green) return 60 * ((blue - red) / spread + 2);
  return 60 * ((red - green) / spread + 4);
}
