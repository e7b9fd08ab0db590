import type { Pack } from '../../engine/appendices/pack.ts';
import { Refusal } from '../refusal.ts';
import type { MadePack, PackOpened } from '../tracker-host.ts';
import { toBase64 } from './base64.ts';
import { hostCodeOf, refusalFrom } from './errors.ts';
import { MOST_BYTES } from './limits.ts';
import { ANSWERED_WITHIN } from './waits.ts';
import { within } from './within.ts';

/** Opens a pack as a new workbook; where Excel refuses, or `here` is set, as sheets of its own in this one. */
export async function openPack(made: MadePack, { here }: { readonly here: boolean }): Promise<PackOpened> {
  const why = here ? null : await openNew(made);
  if (!here && why === null) return { kind: 'new-workbook' };
  return { kind: 'sheets', sheets: await writeHere(made.pack), why };
}

/** What writes the sheets is fetched when they are first asked for: a check needs none of it. */
async function writeHere(pack: Pack): Promise<readonly string[]> {
  const { writeSheets } = await import(
    /* webpackChunkName: "writer-sheets" */ './write-sheets/write-sheets.ts'
  );
  return writeSheets(pack);
}

const TOO_LARGE =
  'The pack is larger than Excel takes as a new workbook, so it stands here; “Save as Excel” gives it as a file.';
const REFUSED =
  'Excel would not open a new workbook, so the pack stands here; “Save as Excel” gives it as a file.';

/** It may stand there, or come yet: sheets as well would be a second pack. */
const LOOK_FOR_IT =
  'Look whether the pack stands in a new workbook: Excel has not said for a minute whether it opened one.';

/** Opens the pack’s file as a new workbook; gives the sentence that says why there is none, null where there is. */
async function openNew({ bytes }: MadePack): Promise<string | null> {
  const file = toBase64(await bytes());
  if (file.length > MOST_BYTES) return TOO_LARGE;
  try {
    await within(ANSWERED_WITHIN, Excel.createWorkbook(file), () => new Refusal('no-answer', LOOK_FOR_IT));
    return null;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // Nothing else would pass either while a cell is being edited.
    if (hostCodeOf(error) === 'cell-being-edited') throw refusalFrom(error, 'generate the pack');
    return REFUSED;
  }
}
