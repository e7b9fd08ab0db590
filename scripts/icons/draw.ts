import type { Ink, Part } from './marks.ts';
import type { Picture } from './png.ts';

type Colour = readonly [number, number, number];

/** Teal that stands out from Excel's light and from its dark ribbon, and is none of the colours of a rating. */
const TILE: Colour = [0x10, 0x7c, 0x8a];
const WHITE: Colour = [0xff, 0xff, 0xff];
const INKS: Readonly<Record<Ink, Colour>> = { white: WHITE, tile: TILE };
const CORNER = 3;
/** Samples of a pixel, in each direction: how finely its edges are smoothed. */
const SAMPLES = 8;

/** A mark on its rounded tile, `side` pixels wide and high. */
export function drawIcon(mark: readonly Part[], side: number): Picture {
  const parts = mark.map((part) => fitToPixels(part, side));
  const pixels = new Uint8Array(side * side * 4);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) pixels.set(pixelAt(parts, side, x, y), (y * side + x) * 4);
  return { side, pixels };
}

function fitToPixels(part: Part, side: number): Part {
  if (part.kind === 'stroke') return part;
  const fit = (edge: number) => (Math.round((edge * side) / 16) * 16) / side;
  return {
    ...part,
    left: fit(part.left),
    top: fit(part.top),
    right: fit(part.right),
    bottom: fit(part.bottom),
  };
}

function pixelAt(parts: readonly Part[], side: number, x: number, y: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const u = ((x + ((sample % SAMPLES) + 0.5) / SAMPLES) * 16) / side;
    const v = ((y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * 16) / side;
    if (!onTile(u, v)) continue;
    covered += 1;
    colourAt(parts, u, v).forEach((channel, at) => (sum[at] = (sum[at] ?? 0) + channel));
  }
  const mean = sum.map((channel) => (covered === 0 ? 0 : Math.round(channel / covered)));
  return [...mean, Math.round((covered * 255) / (SAMPLES * SAMPLES))];
}

function colourAt(parts: readonly Part[], u: number, v: number): Colour {
  const top = parts.findLast((part) => covers(part, u, v));
  return top ? INKS[top.ink] : TILE;
}

function onTile(u: number, v: number): boolean {
  const across = Math.max(CORNER - u, u - (16 - CORNER), 0);
  const down = Math.max(CORNER - v, v - (16 - CORNER), 0);
  return across * across + down * down <= CORNER * CORNER;
}

function covers(part: Part, u: number, v: number): boolean {
  if (part.kind === 'bar') return u >= part.left && u < part.right && v >= part.top && v < part.bottom;
  return part.points.some((to, at) => {
    const from = part.points[at - 1];
    return from !== undefined && distanceFrom(from, to, u, v) <= part.width / 2;
  });
}

/** How far a point lies from the line between two others. Only +, -, * and / and a square root: the same on any machine. */
function distanceFrom(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  u: number,
  v: number,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((u - ax) * dx + (v - ay) * dy) / (dx * dx + dy * dy);
  const nearest = Math.min(1, Math.max(0, along));
  const [ex, ey] = [u - ax - nearest * dx, v - ay - nearest * dy];
  return Math.sqrt(ex * ex + ey * ey);
}
