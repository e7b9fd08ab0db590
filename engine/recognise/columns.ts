import type { FieldId } from '../templates/fields.ts';
import type { TrackerTemplate } from '../templates/tracker-template.ts';
import { compareText } from '../values/compare-text.ts';
import { foldHeading } from '../values/fold.ts';
import { cellAddress } from '../workbook/address.ts';
import {
  mayBeOneOfSeveral,
  type HeadingHit,
  type HeadingIndex,
  type HeadingReading,
} from './heading-index.ts';
import { asOneMatch, inOrder } from './several-columns.ts';
import type { ColumnMatch, Confidence, HeadingText } from './tracker.ts';

/** Which column is which for one template, before the values have had their say. */
export interface ColumnPlan {
  readonly columns: readonly ColumnMatch[];
  /** Every field that each column's heading could feed, the surest first. */
  readonly couldFeed: readonly Candidate[];
  /** The same of the headings passed over as history, the latest first. */
  readonly history: readonly Candidate[];
}

/** The columns of a table by what they feed, while they are settled: each step changes them. */
export type ColumnsByField = Map<FieldId, ColumnMatch>;

/** One field that one column could feed. */
export interface Candidate {
  readonly field: FieldId;
  readonly heading: HeadingText;
  readonly strength: number;
  /** The date in the heading, "" without one: the latest wins, earlier ones are history. */
  readonly date: string;
  /** The words beside the date, folded: what has the same is one series. */
  readonly series: string;
  /** The number in the heading, 2 of "Revised date (2)"; null without one. */
  readonly place: number | null;
  /** Whether it may be one of several columns of its field. */
  readonly oneOfSeveral: boolean;
  /** Whether it feeds the field only where its cells hold dates. */
  readonly whereDated: boolean;
}

/** Gives each field its surest column, or its several, and each column one field; status and RAG may share one. */
export function matchColumns(
  headings: readonly HeadingText[],
  template: TrackerTemplate,
  index: HeadingIndex,
): ColumnPlan {
  const current = withoutHistory(headings, template, index);
  const couldFeed = candidatesAmong(current, template, index).sort(surestFirst);
  const passedOver = headings.filter((heading) => !current.includes(heading));
  const history = candidatesAmong(passedOver, template, index).sort((a, b) => compareText(b.date, a.date));
  const { byField, further, taken } = shareOut(couldFeed);
  endAsDeadline(byField, taken, template, couldFeed);
  originalBesideDue(byField, taken, template, couldFeed);
  titleOfAction(byField);
  titleOfActionAlone(byField, template, NAMES_ACTIONS);
  titleBeforeLead(byField, taken, template, { current, couldFeed });
  titleOfActionAlone(byField, template, ANY_WORDS);
  shareColumn(byField, couldFeed, 'status', 'rag');
  shareColumn(byField, couldFeed, 'rag', 'status');
  return { columns: [...byField.values()].map((each) => matchOf(each, further)), couldFeed, history };
}

function candidatesAmong(
  headings: readonly HeadingText[],
  template: TrackerTemplate,
  index: HeadingIndex,
): Candidate[] {
  return headings.flatMap((heading) => candidatesOf(heading, template, index));
}

/** Of two as sure, the one of the later date, then the one further left. */
function surestFirst(a: Candidate, b: Candidate): number {
  return b.strength - a.strength || compareText(b.date, a.date) || a.heading.column - b.heading.column;
}

/** Which column feeds which field. */
interface SharedOut {
  readonly byField: Map<FieldId, Candidate>;
  /** Further columns of fields that may have several. */
  readonly further: readonly Candidate[];
  /** Columns that feed a field. */
  readonly taken: Set<number>;
}

function shareOut(surest: readonly Candidate[]): SharedOut {
  const byField = new Map<FieldId, Candidate>();
  const further: Candidate[] = [];
  const taken = new Set<number>();
  for (const candidate of surest) {
    if (candidate.whereDated) continue;
    const isFurther = byField.has(candidate.field);
    if (taken.has(candidate.heading.column) || (isFurther && !candidate.oneOfSeveral)) continue;
    if (isFurther) further.push(candidate);
    else byField.set(candidate.field, candidate);
    taken.add(candidate.heading.column);
  }
  return { byField, further, taken };
}

/** The last of a field's columns, with those before it. */
function matchOf(candidate: Candidate, further: readonly Candidate[]): ColumnMatch {
  const others = further.filter(({ field }) => field === candidate.field);
  return asOneMatch(inOrder([candidate, ...others]).map(asMatch)) ?? asMatch(candidate);
}

/** Below every whole heading: "Mitigation plan" by its beginning is no title. */
const BELOW_WHOLE = 58;

/** "Agreed action" beside "Audit" and no title: the action is what each record is called by. */
function titleOfAction(byField: Map<FieldId, Candidate>): void {
  const action = byField.get('action');
  if (!action || byField.has('title') || !byField.has('source') || action.strength <= BELOW_WHOLE) return;
  byField.delete('action');
  byField.set('title', { ...action, field: 'title' });
}

