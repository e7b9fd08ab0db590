import type { Area, NamedTable } from '../../../engine/workbook/workbook.ts';
import { PANELPACK_SHEET } from '../../../formats/xlsx/panelpack-mark.ts';
import { hostCodeOf } from '../errors.ts';
import { areaIfAny, areaOf, PLACE } from './area-of.ts';
import type { Outline, SheetOutline, TableOutline } from './load-outline.ts';

/** A sheet with where its content stands. */
export interface MeasuredSheet extends SheetOutline {
  /** "chart" for a sheet that has no cells: Excel does not say which kind it is. */
  readonly kind: 'worksheet' | 'chart';
  /** The smallest area with every value; null for an empty sheet. Formats alone do not count. */
  readonly used: Area | null;
  readonly isProtected: boolean;
  /** True for a sheet that Panelpack made in this workbook. */
  readonly isPanelpackOutput: boolean;
  readonly autoFilter: Area | null;
  readonly tables: readonly NamedTable[];
}

/**
 * Measures every sheet in one sync; a workbook with a sheet that has no cells, a chart sheet say, takes one more for
 * each sheet, as Excel refuses the whole batch.
 */
export async function measureSheets(
  context: Excel.RequestContext,
  { sheets, tables }: Outline,
): Promise<readonly MeasuredSheet[]> {
  try {
    return await measureAll(context, sheets, tables);
  } catch (error) {
    if (hostCodeOf(error) !== 'sheet-of-another-kind') throw error;
  }
  const measured: MeasuredSheet[] = [];
  for (const sheet of sheets) measured.push(await measureOne(context, sheet, tables));
  return measured;
}

async function measureOne(
  context: Excel.RequestContext,
  sheet: SheetOutline,
  tables: readonly TableOutline[],
): Promise<MeasuredSheet> {
  try {
    const [measured] = await measureAll(context, [sheet], tables);
    return measured ?? withoutCells(sheet);
  } catch (error) {
    if (hostCodeOf(error) !== 'sheet-of-another-kind') throw error;
    return withoutCells(sheet);
  }
}

function withoutCells(sheet: SheetOutline): MeasuredSheet {
  const nothing = { used: null, isProtected: false, isPanelpackOutput: false, autoFilter: null, tables: [] };
  return { ...sheet, kind: 'chart', ...nothing };
}

async function measureAll(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  tables: readonly TableOutline[],
): Promise<MeasuredSheet[]> {
  const asked = sheets.map((sheet) => ({ sheet, ...askOf(context, sheet, tables) }));
  await context.sync();
  return asked.map(({ sheet, used, protection, mark, filter, placed }) => ({
    ...sheet,
    kind: 'worksheet',
    used: areaIfAny(used),
    isProtected: protection.protected,
    isPanelpackOutput: !mark.isNullObject,
    autoFilter: areaIfAny(filter),
    tables: placed.map(({ table, range }) => asTable(table, areaOf(range))),
  }));
}

interface Asked {
  readonly used: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly mark: Excel.WorksheetCustomProperty;
  readonly filter: Excel.Range;
  readonly placed: readonly { readonly table: TableOutline; readonly range: Excel.Range }[];
}

function askOf(context: Excel.RequestContext, { id }: SheetOutline, tables: readonly TableOutline[]): Asked {
  const sheet = context.workbook.worksheets.getItem(id);
  const own = tables.filter(({ sheetId }) => sheetId === id);
  return {
    used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
    protection: sheet.protection.load('protected'),
    mark: sheet.customProperties.getItemOrNullObject(PANELPACK_SHEET).load('key'),
    filter: sheet.autoFilter.getRangeOrNullObject().load(PLACE),
    placed: own.map((table) => ({
      table,
      range: context.workbook.tables.getItem(table.id).getRange().load(PLACE),
    })),
  };
}

function asTable({ name, showHeaders, showTotals }: TableOutline, area: Area): NamedTable {
  return { name, area, headerRows: showHeaders ? 1 : 0, totalsRows: showTotals ? 1 : 0 };
}
