import type { Tracker, TrackerRecord } from '../recognise/tracker.ts';
import { foldText } from '../values/fold.ts';
import type { AgreedExtension, Decisions, OnARecord, RatingDecision } from './decisions.ts';

/** What has been decided on the records of one workbook. */
export interface Decided {
  /** The latest decision first: an earlier one stands behind it. */
  readonly ratings: DecidedOn<RatingDecision>;
  readonly extensions: DecidedOn<AgreedExtension>;
}

/** Decisions of one kind by the record they are on. */
export interface DecidedOn<D> {
  readonly byRecord: ReadonlyMap<TrackerRecord, readonly D[]>;
  /** Decisions whose key several records share, with those records: which one was meant is not guessed. */
  readonly unclear: ReadonlyMap<D, readonly TrackerRecord[]>;
}

/** Finds the records of a workbook that something was decided on. With nothing decided, no record is looked at. */
export function findDecided(trackers: readonly Tracker[], decisions: Decisions, file: string): Decided {
  return {
    ratings: onRecords(decisions.ratings, trackers, file),
    extensions: onRecords(decisions.extensions, trackers, file),
  };
}

/** Whether a decision that names a workbook, or none, is about this one; case does not matter to a file's name. */
export function isForWorkbook(named: string | null, file: string): boolean {
  return named === null || foldText(named) === foldText(file);
}

function onRecords<D extends OnARecord>(
  decisions: readonly D[],
  trackers: readonly Tracker[],
  file: string,
): DecidedOn<D> {
  const byRecord = new Map<TrackerRecord, D[]>();
  const unclear = new Map<D, readonly TrackerRecord[]>();
  for (const [decision, records] of findRecords(inKeys(decisions, file), trackers)) {
    const [only] = records;
    if (records.length > 1 || !only) unclear.set(decision, records);
    else byRecord.set(only, [...(byRecord.get(only) ?? []), decision].sort(latestFirst));
  }
  return { byRecord, unclear };
}

function latestFirst(a: OnARecord, b: OnARecord): number {
  return a.on < b.on ? 1 : a.on > b.on ? -1 : 0;
}

function inKeys<D extends OnARecord>(decisions: readonly D[], file: string): ReadonlyMap<string, D[]> {
  const byKey = new Map<string, D[]>();
  for (const decision of decisions) {
    if (!isForWorkbook(decision.workbook, file)) continue;
    const key = foldText(decision.key);
    const others = byKey.get(key);
    if (others) others.push(decision);
    else byKey.set(key, [decision]);
  }
  return byKey;
}

function findRecords<D extends OnARecord>(
  byKey: ReadonlyMap<string, readonly D[]>,
  trackers: readonly Tracker[],
): ReadonlyMap<D, TrackerRecord[]> {
  const found = new Map<D, TrackerRecord[]>();
  if (byKey.size === 0) return found;
  for (const record of trackers.flatMap(recordsOf)) {
    for (const decision of byKey.get(foldText(record.key)) ?? []) {
      if (decision.sheet !== null && foldText(decision.sheet) !== foldText(record.sheet)) continue;
      const others = found.get(decision);
      if (others) others.push(record);
      else found.set(decision, [record]);
    }
  }
  return found;
}

/** Form blocks describe a page: nothing is decided on them. */
function recordsOf({ template, records }: Tracker): readonly TrackerRecord[] {
  return template.layout === 'table' ? records : [];
}
