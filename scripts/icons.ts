import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawIcon } from './icons/draw.ts';
import { MARKS } from './icons/marks.ts';
import { encodePng, unpackedRows } from './icons/png.ts';

const root = join(import.meta.dirname, '..');

/** The sizes in pixels that Excel's ribbon takes, from an ordinary screen to a very fine one. */
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Every icon of the add-in by its path in the project, drawn now. */
export function iconFiles(): Map<string, Uint8Array> {
  const files = Object.entries(MARKS).flatMap(([name, mark]) =>
    ICON_SIZES.map((size) => {
      const path = `addin/assets/${name}-${String(size)}.png`;
      return [path, encodePng(drawIcon(mark, size))] as const;
    }),
  );
  return new Map(files);
}

/** Writes the icons whose picture has changed, and only those. */
export function writeIcons(): void {
  for (const [path, bytes] of iconFiles()) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file) || !showsTheSame(readFileSync(file), bytes)) writeFileSync(file, bytes);
  }
}

function showsTheSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(unpackedRows(one)).equals(unpackedRows(other));
}

if (process.argv[1]?.endsWith('icons.ts')) writeIcons();
