import type { ColumnCorrection, Settings } from '../settings.ts';
import type { TrackerTemplate } from '../templates/tracker-template.ts';
import { isBlank } from '../values/blank.ts';
import { oneLine } from '../values/one-line.ts';
import type { Row, Sheet, Workbook } from '../workbook/workbook.ts';
import { readAssuranceBlock, type AreaAssurance } from './assurance-block.ts';
import { findBlocks, type Block, type Fit } from './blocks.ts';
import { settleColumns } from './settle-columns.ts';
import type { ColumnPlan } from './columns.ts';
import { correctedBlock } from './corrections.ts';
import { figuresIn, type FigureTable } from './figure-table.ts';
import { fitsByTitle } from './group-titles.ts';
import { headingIndexOf, type HeadingIndex } from './heading-index.ts';
import { pageAreas } from './page-areas.ts';
import { readRecords } from './records.ts';
import { readSheetTitle, type SheetTitle } from './sheet-title.ts';
import { verdictOf, type SheetVerdict } from './sheet-verdict.ts';
import {
  allColumnsRead,
  withEarlier,
  type AreaName,
  type ColumnMatch,
  type Confidence,
  type HeadingText,
  type Tracker,
  type TrackerRecord,
} from './tracker.ts';

/** What a workbook holds: its trackers, its assurance map, and a verdict on every sheet. */
export interface Recognition {
  readonly trackers: readonly Tracker[];
  readonly assurance: readonly AreaAssurance[];
  /** Tables of performance figures, which are not read. */
  readonly figures: readonly FigureTable[];
  readonly sheets: readonly SheetVerdict[];
  readonly titles: readonly SheetTitle[];
}

/** Finds every tracker in a workbook. Hidden sheets and Panelpack's own files are listed, never counted. */
export function recognise(workbook: Workbook, settings: Settings): Recognition {
  const finder: Finder = {
    workbook,
    settings,
    index: headingIndexOf(settings.templates.trackers),
    trackers: [],
    assurance: [],
    figures: [],
  };
  const titles: SheetTitle[] = [];
  const sheets = workbook.sheets.map((sheet) => {
    const reason = reasonToPassOver(workbook, sheet);
    if (reason !== null) return { name: sheet.name, counted: false, why: reason };
    const before = finder.trackers.length;
    const figuresBefore = finder.figures.length;
    titles.push(recogniseSheet(finder, sheet));
    return verdictOf(sheet, {
      trackers: finder.trackers.slice(before),
      figures: finder.figures.slice(figuresBefore),
      isLeftOut: isLeftOut(correctionsFor(finder, sheet)),
    });
  });
  const { trackers, assurance, figures } = finder;
  return { trackers, assurance, figures, sheets, titles };
}

interface Finder {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly index: HeadingIndex;
  readonly trackers: Tracker[];
  readonly assurance: AreaAssurance[];
  readonly figures: FigureTable[];
}

function reasonToPassOver(workbook: Workbook, sheet: Sheet): string | null {
  if (workbook.isPanelpackOutput || sheet.isPanelpackOutput)
    return 'made by Panelpack: never read as a tracker';
  if (sheet.kind !== 'worksheet') return `a ${sheet.kind} sheet: it has no cells`;
  if (sheet.state !== 'visible') return 'it is hidden; show it in Excel to have it counted';
  if (!sheet.rows.some((row) => row.cells.some((cell) => cell.kind !== 'blank'))) return 'empty';
  return null;
}

function recogniseSheet(finder: Finder, sheet: Sheet): SheetTitle {
  const corrections = correctionsFor(finder, sheet);
  const blocks = blocksOn(finder, sheet, corrections);
  const areas = pageAreas(sheet, blocks);
  for (const block of blocks)
    settleBlock(finder, { sheet, block, pageArea: areas.get(block) ?? null, corrections });
  const firstRow = Math.min(...blocks.map((block) => block.header.firstRow), 31);
  return readSheetTitle(sheet, firstRow, finder.workbook.file);
}

function correctionsFor({ settings, workbook }: Finder, { name }: Sheet): ColumnCorrection[] {
  return settings.corrections.filter(
    (correction) =>
      correction.sheet === name && (correction.workbook === null || correction.workbook === workbook.file),
  );
}

function isLeftOut(corrections: readonly ColumnCorrection[]): boolean {
  return corrections.some(({ template }) => template === 'none');
}

function blocksOn(finder: Finder, sheet: Sheet, corrections: readonly ColumnCorrection[]): readonly Block[] {
  if (isLeftOut(corrections)) return [];
  const { trackers } = finder.settings.templates;
  const told = corrections.map((correction) => correctedBlock(sheet, correction, trackers, finder.index));
  const found = told.filter((block) => block !== null);
  return found.length > 0 ? found : findBlocks(sheet, trackers, finder.index);
}

/** A block with what is known of the place where it stands. */
interface PlacedBlock {
  readonly sheet: Sheet;
  readonly block: Block;
  readonly pageArea: AreaName | null;
  readonly corrections: readonly ColumnCorrection[];
}

/** What a user says of a sheet is taken for its tables, whatever they hold. */
function settleBlock(finder: Finder, placed: PlacedBlock): void {
  const figures = placed.corrections.length > 0 ? null : figuresIn(placed.sheet, placed.block);
  if (figures) {
    finder.figures.push(figures);
    return;
  }
  for (const fit of fitsByTitle(placed.sheet, placed.block, placed.pageArea)) {
    const tracker = trackerOf(finder, placed, fit);
    if (!tracker) continue;
    finder.trackers.push(tracker);
    return;
  }
}