/** What heads the column in which each record is called by what is to be done. */
export const NAMES_ACTIONS = /\b(?:actions?|remed(?:y|ies))\b/;
const ANY_WORDS = /(?:)/;

/** "Action agreed" beside a lead or a deadline, and nothing else that says what is to be done: it is the title. */
function titleOfActionAlone(
  byField: Map<FieldId, Candidate>,
  template: TrackerTemplate,
  headed: RegExp,
): void {
  const action = byField.get('action');
  const isTracker = template.layout === 'table' && (byField.has('lead') || byField.has('deadline'));
  if (!action || byField.has('title') || !isTracker || action.strength <= BELOW_WHOLE) return;
  if (!headed.test(foldHeading(action.heading.text))) return;
  byField.delete('action');
  byField.set('title', { ...action, field: 'title' });
}

const END = /^(?:(?:project|task|action) )?end date$/;

/** Whether a heading may be of the day on which something ended, or by which it is to end. */
export function isEndDate(heading: string): boolean {
  return END.test(foldHeading(heading));
}

/**
 * “End date” beside a deadline is the day an action ended; where nothing else is the deadline, it is the day by which it
 * is to end: taken for a completion, a plan whose days have passed would be complete.
 */
function endAsDeadline(
  byField: Map<FieldId, Candidate>,
  taken: Set<number>,
  template: TrackerTemplate,
  couldFeed: readonly Candidate[],
): void {
  const closed = byField.get('closed');
  if (!closed || byField.has('deadline')) return;
  const isWanted = template.fields.some(({ field }) => field === 'deadline');
  if (!isWanted || !isEndDate(closed.heading.text)) return;
  byField.delete('closed');
  byField.set('deadline', { ...closed, field: 'deadline' });
  const other = couldFeed.find(({ field, heading }) => field === 'closed' && !taken.has(heading.column));
  if (!other) return;
  byField.set('closed', other);
  taken.add(other.heading.column);
}

/** “Baseline” alone may be a figure that is to be bettered. */
const ORIGINAL = /\b(?:original|baseline|initial) |. (?:original|baseline|initial)$/;

const AS_IT_STANDS = /\b(?:due|target|completion|implementation|delivery|end|finish|deadline|timescale)\b/;

const OF_ANOTHER = /\b(?:review|hmicfrs|hmic|inspectorate|force|local|internal)\b/;

function isOriginal({ heading }: Candidate): boolean {
  return ORIGINAL.test(foldHeading(heading.text));
}

/** A day of review moves no deadline, nor does one that somebody else set. */
function isAsItStands(candidate: Candidate): boolean {
  const heading = foldHeading(candidate.heading.text);
  return !isOriginal(candidate) && AS_IT_STANDS.test(heading) && !OF_ANOTHER.test(heading);
}

/** “Original due date” beside “Due date”: the first is the deadline as it was recorded, the second as it stands (D2). */
function originalBesideDue(
  byField: Map<FieldId, Candidate>,
  taken: Set<number>,
  template: TrackerTemplate,
  couldFeed: readonly Candidate[],
): void {
  const due = byField.get('deadline');
  const isWanted = template.fields.some(({ field }) => field === 'revisedDeadline');
  if (!due || !isWanted || byField.has('revisedDeadline')) return;
  const [isTheOther, isFirst] = isOriginal(due) ? [isAsItStands, true] : [isOriginal, false];
  if (!isFirst && !isAsItStands(due)) return;
  const other = couldFeed.find(
    (each) =>
      each.field === 'deadline' &&
      each.strength > BELOW_WHOLE &&
      !taken.has(each.heading.column) &&
      isTheOther(each),
  );
  if (!other) return;
  byField.set('deadline', isFirst ? due : other);
  byField.set('revisedDeadline', { ...(isFirst ? other : due), field: 'revisedDeadline' });
  taken.add(other.heading.column);
}

const GUESSED = 30;

/**
 * A table with a lead and a deadline is a tracker, whatever its title is called: the first column that no field wants
 * and that names no source, or else the source of its records, is taken for it, as a guess that a person is asked to confirm.
 */
function titleBeforeLead(
  byField: Map<FieldId, Candidate>,
  taken: ReadonlySet<number>,
  template: TrackerTemplate,
  {
    current,
    couldFeed,
  }: { readonly current: readonly HeadingText[]; readonly couldFeed: readonly Candidate[] },
): void {
  const lead = byField.get('lead');
  const deadline = byField.get('deadline');
  if (byField.has('title') || template.layout !== 'table' || !lead || !deadline) return;
  if (lead.strength <= GUESSED || deadline.strength <= GUESSED) return;
  const isOfSource = (heading: HeadingText): boolean =>
    couldFeed.some((each) => each.field === 'source' && each.heading === heading);
  const heading =
    current.find(
      (each) => !taken.has(each.column) && each.column < lead.heading.column && !isOfSource(each),
    ) ?? byField.get('source')?.heading;
  if (!heading) return;
  if (byField.get('source')?.heading === heading) byField.delete('source');
  byField.set('title', guessOf(heading));
}

