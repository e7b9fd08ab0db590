import { findDecided, isDecided, NOTHING_DECIDED, type Decided } from '../decisions/decided.ts';
import type { Recognition } from '../recognise/recognise.ts';
import { sheetDates } from '../recognise/sheet-dates.ts';
import type { Tracker } from '../recognise/tracker.ts';
import type { Settings } from '../settings.ts';
import type { IsoDate } from '../values/calendar.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { assessRecord, type AssessContext, type AssessedRecord } from './assess-record.ts';
import { countOnce, type CountedRecords } from './count-once.ts';
import type { TimescaleReader } from './timescale-reader.ts';

/** What the records of a workbook are assessed with. */
export interface AssessBasis {
  readonly workbook: Workbook;
  readonly recognition: Recognition;
  /** By tracker id. */
  readonly timescales: ReadonlyMap<string, TimescaleReader>;
  readonly asAt: IsoDate;
  readonly settings: Settings;
}

/** The records of a workbook, each reference once, in sheet, then row order; and what was decided on them. */
export function assessTrackers(basis: AssessBasis): CountedRecords & { readonly decided: Decided } {
  const { workbook, recognition, settings } = basis;
  const all = recognition.trackers.flatMap((tracker) => assessTracker(tracker, basis));
  const counted = countOnce(inRowOrder(all, workbook), sheetDates(recognition.titles));
  const decided = findDecided(counted, settings.decisions, workbook.file);
  return { ...withDecisions(counted, decided, basis), decided };
}

/** Form blocks describe a page; they are no records to assess. */
function assessTracker(tracker: Tracker, basis: AssessBasis): AssessedRecord[] {
  if (tracker.template.layout !== 'table') return [];
  const context = contextFor(tracker, NOTHING_DECIDED, basis);
  return context ? tracker.records.map((record) => assessRecord(record, context)) : [];
}

function contextFor(
  tracker: Tracker,
  decided: Decided,
  { timescales, asAt, settings }: AssessBasis,
): AssessContext | null {
  const reader = timescales.get(tracker.id);
  return reader ? { tracker, timescales: reader, asAt, settings, decided } : null;
}

/** In sheet, then row order: tables beside each other on a sheet take turns. */
function inRowOrder(records: AssessedRecord[], workbook: Workbook): AssessedRecord[] {
  const place = new Map(workbook.sheets.map((sheet, index) => [sheet, index]));
  const sheetOf = ({ tracker }: AssessedRecord): number => place.get(tracker.sheet) ?? 0;
  return records.sort((a, b) => sheetOf(a) - sheetOf(b) || a.record.row - b.record.row);
}

/** Assesses again what something was decided on: which of two copies a decision is about is known only once one counts. */
function withDecisions(counted: CountedRecords, decided: Decided, basis: AssessBasis): CountedRecords {
  const again = new Map<AssessedRecord, AssessedRecord>();
  for (const each of counted.records) {
    const context = isDecided(each.record, decided) ? contextFor(each.tracker, decided, basis) : null;
    if (context) again.set(each, assessRecord(each.record, context));
  }
  if (again.size === 0) return counted;
  const now = (each: AssessedRecord): AssessedRecord => again.get(each) ?? each;
  return {
    records: counted.records.map(now),
    repeated: counted.repeated.map((each) => ({ ...each, counted: now(each.counted) })),
  };
}
