import type { FieldId } from '../templates/fields.ts';
import { isBlank } from '../values/blank.ts';
import type { Cell, Look, Row } from '../workbook/workbook.ts';
import type { FieldText, RecordFields } from './tracker.ts';
import type { VerticalMerges } from './vertical-merges.ts';

/** Where the fields of a table's records stand: the same for all of them. */
export interface FieldPlaces {
  /** The column (1-based) of each field, in the columns' order. */
  readonly columns: ReadonlyMap<FieldId, number>;
  /** All columns of each field that has more than one, in the order in which they are filled. */
  readonly several: ReadonlyMap<FieldId, readonly number[]>;
  readonly merges: VerticalMerges;
}

/** The fields of a table's rows, a column at a time: each is read for all rows when it is first asked for, and then kept. */
export class FieldColumns {
  readonly #rows: readonly Row[];
  readonly #places: FieldPlaces;
  readonly #inForce = new Map<FieldId, readonly FieldText[]>();
  readonly #each = new Map<FieldId, readonly (readonly FieldText[])[]>();

  /** `rows` are the first rows of the table's records, in their order. */
  constructor(rows: readonly Row[], places: FieldPlaces) {
    this.#rows = rows;
    this.#places = places;
  }

  /** The field of every row, of several columns the last one filled; empty where the table has no column for it. */
  inForce(field: FieldId): readonly FieldText[] {
    const known = this.#inForce.get(field);
    if (known) return known;
    const each = this.each(field);
    const [only] = each;
    const read = each.length === 1 && only ? only : this.#lastFilled(each);
    this.#inForce.set(field, read);
    return read;
  }

  /** The field of every row, in each of its columns. */
  each(field: FieldId): readonly (readonly FieldText[])[] {
    const known = this.#each.get(field);
    if (known) return known;
    const { columns, several, merges } = this.#places;
    const column = columns.get(field);
    const all = several.get(field) ?? (column === undefined ? [] : [column]);
    const read = all.map((one) => this.#rows.map((row) => readCellField(row, one, merges)));
    this.#each.set(field, read);
    return read;
  }

  has(field: FieldId): boolean {
    return this.#places.columns.has(field);
  }

  fields(): Iterable<FieldId> {
    return this.#places.columns.keys();
  }

  #lastFilled(each: readonly (readonly FieldText[])[]): readonly FieldText[] {
    if (each.length === 0) return [];
    return this.#rows.flatMap((_, place) => {
      return lastFilled(each.flatMap((texts) => texts[place] ?? [])) ?? [];
    });
  }
}

const NO_TEXTS: readonly FieldText[] = [];

/** The fields of a record of one row: its place in its table's columns. */
export class FieldsOfRow implements RecordFields {
  readonly #columns: FieldColumns;
  readonly #place: number;

  /** `place` is that of its row among those of the columns, from 0. */
  constructor(columns: FieldColumns, place: number) {
    this.#columns = columns;
    this.#place = place;
  }

  get(field: FieldId): FieldText | undefined {
    return this.#columns.inForce(field)[this.#place];
  }

  all(field: FieldId): readonly FieldText[] {
    const each = this.#columns.each(field);
    if (each.length > 1) return each.flatMap((texts) => texts[this.#place] ?? []);
    const only = each[0]?.[this.#place];
    return only ? [only] : NO_TEXTS;
  }

  has(field: FieldId): boolean {
    return this.#columns.has(field);
  }

  *[Symbol.iterator](): Generator<[FieldId, FieldText]> {
    for (const field of this.#columns.fields()) {
      const text = this.get(field);
      if (text) yield [field, text];
    }
  }
}

/** All fields of a record that is spread over several rows, or whose title holds several. */
export class FieldsOfRows extends Map<FieldId, FieldText> implements RecordFields {
  readonly #several: ReadonlyMap<FieldId, readonly FieldText[]>;

  constructor(rows: readonly Row[], { columns, several, merges }: FieldPlaces) {
    super(Array.from(columns, ([field, column]) => [field, readField(rows, column, merges)]));
    this.#several = new Map(
      Array.from(several, ([field, places]) => [
        field,
        places.map((place) => readField(rows, place, merges)),
      ]),
    );
    for (const [field, texts] of this.#several) {
      const last = lastFilled(texts);
      if (last) this.set(field, last);
    }
  }

  all(field: FieldId): readonly FieldText[] {
    const one = this.get(field);
    return this.#several.get(field) ?? (one ? [one] : []);
  }
}

/** The last that holds something; the last where all are blank. */
function lastFilled(texts: readonly FieldText[]): FieldText | undefined {
  return texts.findLast(({ text }) => text !== '') ?? texts.at(-1);
}

/** One field of a record: the cells of its column, those of continuation rows joined by line breaks. */
export function readField(rows: readonly Row[], column: number, merges: VerticalMerges): FieldText {
  const [top] = rows;
  if (!top) return blankCell(0, column);
  const filled = rows
    .map((row) => cellIn(row, column))
    .filter((cell) => cell !== undefined && !isBlank(cell.text));
  const [first, second] = filled;
  const isMerged = first?.row !== top.number && merges.anchorOf(top.number, column) !== null;
  if (!first || isMerged) return readCellField(top, column, merges);
  return second ? joined(first, filled) : first;
}

function joined(first: Cell, filled: readonly (Cell | undefined)[]): FieldText {
  return { ...first, text: filled.map((cell) => cell?.text ?? '').join('\n'), from: first };
}

/** Nearly every field is its cell, and takes no room of its own. */
function readCellField(row: Row, column: number, merges: VerticalMerges): FieldText {
  const own = cellIn(row, column);
  if (own && !isBlank(own.text)) return own;
  const cell = merges.anchorOf(row.number, column) ?? own;
  if (!cell) return blankCell(row.number, column);
  return cell.text !== '' && isBlank(cell.text) ? { ...cell, text: '', from: cell } : cell;
}

function blankCell(row: number, column: number): Cell {
  return { row, column, kind: 'blank', value: null, text: '', look: NO_LOOK };
}

const NO_LOOK: Look = { fill: null, fillBy: 'none', font: '', numberFormat: 'General', isStruck: false };

/** Cells stand in column order, most rows without a gap: the search begins where the cell would then be. */
function cellIn({ cells }: Row, column: number): Cell | undefined {
  for (let index = Math.min(column, cells.length) - 1; index >= 0; index--) {
    const cell = cells[index];
    if (cell && cell.column <= column) return cell.column === column ? cell : undefined;
  }
  return undefined;
}