/** A heading taken for the title because nothing else is. */
export function guessOf(heading: HeadingText): Candidate {
  const nothingSaid = { date: '', series: '', place: null, oneOfSeveral: false, whereDated: false };
  return { field: 'title', heading, strength: GUESSED, ...nothingSaid };
}

/**
 * Of headings that differ only by their dates, "RAG Oct 21" and "RAG Jan 22", all but the latest are history, which is
 * not read; of a field that may have several columns each is one of them.
 */
function withoutHistory(
  headings: readonly HeadingText[],
  template: TrackerTemplate,
  index: HeadingIndex,
): readonly HeadingText[] {
  const latest = new Map<string, string>();
  const dated = new Map<HeadingText, HeadingReading>();
  for (const heading of headings) {
    const reading = readingsOf(heading, index).find(({ reading: { date } }) => date !== null)?.reading;
    if (!reading?.date || isOneOfSeveral(reading, template)) continue;
    dated.set(heading, reading);
    if (reading.date > (latest.get(reading.series) ?? '')) latest.set(reading.series, reading.date);
  }
  return headings.filter((heading) => {
    const reading = dated.get(heading);
    return !reading?.date || reading.date === latest.get(reading.series);
  });
}

function isOneOfSeveral({ hits }: HeadingReading, template: TrackerTemplate): boolean {
  return hits.some((hit) => hit.template === template && mayBeOneOfSeveral(hit));
}

/** A heading by itself and under its band, which counts a little less. */
function readingsOf(heading: HeadingText, index: HeadingIndex): { reading: HeadingReading; less: number }[] {
  const own = { reading: index.read(heading.text), less: 0 };
  if (heading.band === '') return [own];
  return [own, { reading: index.read(`${heading.band} ${heading.text}`), less: 3 }];
}

function candidatesOf(heading: HeadingText, template: TrackerTemplate, index: HeadingIndex): Candidate[] {
  const all = readingsOf(heading, index);
  const ofLevel = all.filter(({ reading }) => isOfLevel(reading, template));
  const readings = ofLevel.length > 0 ? ofLevel : all;
  const best = new Map<FieldId, Candidate>();
  for (const { reading, less } of readings) {
    for (const hit of reading.hits) {
      const candidate = asCandidate(hit, heading, less, reading);
      const isOfTemplate = hit.template === template;
      if (isOfTemplate && candidate.strength > (best.get(candidate.field)?.strength ?? 0))
        best.set(candidate.field, candidate);
    }
  }
  const dated = readings.find(({ reading }) => reading.date !== null)?.reading;
  if (dated?.date == null) return [...best.values()];
  const { date, series } = dated;
  return Array.from(best.values(), (each) => (each.date === '' ? { ...each, date, series } : each));
}

/** "RAG" under "First line of defence" is that line's: by itself it would be the rating of a list. */
function isOfLevel({ hits }: HeadingReading, template: TrackerTemplate): boolean {
  return hits.some((hit) => hit.template === template && /^level\d/.test(hit.field.field));
}

function asCandidate(
  hit: HeadingHit,
  heading: HeadingText,
  less: number,
  { date, series, place }: HeadingReading,
): Candidate {
  return {
    field: hit.field.field,
    heading,
    strength: hit.strength - less,
    date: date ?? '',
    series,
    place,
    oneOfSeveral: mayBeOneOfSeveral(hit),
    whereDated: hit.whereDated,
  };
}

function shareColumn(
  byField: Map<FieldId, Candidate>,
  couldFeed: readonly Candidate[],
  from: FieldId,
  to: FieldId,
): void {
  const owner = byField.get(from);
  if (!owner || byField.has(to)) return;
  const shared = couldFeed.find(
    (candidate) => candidate.field === to && candidate.heading.column === owner.heading.column,
  );
  if (shared) byField.set(to, shared);
}

/** Whether a title was only guessed. */
export function isGuess({ field, sure }: ColumnMatch): boolean {
  return field === 'title' && sure === 'low';
}

/** A match as the report shows it, with how sure it is and why. */
export function asMatch(candidate: Candidate): ColumnMatch {
  const { heading, field, strength } = candidate;
  const sure: Confidence = strength > 50 ? 'high' : strength > 40 ? 'medium' : 'low';
  const guess = strength === GUESSED ? 'the first column that nothing else wants,' : null;
  const how = sure === 'high' ? 'heading' : sure === 'medium' ? 'the heading begins' : 'the heading ends';
  return {
    field,
    column: heading.column,
    heading: heading.text,
    headingCell: cellAddress(heading.row, heading.column),
    sure,
    why: `${guess ?? how} “${heading.text.trim()}”`,
  };
}
