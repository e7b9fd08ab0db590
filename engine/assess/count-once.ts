import { areaKey } from '../recognise/area-name.ts';
import type { FieldId } from '../templates/fields.ts';
import type { IsoDate } from '../values/calendar.ts';
import { foldHeading, foldText } from '../values/fold.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { isNoReference } from '../values/reference.ts';
import type { AssessedRecord } from './assess-record.ts';
import { isOpenRecord } from './open-record.ts';

/** A record that stands on another sheet as well, where it was not counted. */
export interface RepeatedRecord {
  readonly counted: AssessedRecord;
  readonly repeat: AssessedRecord;
  /** Why the one was counted: its sheet is of a later date, it alone is open, or it is neither. */
  readonly because: 'later' | 'open' | 'same';
}

/** Records with each reference counted once, and what was left out for it. */
export interface CountedRecords {
  readonly records: readonly AssessedRecord[];
  readonly repeated: readonly RepeatedRecord[];
}

/**
 * A record that stands on two sheets, with the same reference and the same title, counts once: the one on the later
 * sheet where both say a date ("Q2 2021-22", "Q3 2021-22"); else the open one, so that nothing is closed by a copy;
 * else the one with a deadline; else the first.
 */
export function countOnce(
  records: readonly AssessedRecord[],
  sheetDates: ReadonlyMap<string, IsoDate>,
): CountedRecords {
  const repeated: RepeatedRecord[] = [];
  for (const same of recordsOnSeveralSheets(records)) {
    const counted = same.reduce((best, each) => (isBefore(each, best, sheetDates) ? each : best));
    for (const repeat of same)
      if (repeat.record.sheet !== counted.record.sheet && isSame(counted, repeat))
        repeated.push({ counted, repeat, because: becauseOf(counted, repeat, sheetDates) });
  }
  if (repeated.length === 0) return { records, repeated };
  const left = new Set(repeated.map(({ repeat }) => repeat));
  return { records: records.filter((each) => !left.has(each)), repeated };
}

/** Whether one record is counted rather than another. */
function isBefore(a: AssessedRecord, b: AssessedRecord, sheetDates: ReadonlyMap<string, IsoDate>): boolean {
  const later = compareDates(a, b, sheetDates);
  return later === 0 ? worth(a) > worth(b) : later > 0;
}

/** Positive where the sheet of the first is of the later date, 0 where either sheet says none. */
function compareDates(
  a: AssessedRecord,
  b: AssessedRecord,
  sheetDates: ReadonlyMap<string, IsoDate>,
): number {
  const [one, other] = [sheetDates.get(a.record.sheet), sheetDates.get(b.record.sheet)];
  return one === undefined || other === undefined || one === other ? 0 : one > other ? 1 : -1;
}

function becauseOf(
  counted: AssessedRecord,
  repeat: AssessedRecord,
  sheetDates: ReadonlyMap<string, IsoDate>,
): RepeatedRecord['because'] {
  if (compareDates(counted, repeat, sheetDates) !== 0) return 'later';
  return isOpenRecord(counted) && !isOpenRecord(repeat) ? 'open' : 'same';
}

/** An open record is worth more than any deadline. */
function worth(assessed: AssessedRecord): number {
  return (isOpenRecord(assessed) ? 2 : 0) + (assessed.deadline ? 1 : 0);
}

function recordsOnSeveralSheets(records: readonly AssessedRecord[]): AssessedRecord[][] {
  if (new Set(records.map(({ tracker }) => tracker.sheet)).size < 2) return [];
  const groups = groupedBy(records, sameKey);
  groups.delete(null);
  return [...groups.values()].filter((group) => new Set(group.map(({ record }) => record.sheet)).size > 1);
}

/** A plan's closed actions often stand under fewer headings, as a mere log of actions. */
const AS_ACTIONS: ReadonlySet<string> = new Set(['actions', 'improvement-plan']);

/** Reference, title and kind of tracker; null where either is blank: numbers alone begin again on every sheet. */
function sameKey({ record, tracker }: AssessedRecord): string | null {
  const ref = record.fields.get('ref')?.text ?? '';
  const title = foldHeading(record.fields.get('title')?.text ?? '');
  if (title === '' || isNoReference(ref)) return null;
  const { id } = tracker.template;
  return `${foldText(ref)}\n${AS_ACTIONS.has(id) ? 'actions' : id}\n${title}`;
}

const TELL_APART: readonly FieldId[] = ['type', 'year', 'published', 'followUp'];

/** An audit and its follow-up may share reference and title, and so may actions of two areas. */
function isSame(a: AssessedRecord, b: AssessedRecord): boolean {
  const [one, other] = [a.record.area, b.record.area];
  if (one && other && areaKey(one) !== areaKey(other)) return false;
  return TELL_APART.every((field) => {
    const [here = '', there = ''] = [a, b].map(({ record }) =>
      foldText(record.fields.get(field)?.text ?? ''),
    );
    return here === '' || there === '' || here === there;
  });
}
