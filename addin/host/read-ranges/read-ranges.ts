import type { Area, Sheet, UnseenKind, Workbook } from '../../../engine/workbook/workbook.ts';
import type { Run } from '../../run.ts';
import { refusal } from '../errors.ts';
import { MOST_CELLS } from '../limits.ts';
import { canUse } from '../requirements.ts';
import { runExcel } from '../run-excel.ts';
import { cellsIn } from './area-of.ts';
import { countsFrom1904, findDatedCells } from './date-system.ts';
import { RowDresser } from './dress-rows.ts';
import { LinkedBooks } from './linked-books.ts';
import { loadExtras, NO_EXTRAS, type Extras, type SheetExtras } from './load-extras.ts';
import { loadFrames, type Frame } from './load-frames.ts';
import { loadGrids, type Grid } from './load-grids.ts';
import { loadKept } from './load-kept.ts';
import { loadLooks, type Looks } from './load-looks.ts';
import { loadOutline, type Outline } from './load-outline.ts';
import { loadPageTexts } from './load-page-texts.ts';
import { lookTargets } from './look-targets.ts';
import { CellMaker } from './make-rows.ts';
import { measureSheets, type MeasuredSheet } from './measure-sheets.ts';

const DOING = 'check the workbook';

/**
 * The open workbook through Excel's ranges, for where Excel does not give its file: the same plain data, but for what
 * `unseen` names. A constant number of syncs, one for each chunk of cells and one for each chunk of looks. Rejects with
 * a Refusal, or with the signal’s reason.
 */
export function readRanges(run: Run): Promise<Workbook> {
  return runExcel(DOING, (context) => readBook(context, run), { run, limit: null });
}

async function readBook(context: Excel.RequestContext, run: Run): Promise<Workbook> {
  const outline = await loadOutline(context);
  run.signal.throwIfAborted();
  const sheets = await measureSheets(context, outline);
  refuseTooLarge(sheets);
  const frames = await loadFrames(context, sheets, run);
  const grids = await loadGrids(context, sheets, run);
  const dated = findDatedCells(grids);
  const extras = await loadExtras(context, sheets, dated);
  run.signal.throwIfAborted();
  const date1904 = countsFrom1904(dated, extras?.shownDates ?? []);
  const kept = await loadKept(context);
  const pages = await loadPageTexts(context, sheets);
  const plain = assemble({ outline, sheets, frames, grids, extras, date1904, kept, pages });
  const ruled = ruledAreas(sheets, extras);
  const looks = await loadLooks(context, targets(plain, sheets), canSeeRules() ? ruled : new Map(), run);
  return dressed(plain, sheets, looks);
}

/** What is used by values in all sheets; formats alone never make a workbook too large. */
function refuseTooLarge(sheets: readonly MeasuredSheet[]): void {
  const cells = sheets.reduce((sum, { used }) => sum + (used === null ? 0 : cellsIn(used)), 0);
  if (cells > MOST_CELLS) throw refusal('too-large', DOING);
}

function canSeeRules(): boolean {
  return canUse('Range.getDisplayedCellProperties') && 'getDisplayedCellProperties' in Excel.Range.prototype;
}

/** Where rules may colour; of a workbook whose rules Excel did not name, everywhere. */
function ruledAreas(
  sheets: readonly MeasuredSheet[],
  extras: Extras | null,
): ReadonlyMap<string, readonly Area[]> {
  return new Map(
    sheets.map(({ id, used }) => {
      if (extras !== null) return [id, extras.bySheet.get(id)?.ruled ?? []];
      return [id, used === null ? [] : [used]];
    }),
  );
}

interface Loaded {
  readonly outline: Outline;
  readonly sheets: readonly MeasuredSheet[];
  readonly frames: ReadonlyMap<string, Frame>;
  readonly grids: readonly Grid[];
  readonly extras: Extras | null;
  readonly date1904: boolean;
  readonly kept: string | null;
  /** What pages print at their head and foot, by sheet id; null where Excel does not say. */
  readonly pages: ReadonlyMap<string, readonly string[]> | null;
}

/** The workbook without any looks. */
function assemble(loaded: Loaded): Workbook {
  const { outline, extras, date1904, kept } = loaded;
  const links = new LinkedBooks();
  const maker = new CellMaker(date1904, links);
  const sheets = loaded.sheets.map((sheet) => asSheet(sheet, loaded, maker));
  const { file, isProtected, isPanelpackOutput, properties, definedNames } = outline;
  return {
    file,
    date1904,
    sheets,
    definedNames,
    properties,
    isProtected,
    externalLinks: links.names,
    isPanelpackOutput,
    kept,
    unseen: unseenIn(sheets, extras),
  };
}

function asSheet(sheet: MeasuredSheet, { frames, grids, extras, pages }: Loaded, maker: CellMaker): Sheet {
  const { id, name, kind, state, tables, autoFilter, isProtected, isPanelpackOutput } = sheet;
  const { merges = [], hiddenColumns = [] } = frames.get(id) ?? {};
  const own = extras?.bySheet.get(id) ?? NO_EXTRAS;
  return {
    name,
    kind,
    state,
    rows: maker.rows(grids.filter(({ sheetId }) => sheetId === id)),
    merges,
    tables,
    autoFilter,
    hiddenColumns,
    lists: own.lists,
    comments: own.comments,
    isProtected,
    unreadRules: unreadRules(own),
    pageTexts: pages === null ? null : (pages.get(id) ?? []),
    isPanelpackOutput,
  };
}

function unreadRules({ ruled, scaled }: SheetExtras): readonly Area[] {
  return canSeeRules() ? scaled : [...ruled, ...scaled];
}

/** Runs in a cell, notes and most fonts are never seen; colours from rules are where this Excel can tell them. */
function unseenIn(sheets: readonly Sheet[], extras: Extras | null): readonly UnseenKind[] {
  const areRulesUnread = extras === null || sheets.some((sheet) => sheet.unreadRules.length > 0);
  const always: UnseenKind[] = ['rich-text', 'comments', 'fonts'];
  return areRulesUnread && !canSeeRules() ? [...always, 'rule-colours'] : always;
}

function targets(workbook: Workbook, sheets: readonly MeasuredSheet[]): { sheetId: string; area: Area }[] {
  const bySheet = lookTargets(workbook);
  return sheets.flatMap(({ id }, index) => (bySheet[index] ?? []).map((area) => ({ sheetId: id, area })));
}

function dressed(workbook: Workbook, measured: readonly MeasuredSheet[], looks: Looks): Workbook {
  const dresser = new RowDresser();
  const sheets = workbook.sheets.map((sheet, index) => {
    const own = looks.get(measured[index]?.id ?? '');
    return own === undefined ? sheet : { ...sheet, rows: dresser.dress(sheet.rows, own) };
  });
  return { ...workbook, sheets };
}
