import type { Pack } from '../../../engine/appendices/pack.ts';
import { layContents } from './contents-sheet.ts';
import { mannerOf } from './manner.ts';
import { namesOf } from './sheet-names.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { layTableSheet } from './table-sheet.ts';

/** Every sheet of a pack, the contents first. */
export function planSheets(pack: Pack): SheetPlan[] {
  const manner = mannerOf(pack);
  const names = namesOf(pack.tables);
  const sheets = pack.tables.flatMap((table, place) => {
    const named = names[place];
    return named ? [layTableSheet(table, named, pack, manner)] : [];
  });
  return [layContents(pack, names, manner), ...sheets];
}
