import type { FieldId } from '../templates/fields.ts';
import { isBlank } from '../values/blank.ts';
import { foldText } from '../values/fold.ts';
import { readMarking } from '../values/marking.ts';
import type { Area, Cell, Row } from '../workbook/workbook.ts';
import { isAreaHeading } from './area-name.ts';
import { mayBeSame, repeatsHeadings, type FoldedHeading } from './repeated-headings.ts';
import { allColumnsRead, type ColumnMatch, type LeftOutReason } from './tracker.ts';
import type { VerticalMerges } from './vertical-merges.ts';

/** What a row under the headings is. */
export type RowRole = 'record' | 'continuation' | 'blank' | LeftOutReason;

/** What is needed to tell one row's role from another's. */
export interface RowContext {
  /** The sheet's merges by their last row (1-based). */
  readonly mergesEndingIn: ReadonlyMap<number, readonly Area[]>;
  /** By column. */
  readonly headings: ReadonlyMap<number, FoldedHeading>;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columnOf: ReadonlyMap<FieldId, number>;
  /** The columns that some field is read from. */
  readonly fieldColumns: ReadonlySet<number>;
  /** The columns of the fields that a continuation row never holds. */
  readonly ownColumns: ReadonlySet<number>;
  readonly merges: VerticalMerges;
  /** True where so many rows lack a reference that a missing one means "goes on from above" (T27). */
  readonly blankRefContinues: () => boolean;
  /** True where nearly all references hold a number: "1.1", "R-014". */
  readonly refsAreNumbered: () => boolean;
}

/** Fields that a continuation row never holds: any of them filled makes the row a record of its own. */
const OWN_FIELDS: readonly FieldId[] = [
  'ref',
  'lead',
  'deadline',
  'revisedDeadline',
  'status',
  'rag',
  'raised',
];

/** The columns whose cells make a row a record of its own. */
export function ownColumnsOf(columns: readonly ColumnMatch[]): ReadonlySet<number> {
  return allColumnsRead(columns.filter(({ field }) => OWN_FIELDS.includes(field)));
}

const HINT =
  /^(?:text|date|yes ?[,/] ?no|number|free text|drop ?down|select.*|identifier|initials|name|d{1,2}[/.-]m{1,3}[/.-]y{2,4})$/i;
/** What stands for a reference in a row that shows how to fill one in; "EG-01" and "Sample 1" are references. */
const EXAMPLE =
  /^(?:[Ee]\.\s?[Gg]\.?(?:\W|$)|[Ee]g(?:[\s:,]|$)|(?:[Ff]or )?(?:[Ee]xample|EXAMPLE)(?:\W|$)|[Ss]ample\W*$)/;
const LONGEST_SECTION = 80;
const TOTAL_ALONE = /^(?:grand |sub-? ?)?totals?:?$/i;
const FIGURE = /^(?:\p{L}[\p{L} ]{0,30}[:=] ?)?\d{1,6}(?:\.\d+)? ?%?(?: \p{L}[\p{L} ]{0,20})?$/u;
const TOTAL = /^(?:grand |sub-? ?)?totals?\b|^average\b/i;

/** The cells of a row that hold words or numbers, within the table's columns. */
export function filledCells(row: Row, context: RowContext): Cell[] {
  return row.cells.filter(
    (cell) => cell.column >= context.firstColumn && cell.column <= context.lastColumn && !isBlank(cell.text),
  );
}

/** What came before a row in its table. */
export interface RowsBefore {
  readonly hasRecord: boolean;
  /** True where a total has been met: what stands under it belongs to the totals. */
  readonly hasTotal: boolean;
  /** The last row (1-based) of the table so far, repeated headings included. */
  readonly lastRow: number;
}

/** What a row is: a record, more of the record above, or something to leave out with a reason. */
export function roleOfRow(row: Row, context: RowContext, before: RowsBefore): RowRole {
  if (before.hasRecord && isPlainRecord(row, context)) return 'record';
  const filled = filledCells(row, context);
  const [first] = filled;
  if (first === undefined) return 'blank';
  if (repeatsHeadings(filled, context.headings)) return 'repeated heading';
  if (isTotal(filled, before) && !isSectionHeading(row, filled, context)) return 'total';
  if (before.hasRecord && holdsOnlyFigures(row, filled, context)) return 'total';
  if (!before.hasRecord && isHelp(filled, context)) return 'help text';
  const alone = filled.length <= 2 ? roleAlone(row, filled, first, context) : null;
  if (alone) return alone;
  if (!filled.some((cell) => context.fieldColumns.has(cell.column))) return 'note';
  return before.hasRecord ? roleBelow(row, filled, context, before) : 'record';
}

