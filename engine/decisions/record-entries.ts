import { listFirst } from '../values/list-words.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import type { TrackerRecord } from '../recognise/tracker.ts';
import { nameOf } from '../rules/rule.ts';
import { longDate, type IsoDate } from '../values/calendar.ts';
import type { Decided } from './decided.ts';
import type { AgreedExtension, OnARecord, RatingDecision } from './decisions.ts';
import type { DecisionEntry, ExtensionEntry, RatingEntry } from './entry.ts';
import { extensionLapse, ratingLapse, type Reckoning } from './in-force.ts';

type RecordDecision = RatingDecision | AgreedExtension;

/** What became of every decision on a record, with the decision itself. */
export function* recordEntries(
  records: readonly AssessedRecord[],
  { ratings, extensions }: Decided,
  reckoning: Reckoning,
): Generator<readonly [RecordDecision, DecisionEntry]> {
  if (ratings.byRecord.size + extensions.byRecord.size > 0)
    for (const assessed of records) {
      for (const decision of ratings.byRecord.get(assessed.record) ?? [])
        yield [decision, ratingEntry(decision, assessed, reckoning)];
      for (const extension of extensions.byRecord.get(assessed.record) ?? [])
        yield [extension, extensionEntry(extension, assessed, reckoning.asAt)];
    }
  for (const [decision, shared] of ratings.unclear)
    yield [decision, { ...unmatchedRating(decision), why: sharedBy(shared) }];
  for (const [extension, shared] of extensions.unclear)
    yield [extension, { ...unmatchedExtension(extension), why: sharedBy(shared) }];
}

/** A rating decision that fits no one record; why is still to be said. */
export function unmatchedRating(decision: RatingDecision): RatingEntry {
  const { agreed } = decision;
  return { kind: 'rating', ...unmatched(decision), agreed, stated: null };
}

/** An extension that fits no one record; why is still to be said. */
export function unmatchedExtension(extension: AgreedExtension): ExtensionEntry {
  const { deadline } = extension;
  return { kind: 'extension', ...unmatched(extension), deadline, original: null };
}

function unmatched({ workbook, sheet, key, by, on, reason, reviewBy }: OnARecord) {
  const place = { workbook, key, sheet, cell: null, name: null };
  return { state: 'unmatched', why: null, ...place, by, on, reason, reviewBy } as const;
}

function ratingEntry(decision: RatingDecision, assessed: AssessedRecord, reckoning: Reckoning): RatingEntry {
  const { record, rag } = assessed;
  const entry = { ...unmatchedRating(decision), sheet: record.sheet, name: nameOf(assessed) };
  if (!rag) return { ...entry, why: 'its tracker has no rating to decide on' };
  const found = { ...entry, cell: rag.cell, stated: rag.stated };
  if (rag.decision === decision) return { ...found, state: 'honoured' };
  const why = ratingLapse(decision, rag, reckoning) ?? replacedBy(rag.decision);
  return { ...found, state: 'lapsed', why };
}

function extensionEntry(extension: AgreedExtension, assessed: AssessedRecord, asAt: IsoDate): ExtensionEntry {
  const { record, deadline } = assessed;
  const entry = { ...unmatchedExtension(extension), sheet: record.sheet, name: nameOf(assessed) };
  if (!deadline) return { ...entry, why: 'its tracker has no deadline to extend' };
  const found = { ...entry, cell: deadline.cell, original: deadline.original };
  if (deadline.extension === extension) return { ...found, state: 'honoured', why: remarkOn(deadline) };
  const why = extensionLapse(extension, deadline, asAt) ?? replacedBy(deadline.extension);
  return { ...found, state: 'lapsed', why };
}

/** What is to be known of an extension that counts: the first deadline was written over, or more time is asked for. */
function remarkOn({ original, current, cell, proposedSince }: NonNullable<AssessedRecord['deadline']>) {
  if (proposedSince !== null)
    return `the tracker now proposes ${longDate(proposedSince.date)}${proposedSince.cell === null ? '' : ` (${proposedSince.cell})`}, which is not agreed`;
  return original === current ? `${cell} holds the new date: the first deadline is no longer recorded` : null;
}

function replacedBy(decision: RecordDecision | null): string | null {
  return decision && `the decision of ${longDate(decision.on)} stands in its place`;
}

const MOST_NAMED = 6;

function sharedBy(records: readonly TrackerRecord[]): string {
  const rows = records.map(({ sheet, row }) => `${sheet} row ${String(row)}`);
  const places = listFirst(rows, MOST_NAMED);
  const isOneSheet = new Set(records.map(({ sheet }) => sheet)).size === 1;
  const how = isOneSheet ? 'give each its own reference' : 'name the sheet in the decision';
  return `${String(records.length)} records have that key (${places}): ${how}`;
}
