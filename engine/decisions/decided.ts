import type { CountedRecords } from '../assess/count-once.ts';
import type { TrackerRecord } from '../recognise/tracker.ts';
import { compareText } from '../values/compare-text.ts';
import { foldText } from '../values/fold.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { setsBy } from '../values/sets-by.ts';
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

/** Nothing decided on any record. */
export const NOTHING_DECIDED: Decided = {
  ratings: { byRecord: new Map(), unclear: new Map() },
  extensions: { byRecord: new Map(), unclear: new Map() },
};

/** Finds the counted records of a workbook that something was decided on. With nothing decided, no record is looked at. */
export function findDecided(counted: CountedRecords, decisions: Decisions, file: string): Decided {
  return {
    ratings: onRecords(decisions.ratings, counted, file),
    extensions: onRecords(decisions.extensions, counted, file),
  };
}

/** Whether anything was decided on a record. */
export function isDecided(record: TrackerRecord, { ratings, extensions }: Decided): boolean {
  return ratings.byRecord.has(record) || extensions.byRecord.has(record);
}

/** Whether a decision that names a workbook, or none, is about this one; case does not matter to a file's name. */
export function isForWorkbook(named: string | null, file: string): boolean {
  return named === null || foldText(named) === foldText(file);
}

function onRecords<D extends OnARecord>(
  decisions: readonly D[],
  counted: CountedRecords,
  file: string,
): DecidedOn<D> {
  const byRecord = new Map<TrackerRecord, D[]>();
  const unclear = new Map<D, readonly TrackerRecord[]>();
  for (const [decision, found] of findRecords(inKeys(decisions, file), counted)) {
    const records = [...found];
    const [only] = records;
    if (records.length > 1 || !only) unclear.set(decision, records);
    else byRecord.set(only, [...(byRecord.get(only) ?? []), decision].sort(latestFirst));
  }
  return { byRecord, unclear };
}

function latestFirst(a: OnARecord, b: OnARecord): number {
  return compareText(b.on, a.on);
}

function inKeys<D extends OnARecord>(decisions: readonly D[], file: string): ReadonlyMap<string, D[]> {
  const own = decisions.filter(({ workbook }) => isForWorkbook(workbook, file));
  return groupedBy(own, ({ key }) => foldText(key));
}

function findRecords<D extends OnARecord>(
  byKey: ReadonlyMap<string, readonly D[]>,
  counted: CountedRecords,
): ReadonlyMap<D, Set<TrackerRecord>> {
  return setsBy(byKey.size === 0 ? [] : recordsMeant(byKey, counted));
}

function* recordsMeant<D extends OnARecord>(
  byKey: ReadonlyMap<string, readonly D[]>,
  counted: CountedRecords,
): Generator<readonly [D, TrackerRecord]> {
  for (const { named, meant } of recordsNamed(counted))
    for (const decision of byKey.get(foldText(named.key)) ?? [])
      if (decision.sheet === null || foldText(decision.sheet) === foldText(named.sheet))
        yield [decision, meant];
}

/** Every record that a decision may name, with the one it then is on: a copy that is not counted stands for the other. */
function* recordsNamed({
  records,
  repeated,
}: CountedRecords): Generator<{ readonly named: TrackerRecord; readonly meant: TrackerRecord }> {
  for (const { record } of records) yield { named: record, meant: record };
  for (const { repeat, counted } of repeated) yield { named: repeat.record, meant: counted.record };
}
