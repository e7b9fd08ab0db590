import type { Area, CellComment, ListValidation } from '../../../engine/workbook/workbook.ts';
import { areaAddress } from '../../../engine/workbook/address.ts';
import { AREAS, areaOf, areasOf, PLACE, rangeAt } from './area-of.ts';
import type { DatedCell } from './date-system.ts';
import { filledSheets } from './load-frames.ts';
import type { MeasuredSheet } from './measure-sheets.ts';

/** What helps a check and can be missed: a workbook where Excel refuses these is read without them. */
export interface Extras {
  readonly bySheet: ReadonlyMap<string, SheetExtras>;
  /** What the dated cells display, in the order given; null where Excel does not say. */
  readonly shownDates: readonly string[] | null;
}

export interface SheetExtras {
  readonly lists: readonly ListValidation[];
  readonly comments: readonly CellComment[];
  /** Where a conditional format may colour cells. */
  readonly ruled: readonly Area[];
  /** Where a colour scale does, which gives a cell no colour of its own. */
  readonly scaled: readonly Area[];
}

export const NO_EXTRAS: SheetExtras = { lists: [], comments: [], ruled: [], scaled: [] };

/** Found in a first sync, to be asked more of in a second. */
interface Found {
  readonly comments: Excel.CommentCollection;
  readonly sheets: readonly FoundOnSheet[];
}

interface FoundOnSheet {
  readonly sheetId: string;
  readonly rules: Excel.ConditionalFormatCollection;
  /** Cells with a validation; null on a protected sheet, where Excel refuses to look for them. */
  readonly validated: Excel.RangeAreas | null;
}

/** Two syncs for the whole workbook; null where Excel refuses either. */
export async function loadExtras(
  context: Excel.RequestContext,
  sheets: readonly MeasuredSheet[],
  dated: readonly DatedCell[],
): Promise<Extras | null> {
  try {
    return await askMore(context, await find(context, sheets), dated);
  } catch {
    return null;
  }
}

async function find(context: Excel.RequestContext, sheets: readonly MeasuredSheet[]): Promise<Found> {
  const { comments } = context.workbook;
  comments.load('items/id,items/content');
  const found = filledSheets(sheets).map(({ id, used, isProtected }) => {
    const range = rangeAt(context, id, used);
    range.conditionalFormats.load('items/id,items/type');
    const validated = isProtected ? null : range.getSpecialCellsOrNullObject('DataValidations').load(AREAS);
    return { sheetId: id, rules: range.conditionalFormats, validated };
  });
  await context.sync();
  return { comments, sheets: found };
}

async function askMore(
  context: Excel.RequestContext,
  { comments, sheets }: Found,
  dated: readonly DatedCell[],
): Promise<Extras> {
  const places = comments.items.map((comment) => comment.getLocation().load(`${PLACE},worksheet/id`));
  const asked = sheets.map((sheet) => ({
    sheetId: sheet.sheetId,
    rules: sheet.rules.items.map((rule) => ({ type: rule.type, areas: rule.getRanges().load(AREAS) })),
    lists: columnsOf(sheet).map((area) => ({
      area,
      validation: rangeAt(context, sheet.sheetId, area).dataValidation.load('type,rule'),
    })),
  }));
  const shown = dated.map(({ sheetId, area }) => rangeAt(context, sheetId, area).load('text'));
  await context.sync();
  const bySheet = asked.map(({ sheetId, rules, lists }): [string, SheetExtras] => [
    sheetId,
    {
      lists: lists.flatMap(({ area, validation }) => listOf(area, validation)),
      comments: commentsOn(sheetId, comments.items, places),
      ruled: rules.filter(({ type }) => mayFill(type)).flatMap(({ areas }) => areasOf(areas)),
      scaled: rules.filter(({ type }) => type === 'ColorScale').flatMap(({ areas }) => areasOf(areas)),
    },
  ]);
  return { bySheet: new Map(bySheet), shownDates: shown.map(({ text }) => text[0]?.[0] ?? '') };
}

/** Data bars and icons are drawn in a cell and leave its fill alone. */
function mayFill(type: string): boolean {
  return type !== 'DataBar' && type !== 'IconSet' && type !== 'ColorScale';
}

/** A validation is told of a range only where it is the same in all of it: lists run down a column. */
function columnsOf({ validated }: FoundOnSheet): Area[] {
  const areas = validated === null ? [] : areasOf(validated);
  return areas.flatMap((area) => {
    const columns = Array.from(
      { length: area.lastColumn - area.firstColumn + 1 },
      (_, at) => area.firstColumn + at,
    );
    return columns.map((column) => ({ ...area, firstColumn: column, lastColumn: column }));
  });
}

function listOf(area: Area, { rule }: Excel.DataValidation): ListValidation[] {
  const source = rule.list?.source;
  if (typeof source !== 'string') return [];
  return [{ areas: [area], source: source.startsWith('=') ? source.slice(1) : `"${source}"` }];
}

function commentsOn(
  sheetId: string,
  comments: readonly Excel.Comment[],
  places: readonly Excel.Range[],
): CellComment[] {
  return comments.flatMap(({ content }, index) => {
    const place = places[index];
    return place?.worksheet.id === sheetId ? [{ cell: areaAddress(areaOf(place)), text: content }] : [];
  });
}
