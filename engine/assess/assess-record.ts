import type { Decided } from '../decisions/decided.ts';
import type { RatingDecision } from '../decisions/decisions.ts';
import { ratingInForce } from '../decisions/in-force.ts';
import type { FieldText, Tracker, TrackerRecord } from '../recognise/tracker.ts';
import type { Settings } from '../settings.ts';
import type { FieldId } from '../templates/fields.ts';
import type { DateCheck, DateCheckRow, RagRules } from '../templates/rag-rules.ts';
import type { IsoDate } from '../values/calendar.ts';
import { foldText } from '../values/fold.ts';
import { readPeople, type Person } from '../values/people.ts';
import type { RagWord } from '../values/rag.ts';
import { readClosedWord, readRatingFill, readRatingWord } from '../values/rating.ts';
import { deniesCompletion, readStatus, type StatusClass, type StatusReading } from '../values/status.ts';
import { cellAddress } from '../workbook/address.ts';
import { agreementOf, saysComplete, type Agreement, type StatedRating } from './agreement.ts';
import { checkDates } from './date-check.ts';
import type { Deadline } from './deadline.ts';
import { extendDeadline } from './extend-deadline.ts';
import { measureLateness, withoutDeadline, type Lateness } from './lateness.ts';
import { percentComplete, type PercentComplete } from './percent-complete.ts';
import { resolveDeadline, type TimescaleReader } from './resolve-deadline.ts';
import { readTickedDone } from './ticked-done.ts';

/** A record with all that its dates, status and rating come to. */
export interface AssessedRecord {
  readonly tracker: Tracker;
  readonly record: TrackerRecord;
  readonly people: readonly Person[];
  /** Names as printed, other spellings replaced where the user's list gives the one to use. */
  readonly leads: readonly string[];
  /** Null where the template has no status. */
  readonly status: StatusAssessment | null;
  /** Null where the tracker has no deadline column. */
  readonly deadline: Deadline | null;
  readonly lateness: Lateness;
  /** Null where the template has no rating and no deadline. */
  readonly rag: RagAssessment | null;
  /** The date in the closed or completed column; null where none is given or it could not be read. */
  readonly closed: IsoDate | null;
  /** How much is said to be done; null where nothing says so, and under RAG rules that do not ask. */
  readonly percent: PercentComplete | null;
}

/** A status and the cell it stands in. */
export interface StatusAssessment {
  readonly reading: StatusReading;
  /** The class after a completion date has had its say (D3 row 8). */
  readonly class: StatusClass;
  readonly cell: string;
  /** Completed after the as-at date: not complete yet for this report. */
  readonly completedSince: boolean;
}

/** The lead's rating, the date check, and how the two agree. */
export interface RagAssessment {
  readonly stated: StatedRating;
  readonly statedBy: 'text' | 'fill' | 'rule' | 'none';
  readonly word: RagWord | null;
  /** The colour of the cell's fill, whatever its words say; null for none that rates. */
  readonly filled: StatedRating | null;
  /** "G5"; null where the tracker has no rating column. */
  readonly cell: string | null;
  readonly dateCheck: DateCheck;
  readonly row: DateCheckRow;
  readonly reason: string;
  readonly agreement: Agreement;
  /** The rating agreed in its place, which panel and public editions print; null where nobody has decided. */
  readonly decision: RatingDecision | null;
}

/** What an assessment needs beside the record itself. */
export interface AssessContext {
  readonly tracker: Tracker;
  readonly timescales: TimescaleReader;
  readonly asAt: IsoDate;
  readonly settings: Settings;
  readonly decided: Decided;
}

/** Assesses one record at the as-at date. */
export function assessRecord(record: TrackerRecord, context: AssessContext): AssessedRecord {
  const { tracker, timescales, settings, asAt, decided } = context;
  const people = peopleIn(record.fields.get('lead'));
  const closed = readDate(record.fields.get('closed'), timescales);
  const percent = settings.ragRules.percent ? percentComplete(record) : null;
  const rating = statedRating(record, settings.ragRules);
  const saysDone = percent?.percent === 100 || isRatedComplete(record, rating, settings.ragRules);
  const status = assessStatus(record, tracker, { closed, asAt, saysDone });
  const inTracker = resolveDeadline(record, timescales, status?.reading ?? null, people);
  const deadline = extendDeadline(inTracker, decided.extensions.byRecord.get(record), asAt);
  const statusClass = status?.class ?? 'none';
  const lateness = deadline
    ? measureLateness(deadline, statusClass, asAt, settings.panelDate, closed)
    : withoutDeadline(settings.panelDate);
  const rag = isRatedOrDated(tracker)
    ? assessRag(rating, context, { status, deadline, lateness, closed, percent, record })
    : null;
  return {
    tracker,
    record,
    people,
    leads: leadNames(people, settings),
    status,
    deadline,
    lateness,
    rag,
    closed,
    percent,
  };
}

/** A deadline is enough: the dates of a register in which nobody rates are checked all the same. */
function isRatedOrDated({ template }: Tracker): boolean {
  return template.fields.some(({ field }) => RATED_OR_DATED.has(field));
}

const RATED_OR_DATED: ReadonlySet<FieldId> = new Set(['rag', 'deadline', 'revisedDeadline']);

