import type { FieldId } from '../templates/fields.ts';
import type { TrackerTemplate } from '../templates/tracker-template.ts';
import { isBlank } from '../values/blank.ts';
import { foldHeading } from '../values/fold.ts';
import type { Row, Sheet } from '../workbook/workbook.ts';
import { isAreaHeading } from './area-name.ts';
import { matchColumns, type ColumnPlan } from './columns.ts';
import { mayBeHeader, readHeader, type Header } from './header.ts';
import type { HeadingIndex } from './heading-index.ts';
import { allColumnsRead, columnsRead, type ColumnMatch, type HeadingText } from './tracker.ts';

/** A table found on a sheet, before it is settled which template reads it. */
export interface Block {
  readonly header: Header;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The templates whose needs its headings meet, the best first. */
  readonly fits: readonly Fit[];
  /** Indexes into the sheet's rows: the first row under the headings, and one past the last. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/** A template that may read a table, and how well it fits: the higher the score, the better. */
export interface Fit {
  readonly template: TrackerTemplate;
  readonly plan: ColumnPlan;
  readonly score: number;
}

/** The first table's header must stand within so many rows from the top; later ones may stand anywhere. */
const HEADER_WITHIN = 30;

/** Finds every table on a sheet by its headings, in row order. */
export function findBlocks(
  sheet: Sheet,
  templates: readonly TrackerTemplate[],
  index: HeadingIndex,
): Block[] {
  const starts = findStarts({ sheet, templates, index });
  return starts.map((start) => ({ ...start, bodyEnd: endOfBody(sheet, start, starts) }));
}

type Start = Omit<Block, 'bodyEnd'> & { readonly startIndex: number };

/** Where tables are looked for, and by which headings. */
interface Search {
  readonly sheet: Sheet;
  readonly templates: readonly TrackerTemplate[];
  readonly index: HeadingIndex;
}

function findStarts(search: Search): Start[] {
  const { sheet, index } = search;
  const starts: Start[] = [];
  let headerUntil = 0;
  let underTable = false;
  for (let rowIndex = 0; rowIndex < sheet.rows.length; rowIndex++) {
    const row = sheet.rows[rowIndex];
    if (!row || row.number <= headerUntil) continue;
    if (starts.length === 0 && row.number > HEADER_WITHIN) break;
    if (!mayBeHeader(row, index, underTable)) continue;
    const header = readHeader(sheet, rowIndex, index);
    if (!header || repeats(header, starts)) continue;
    const found = startsUnder(header, rowIndex, search).filter((start) => mayStandHere(start, starts));
    if (found.length === 0) continue;
    starts.push(...found);
    headerUntil = header.lastRow;
    underTable = isOpen(starts);
  }
  return starts.filter((start) => !isTiles(sheet, start, starts));
}

/** Inside an open table only whole headings open another: cells of a record may begin like a heading. */
function mayStandHere(start: Start, starts: readonly Start[]): boolean {
  return !isTable(start) || starts.length === 0 || wholeHeadings(start) >= 3;
}

function wholeHeadings({ fits }: Start): number {
  return fits[0]?.plan.columns.filter(({ sure }) => sure === 'high').length ?? 0;
}

const MOST_TILE_ROWS = 5;

/** A line of key figures above the real table: few rows until headings that fit better (KPI tiles). */
function isTiles(sheet: Sheet, start: Start, starts: readonly Start[]): boolean {
  const next = nextBelow(start, starts);
  if (!next || start.header.firstRow > HEADER_WITHIN || !isTable(start)) return false;
  const rows = (sheet.rows[next.startIndex]?.number ?? 0) - start.header.lastRow;
  return rows <= MOST_TILE_ROWS + 1 && wholeHeadings(next) > wholeHeadings(start) + 1;
}

/** The next table below one, in some of the same columns. */
function nextBelow(start: Start, starts: readonly Start[]): Start | undefined {
  return starts.find((other) => other.startIndex > start.startIndex && overlaps(start, other));
}

function overlaps(a: Start, b: Start): boolean {
  return b.firstColumn <= a.lastColumn && b.lastColumn >= a.firstColumn;
}

/** Whether the last block found is a table, whose records go on below it. */
function isOpen(starts: readonly Start[]): boolean {
  const last = starts.at(-1);
  return last !== undefined && isTable(last);
}

function isTable({ fits }: Start): boolean {
  return fits[0]?.template.layout === 'table';
}

/** Whether these headings are those of the table that is open above: a header repeated after a page break. */
function repeats(header: Header, starts: readonly Start[]): boolean {
  const open = starts.at(-1);
  if (!open || !isTable(open)) return false;
  const above = new Map(open.header.headings.map(({ column, text }) => [column, foldHeading(text)]));
  const same = header.headings.filter(({ column, text }) =>
    isSameHeading(above.get(column), foldHeading(text)),
  );
  return same.length * 5 >= header.headings.length * 4;
}

/** "Status" repeats "Status (Red Amber Green)": page headers drift (T25). */
function isSameHeading(above: string | undefined, here: string): boolean {
  return above !== undefined && (above === here || above.startsWith(`${here} `));
}

/** The tables that a row of headings begins: one, or several beside each other where blank columns part them. */
function startsUnder(header: Header, rowIndex: number, search: Search): Start[] {
  const beside = segmentsOf(header.headings)
    .map((headings) => startOf({ ...header, headings }, rowIndex, search))
    .filter((start) => start !== null);
  const whole = startOf(header, rowIndex, search);
  if (!whole || beside.length >= 2) return beside;
  const [only] = beside;
  if (!only) return [whole];
  const isEnough = fieldCount(only) >= fieldCount(whole) && !readsLeftOf(only, whole);
  return isEnough || isBesideLegend(search.sheet, only, whole) ? [only] : [whole];
}

/** A legend explains ratings and priorities, or what the table has a column for itself. */
const LEGEND_FIELDS: readonly FieldId[] = ['rag', 'priority'];

/**
 * Whether all that the headings together read beyond the table is a legend to its right, "RAG" and "Meaning": its rows
 * are fewer than the table's, and none says what another says. One column alone explains nothing, and a status or a date
 * that the table lacks is its own.
 */
function isBesideLegend(sheet: Sheet, only: Start, whole: Start): boolean {
  if (readsLeftOf(only, whole) || !mayExplain(only, whole)) return false;
  const rows = sheet.rows.slice(only.bodyStart, only.bodyStart + LEGEND_ROWS);
  const textsIn = (column: number): string[] =>
    rows.flatMap(({ cells }) =>
      cells.filter((cell) => cell.column === column && !isBlank(cell.text)).map(({ text }) => text),
    );
  const title = only.fits[0]?.plan.columns.find(({ field }) => field === 'title')?.column ?? only.firstColumn;
  const records = textsIn(title).length;
  return columnsBeyond(only, whole).every(({ column }) => {
    const texts = textsIn(column);
    return texts.length >= 2 && texts.length < records && new Set(texts).size === texts.length;
  });
}

function mayExplain(only: Start, whole: Start): boolean {
  const beyond = columnsBeyond(only, whole);
  const headings = whole.header.headings.filter(({ column }) => column > only.lastColumn);
  const own = only.fits[0]?.plan.columns.map(({ field }) => field) ?? [];
  const isExplained = (field: FieldId): boolean => LEGEND_FIELDS.includes(field) || own.includes(field);
  return headings.length > 1 && beyond.length > 0 && beyond.every(({ field }) => isExplained(field));
}

/** What the headings together read to the right of the table. */
function columnsBeyond(only: Start, whole: Start): readonly ColumnMatch[] {
  return (whole.fits[0]?.plan.columns ?? []).filter(({ column }) => column > only.lastColumn);
}

const LEGEND_ROWS = 60;

/** "Ref", a narrow blank column, then the table: what all headings together read left of it belongs to it. */
function readsLeftOf(only: Start, whole: Start): boolean {
  const columns = whole.fits[0]?.plan.columns ?? [];
  return columns.some(({ column, sure }) => sure === 'high' && column < only.firstColumn);
}

function startOf(header: Header, rowIndex: number, { sheet, templates, index }: Search): Start | null {
  const fits = fitsOf(header.headings, templates, index);
  if (fits.length === 0) return null;
  const columns = header.headings.map(({ column }) => column);
  return {
    header,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
    fits,
    bodyStart: indexAfter(sheet.rows, rowIndex, header.lastRow),
    startIndex: rowIndex,
  };
}

function fieldCount({ fits }: Start): number {
  return fits[0]?.plan.columns.length ?? 0;
}

function indexAfter(rows: readonly Row[], from: number, lastRow: number): number {
  let index = from;
  while (index < rows.length && (rows[index]?.number ?? 0) <= lastRow) index++;
  return index;
}

/** Headings that stand together, split where a column without a heading stands between. */
function segmentsOf(headings: readonly HeadingText[]): HeadingText[][] {
  const segments: HeadingText[][] = [];
  let last = -1;
  for (const heading of headings) {
    if (heading.column !== last + 1 || segments.length === 0) segments.push([]);
    segments.at(-1)?.push(heading);
    last = heading.column;
  }
  return segments;
}

function fitsOf(
  headings: readonly HeadingText[],
  templates: readonly TrackerTemplate[],
  index: HeadingIndex,
): Fit[] {
  const fits = templates.map((template) => fitOf(headings, template, index)).filter((fit) => fit !== null);
  const deadlines = new Set(fits.flatMap(deadlineColumns));
  const scoreOf = (fit: Fit): number => fit.score - PER_UNREAD_DEADLINE * unreadCount(fit, deadlines);
  return fits.map((fit) => ({ ...fit, score: scoreOf(fit) })).sort((a, b) => b.score - a.score);
}

/** More than any template's precedence over another: a deadline that one would read is never passed over by another. */
const PER_UNREAD_DEADLINE = 100;

/** The columns whose whole heading is that of a deadline, as this template reads them. */
function deadlineColumns({ plan }: Fit): number[] {
  return plan.columns
    .filter(({ field, sure }) => sure === 'high' && (field === 'deadline' || field === 'revisedDeadline'))
    .flatMap(columnsRead);
}

/** A form describes its page and a map its areas: only of a table are deadlines asked. */
function unreadCount({ template, plan }: Fit, deadlines: ReadonlySet<number>): number {
  if (template.layout !== 'table') return 0;
  const read = allColumnsRead(plan.columns);
  return [...deadlines].filter((column) => !read.has(column)).length;
}

function fitOf(headings: readonly HeadingText[], template: TrackerTemplate, index: HeadingIndex): Fit | null {
  const plan = matchColumns(headings, template, index);
  const fields = new Set(plan.columns.map(({ field }) => field));
  const meetsNeeds = template.needs.every((oneOf) => oneOf.some((field) => fields.has(field)));
  if (!meetsNeeds || fields.size < template.minimumFields) return null;
  return { template, plan, score: template.precedence + 4 * fields.size };
}

/** One past the last row that belongs to a table: the next table, or the heading of the next page, ends it. */
function endOfBody(sheet: Sheet, start: Start, starts: readonly Start[]): number {
  const next = nextBelow(start, starts);
  let end = next ? firstIndexOf(sheet, next) : sheet.rows.length;
  while (next && end > start.bodyStart && isLoneHeading(sheet.rows[end - 1])) end--;
  return end;
}

function firstIndexOf(sheet: Sheet, start: Start): number {
  let index = start.startIndex;
  while (index > 0 && (sheet.rows[index - 1]?.number ?? 0) >= start.header.firstRow) index--;
  return index;
}

/** A row whose only words are a heading: of an area, or of the block below it. */
function isLoneHeading(row: Row | undefined): boolean {
  const filled = row?.cells.filter((cell) => !isBlank(cell.text)) ?? [];
  const [only] = filled;
  return only !== undefined && filled.length === 1 && (isAreaHeading(only.text) || only.text.length <= 80);
}
