import type { AssessedRecord } from '../assess/assess-record.ts';
import type { FieldText } from '../recognise/tracker.ts';
import { addMonths, type IsoDate } from '../values/calendar.ts';
import { latestEntry, type DatedEntry } from '../values/dated-entries.ts';
import { rememberingEach, rememberingLast } from '../values/remember.ts';
import { foldText } from '../values/fold.ts';
import type { Examined } from './rule.ts';

/** What a record last reported, and when. */
export interface LatestUpdate {
  readonly field: FieldText;
  /** Of an update kept as a log: its newest entry. */
  readonly entry: DatedEntry;
  /** As a date at the head of the entry gives it; null without one. */
  readonly date: IsoDate | null;
}

/** The newest entry of a record's update; null where the tracker has no update column. */
export function latestUpdate(assessed: AssessedRecord, { timescales }: Timescales): LatestUpdate | null {
  return readerOf(timescales)(assessed);
}

type Timescales = Pick<Examined, 'timescales'>;

/** Five rules look at the same update, and at one record after the other. */
const readerOf = rememberingEach((timescales: Examined['timescales']) =>
  rememberingLast((assessed: AssessedRecord) => readLatest(assessed, timescales)),
);

function readLatest({ record }: AssessedRecord, timescales: Examined['timescales']): LatestUpdate | null {
  const field = record.fields.get('update');
  if (!field) return null;
  const reader = timescales.get(record.tracker);
  const entry = latestEntry(field.text, (label) => reader?.mention(label)?.end ?? null);
  return { field, entry, date: entry.date };
}

/** The day an update is of, and the cell that says so. */
export interface DatedUpdate {
  readonly field: FieldText;
  readonly on: IsoDate;
}

/** By the date column, or by the newest date that heads a line of the update, whichever is later; null without either. */
export function dateOfUpdate(assessed: AssessedRecord, examined: Timescales): DatedUpdate | null {
  const column = assessed.record.fields.get('updated');
  const reader = examined.timescales.get(assessed.record.tracker);
  const stated = column && column.text !== '' ? (reader?.readDay(column) ?? null) : null;
  const written = latestUpdate(assessed, examined);
  const own = written?.date ?? null;
  if (column && stated !== null && (own === null || stated >= own)) return { field: column, on: stated };
  return written && own !== null ? { field: written.field, on: own } : null;
}

const A_QUARTER = 3;

/** The first day that an update can be of and still be of the quarter before the as-at date. */
export function firstCurrentDay(asAt: IsoDate): IsoDate {
  return addMonths(asAt, -A_QUARTER);
}

const REPORTS_NOTHING =
  /^(?:[-–.?\s]*|tb[acd]|n\/?a|none|nil|as above|see above|no (?:update|change|progress)s?(?: (?:to report|received|provided|given|this quarter))?|update (?:awaited|to follow|pending|required|due)|awaiting update)[.\s]*$/;

const LONGEST = 60;

/** Whether an update is blank or says no more than that there is none: “tbc”, “No change”. */
export function reportsNothing(text: string): boolean {
  return text.length <= LONGEST && REPORTS_NOTHING.test(foldText(text));
}
