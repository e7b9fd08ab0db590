import type { FieldId } from '../templates/fields.ts';
import { isBlank } from '../values/blank.ts';
import type { Cell, Row } from '../workbook/workbook.ts';
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

/** The fields of a record of one row, each read from its cell when asked for: a list of them for every record would take more room than the sheet. */
export class FieldsOfRow implements RecordFields {
  readonly #row: Row;
  readonly #places: FieldPlaces;

  constructor(row: Row, places: FieldPlaces) {
    this.#row = row;
    this.#places = places;
  }

  get(field: FieldId): FieldText | undefined {
    const column = this.#places.columns.get(field);
    return column === undefined ? undefined : this.#read(field, column);
  }

  all(field: FieldId): readonly FieldText[] {
    const { columns, several, merges } = this.#places;
    const column = columns.get(field);
    const places = several.get(field) ?? (column === undefined ? [] : [column]);
    return places.map((place) => readCellField(this.#row, place, merges));
  }

  has(field: FieldId): boolean {
    return this.#places.columns.has(field);
  }

  *[Symbol.iterator](): Generator<[FieldId, FieldText]> {
    for (const [field, column] of this.#places.columns) yield [field, this.#read(field, column)];
  }

  #read(field: FieldId, column: number): FieldText {
    const { several, merges } = this.#places;
    const last = several.size > 0 && several.has(field) ? lastFilled(this.all(field)) : undefined;
    return last ?? readCellField(this.#row, column, merges);
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
  if (rows.length === 1 && top) return readCellField(top, column, merges);
  const row = top?.number ?? 0;
  const own = top && cellIn(top, column);
  const merged = own && !isBlank(own.text) ? null : merges.anchorOf(row, column);
  const cells = rows
    .map((each) => cellIn(each, column))
    .filter((cell) => cell !== undefined && !isBlank(cell.text));
  const text = merged ? merged.text : cells.map((cell) => cell?.text ?? '').join('\n');
  return asField(merged ?? cells[0] ?? own ?? null, text, row, column);
}

function readCellField(row: Row, column: number, merges: VerticalMerges): FieldText {
  const own = cellIn(row, column);
  const isFilled = own !== undefined && !isBlank(own.text);
  const cell = isFilled ? own : (merges.anchorOf(row.number, column) ?? own ?? null);
  return asField(cell, cell?.text ?? '', row.number, column);
}

function asField(source: Cell | null, text: string, row: number, column: number): FieldText {
  return { text: isBlank(text) ? '' : text, row: source?.row ?? row, column, source };
}

/** Cells stand in column order, most rows without a gap: the search begins where the cell would then be. */
function cellIn({ cells }: Row, column: number): Cell | undefined {
  for (let index = Math.min(column, cells.length) - 1; index >= 0; index--) {
    const cell = cells[index];
    if (cell && cell.column <= column) return cell.column === column ? cell : undefined;
  }
  return undefined;
}
