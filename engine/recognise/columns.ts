import type { FieldId } from '../templates/fields.ts';
import type { TrackerTemplate } from '../templates/tracker-template.ts';
import { compareText } from '../values/compare-text.ts';
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
}

/** One field that one column could feed. */
export interface Candidate {
  readonly field: FieldId;
  readonly heading: HeadingText;
  readonly strength: number;
  /** The date in the heading, "" without one: the latest wins, earlier ones are history. */
  readonly date: string;
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
  const couldFeed = current.flatMap((heading) => candidatesOf(heading, template, index)).sort(surestFirst);
  const { byField, further, taken } = shareOut(couldFeed);
  titleOfAction(byField);
  titleBeforeLead(byField, taken, template, { current, couldFeed });
  shareColumn(byField, couldFeed, 'status', 'rag');
  shareColumn(byField, couldFeed, 'rag', 'status');
  return { columns: [...byField.values()].map((each) => matchOf(each, further)), couldFeed };
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
  readonly taken: ReadonlySet<number>;
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
const LEAST_WHOLE = 58;

/** "Agreed action" beside "Audit" and no title: the action is what each record is called by. */
function titleOfAction(byField: Map<FieldId, Candidate>): void {
  const action = byField.get('action');
  if (!action || byField.has('title') || !byField.has('source') || action.strength <= LEAST_WHOLE) return;
  byField.delete('action');
  byField.set('title', { ...action, field: 'title' });
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
  const guess = { date: '', place: null, oneOfSeveral: false, whereDated: false };
  byField.set('title', { field: 'title', heading, strength: GUESSED, ...guess });
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
  if (dated.size < 2) return headings;
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
  const readings = readingsOf(heading, index);
  const best = new Map<FieldId, Candidate>();
  for (const { reading, less } of readings) {
    for (const hit of reading.hits) {
      const candidate = asCandidate(hit, heading, less, reading);
      const isOfTemplate = hit.template === template;
      if (isOfTemplate && candidate.strength > (best.get(candidate.field)?.strength ?? 0))
        best.set(candidate.field, candidate);
    }
  }
  return [...best.values()];
}

function asCandidate(
  hit: HeadingHit,
  heading: HeadingText,
  less: number,
  { date, place }: HeadingReading,
): Candidate {
  return {
    field: hit.field.field,
    heading,
    strength: hit.strength - less,
    date: date ?? '',
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
