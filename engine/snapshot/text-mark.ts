import { foldText } from '../values/fold.ts';

const PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x9e3779b9] as const;

/** 16 hex digits that stay the same only for the same words, whatever their case and spacing; the words cannot be read back. */
export function textMark(text: string): string {
  const folded = foldText(text);
  return SEEDS.map((seed) => hash(folded, seed).toString(16).padStart(8, '0')).join('');
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, seed: number): number {
  let mark = seed;
  for (let place = 0; place < text.length; place++)
    mark = Math.imul(mark ^ text.charCodeAt(place), PRIME) >>> 0;
  return mark;
}
