import { onRecordLine } from '../../../engine/decisions/decision-lines.ts';
import { asOnRecord, type Recorded } from '../../../engine/kept/as-decisions.ts';
import { withoutDecision, type KeptAcceptance, type KeptColumns } from '../../../engine/kept/change-kept.ts';
import type { Kept } from '../../../engine/kept/kept-schema.ts';
import { nameOfRecord } from '../../../engine/render/query-records.ts';
import type { Report } from '../../../engine/report/report-schema.ts';
import type { Rating } from '../../../engine/templates/rag-rules.ts';
import { longDate } from '../../../engine/values/calendar.ts';
import { foldText } from '../../../engine/values/fold.ts';
import { listWords } from '../../../engine/values/list-words.ts';
import { ratingWord } from '../../../engine/values/rating-words.ts';
import { startSentence } from '../../../engine/values/start-sentence.ts';
import type { Checked } from '../../engine-room/engine-room.ts';
import { QUARTER_READINGS } from './dates-draft.ts';

/** Things of one kind that are kept, in plain words. */
export interface KeptGroup {
  readonly title: string;
  readonly entries: readonly KeptEntry[];
}

/** One thing that is kept. */
export interface KeptEntry {
  /** "As-at date: 31 December 2021". */
  readonly what: string;
  /** Who decided it, when and why, and what became of it; empty where that is not on record. */
  readonly details: readonly string[];
  /** What is kept once it is removed, made of what is kept by then. */
  readonly without: (kept: Kept) => Kept;
}

/** What the check made of decisions, and how its RAG rules name things. */
export type KeptContext = Pick<Checked, 'report' | 'ragRules' | 'schemes'>;

type Context = KeptContext | null;

/** Everything that is kept, in groups that hold something. */
export function keptGroups(kept: Kept, context: Context): readonly KeptGroup[] {
  return [
    { title: 'Dates and RAG rules', entries: dateEntries(kept, context) },
    { title: 'Which column is which', entries: columnEntries(kept) },
    { title: 'Names read as one', entries: nameEntries(kept) },
    { title: 'Ratings agreed', entries: ratingEntries(kept, context) },
    { title: 'Extensions agreed', entries: extensionEntries(kept, context) },
    { title: 'Queries accepted with a reason', entries: acceptedEntries(kept, context) },
    { title: 'Markings replaced', entries: markingEntries(kept) },
    { title: 'Posts for names in the public edition', entries: postEntries(kept) },
  ].filter(({ entries }) => entries.length > 0);
}

function dateEntries(kept: Kept, context: Context): KeptEntry[] {
  const { asAt, panelDate, planYear, scheme, singleYearQuarter } = kept;
  const reading = QUARTER_READINGS.find((each) => each.reading === singleYearQuarter)?.words;
  const title = context?.schemes.find(({ id }) => id === scheme)?.title ?? scheme;
  return [
    asAt === undefined ? [] : plain('asAt', `As-at date: ${longDate(asAt)}`),
    panelDate === undefined ? [] : plain('panelDate', `Panel date: ${longDate(panelDate)}`),
    planYear === undefined ? [] : plain('planYear', `Plan year: ${planYear}`),
    title === undefined ? [] : plain('scheme', `RAG rules: ${title}`),
    reading === undefined ? [] : plain('singleYearQuarter', `“Q1 2022” means ${reading}`),
  ].flat();
}

type PlainKey = 'asAt' | 'panelDate' | 'planYear' | 'scheme' | 'singleYearQuarter';

function plain(key: PlainKey, what: string): KeptEntry[] {
  return [{ what, details: [], without: (kept) => ({ ...kept, [key]: undefined }) }];
}

function columnEntries({ columns = [] }: Kept): KeptEntry[] {
  return columns.map((sheet) => ({
    what: `Sheet “${sheet.sheet}”${sheet.workbook === undefined ? '' : ` of ${sheet.workbook}`}`,
    details: columnDetails(sheet),
    without: (kept) => ({ ...kept, columns: kept.columns?.filter((each) => !isSameSheet(each, sheet)) }),
  }));
}

function isSameSheet(one: KeptColumns, other: KeptColumns): boolean {
  return one.sheet === other.sheet && one.workbook === other.workbook;
}

function columnDetails({ template, headerRows, columns = {} }: KeptColumns): string[] {
  const letters = Object.entries(columns).map(([field, named]) => fieldWords(field, [named ?? []].flat()));
  return [
    template === undefined ? '' : template === 'none' ? 'Left out.' : `Read as ${template}.`,
    headerRows === undefined ? '' : headerWords(headerRows),
    letters.length === 0 ? '' : `Read: ${letters.join(', ')}.`,
  ].filter((line) => line !== '');
}

function fieldWords(field: string, letters: readonly string[]): string {
  const name = fieldName(field);
  if (letters.length === 0) return `no column for ${name}`;
  return `${name} from column${letters.length === 1 ? '' : 's'} ${listWords(letters)}`;
}

