import type { Claim } from './claims/claim.ts';
import type { Decisions } from './decisions/decisions.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import type { AppendixTemplate } from './templates/appendix-template.ts';
import type { FieldId } from './templates/fields.ts';
import type { RagRules } from './templates/rag-rules.ts';
import type { TrackerTemplate } from './templates/tracker-template.ts';
import type { FinancialYear, IsoDate } from './values/calendar.ts';

/** The templates and RAG rules in force: the built-in ones, then the user's own. */
export interface Templates {
  readonly trackers: readonly TrackerTemplate[];
  readonly appendices: readonly AppendixTemplate[];
  readonly ragRules: readonly RagRules[];
}

/** Everything a check depends on beside the workbook: the same settings give the same answers. */
export interface Settings {
  readonly templates: Templates;
  readonly ragRules: RagRules;
  /** The data date as given; null lets each workbook's title rows say, else the last quarter end before `today`. */
  readonly asAt: IsoDate | null;
  /** The host's own date, used only to find the last completed quarter end. */
  readonly today: IsoDate;
  /** The day the panel meets; null where not given. */
  readonly panelDate: IsoDate | null;
  /** The financial year that a bare quarter belongs to; null where not given. */
  readonly planYear: FinancialYear | null;
  /** What "Q1 2022" means here (D1 row 12). */
  readonly singleYearQuarter: 'fy-starting' | 'calendar' | 'fy-ending';
  /** Which column is which, where the user has said so. */
  readonly corrections: readonly ColumnCorrection[];
  /** Other spellings of a lead's name, folded, with the name to use. */
  readonly names: ReadonlyMap<string, string>;
  /** Ratings decided, queries accepted, extensions agreed, markings replaced. */
  readonly decisions: Decisions;
  /** Figures a panel paper quotes, to be counted again. */
  readonly claims: readonly Claim[];
  /** The snapshot kept beside the last panel's pack; null where not given. */
  readonly previous: Snapshot | null;
}

/** A user's word on one table: which sheet, which rows hold its headings, which column is which. */
export interface ColumnCorrection {
  /** The workbook's file name; null for every workbook that has such a sheet. */
  readonly workbook: string | null;
  readonly sheet: string;
  /** The template to read it with; null keeps the recognised one. "none" leaves the sheet out. */
  readonly template: string | null;
  /** First and last header row, 1-based; null keeps what was found. */
  readonly headerRows: readonly [number, number] | null;
  readonly columns: ReadonlyMap<FieldId, NamedColumn>;
}

/**
 * The letters of a field's column; the last of several that were found keeps those before it. A list is all of the
 * field's columns, in the order in which they are filled: in each row the last one filled counts. Null for no column.
 */
export type NamedColumn = string | readonly string[] | null;
