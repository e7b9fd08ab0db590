import type { FieldText, Tracker, TrackerRecord } from '../recognise/tracker.ts';
import type { IsoDate } from '../values/calendar.ts';
import { compareText } from '../values/compare-text.ts';
import type { Person } from '../values/people.ts';
import type { StatusReading } from '../values/status.ts';
import { fillYearAfter } from '../values/timescale-mention.ts';
import type { Timescale } from '../values/timescale.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Deadline, DeadlinePart, Revision } from './deadline.ts';
import { localColumns } from './local-deadlines.ts';
import { readDeadline } from './relative-deadline.ts';
import type { TimescaleReader } from './timescale-reader.ts';

/**
 * Puts a record's deadlines together (D2): the timescale cell is the original, or says what it was; the last revised column that gives a
 * date, or a later date in a status of the delayed class, is the current one, proposed.
 */
export function resolveDeadline(
  record: TrackerRecord,
  { tracker, timescales: reader }: { readonly tracker: Tracker; readonly timescales: TimescaleReader },
  status: StatusReading | null,
  people: readonly Person[],
): Deadline | null {
  const first = record.fields.get('deadline');
  const read = first && readDeadline(first, record, reader);
  const hasDate = first !== undefined && first.text !== '' && (read?.end ?? null) !== null;
  const local = hasDate ? localColumns(tracker) : NOT_LOCAL;
  const dated = record.fields
    .all('revisedDeadline')
    .filter((field) => !local.has(field.column) && givesDate(field, reader));
  const field = hasDate ? first : (dated[0] ?? first ?? record.fields.get('revisedDeadline'));
  if (!field) return null;
  const timescale = field === first && read ? read : reader.read(field);
  const revised = revisionsOf(hasDate ? dated : dated.slice(1), timescale.end, reader);
  const deadline = asDeadline(field, timescale, revised, people);
  return status?.class === 'delayed' ? movedByStatus(deadline, record, reader, status) : deadline;
}

const NOT_LOCAL: ReadonlySet<number> = new Set();

function givesDate(field: FieldText, reader: TimescaleReader): boolean {
  return field.text !== '' && reader.read(field).end !== null;
}

/**
 * Each revised column was filled at an extension: the last date is the current one. Beside a deadline that has none, "No
 * deadline set", the first of them is all there is to measure from.
 */
function asDeadline(
  { text, row, column }: FieldText,
  timescale: Timescale,
  revised: readonly Revision[],
  people: readonly Person[],
): Deadline {
  const { end, precision, certainty, alternatives, warnings, parts } = timescale;
  const cell = cellAddress(row, column);
  const { end: original, precision: originalPrecision } = timescale.earlier ?? firstOfParts(timescale);
  const last = revised.at(-1);
  const moved = last && last.date !== end ? last : null;
  const isMovedInCell = moved === null && end !== original;
  return {
    text,
    cell,
    timescale,
    original,
    originalPrecision,
    current: moved ? moved.date : end,
    currentPrecision: moved ? moved.precision : precision,
    currentAlternatives: moved ? moved.alternatives : alternatives,
    currentIs: moved || isMovedInCell ? 'proposed' : 'original',
    movedBy: moved ? moved.cell : isMovedInCell ? cell : null,
    revised,
    extension: null,
    proposedSince: null,
    certainty,
    precision,
    alternatives,
    warnings,
    parts: parts.length === 0 ? NO_PARTS : partsOf(timescale, people),
    delayedWithoutNewDate: false,
  };
}

const NO_PARTS: readonly DeadlinePart[] = [];
const NOT_REVISED: readonly Revision[] = [];

/** Of several deadlines the latest, by what each was at first. */
function firstOfParts(timescale: Timescale): Timescale {
  if (!timescale.parts.some((part) => part.timescale.earlier)) return timescale;
  const firsts = timescale.parts.map((part) => part.timescale.earlier ?? part.timescale);
  return firsts.reduce((a, b) => (compareText(b.end ?? '', a.end ?? '') > 0 ? b : a));
}

function partsOf(timescale: Timescale, people: readonly Person[]): DeadlinePart[] {
  return timescale.parts.map(({ label, kind, timescale: part }) => ({
    label,
    kind,
    date: part.end,
    precision: part.precision,
    original: (part.earlier ?? part).end,
    originalPrecision: (part.earlier ?? part).precision,
    leads: label === '' ? [] : people.filter((person) => person.label === label).map(({ name }) => name),
  }));
}

/** The dates that the revised columns moved a deadline to; one that is only carried on into the next column moves nothing, nor does the original where it is written again. */
function revisionsOf(
  dated: readonly FieldText[],
  original: IsoDate | null,
  reader: TimescaleReader,
): readonly Revision[] {
  if (dated.length === 0) return NOT_REVISED;
  const filled = dated.flatMap((field) => revisionOf(field, reader) ?? []);
  const moves = filled.filter(({ date }, place) => date !== filled[place + 1]?.date);
  return moves[0]?.date === original ? moves.slice(1) : moves;
}

function revisionOf(field: FieldText, reader: TimescaleReader): Revision | null {
  const { end, precision, alternatives } = reader.read(field);
  return end === null
    ? null
    : { date: end, precision, alternatives, cell: cellAddress(field.row, field.column) };
}

function movedByStatus(
  deadline: Deadline,
  record: TrackerRecord,
  reader: TimescaleReader,
  status: StatusReading,
): Deadline {
  const mention = reader.mention(status.text);
  if (deadline.current === null || deadline.original === null) return deadline;
  const date = mention && fillYearAfter(mention, deadline.current);
  if (!date || date.end === null || isGivenUp(date.end, deadline) || isPast(date.end, deadline, reader))
    return { ...deadline, delayedWithoutNewDate: lacksNewDate(deadline, record) };
  const field = record.fields.get('status');
  return {
    ...deadline,
    current: date.end,
    currentPrecision: date.precision,
    currentAlternatives: date.alternatives,
    currentIs: 'proposed',
    movedBy: field ? cellAddress(field.row, field.column) : null,
  };
}

/** A status written at one extension still names its date at the next: the columns say what came of it. */
function isGivenUp(date: IsoDate, { original, revised }: Deadline): boolean {
  return date === original || revised.slice(0, -1).some((each) => each.date === date);
}

/** "Delayed since May 2021": a date before both the deadline and the as-at date tells of the past and moves nothing. */
function isPast(date: IsoDate, { original }: Deadline, { context }: TimescaleReader): boolean {
  return original !== null && date < original && date < context.asAt;
}

/** A revised column that holds the only date holds the new one. */
function lacksNewDate({ currentIs, cell }: Deadline, record: TrackerRecord): boolean {
  const revised = record.fields.all('revisedDeadline');
  return currentIs === 'original' && !revised.some((field) => cell === cellAddress(field.row, field.column));
}
