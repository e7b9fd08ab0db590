import type { FieldId } from '../templates/fields.ts';
import { readAssurance, type AssuranceRating, type AssuranceReading } from '../values/assurance.ts';
import { isBlank } from '../values/blank.ts';
import { isNoControl } from '../values/control.ts';
import { oneLine } from '../values/one-line.ts';
import { readRagFill } from '../values/rag-fill.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Cell, Row, Sheet } from '../workbook/workbook.ts';
import { readAreaName } from './area-name.ts';
import { columnByField, type AreaName, type ColumnMatch } from './tracker.ts';

/** One area's line of the assurance map, from a table's row or from a block on the area's page. */
export interface AreaAssurance {
  readonly tracker: string;
  readonly sheet: string;
  readonly row: number;
  readonly area: AreaName | null;
  /** A block on the area's own page wins over the summary table (D7). */
  readonly source: 'page' | 'table';
  readonly levels: ReadonlyMap<number, LevelAssurance>;
}

/** How confident the lead is at one level, and the controls listed to substantiate it. */
export interface LevelAssurance {
  readonly rating: AssuranceRating;
  readonly ratedBy: 'text' | 'fill' | 'none';
  /** The rating's words as they stand. */
  readonly text: string;
  readonly cell: string;
  /** What the words leave open, where they are not of the map's own scale: "Adequate" is an audit word. */
  readonly note: string | null;
  /** One entry a control; null where the layout has no place for them. */
  readonly controls: readonly string[] | null;
}

/** A block of levels under its headings: where its columns stand and which rows are its own. */
export interface LevelsBlock {
  readonly tracker: string;
  readonly sheet: Sheet;
  readonly columns: readonly ColumnMatch[];
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly pageArea: AreaName | null;
  /** The column left of level 1 that names the area in a table; null on an area's own page. */
  readonly areaColumn: number | null;
}

const LEVELS: readonly { readonly level: number; readonly field: FieldId; readonly controls: FieldId }[] = [
  { level: 1, field: 'level1', controls: 'level1Controls' },
  { level: 2, field: 'level2', controls: 'level2Controls' },
  { level: 3, field: 'level3', controls: 'level3Controls' },
];

/** Reads an assurance block into its areas, and says which rows (1-based) it took. */
export function readAssuranceBlock(block: LevelsBlock): { areas: AreaAssurance[]; lastRow: number } {
  if (block.columns.some(({ field }) => field === 'level')) return readList(block);
  return block.areaColumn === null ? readPage(block) : readTable(block, block.areaColumn);
}

/** A list with a row for each level of each area: Area, Level, Rating, Controls. */
function readList(block: LevelsBlock): { areas: AreaAssurance[]; lastRow: number } {
  const columnOf = columnByField(block.columns);
  const rating = columnOf.get('rag');
  const areas: ListedArea[] = [];
  let lastRow = 0;
  for (const row of block.sheet.rows.slice(block.bodyStart, block.bodyEnd)) {
    const level = levelIn(textIn(row, columnOf.get('level')));
    if (!level || rating === undefined) continue;
    const name = textIn(row, columnOf.get('area'));
    if (areas.length === 0 || (name !== '' && readAreaName(name).label !== areas.at(-1)?.area?.label))
      areas.push(listedArea(row, areaIn(row, columnOf, block), block));
    areas.at(-1)?.levels.set(level, readLevel([row], rating, columnOf.get('controls'), false));
    lastRow = row.number;
  }
  return { areas, lastRow };
}

const LEVEL_WORDS = [/\bfirst\b/i, /\bsecond\b/i, /\bthird\b/i, /\bfourth\b/i];

/** 2 of "Level 2", "2nd line" and "Second line of defence"; 0 where it names none. */
function levelIn(text: string): number {
  const digit = /\d/.exec(text)?.[0];
  return digit === undefined ? LEVEL_WORDS.findIndex((word) => word.test(text)) + 1 : Number(digit);
}

/** An area whose levels stand in rows of their own. */
type ListedArea = AreaAssurance & { levels: Map<number, LevelAssurance> };

function listedArea({ number }: Row, area: AreaName | null, { tracker, sheet }: LevelsBlock): ListedArea {
  return { tracker, sheet: sheet.name, row: number, area, source: 'table', levels: new Map() };
}

function textIn(row: Row, column: number | undefined): string {
  return row.cells.find((cell) => cell.column === column)?.text.trim() ?? '';
}

function areaIn(row: Row, columnOf: ReadonlyMap<FieldId, number>, block: LevelsBlock): AreaName | null {
  const cell = row.cells.find(({ column }) => column === columnOf.get('area'));
  return cell && !isBlank(cell.text) ? readAreaName(cell.text) : block.pageArea;
}

