import type { AssessedRecord } from '../assess/assess-record.ts';
import type { AssuranceLine } from '../assess/assurance-map.ts';
import type { Recognition } from '../recognise/recognise.ts';
import type { FieldText, Tracker } from '../recognise/tracker.ts';
import type { Settings } from '../settings.ts';
import type { IsoDate } from '../values/calendar.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Fix, Query, Severity } from './query.ts';

/** One thing that is true of a good tracker, how it is checked, and the examples that show it. */
export interface Rule {
  /** States what is true of a good tracker: "action-has-a-lead". */
  readonly id: string;
  readonly severity: Severity;
  /** One line: what is asked for. */
  readonly summary: string;
  /** Why it matters to a panel. */
  readonly why: string;
  /** Where the rule comes from: a decision table, a trap, a standard. */
  readonly source: string;
  readonly check: (examined: Examined) => Iterable<Query>;
  readonly examples: readonly RuleExample[];
}

/** A workbook with everything worked out but its queries: what a rule may look at. */
export interface Examined {
  readonly workbook: Workbook;
  readonly recognition: Recognition;
  readonly records: readonly AssessedRecord[];
  readonly assurance: readonly AssuranceLine[];
  readonly asAt: AsAt;
  readonly settings: Settings;
}

/** The data date and who gave it. */
export interface AsAt {
  readonly date: IsoDate;
  readonly from: 'settings' | 'title' | 'last quarter end';
  /** The title cell that states it, "Plan!A2"; null otherwise. */
  readonly cell: string | null;
}

/** A small table, and what the rule says of it. It is its rule's test and its help. */
export interface RuleExample {
  /** A sentence: "an open action without a lead is a query". */
  readonly name: string;
  readonly sheet?: string;
  readonly asAt?: IsoDate;
  /** Rows above the headings. */
  readonly title?: readonly (readonly ExampleCell[])[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ExampleCell[])[];
  /** The rule's own queries, in order: where, and the whole message; empty for a good tracker. */
  readonly expect: readonly { readonly cell: string | null; readonly message: string }[];
}

/** A cell of an example: its text, or a date, a fill, a font or a number format beside it. */
export type ExampleCell =
  | string
  | {
      readonly text: string;
      readonly fill?: string;
      readonly font?: string;
      /** A true date cell, as Excel holds it. */
      readonly date?: IsoDate;
      readonly numberFormat?: string;
      readonly isError?: boolean;
      readonly isNumber?: boolean;
    };

/** A query about one field of one record. */
export function queryOn(
  rule: Pick<Rule, 'id' | 'severity'>,
  assessed: AssessedRecord,
  field: FieldText | undefined,
  message: string,
  fix: Fix | null = null,
): Query {
  const { record } = assessed;
  return {
    rule: rule.id,
    severity: rule.severity,
    tracker: record.tracker,
    key: record.key,
    sheet: record.sheet,
    cell: field ? cellAddress(field.row, field.column) : cellAddress(record.row, firstColumn(assessed)),
    message,
    fix,
  };
}

function firstColumn({ tracker }: AssessedRecord): number {
  return tracker.area.firstColumn;
}

/** A query about a whole tracker, at one of its cells or at none. */
export function queryAbout(
  rule: Pick<Rule, 'id' | 'severity'>,
  tracker: Tracker,
  cell: string | null,
  message: string,
): Query {
  return {
    rule: rule.id,
    severity: rule.severity,
    tracker: tracker.id,
    key: null,
    sheet: tracker.sheet.name,
    cell,
    message,
    fix: null,
  };
}

/** How a message names a record: "action 2", or "the action in row 5" where it has no reference. */
export function nameOf({ record }: AssessedRecord): string {
  const ref = record.fields.get('ref')?.text.trim();
  return ref ? `action ${ref}` : `the action in row ${String(record.row)}`;
}

/** Text as a message quotes it: on one line, cut to a readable length. */
export function quote(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`;
}

/** "F6, F9 and F12", or the first few and how many more. */
export function listCells(cells: readonly string[]): string {
  if (cells.length <= 1) return cells[0] ?? '';
  const shown = cells.slice(0, 8);
  const more = cells.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${String(more)} more`;
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** Rows of one tracker together, trackers in their order. */
export function byTracker(records: readonly AssessedRecord[]): Map<Tracker, AssessedRecord[]> {
  const groups = new Map<Tracker, AssessedRecord[]>();
  for (const assessed of records) {
    const group = groups.get(assessed.tracker);
    if (group) group.push(assessed);
    else groups.set(assessed.tracker, [assessed]);
  }
  return groups;
}
