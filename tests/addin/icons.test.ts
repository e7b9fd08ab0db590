import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iconFiles } from '../../scripts/icons.ts';
import { drawIcon } from '../../scripts/icons/draw.ts';
import { MARKS } from '../../scripts/icons/marks.ts';
import { encodePng, pngSize, unpackedRows } from '../../scripts/icons/png.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Red, green, blue and opacity of a pixel. */
function pixel(mark: string, side: number, x: number, y: number): number[] {
  const at = (y * side + x) * 4;
  return [...drawIcon(MARKS[mark] ?? [], side).pixels.subarray(at, at + 4)];
}

describe('the icons', () => {
  it('are the pictures that “npm run generate” draws', () => {
    for (const [path, bytes] of iconFiles()) {
      const committed = unpackedRows(readFileSync(join(ROOT, path)));
      expect(
        Buffer.from(committed).equals(unpackedRows(bytes)),
        `${path} is stale: run “npm run generate”`,
      ).toBe(true);
    }
  });

  it('are all the pictures in the folder', () => {
    const committed = readdirSync(join(ROOT, 'addin', 'assets'))
      .filter((name) => name.endsWith('.png'))
      .map((name) => `addin/assets/${name}`);
    expect(committed.sort()).toEqual([...iconFiles().keys()].sort());
  });

  it('come in the eight sizes that the ribbon takes, each as large as its name says', () => {
    const sizes = [...iconFiles()]
      .filter(([path]) => path.includes('/icon-'))
      .map(([path, bytes]) => [/\d+/.exec(path)?.[0], pngSize(bytes)]);
    expect(sizes).toEqual(
      [16, 20, 24, 32, 40, 48, 64, 80].map((side) => [String(side), { width: side, height: side }]),
    );
  });

  it('are clear outside their rounded corners and full inside', () => {
    expect(pixel('icon', 32, 0, 0)).toEqual([0, 0, 0, 0]);
    expect(pixel('icon', 32, 16, 1)).toEqual([0x10, 0x7c, 0x8a, 255]);
  });

  it('have bars that begin and end on whole pixels at 16', () => {
    expect(pixel('icon', 16, 3, 3)).toEqual([255, 255, 255, 255]);
    expect(pixel('icon', 16, 2, 3)).toEqual([0x10, 0x7c, 0x8a, 255]);
    expect(pixel('icon', 16, 3, 5)).toEqual([0x10, 0x7c, 0x8a, 255]);
  });

  it('are drawn alike each time', () => {
    const mark = MARKS.icon ?? [];
    expect(encodePng(drawIcon(mark, 48))).toEqual(encodePng(drawIcon(mark, 48)));
  });
});

describe('pngSize', () => {
  it('has no size for what is no PNG', () => {
    expect(pngSize(Buffer.from('GIF89a, and then some twenty bytes more'))).toBeNull();
  });
});