/** What a total or Excel's own stand-in for a heading begins with. */
const NO_RECORD = /^\s*(?:grand|sub|total|average|column)/i;

/**
 * Whether a row below a record plainly is one too, which settles nearly every row at one look: so many of its cells
 * differ from their headings that it repeats none, and two hold what only a record of its own does.
 */
function isPlainRecord(row: Row, context: RowContext): boolean {
  let filled = 0;
  let own = 0;
  let different = 0;
  for (const { column, text } of row.cells) {
    if (column < context.firstColumn || column > context.lastColumn || isBlank(text)) continue;
    if (filled === 0 && NO_RECORD.test(text)) return false;
    filled++;
    if (context.ownColumns.has(column)) own++;
    if (!mayBeSame(context.headings.get(column), text)) different++;
    if (filled > 3 && own >= 2 && different * 5 > row.cells.length * 2) return true;
  }
  return false;
}

/** Below a record: more of it, a record of its own, or after a gap something that has nothing of a record. */
function roleBelow(row: Row, filled: readonly Cell[], context: RowContext, before: RowsBefore): RowRole {
  if (standsAlone(filled, context)) return 'record';
  if (continues(row, filled, context)) return row.number === before.lastRow + 1 ? 'continuation' : 'note';
  return lacksReference(filled, context) && row.number > before.lastRow + 1 ? 'note' : 'record';
}

function isTotal(filled: readonly Cell[], before: RowsBefore): boolean {
  const [first] = filled;
  if (first === undefined) return false;
  const text = first.text.trim();
  if (before.hasTotal && filled.length <= 3 && !/\d/.test(text)) return true;
  if (!TOTAL.test(text)) return false;
  return TOTAL_ALONE.test(text) || filled.slice(1).every(isFigure);
}

/** Counts under a table, without a word beside them; under a merged reference or title they are more of the record. */
function holdsOnlyFigures(row: Row, filled: readonly Cell[], { columnOf, merges }: RowContext): boolean {
  const keys = [columnOf.get('ref'), columnOf.get('title')].filter((column) => column !== undefined);
  return filled.every(
    ({ kind, column }) =>
      kind === 'number' &&
      !keys.includes(column) &&
      keys.every((key) => merges.anchorOf(row.number, key) === null),
  );
}

/** "12", or a figure with what it counts: "Overdue: 3", "75% complete". */
function isFigure({ kind, text }: Cell): boolean {
  return kind === 'number' || FIGURE.test(text.trim());
}

function isHelp(filled: readonly Cell[], context: RowContext): boolean {
  return isExample(filled, context) || explainsColumns(filled, context) || lacksEveryNumber(filled, context);
}

/** "e.g. 1" or "Example" where a reference should stand. */
function isExample([first, ...others]: readonly Cell[], { columnOf, firstColumn }: RowContext): boolean {
  const isFirst = first !== undefined && [columnOf.get('ref'), firstColumn].includes(first.column);
  return isFirst && others.length >= 2 && first.text.length <= 12 && EXAMPLE.test(first.text.trim());
}

/** Sentences or "Text", "Date", "Yes, No" where a reference, a lead and a date should stand. */
function explainsColumns(filled: readonly Cell[], context: RowContext): boolean {
  const short: readonly FieldId[] = [
    'ref',
    'lead',
    'deadline',
    'raised',
    'closed',
    'status',
    'priority',
    'rag',
  ];
  const columns = new Set(short.map((field) => context.columnOf.get(field)));
  const cells = filled.filter((cell) => cell.kind === 'text' && columns.has(cell.column));
  const helpful = cells.filter(
    (cell) => HINT.test(cell.text.trim()) || cell.text.trim().split(/\s+/).length >= 5,
  );
  return helpful.length >= 3 && helpful.length * 2 > cells.length;
}