function trackerOf(finder: Finder, placed: PlacedBlock, fit: Fit): Tracker | null {
  const base = baseOf(finder, placed, fit);
  if (fit.template.layout === 'levels') return levelsTracker(finder, placed, base);
  return recordsTracker(placed, base);
}

/** What is known of a tracker before its rows are read. */
type TrackerBase = Omit<Tracker, 'area' | 'records' | 'areasFromAbove' | 'leftOut'>;

function baseOf(
  { trackers, settings }: Finder,
  { sheet, block, corrections }: PlacedBlock,
  fit: Fit,
): TrackerBase {
  const { template } = fit;
  const { firstRow, lastRow, headings } = block.header;
  const columns = settleColumns(sheet, block, fit, corrections, settings.ragRules);
  const read = allColumnsRead(columns);
  const otherColumns = headings.filter(({ column }) => !read.has(column));
  return {
    id: `t${String(trackers.length + 1)}`,
    template,
    sheet,
    headings,
    columns,
    headerRows: [firstRow, lastRow],
    ...confidenceOf(template, columns),
    otherColumns,
    earlierColumns: earlierAmong(otherColumns, fit.plan, columns),
  };
}

/** What was passed over for a later column of its like. */
function earlierAmong(
  headings: readonly HeadingText[],
  { history }: ColumnPlan,
  columns: readonly ColumnMatch[],
): readonly HeadingText[] {
  const isHistory = ({ column }: HeadingText): boolean =>
    history.some(({ heading }) => heading.column === column) ||
    columns.some((match) => match.history?.some((heading) => heading.column === column));
  return headings.filter(isHistory);
}

function recordsTracker({ block, pageArea }: PlacedBlock, base: TrackerBase): Tracker | null {
  const { template, columns } = base;
  const firstColumn = Math.min(block.firstColumn, ...allColumnsRead(columns));
  const { records, leftOut, lastRow, areasFromAbove } = readRecords({
    ...block,
    ...base,
    tracker: base.id,
    firstColumn,
    bodyEnd: template.layout === 'form' ? Math.min(block.bodyStart + 1, block.bodyEnd) : block.bodyEnd,
    pageArea,
  });
  if (template.needsArea && pageArea === null && !mostHaveAreas(records)) return null;
  const area = { ...areaOf(block, Math.max(lastRow, block.header.lastRow)), firstColumn };
  return { ...base, area, records, areasFromAbove, leftOut };
}

/** At least every other record: one section heading among many records makes no plan by areas. */
function mostHaveAreas(records: readonly TrackerRecord[]): boolean {
  const having = records.filter(({ area }) => area !== null).length;
  return having > 0 && having * 2 >= records.length;
}

function levelsTracker(
  finder: Finder,
  { sheet, block, pageArea }: PlacedBlock,
  base: TrackerBase,
): Tracker | null {
  const { areas, lastRow } = readAssuranceBlock({
    tracker: base.id,
    sheet,
    columns: base.columns,
    bodyStart: block.bodyStart,
    bodyEnd: block.bodyEnd,
    pageArea,
    areaColumn: areaColumnOf(block, base.columns, sheet),
  });
  if (areas.length === 0) return null;
  for (const each of areas) finder.assurance.push(each);
  const area = areaOf(block, Math.max(lastRow, block.header.lastRow));
  return { ...base, area, records: [], areasFromAbove: 0, leftOut: [] };
}

/** The column that names the areas: the one headed so, else the one left of level 1 where it holds words. */
function areaColumnOf(block: Block, columns: readonly ColumnMatch[], sheet: Sheet): number | null {
  const named = columns.find(({ field }) => field === 'area');
  if (named) return named.column;
  const first = columns.filter(({ field }) => field === 'level1' || field === 'level1Controls');
  const left = Math.min(...first.map(({ column }) => column), Infinity) - 1;
  const rows = sheet.rows.slice(block.bodyStart, Math.min(block.bodyEnd, block.bodyStart + 3));
  const hasWords = (row: Row): boolean =>
    row.cells.some((cell) => cell.column === left && !isBlank(cell.text));
  return left >= 1 && left < Infinity && rows.length > 0 && rows.every(hasWords) ? left : null;
}

function areaOf(block: Block, lastRow: number): Tracker['area'] {
  const { firstColumn, lastColumn, header } = block;
  return { firstRow: header.firstRow, firstColumn, lastRow, lastColumn };
}

function confidenceOf(
  template: TrackerTemplate,
  columns: readonly ColumnMatch[],
): { confidence: Confidence; why: string } {
  const surest = template.needs.map((oneOf) =>
    surestOf(columns.filter(({ field }) => oneOf.includes(field))),
  );
  const confidence = surest.includes('low') ? 'low' : surest.includes('medium') ? 'medium' : 'high';
  const headings = columns
    .flatMap(withEarlier)
    .map(({ field, heading }) => `${field} from “${oneLine(heading)}”`);
  return { confidence, why: `${String(headings.length)} headings fit: ${headings.join(', ')}` };
}

/** The surest of the columns that meet one need. */
function surestOf(columns: readonly ColumnMatch[]): Confidence {
  const sure = columns.map((match) => match.sure);
  return sure.includes('high') ? 'high' : sure.includes('medium') ? 'medium' : 'low';
}
