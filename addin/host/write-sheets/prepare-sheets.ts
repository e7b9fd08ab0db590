import { PANELPACK_SHEET } from '../../../formats/xlsx/panelpack-mark.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { markText } from '../own-mark.ts';
import { syncQuietly } from '../sync-quietly.ts';
import type { PlacedPlan } from './place-plans.ts';
import { sheetTexts, usedAddress } from './sheet-texts.ts';

/** A planned sheet that stands in the workbook, marked as ours and empty. */
export interface ReadySheet {
  readonly id: string;
  readonly plan: PlacedPlan['plan'];
  /** Every text that goes there, row by row. */
  readonly texts: readonly (readonly string[])[];
  readonly address: string;
}

/** Adds the new sheets behind the last one, empties those that are refreshed, and marks them all, in one sync. */
export async function prepareSheets(
  context: Excel.RequestContext,
  placed: readonly PlacedPlan[],
): Promise<ReadySheet[]> {
  let sheets: { readonly sheet: Excel.Worksheet; readonly ready: Omit<ReadySheet, 'id'> }[] = [];
  await syncQuietly(context, () => {
    sheets = placed.map((one) => {
      const ready = readyOf(one);
      const sheet = one.refreshes ? emptied(context, one.refreshes) : added(context, one.plan.name);
      const mark = {
        id: one.id,
        address: ready.address,
        fingerprint: fingerprintOf(ready.texts),
        name: one.plan.name,
      };
      sheet.customProperties.add(PANELPACK_SHEET, markText(mark));
      return { sheet: sheet.load('id'), ready };
    });
  });
  return sheets.map(({ sheet, ready }) => ({ ...ready, id: sheet.id }));
}

function readyOf({ plan }: PlacedPlan): Omit<ReadySheet, 'id'> {
  const texts = sheetTexts(plan);
  return { plan, texts, address: usedAddress(texts) };
}

function added(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.add(name);
}

/** A sheet of ours that nobody changed: its own tables become cells, and its cells are emptied. */
function emptied(
  context: Excel.RequestContext,
  { id, tables }: NonNullable<PlacedPlan['refreshes']>,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem(id);
  for (const name of tables) sheet.tables.getItem(name).convertToRange();
  sheet.freezePanes.unfreeze();
  sheet.getRange().clear();
  return sheet;
}
