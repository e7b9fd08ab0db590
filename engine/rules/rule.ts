import type { AssessedRecord } from '../assess/assess-record.ts';
import type { AssuranceLine } from '../assess/assurance-map.ts';
import type { RepeatedRecord } from '../assess/count-once.ts';
import type { TimescaleReader } from '../assess/timescale-reader.ts';
import type { Claim } from '../claims/claim.ts';
import type { Recognition } from '../recognise/recognise.ts';
import type { FieldText, Tracker } from '../recognise/tracker.ts';
import type { Settings } from '../settings.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { IsoDate } from '../values/calendar.ts';
import { listWords } from '../values/list-words.ts';
import { oneLine } from '../values/one-line.ts';
import { isNoReference } from '../values/reference.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Fix, Query, Severity } from './query.ts';

/** One thing that is true of a good tracker, how it is checked, and the examples that show it. */
export interface Rule {
  /** States what is true of a good tracker: "action-has-a-lead". */
  readonly id: string;
  /** The gravest that its queries have; a query may have a lesser one. */
  readonly severity: Severity;
  /** One line: what is asked for. */
  readonly summary: string;
  /** Why it matters to a panel. */
  readonly why: string;
  /** Where the rule comes from: a decision table, a trap, a standard. */
  readonly source: string;
  /** What it asks of a workbook, or how it looks at the records first. */
  readonly check: (examined: Examined) => Iterable<Query> | RecordCheck;
  readonly examples: readonly RuleExample[];
}

/** A check of one workbook's records: it is shown each of them in turn, and then asks. */
export interface RecordCheck {
  readonly look: (assessed: AssessedRecord) => void;
  readonly ask: () => Iterable<Query>;
}

/** A workbook with everything worked out but its queries: what a rule may look at. */
export interface Examined {
  readonly workbook: Workbook;
  readonly recognition: Recognition;
  readonly records: readonly AssessedRecord[];
  /** Records left out because their reference was counted on another sheet. */
  readonly repeated: readonly RepeatedRecord[];
  readonly assurance: readonly AssuranceLine[];
  readonly asAt: AsAt;
  /** How each tracker's dates are read, by tracker id. */
  readonly timescales: ReadonlyMap<string, TimescaleReader>;
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
  /** Null where nobody gives one, so that a title row or the last quarter end does. */
  readonly asAt?: IsoDate | null;
  readonly panelDate?: IsoDate;
  /** The id of the RAG rules it is asked under, where not "gip". */
  readonly scheme?: string;
  /** Rows above the headings. */
  readonly title?: readonly (readonly ExampleCell[])[];
  readonly headings: readonly ExampleCell[];
  readonly rows: readonly (readonly ExampleCell[])[];
  /** Further sheets of the same workbook. */
  readonly otherSheets?: readonly ExampleSheet[];
  /** Row numbers of the first sheet that are hidden. */
  readonly hiddenRows?: readonly number[];
  /** Column numbers of the first sheet that are hidden. */
  readonly hiddenColumns?: readonly number[];
  /** Other workbooks that formulas point at. */
  readonly externalLinks?: readonly string[];
  /** The last panel's snapshot. */
  readonly previous?: Snapshot;
  /** Figures a panel paper quotes. */
  readonly claims?: readonly Claim[];
  /** The rule's own queries, in order; empty for a good tracker. */
  readonly expect: readonly ExpectedQuery[];
}

/** A further sheet of an example, its rows from row 1. */
export interface ExampleSheet {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly rows: readonly (readonly ExampleCell[])[];
}

/** What an example asks: where, and the whole message. */
export interface ExpectedQuery {
  readonly cell: string | null;
  readonly message: string;
  /** Only where it is not the rule's own. */
  readonly severity?: Severity;
  /** Only where a fix is offered. */
  readonly fix?: Fix;
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
      /** Its formula, without "=". */
      readonly formula?: string;
      readonly isNumber?: boolean;
    };

/** Who asks, and how gravely. */
export type Asker = Pick<Rule, 'id' | 'severity'>;

/** The same rule asking with another severity. */
export function asking({ id }: Asker, severity: Severity): Asker {
  return { id, severity };
}

/** A query about one field of one record. */
export function queryOn(
  rule: Asker,
  { record, tracker }: AssessedRecord,
  field: FieldText | undefined,
  message: string,
  fix: Fix | null = null,
): Query {
  const cell = field
    ? cellAddress(field.row, field.column)
    : cellAddress(record.row, tracker.area.firstColumn);
  const { id, severity } = rule;
  const { key, sheet } = record;
  return { rule: id, severity, tracker: record.tracker, key, sheet, cell, message, fix };
}

/** A query about a whole tracker, at one of its cells or at none. */
export function queryAbout(rule: Asker, tracker: Tracker, cell: string | null, message: string): Query {
  return queryAt(rule, { tracker: tracker.id, sheet: tracker.sheet.name, cell }, message);
}

/** A query about a place in the workbook, or about the workbook itself where no place is given. */
export function queryAt(
  { id, severity }: Asker,
  place: Partial<Pick<Query, 'tracker' | 'sheet' | 'cell'>>,
  message: string,
): Query {
  const { tracker = null, sheet = null, cell = null } = place;
  return { rule: id, severity, tracker, key: null, sheet, cell, message, fix: null };
}

const LONGEST_REF = 30;

/** What one record of a tracker is called: its template's noun, else "action". */
export function nounOf({ template }: Tracker): string {
  return template.noun ?? 'action';
}

/** How a message names a record: "action 2", or "the action in row 5" where it has no short reference. */
export function nameOf({ record, tracker }: AssessedRecord): string {
  return nameFor(nounOf(tracker), record.fields.get('ref')?.text ?? null, record.row);
}

/** The same of a noun, a reference as its cell holds it (null for none) and a row, 1-based. */
export function nameFor(noun: string, reference: string | null, row: number): string {
  const ref = shortRef(reference);
  return ref === null ? `the ${noun} in row ${String(row)}` : `${noun} ${ref}`;
}

/** A reference as messages say it, without the full stop behind it; null where it is none or too long to name a record by. */
export function shortRef(reference: string | null): string | null {
  const ref = reference?.replace(reference.includes('(') ? /[.:\s]+$/ : /[.:)\s]+$/, '').trim() ?? '';
  return !isNoReference(ref) && ref.length <= LONGEST_REF && !ref.includes('\n') ? ref : null;
}

/** Text as a message quotes it: on one line, cut to a readable length. */
export function quote(text: string): string {
  const line = oneLine(text);
  return `“${line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line}”`;
}

const MOST_CELLS = 8;

/** "F6, F9 and F12", or the first few and how many more. */
export function listCells(cells: readonly string[]): string {
  return listWords(cells, MOST_CELLS);
}

const MOST_QUOTED = 3;

/** "“a”, “b” and “c”", or the first three and how many more. */
export function listQuotes(texts: readonly string[]): string {
  return listWords(texts.map(quote), MOST_QUOTED);
}

/** The address of the cell a field stands in: "D4". */
export function cellOf({ row, column }: FieldText): string {
  return cellAddress(row, column);
}