/** "Your ref", "Month or quarter": words alone in a table whose references all hold a number. */
function lacksEveryNumber(filled: readonly Cell[], context: RowContext): boolean {
  const refColumn = context.columnOf.get('ref');
  const deadlineColumn = context.columnOf.get('deadline');
  const has = (column: number | undefined): boolean => filled.some((cell) => cell.column === column);
  return (
    has(refColumn) &&
    has(deadlineColumn) &&
    filled.every((cell) => !/\d/.test(cell.text)) &&
    context.refsAreNumbered()
  );
}

/** A row of one or two cells: a section heading, a bare number, a note, or null where it may still be a record. */
function roleAlone(row: Row, filled: readonly Cell[], first: Cell, context: RowContext): RowRole | null {
  const title = context.columnOf.get('title');
  const last = filled.at(-1) ?? first;
  if (filled.every(isMarking)) return 'note';
  if (isMergedAcross(row.number, last, context)) return 'section heading';
  if (filled.length > 1) return null;
  if (first.column === context.columnOf.get('ref') && /^\W*\w{0,4}[-.]?\d[\d.]*\W*$/.test(first.text.trim()))
    return 'numbered but empty';
  if (first.kind === 'text' && isAreaHeading(first.text)) return 'section heading';
  if (/^(?:source|note|notes|key)\b\s*[:.]/i.test(first.text)) return 'note';
  if (isMarkedHeading(first, context)) return 'section heading';
  const stands = first.column === context.firstColumn && first.column !== title;
  const isMarked = first.hasBold === true || first.look.fill !== null;
  return stands || (first.column === context.firstColumn && isMarked) ? 'section heading' : null;
}

/** A page repeats its marking at its foot. “Protect” alone may head a section: it is a strand of counter terrorism. */
function isMarking({ kind, text }: Cell): boolean {
  return kind === 'text' && readMarking(text) !== null && foldText(text) !== 'protect';
}

/** Below a subtotal the next section goes on: its heading is no more of the total. */
function isSectionHeading(row: Row, filled: readonly Cell[], context: RowContext): boolean {
  const [first] = filled;
  if (first === undefined || TOTAL.test(first.text.trim())) return false;
  return filled.length === 1 && roleAlone(row, filled, first, context) === 'section heading';
}

/** A short heading, bold or filled, that stands alone where the titles of numbered records stand. */
function isMarkedHeading(cell: Cell, { columnOf, refsAreNumbered }: RowContext): boolean {
  const isMarked = cell.hasBold === true || cell.look.fill !== null;
  const mayHead = isMarked && cell.text.length <= LONGEST_SECTION && !cell.text.includes(':');
  return mayHead && cell.column === columnOf.get('title') && refsAreNumbered();
}

function isMergedAcross(row: number, cell: Cell, { mergesEndingIn, lastColumn }: RowContext): boolean {
  const merges = mergesEndingIn.get(row) ?? [];
  return merges.some(
    (merge) =>
      merge.firstColumn === cell.column &&
      merge.lastColumn > cell.column + 1 &&
      merge.lastColumn - merge.firstColumn < lastColumn,
  );
}

/**
 * A lead, a deadline, a status or a reference of its own makes a row a record; under a merged reference or title,
 * where one record may be spread over rows, only two of them do: a recommendation beside its several actions.
 */
function standsAlone(filled: readonly Cell[], { columnOf, ownColumns, merges }: RowContext): boolean {
  const key = columnOf.get('ref') ?? columnOf.get('title');
  const isMerged =
    key !== undefined && filled[0] !== undefined && merges.anchorOf(filled[0].row, key) !== null;
  let own = 0;
  for (const { column } of filled) if (ownColumns.has(column)) own++;
  return own >= (isMerged ? 2 : 1);
}

function continues(row: Row, filled: readonly Cell[], context: RowContext): boolean {
  const { columnOf, merges } = context;
  const keyColumn = columnOf.get('ref') ?? columnOf.get('title');
  if (keyColumn === undefined) return false;
  if (merges.anchorOf(row.number, keyColumn)) return true;
  if (filled.some((cell) => cell.column === keyColumn)) return false;
  const hasTitle = filled.some((cell) => cell.column === columnOf.get('title'));
  return !hasTitle || context.blankRefContinues();
}

function lacksReference(filled: readonly Cell[], { columnOf, refsAreNumbered }: RowContext): boolean {
  const refColumn = columnOf.get('ref');
  return refColumn !== undefined && !filled.some((cell) => cell.column === refColumn) && refsAreNumbered();
}
