import type { FieldText, TrackerRecord } from '../recognise/tracker.ts';
import { foldText } from '../values/fold.ts';
import { readTimescale, type CountedFrom, type Timescale } from '../values/timescale.ts';
import { cellAddress } from '../workbook/address.ts';
import type { TimescaleReader } from './timescale-reader.ts';

/**
 * Reads a deadline cell: "within three months" counts from the publication, else from the day on which it was raised,
 * and "immediately" is that day (D1 rows 20 and 21, D10); from another day, such as of an appointment, it stays without
 * a date.
 */
export function readDeadline(
  field: FieldText,
  { fields }: TrackerRecord,
  reader: TimescaleReader,
): Timescale {
  const timescale = reader.read(field);
  if (!timescale.warnings.includes('UNRESOLVED')) return timescale;
  const base = baseOf(fields.get('published'), PUBLICATION, field.text, reader);
  const from = base ?? baseOf(fields.get('raised'), RAISING, field.text, reader);
  if (!from) return timescale;
  return { ...readTimescale(field.text, { ...reader.context, base: from.date }), countedFrom: from };
}

const COUNTED_FROM = /\b(?:of|from|after|following) (?:the |this |our |its |being )*(?:date (?:of )?)?(.+)$/;
const PUBLICATION =
  /^(?:[a-z]+ )?(?:publication|publishing|published|issue|issued|report|inspection|audit)\b/;
const RAISING = /^(?:raised|raising|identified|identification|logged|opened|receipt|received)\b/;

function baseOf(
  field: FieldText | undefined,
  named: RegExp,
  text: string,
  reader: TimescaleReader,
): CountedFrom | null {
  if (!field || field.text === '' || field.kind === 'error') return null;
  const from = COUNTED_FROM.exec(foldText(text))?.[1];
  if (from !== undefined && !named.test(from)) return null;
  const date = isSure(reader.read(field)) ? reader.readDay(field) : null;
  return date === null ? null : { date, cell: cellAddress(field.row, field.column) };
}

/** A day or a month that its cell gives: nothing is counted from a date that may be another. */
function isSure({ precision, certainty, warnings }: Timescale): boolean {
  if (precision !== 'day' && precision !== 'month') return false;
  return warnings.includes('DAY_NOT_SHOWN') || (certainty !== 'ambiguous' && !warnings.includes('VAGUE'));
}
