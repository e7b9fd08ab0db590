import type { Tracker, TrackerRecord } from '../recognise/tracker.ts';
import type { IsoDate } from '../values/calendar.ts';
import { deniesCompletion, readStatus, type StatusClass, type StatusReading } from '../values/status.ts';
import { cellAddress } from '../workbook/address.ts';
import { namesCompletion } from './completion-heading.ts';
import { byStatusKey, readTickedDone } from './ticked-done.ts';

/** A status and the cell it stands in. */
export interface StatusAssessment {
  readonly reading: StatusReading;
  /** The class after a completion date has had its say (D3 row 8). */
  readonly class: StatusClass;
  /** "G5"; where the tracker has no cell for it, the first of the row. */
  readonly cell: string;
  /** Completed after the as-at date: not complete yet for this report. */
  readonly completedSince: boolean;
}

/** What may say that a record is done beside its status. */
export interface SaysDone {
  /** The date in its closed column; null for none. */
  readonly closed: IsoDate | null;
  readonly asAt: IsoDate;
  /** Its rating or its percentage says so; words of the status go before. */
  readonly saysDone: boolean;
}

/** Reads a record's status, where its cell is blank the heading it stands under; null where the template has none. */
export function assessStatus(
  record: TrackerRecord,
  tracker: Tracker,
  { closed, asAt, saysDone }: SaysDone,
): StatusAssessment | null {
  const field = record.fields.get('status');
  if (!tracker.template.fields.some(({ kind }) => kind === 'status')) return null;
  const heading = (field?.text ?? '').trim() === '' ? record.closedUnder : undefined;
  const words = readStatus(heading?.text ?? field?.text ?? '');
  const mayBeTick = words.class === 'unknown' || (words.class === 'none' && words.text !== '');
  const ticked = mayBeTick ? (byStatusKey(tracker, field) ?? readTickedDone(tracker, field)) : null;
  const reading = ticked === null ? words : { text: words.text, class: ticked, colour: null };
  const cell = heading?.cell ?? (field ? cellAddress(field.row, field.column) : cellAddress(record.row, 1));
  const completedSince = closed !== null && closed > asAt;
  const isDenied = ticked === 'none' || deniesCompletion(reading.text);
  const isSure = namesCompletion(tracker);
  const statusClass = classWithDate({ reading, isDenied, isSure }, { closed, asAt, saysDone });
  return { reading, class: statusClass, cell, completedSince };
}

const SAYS_LITTLE: readonly StatusClass[] = ['none', 'unknown', 'misplaced'];

/** A status as it was read, and what is to weigh against a date. */
interface StatusRead {
  readonly reading: StatusReading;
  /** Its words deny a completion. */
  readonly isDenied: boolean;
  /** The heading over the date names a completion. */
  readonly isSure: boolean;
}

/** A completion date stands before work in progress, and after words that deny a completion (D3 rows 8 and 9). */
function classWithDate(
  { reading, isDenied, isSure }: StatusRead,
  { closed, asAt, saysDone }: SaysDone,
): StatusClass {
  const stated = saysDone && saysLittle(reading.class) ? 'complete' : reading.class;
  if (closed === null) return stated;
  if (closed > asAt) return stated === 'complete' ? 'in-progress' : stated;
  const mayBeDone = saysLittle(stated) || (isSure && stated === 'in-progress');
  return mayBeDone && !isDenied ? 'complete' : stated;
}

function saysLittle(stated: StatusClass): boolean {
  return SAYS_LITTLE.includes(stated);
}
