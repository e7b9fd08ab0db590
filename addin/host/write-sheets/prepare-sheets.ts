import { PANELPACK_SHEET } from '../../../formats/xlsx/panelpack-mark.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { markText } from '../own-mark.ts';
import { syncQuietly } from '../sync-quietly.ts';
import type { PlacedPlan } from './place-plans.ts';
import { dateSystemOf, probeDates, type DateSystem } from './probe-dates.ts';
import { sheetCells, usedAddress, type SheetCell } from './sheet-cells.ts';

/** A planned sheet that stands in the workbook, marked as ours and empty. */
export interface ReadySheet {
  readonly id: string;
  readonly plan: PlacedPlan['plan'];
  /** All that goes there, row by row. */
  readonly cells: SheetCells;
}

type SheetCells = readonly (readonly SheetCell[])[];

/**
 * Adds the new sheets behind the last one, empties those that are refreshed, and marks them all, in one sync; in one
 * more where there are dates, for their serials, and with them the marks, follow the workbook’s date system.
 */
export async function prepareSheets(
  context: Excel.RequestContext,
  placed: readonly PlacedPlan[],
): Promise<ReadySheet[]> {
  const asWords = placed.map(({ plan }) => sheetCells(plan, 'unknown'));
  const { ids, dates } = await standSheets(context, placed, asWords);
  const ready = (cells: readonly SheetCells[]): ReadySheet[] =>
    placed.map(({ plan }, place) => ({ id: ids[place] ?? '', plan, cells: cells[place] ?? [] }));
  if (dates === 'unknown') return ready(asWords);
  const dated = placed.map(({ plan }) => sheetCells(plan, dates));
  await markAgain(context, placed, ids, dated);
  return ready(dated);
}

interface StoodSheets {
  readonly ids: readonly string[];
  /** Unknown as well where no sheet has a date to write. */
  readonly dates: DateSystem;
}

/** The probe comes last: what Excel refuses before it leaves no number behind. */
async function standSheets(
  context: Excel.RequestContext,
  placed: readonly PlacedPlan[],
  cells: readonly SheetCells[],
): Promise<StoodSheets> {
  let sheets: Excel.Worksheet[] = [];
  let probe: Excel.Range | undefined;
  await syncQuietly(context, () => {
    sheets = placed.map((one, place) => {
      const sheet = one.refreshes ? emptied(context, one.refreshes) : added(context, one.plan.name);
      mark(sheet, one, cells[place] ?? []);
      return sheet.load('id');
    });
    if (sheets[0] && placed.some(hasDates)) probe = probeDates(sheets[0]);
  });
  return { ids: sheets.map(({ id }) => id), dates: probe ? dateSystemOf(probe) : 'unknown' };
}

function hasDates({ plan }: PlacedPlan): boolean {
  return plan.grid?.rows.some(({ cells }) => cells.some(({ date }) => date !== null)) ?? false;
}

/** Until their texts come the sheets are blank, and a blank sheet of ours is used again whatever its mark says. */
function markAgain(
  context: Excel.RequestContext,
  placed: readonly PlacedPlan[],
  ids: readonly string[],
  cells: readonly SheetCells[],
): Promise<void> {
  return syncQuietly(context, () => {
    placed.forEach((one, place) => {
      mark(context.workbook.worksheets.getItem(ids[place] ?? ''), one, cells[place] ?? []);
    });
  });
}

function mark(sheet: Excel.Worksheet, { id, plan }: PlacedPlan, cells: SheetCells): void {
  const fingerprint = fingerprintOf(cells.map((row) => row.map(({ value }) => String(value))));
  const own = { id, address: usedAddress(cells), fingerprint, name: plan.name };
  sheet.customProperties.add(PANELPACK_SHEET, markText(own));
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
