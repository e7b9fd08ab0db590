import type { FieldId } from '../templates/fields.ts';
import { readAssurance, readRagFill, type AssuranceRating } from '../values/rag.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Cell, Row, Sheet } from '../workbook/workbook.ts';
import { readAreaName } from './area-name.ts';
import type { AreaName, ColumnMatch } from './tracker.ts';

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
  const columnOf = new Map(block.columns.map(({ field, column }) => [field, column]));
  const textIn = (row: Row, field: FieldId): string =>
    row.cells.find((cell) => cell.column === columnOf.get(field))?.text.trim() ?? '';
  const areas: (AreaAssurance & { levels: Map<number, LevelAssurance> })[] = [];
  let lastRow = 0;
  for (let index = block.bodyStart; index < block.bodyEnd; index++) {
    const row = block.sheet.rows[index];
    const level = levelIn(row ? textIn(row, 'level') : '');
    const rating = columnOf.get('rag');
    if (!row || !level || rating === undefined) continue;
    const name = textIn(row, 'area');
    if (areas.length === 0 || (name !== '' && readAreaName(name).label !== areas.at(-1)?.area?.label))
      areas.push({
        tracker: block.tracker,
        sheet: block.sheet.name,
        row: row.number,
        area: areaIn(row, columnOf, block),
        source: 'table',
        levels: new Map(),
      });
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

function areaIn(row: Row, columnOf: ReadonlyMap<FieldId, number>, block: LevelsBlock): AreaName | null {
  const cell = row.cells.find(({ column }) => column === columnOf.get('area'));
  return cell && cell.text.trim() !== '' ? readAreaName(cell.text) : block.pageArea;
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
    if (!name || name.text.trim() === '' || !hasRating(levels)) continue;
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
      (cell) => columns.has(cell.column) && (cell.text.trim() !== '' || cell.look.fill),
    );
    const gap = row !== undefined && rows.length > 0 && row.number > (rows.at(-1)?.number ?? 0) + 1;
    if (!row || !inLevels || gap) break;
    rows.push(row);
  }
  return rows;
}

function levelsOf(block: LevelsBlock, rows: readonly Row[]): ReadonlyMap<number, LevelAssurance> {
  const columnOf = new Map(block.columns.map(({ field, column }) => [field, column]));
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
  const cells = rows
    .map((row) => row.cells.find((cell) => cell.column === column))
    .filter((cell) => cell !== undefined);
  const [first] = cells;
  const reading = readAssurance(first?.text ?? '');
  const { rating, ratedBy } = ratingOf(first, reading.rating);
  const apart = rows.flatMap((row) => row.cells.filter((cell) => cell.column === controlsColumn));
  const isRating = reading.rating !== null || reading.word !== '' || first?.text.trim() === '';
  const listed = isRating
    ? [reading.rest, ...cells.slice(1).map(({ text }) => text)]
    : cells.map(({ text }) => text);
  const controls = [...listed, ...apart.map(({ text }) => text)].flatMap(splitControls);
  const hasPlace = isPage || controlsColumn !== undefined || controls.length > 0;
  return {
    rating,
    ratedBy,
    text: first?.text ?? '',
    cell: first ? cellAddress(first.row, first.column) : cellAddress(rows[0]?.number ?? 1, column),
    note: reading.note,
    controls: hasPlace ? controls : null,
  };
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

/** One control a bullet, or a line where there are no bullets. */
export function splitControls(text: string): string[] {
  const parts = BULLET.test(text) ? text.split(new RegExp(BULLET, 'gu')) : text.split('\n');
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
}
