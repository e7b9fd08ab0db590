import type { FieldId, FieldKind } from './fields.ts';

/** A kind of tracker that can be recognised: data, never code. */
export interface TrackerTemplate {
  readonly id: string;
  /** What staff call it: "improvement plan". */
  readonly title: string;
  /** What messages call one record, where not "action": "audit". */
  readonly noun?: string;
  readonly description: string;
  /**
   * How it lies on a sheet: a `table` has a record a row; `levels` is the assurance map, with a rating for
   * each level; `form` is the block at the head of an area page, with one row of answers.
   */
  readonly layout: 'table' | 'levels' | 'form';
  /** Higher wins where several templates fit the same table. */
  readonly precedence: number;
  /** Each inner list wants at least one of its fields among the columns. */
  readonly needs: readonly (readonly FieldId[])[];
  /** How many different fields must be found before a row is believed to be its header. */
  readonly minimumFields: number;
  /** True where records belong to an area: a column, a vertical merge, a section row or the page they stand on. */
  readonly needsArea: boolean;
  readonly fields: readonly FieldTemplate[];
}

/** One field that a tracker template wants, and how its heading may read. */
export interface FieldTemplate {
  readonly field: FieldId;
  readonly kind: FieldKind;
  /** The heading to name in messages: "Lead". */
  readonly label: string;
  /** Whole headings, folded when matched, the surest first. */
  readonly headings: readonly string[];
  /** How longer headings may begin: "timescale" for "Timescale (by when)". */
  readonly prefixes?: readonly string[];
  /** How longer headings may end: "owner" for "Risk owner". */
  readonly endings?: readonly string[];
  /** Whole headings that are its own only where the cells below hold dates: "extension", which may be a telephone's. */
  readonly whereDated?: readonly string[];
  /** True where its absence is a query. */
  readonly required?: boolean;
  /**
   * True where a tracker may have several columns of it, "Revised date (1)" and "Revised date (2)": in each row the last
   * one filled counts, and the ones before it are history.
   */
  readonly several?: boolean;
}
