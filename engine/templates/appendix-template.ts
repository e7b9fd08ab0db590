import type { FieldId } from './fields.ts';

/** The kinds of table built in code; a template chooses one. */
export const APPENDIX_KINDS = [
  'records',
  'inspections',
  'overdue',
  'assurance-map',
  'improvement-plan',
  'data-quality',
] as const;

/** One kind of table. */
export type AppendixKind = (typeof APPENDIX_KINDS)[number];

/** In which order a table prints its rows: as the tracker has them, by the stage of publication, by days overdue, by area. */
export type AppendixOrder = 'tracker' | 'stage-then-newest' | 'worst-first' | 'area';

/** In which orders each kind can print its rows. */
export const APPENDIX_ORDERS: Readonly<Record<AppendixKind, readonly AppendixOrder[]>> = {
  records: ['tracker', 'worst-first'],
  inspections: ['stage-then-newest'],
  overdue: ['worst-first'],
  'assurance-map': ['area'],
  'improvement-plan': ['area'],
  'data-quality': ['tracker'],
};

/** What one column of an appendix shows; several fields stand under one another in one cell. */
export interface AppendixColumn {
  readonly heading: string;
  readonly shows: readonly AppendixCell[];
}

/** One thing that a cell shows. */
export interface AppendixCell {
  readonly value: FieldId | AppendixValue;
  /** Printed before the value where it shares its cell: "Published: ". */
  readonly label?: string;
}

/** What a line on data quality can show: a heading as read, a query, a row or a sheet left out. */
export const DATA_QUALITY_VALUES = ['matter', 'sheet', 'cells', 'refs', 'found', 'readAs', 'rule'] as const;

/** One part of a line on data quality. */
export type DataQualityValue = (typeof DATA_QUALITY_VALUES)[number];

/** Values worked out from a record, beside its own fields. */
export const RECORD_VALUES = [
  'rating',
  'originalDeadline',
  'currentDeadline',
  'agreedBy',
  'daysOverdueOriginal',
  'daysOverdue',
  'firstAndLatestGrade',
  'actionsOpenOfTotal',
] as const;

/** One value worked out from a record. */
export type RecordValue = (typeof RECORD_VALUES)[number];

/** All values that a column can show beside a record's own fields; some kinds of table alone have the others. */
export const APPENDIX_VALUES = [
  'stage',
  ...RECORD_VALUES,
  'level1Rating',
  'level2Rating',
  'level3Rating',
  'level1Direction',
  'level2Direction',
  'level3Direction',
  'section',
  ...DATA_QUALITY_VALUES,
] as const;

/** One value beside a record's own fields. */
export type AppendixValue = (typeof APPENDIX_VALUES)[number];

/** A record is shown where its field's reading is one of the values; all filters must hold. */
export interface AppendixFilter {
  /** "grade" and "status" by their reading, any other by its folded words. */
  readonly field: FieldId;
  readonly in: readonly string[];
}

/** A standard appendix table: a kind built in code, then its columns, order and filters. */
export interface AppendixTemplate {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly kind: AppendixKind;
  /** Where it stands in a pack, the lowest first; those without one come last. */
  readonly place?: number;
  /** Left out of the panel and public editions: it is for the team (D13). */
  readonly workingOnly?: boolean;
  /** Which trackers feed it; empty where it is made from whole workbooks. */
  readonly from: readonly string[];
  readonly columns: readonly AppendixColumn[];
  /** One that its kind can print. */
  readonly order: AppendixOrder;
  /** Of the kind `records` only. */
  readonly filters: readonly AppendixFilter[];
}
