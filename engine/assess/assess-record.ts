import type { Decided } from '../decisions/decided.ts';
import type { FieldText, Tracker, TrackerRecord } from '../recognise/tracker.ts';
import type { Settings } from '../settings.ts';
import type { FieldId } from '../templates/fields.ts';
import type { IsoDate } from '../values/calendar.ts';
import { foldText } from '../values/fold.ts';
import { readPeople, type Person } from '../values/people.ts';
import { assessRag, type RagAssessment } from './assess-rag.ts';
import { assessStatus, type StatusAssessment } from './assess-status.ts';
import type { Deadline } from './deadline.ts';
import { extendDeadline } from './extend-deadline.ts';
import { measureLateness, withoutDeadline, type Lateness } from './lateness.ts';
import { percentComplete, type PercentComplete } from './percent-complete.ts';
import { resolveDeadline } from './resolve-deadline.ts';
import { isRatedComplete, statedRating } from './stated-rating.ts';
import type { TimescaleReader } from './timescale-reader.ts';

/** A record with all that its dates, status and rating come to. */
export interface AssessedRecord {
  readonly tracker: Tracker;
  readonly record: TrackerRecord;
  /** Whom the lead cell names, in its order; none where it is blank. */
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

/** What an assessment needs beside the record itself. */
export interface AssessContext {
  readonly tracker: Tracker;
  readonly timescales: TimescaleReader;
  readonly asAt: IsoDate;
  readonly settings: Settings;
  readonly decided: Decided;
}

/** Assesses one record at the as-at date: its status, then its deadline, then how late that makes it, then its rating. */
export function assessRecord(record: TrackerRecord, context: AssessContext): AssessedRecord {
  const { tracker, timescales, settings, asAt } = context;
  const people = peopleIn(record.fields.get('lead'));
  const closed = readDate(record.fields.get('closed'), timescales);
  const done = percentComplete(record);
  const rating = statedRating(record, settings.ragRules);
  const saysDone = done?.percent === 100 || isRatedComplete(record, rating, settings.ragRules);
  const status = assessStatus(record, tracker, { closed, asAt, saysDone });
  const deadline = deadlineInForce(record, context, status, people);
  const lateness = latenessOf(deadline, status, closed, context);
  const percent = settings.ragRules.percent ? done : null;
  const dated = {
    record,
    status,
    deadline,
    lateness,
    closed: handedIn(record, status, timescales) ?? closed,
    percent,
  };
  const rag = isRatedOrDated(tracker) ? assessRag(rating, dated, context) : null;
  const leads = leadNames(people, settings);
  return { tracker, record, people, leads, status, deadline, lateness, rag, closed, percent };
}

/** When an action that awaits closure was submitted for it; null for any other, and where its tracker has no such column. */
function handedIn(
  record: TrackerRecord,
  status: StatusAssessment | null,
  timescales: TimescaleReader,
): IsoDate | null {
  if (status?.class !== 'awaiting-sign-off') return null;
  return readDate(record.fields.get('submitted'), timescales);
}

/** The tracker's own deadline, moved where an extension was agreed. */
function deadlineInForce(
  record: TrackerRecord,
  context: AssessContext,
  status: StatusAssessment | null,
  people: readonly Person[],
): Deadline | null {
  const { decided, asAt } = context;
  const inTracker = resolveDeadline(record, context, status?.reading ?? null, people);
  return extendDeadline(inTracker, decided.extensions.byRecord.get(record), asAt);
}

function latenessOf(
  deadline: Deadline | null,
  status: StatusAssessment | null,
  closed: IsoDate | null,
  { asAt, settings: { panelDate } }: AssessContext,
): Lateness {
  if (!deadline) return withoutDeadline(panelDate);
  return measureLateness(deadline, status?.class ?? 'none', asAt, panelDate, closed);
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
