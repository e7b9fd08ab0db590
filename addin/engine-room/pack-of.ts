import { packName } from '../../engine/appendices/pack-name.ts';
import { makePack } from '../../engine/appendices/pack.ts';
import type { Examination } from '../../engine/examine.ts';
import type { Settings } from '../../engine/settings.ts';
import type { PackAnswer, PackAsked } from './engine-room.ts';
import { latestDate } from './latest-date.ts';
import { nothingChecked } from './nothing-checked.ts';

/** What was checked last: a pack is made of it. */
export interface Held {
  readonly settings: Settings;
  readonly examinations: readonly Examination[];
}

/** The tables of a pack, and its file's name. */
export function packOf(
  { examinations, settings }: Held,
  { only, edition, accessible }: PackAsked,
): PackAnswer {
  const latest = latestDate(examinations);
  if (latest === null) return nothingChecked();
  const request = { only, edition, isAccessible: accessible, asAt: latest };
  const outcome = makePack(examinations, request, settings);
  if (outcome.kind === 'refused') return outcome;
  return { ...outcome, file: `${packName(outcome.pack)}.xlsx` };
}