/** A field’s id as words: “revised deadline”. */
function fieldName(field: string): string {
  return field === 'rag' ? 'RAG' : field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function headerWords([first, last]: readonly [number, number]): string {
  return first === last
    ? `Headings in row ${String(first)}.`
    : `Headings in rows ${String(first)} to ${String(last)}.`;
}

function nameEntries({ names = {} }: Kept): KeptEntry[] {
  return Object.entries(names).map(([name, use]) => ({
    what: `“${name}” is read as “${use}”`,
    details: [],
    without: (kept) => ({ ...kept, names: withoutKey(kept.names, name) }),
  }));
}

function postEntries({ posts = {} }: Kept): KeptEntry[] {
  return Object.entries(posts).map(([name, post]) => ({
    what: `“${name}” is printed as “${post}”`,
    details: [],
    without: (kept) => ({ ...kept, posts: withoutKey(kept.posts, name) }),
  }));
}

function withoutKey(
  record: Readonly<Record<string, string>> | undefined,
  key: string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([each]) => each !== key));
}

/** Before a check no RAG rules are known: the colours’ own names. */
const PLAIN: Readonly<Record<Rating, string>> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  complete: 'Complete',
  white: 'White',
  none: 'Not rated',
};

function ratingEntries(kept: Kept, context: Context): KeptEntry[] {
  return (kept.ratingDecisions ?? []).map((decision) => ({
    what: `${recordWords('rating', decision, context)}: ${ratingWord(decision.agreed, context?.ragRules.names ?? PLAIN)} agreed`,
    details: [onRecordLine(asOnRecord(decision)), ...fateOf('rating', decision, context)],
    without: (now) => withoutDecision(now, { list: 'ratingDecisions', decision }),
  }));
}

function extensionEntries(kept: Kept, context: Context): KeptEntry[] {
  return (kept.extensions ?? []).map((decision) => ({
    what: `${recordWords('extension', decision, context)}: extended to ${longDate(decision.deadline)}`,
    details: [onRecordLine(asOnRecord(decision)), ...fateOf('extension', decision, context)],
    without: (now) => withoutDecision(now, { list: 'extensions', decision }),
  }));
}

function acceptedEntries(kept: Kept, context: Context): KeptEntry[] {
  return (kept.acceptedQueries ?? []).map((decision) => ({
    what: `${whereAccepted(decision, context)}: ${ruleWords(decision.rule)}`,
    details: [onRecordLine(asOnRecord(decision)), ...fateOf('acceptance', decision, context)],
    without: (now) => withoutDecision(now, { list: 'acceptedQueries', decision }),
  }));
}

/** A rule's id as words: “as-at date is stated”. */
function ruleWords(rule: string): string {
  return rule.replaceAll('-', ' ').replace('as at date', 'as-at date');
}

function whereAccepted(decision: KeptAcceptance, context: Context): string {
  const { key, sheet, cell, about } = decision;
  if (about !== undefined) return 'The whole workbook';
  const place = [sheet, cell].filter((part) => part !== undefined).join('!');
  if (key === undefined) return place;
  const name = recordWords('acceptance', { ...decision, key }, context);
  return cell === undefined ? name : `${name} at ${place}`;
}

function markingEntries(kept: Kept): KeptEntry[] {
  return (kept.markings ?? []).map((decision) => ({
    what: `“${decision.from}” is printed as “${decision.to}”`,
    details: [onRecordLine(asOnRecord(decision))],
    without: (now) => withoutDecision(now, { list: 'markings', decision }),
  }));
}

type Entry = Report['unmatched'][number];
type About = Recorded & Pick<Partial<KeptAcceptance>, 'key' | 'rule' | 'sheet' | 'cell'>;

/** What the check made of a decision: the entry of the same kind, person, day, reason and place. */
function entryOf(kind: Entry['kind'], about: About, context: Context): Entry | undefined {
  const report = context?.report;
  const entries = [
    ...(report?.unmatched ?? []),
    ...(report?.workbooks.flatMap(({ decisions }) => decisions) ?? []),
  ];
  return entries.find(
    (entry) =>
      entry.kind === kind &&
      entry.by === about.by &&
      entry.on === about.on &&
      entry.reason === about.reason &&
      entry.key === (about.key ?? null) &&
      (entry.kind !== 'acceptance' || isAtSamePlace(entry, about)),
  );
}

function isAtSamePlace(
  entry: Extract<Entry, { readonly kind: 'acceptance' }>,
  { rule, sheet, cell }: About,
): boolean {
  return (
    entry.rule === rule &&
    entry.sheet === (sheet ?? null) &&
    withoutDollars(entry.cell) === withoutDollars(cell)
  );
}

function withoutDollars(cell: string | null | undefined): string {
  return cell?.replaceAll('$', '') ?? '';
}

function recordWords(kind: Entry['kind'], about: About & { readonly key: string }, context: Context): string {
  const name = entryOf(kind, about, context)?.name ?? null;
  return name === null ? (nameByKey(about, context) ?? `“${about.key}”`) : startSentence(name);
}

/** The one record that has the key; null where there is none, or where several share it. */
function nameByKey(
  { key, sheet }: { readonly key: string; readonly sheet?: string | undefined },
  context: Context,
): string | null {
  const records = context?.report.workbooks.flatMap((workbook) => workbook.records) ?? [];
  const [record, other] = records.filter(
    (each) => foldText(each.key) === foldText(key) && (sheet === undefined || each.sheet === sheet),
  );
  return record && !other ? nameOfRecord(record) || null : null;
}

function fateOf(kind: Entry['kind'], about: About, context: Context): string[] {
  const entry = entryOf(kind, about, context);
  if (!entry || entry.state === 'honoured') return [];
  const verdict = entry.state === 'lapsed' ? 'No longer counts' : 'Does not count';
  return [
    entry.why === null ? `${verdict}.` : `${verdict}: ${entry.why}${/[.?]$/.test(entry.why) ? '' : '.'}`,
  ];
}
