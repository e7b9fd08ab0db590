import type { Pack } from './pack.ts';

/** What a pack's files are called, without an ending: "panel-pack-2021-12-31-public-accessible"; the panel edition is the plain one. Dated by the data, not by the clock. */
export function packName({
  asAt,
  edition,
  isAccessible,
}: Pick<Pack, 'asAt' | 'edition' | 'isAccessible'>): string {
  return [
    `panel-pack-${asAt}`,
    ...(edition === 'panel' ? [] : [edition]),
    ...(isAccessible ? ['accessible'] : []),
  ].join('-');
}
