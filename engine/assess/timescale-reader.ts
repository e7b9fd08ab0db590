import type { FieldText } from '../recognise/tracker.ts';
import type { IsoDate } from '../values/calendar.ts';
import { remembering } from '../values/remember.ts';
import { readTimescaleCell } from '../values/timescale-cell.ts';
import { mentionsDate } from '../values/timescale-mention.ts';
import { readTimescale, type Timescale, type TimescaleContext } from '../values/timescale.ts';
import type { Cell, Look } from '../workbook/workbook.ts';

/** Reads the timescale cells of one tracker, remembering the texts it has read before. */
export interface TimescaleReader {
  readonly context: TimescaleContext;
  readonly read: (field: FieldText) => Timescale;
  /** The day of a date that lies in the past, such as of publication: a true date is its own day, however shown. */
  readonly readDay: (field: FieldText) => IsoDate | null;
  /** The one date inside a sentence; null where there is none, or no single one. */
  readonly mention: (sentence: string) => Timescale | null;
}

/** A reader for one tracker's deadlines; `columnHasMonthText` as T11 asks. */
export function makeTimescaleReader(
  context: TimescaleContext,
  date1904: boolean,
  columnHasMonthText: boolean,
): TimescaleReader {
  const byText = new Map<string, Timescale>();
  const byLook = new Map<Look, Map<Cell['value'], Timescale>>();
  const readCell = (cell: Cell): Timescale =>
    remembered(daysOf(byLook, cell.look), cell.value, () =>
      readTimescaleCell(cell, date1904, context, columnHasMonthText),
    );
  const read = (field: FieldText): Timescale => {
    const { kind, text, from } = field;
    if (kind !== 'text' && kind !== 'blank' && from === undefined) return readCell(field);
    return remembered(byText, text, () => readTimescale(text, context));
  };
  return {
    context,
    read,
    readDay: (field) => dayOf(read(field)),
    mention: remembering((sentence: string) => mentionsDate(sentence, context)),
  };
}

function daysOf<Value>(byLook: Map<Look, Map<Value, Timescale>>, look: Look): Map<Value, Timescale> {
  const known = byLook.get(look);
  if (known) return known;
  const days = new Map<Value, Timescale>();
  byLook.set(look, days);
  return days;
}

/** A date cell that shows a month alone reads as the month's end, and its own day as the other reading. */
function dayOf({ end, warnings, alternatives }: Timescale): IsoDate | null {
  return warnings.includes('DAY_NOT_SHOWN') ? (alternatives[0]?.date ?? end) : end;
}

function remembered<K>(known: Map<K, Timescale>, key: K, read: () => Timescale): Timescale {
  const before = known.get(key);
  if (before) return before;
  const timescale = read();
  known.set(key, timescale);
  return timescale;
}
