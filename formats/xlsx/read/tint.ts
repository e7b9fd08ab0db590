/**
 * Lightens (tint above 0) or darkens (below 0) a colour of six hex digits.
 * Reckoned in whole steps of 240 as Windows does: only so do Excel's own shades come out to the digit.
 */
export function applyTint(rgb: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return rgb;
  const { hue, lightness, saturation } = toHls(rgb);
  const left = 1 - Math.min(1, Math.abs(tint));
  const tinted = Math.floor(lightness * left) + (tint > 0 ? STEPS - Math.floor(STEPS * left) : 0);
  return toRgb(hue, tinted, saturation);
}

const STEPS = 240;

interface Hls {
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

function toHls(rgb: string): Hls {
  const red = parseInt(rgb.slice(0, 2), 16);
  const green = parseInt(rgb.slice(2, 4), 16);
  const blue = parseInt(rgb.slice(4, 6), 16);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = Math.floor(((most + least) * STEPS + 255) / 510);
  const range = most - least;
  if (range === 0) return { hue: 160, lightness, saturation: 0 };
  const room = lightness <= STEPS / 2 ? most + least : 510 - most - least;
  const saturation = Math.floor((range * STEPS + Math.floor(room / 2)) / room);
  const distance = (part: number): number => Math.floor(((most - part) * 40 + Math.floor(range / 2)) / range);
  let hue = 160 + distance(green) - distance(red);
  if (red === most) hue = distance(blue) - distance(green);
  else if (green === most) hue = 80 + distance(red) - distance(blue);
  return { hue: (hue + STEPS) % STEPS, lightness, saturation };
}

function toRgb(hue: number, lightness: number, saturation: number): string {
  const product = Math.floor((lightness * saturation + 120) / STEPS);
  const high =
    lightness <= STEPS / 2
      ? Math.floor((lightness * (STEPS + saturation) + 120) / STEPS)
      : lightness + saturation - product;
  const low = 2 * lightness - high;
  const hex = (shift: number): string => {
    const part = saturation === 0 ? lightness : hueToPart(low, high, (hue + shift + STEPS) % STEPS);
    const level = Math.min(255, Math.max(0, Math.floor((part * 255 + 120) / STEPS)));
    return level.toString(16).toUpperCase().padStart(2, '0');
  };
  return hex(80) + hex(0) + hex(-80);
}

function hueToPart(low: number, high: number, hue: number): number {
  if (hue < 40) return low + Math.floor(((high - low) * hue + 20) / 40);
  if (hue < 120) return high;
  return hue < 160 ? low + Math.floor(((high - low) * (160 - hue) + 20) / 40) : low;
}