/** An error value names nobody. */
function peopleIn(lead: FieldText | undefined): readonly Person[] {
  return lead === undefined || lead.kind === 'error' ? [] : readPeople(lead.text);
}

function readDate(field: FieldText | undefined, timescales: TimescaleReader): IsoDate | null {
  return field && field.text !== '' ? timescales.readDay(field) : null;
}

function leadNames(people: readonly Person[], settings: Settings): string[] {
  if (settings.names.size === 0) return people.map(({ name }) => name);
  return people.map(({ name }) => settings.names.get(foldText(name)) ?? name);
}

/** What may say that a record is done beside its status. */
interface SaysDone {
  readonly closed: IsoDate | null;
  readonly asAt: IsoDate;
  /** Its rating or its percentage says so; words of the status go before. */
  readonly saysDone: boolean;
}

function assessStatus(
  record: TrackerRecord,
  tracker: Tracker,
  { closed, asAt, saysDone }: SaysDone,
): StatusAssessment | null {
  const field = record.fields.get('status');
  if (!tracker.template.fields.some(({ kind }) => kind === 'status')) return null;
  const heading = (field?.text ?? '').trim() === '' ? record.closedUnder : undefined;
  const words = readStatus(heading?.text ?? field?.text ?? '');
  const ticked = words.class === 'unknown' ? readTickedDone(tracker, field) : null;
  const reading = ticked === null ? words : { text: words.text, class: ticked, colour: words.colour };
  const cell = heading?.cell ?? (field ? cellAddress(field.row, field.column) : cellAddress(record.row, 1));
  const completedSince = closed !== null && closed > asAt;
  return {
    reading,
    class: classWithDate(reading, saysDone, closed, asAt),
    cell,
    completedSince,
  };
}

const SAYS_LITTLE: readonly StatusClass[] = ['none', 'unknown', 'misplaced'];

/** A completion date stands before work in progress, and after words that deny a completion (D3 rows 8 and 9). */
function classWithDate(
  reading: StatusReading,
  saysDone: boolean,
  closed: IsoDate | null,
  asAt: IsoDate,
): StatusClass {
  const stated = saysDone && saysLittle(reading.class) ? 'complete' : reading.class;
  if (closed === null) return stated;
  if (closed > asAt) return stated === 'complete' ? 'in-progress' : stated;
  const mayBeDone = saysLittle(stated) || stated === 'in-progress';
  return mayBeDone && !deniesCompletion(reading.text) ? 'complete' : stated;
}

function saysLittle(stated: StatusClass): boolean {
  return SAYS_LITTLE.includes(stated);
}

/** One cell holds status and rating: Blue under rules where it is Complete says both. */
function isRatedComplete(record: TrackerRecord, { stated }: LeadsRating, rules: RagRules): boolean {
  const [rag, status] = [record.fields.get('rag'), record.fields.get('status')];
  const isOneCell = rag?.row === status?.row && rag?.column === status?.column;
  return isOneCell && saysComplete(stated, rules);
}

type Assessed = Pick<AssessedRecord, 'record' | 'status' | 'deadline' | 'lateness' | 'closed' | 'percent'>;

function assessRag(rating: LeadsRating, context: AssessContext, assessed: Assessed): RagAssessment {
  const { record, status, deadline, lateness, closed, percent } = assessed;
  const { ragRules } = context.settings;
  const { check, row, reason } = checkDates(
    {
      deadline,
      lateness,
      status: status?.class ?? 'none',
      statusCell: record.fields.has('status') ? (status?.cell ?? null) : null,
      closed,
      asAt: context.asAt,
      isForAnotherBody: rating.stated === 'white',
      percent,
    },
    ragRules,
  );
  const agreement = agreementOf(rating.stated, check, ragRules);
  const decisions = context.decided.ratings.byRecord.get(record);
  const now = { stated: rating.stated, dateCheck: check };
  const decision = ratingInForce(decisions, now, { asAt: context.asAt, names: ragRules.names });
  const { stated, statedBy, word, filled, cell } = rating;
  return { stated, statedBy, word, filled, cell, dateCheck: check, row, reason, agreement, decision };
}

type LeadsRating = Pick<RagAssessment, 'stated' | 'statedBy' | 'word' | 'filled' | 'cell'>;

/** The lead's rating: from the words first, then from the fill (D5); “Closed” leaves a colour its say. */
function statedRating(record: TrackerRecord, rules: RagRules): LeadsRating {
  const field = ratingField(record);
  if (!field) return { stated: 'none', statedBy: 'none', word: null, filled: null, cell: null };
  const word = readRatingWord(field.text, rules);
  const filled = readRatingFill(field.look.fill, rules);
  const cell = cellAddress(field.row, field.column);
  if (word.colour !== null) return { stated: word.colour, statedBy: 'text', word, filled, cell };
  const fillBy = field.look.fillBy === 'rule' ? 'rule' : 'fill';
  if (filled !== null) return { stated: filled, statedBy: fillBy, word, filled, cell };
  const closed = readClosedWord(field.text);
  if (closed) return { stated: 'complete', statedBy: 'text', word: closed, filled, cell };
  return { stated: 'none', statedBy: 'none', word, filled, cell };
}

function ratingField(record: TrackerRecord): FieldText | undefined {
  return record.fields.get('rag');
}