function readTable(block: LevelsBlock, areaColumn: number): { areas: AreaAssurance[]; lastRow: number } {
  const areas: AreaAssurance[] = [];
  let lastRow = 0;
  for (let index = block.bodyStart; index < block.bodyEnd; index++) {
    const row = block.sheet.rows[index];
    const name = row?.cells.find((cell) => cell.column === areaColumn);
    const isEnd = areas.length > 0 && row !== undefined && row.number > lastRow + 1;
    if (!row || isEnd) break;
    const levels = levelsOf(block, [row]);
    if (!name || isBlank(name.text) || !hasRating(levels)) continue;
    areas.push({
      tracker: block.tracker,
      sheet: block.sheet.name,
      row: row.number,
      area: readAreaName(name.text),
      source: 'table',
      levels,
    });
    lastRow = row.number;
  }
  return { areas, lastRow };
}

function hasRating(levels: ReadonlyMap<number, LevelAssurance>): boolean {
  return [...levels.values()].some(({ rating, text }) => rating !== 'not-assessed' || text !== '');
}

function readPage(block: LevelsBlock): { areas: AreaAssurance[]; lastRow: number } {
  const rows = pageRows(block);
  const [first] = rows;
  if (!first) return { areas: [], lastRow: 0 };
  const area: AreaAssurance = {
    tracker: block.tracker,
    sheet: block.sheet.name,
    row: first.number,
    area: block.pageArea,
    source: 'page',
    levels: levelsOf(block, rows),
  };
  return { areas: [area], lastRow: rows.at(-1)?.number ?? first.number };
}

/** The rows under the level headings, until a blank row or one that has nothing in the level columns. */
function pageRows(block: LevelsBlock): Row[] {
  const columns = new Set(block.columns.map(({ column }) => column));
  const rows: Row[] = [];
  for (let index = block.bodyStart; index < block.bodyEnd; index++) {
    const row = block.sheet.rows[index];
    const inLevels = row?.cells.some(
      (cell) => columns.has(cell.column) && (!isBlank(cell.text) || cell.look.fill),
    );
    const gap = row !== undefined && rows.length > 0 && row.number > (rows.at(-1)?.number ?? 0) + 1;
    if (!row || !inLevels || gap) break;
    rows.push(row);
  }
  return rows;
}

function levelsOf(block: LevelsBlock, rows: readonly Row[]): ReadonlyMap<number, LevelAssurance> {
  const columnOf = columnByField(block.columns);
  const levels = new Map<number, LevelAssurance>();
  for (const { level, field, controls } of LEVELS) {
    const column = columnOf.get(field);
    if (column === undefined) continue;
    levels.set(level, readLevel(rows, column, columnOf.get(controls), block.areaColumn === null));
  }
  return levels;
}

function readLevel(
  rows: readonly Row[],
  column: number,
  controlsColumn: number | undefined,
  isPage: boolean,
): LevelAssurance {
  const cells = cellsIn(rows, column);
  const [first] = cells;
  const text = first?.text ?? '';
  const reading = readAssurance(text);
  const { rating, ratedBy } = ratingOf(first, reading.rating);
  const listed = [...ownControls(cells, reading), ...cellsIn(rows, controlsColumn).map(textOf)];
  const controls = listed.flatMap(splitControls);
  const hasPlace = isPage || controlsColumn !== undefined || controls.length > 0;
  return {
    rating,
    ratedBy,
    text,
    cell: cellAddress(first?.row ?? rows[0]?.number ?? 1, first?.column ?? column),
    note: reading.note,
    controls: hasPlace ? controls : null,
  };
}

function cellsIn(rows: readonly Row[], column: number | undefined): Cell[] {
  return rows.flatMap((row) => row.cells.filter((cell) => cell.column === column));
}

/** The controls in a level's own column: behind its rating and below it, or all of it where it holds no rating. */
function ownControls(cells: readonly Cell[], reading: AssuranceReading): string[] {
  const [first, ...below] = cells;
  const isRating = reading.rating !== null || reading.word !== '' || first?.text.trim() === '';
  return isRating ? [reading.rest, ...below.map(textOf)] : cells.map(textOf);
}

function textOf({ text }: Cell): string {
  return text;
}

function ratingOf(
  cell: Cell | undefined,
  fromText: AssuranceRating | null,
): Pick<LevelAssurance, 'rating' | 'ratedBy'> {
  if (fromText !== null && fromText !== 'not-assessed') return { rating: fromText, ratedBy: 'text' };
  const hue = readRagFill(cell?.look.fill ?? null);
  if (hue === 'red' || hue === 'amber' || hue === 'green') return { rating: hue, ratedBy: 'fill' };
  return { rating: 'not-assessed', ratedBy: 'none' };
}

const BULLET = /(?:^|\n)\s*(?:[•●▪◦·*–-]|\d{1,2}[.)])\s+/u;

const BETWEEN_CONTROLS = /\n|;\s/;

/** One control a bullet, or what lines and semicolons part where there are no bullets; "None" is no control. */
function splitControls(text: string): string[] {
  const parts = text.split(BULLET.test(text) ? new RegExp(BULLET, 'gu') : BETWEEN_CONTROLS);
  return parts.map(oneLine).filter((part) => !isNoControl(part));
}
