import type { AssessedRecord } from '../assess/assess-record.ts';
import type { DeadlinePart } from '../assess/deadline.ts';
import { fieldInForce } from '../assess/field-in-force.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import type { TimescaleReader } from '../assess/timescale-reader.ts';
import type { OnRecord } from '../decisions/decisions.ts';
import type { FieldText, TrackerRecord } from '../recognise/tracker.ts';
import type { FieldKind } from '../templates/fields.ts';
import type { TrackerTemplate } from '../templates/tracker-template.ts';
import { daysBetween, type IsoDate } from '../values/calendar.ts';
import { readGrade } from '../values/grade.ts';
import { readTick } from '../values/tick.ts';
import { cellAddress } from '../workbook/address.ts';
import { isOtherField } from './other-fields.ts';
import type { OtherField, RecordReport } from './report-schema.ts';

/** Reports the records of one tracker as the JSON promises them: what its template lacks is left out, what its table lacks is null. */
export function recordReporter(
  template: TrackerTemplate,
  timescales: TimescaleReader | undefined,
  asAt: IsoDate,
): (assessed: AssessedRecord) => RecordReport {
  const wanted = new Set(template.fields.map(({ field }) => field));
  const others = template.fields.flatMap(({ field, kind }) => (isOtherField(field) ? [{ field, kind }] : []));
  return (assessed) => {
    const { record, leads } = assessed;
    const report: RecordReport = { ...NOTHING_YET };
    report.tracker = record.tracker;
    report.sheet = record.sheet;
    report.row = record.row;
    report.key = record.key;
    report.leads = [...leads];
    if (wanted.has('ref')) report.ref = trimmedText(record, 'ref');
    if (wanted.has('title')) report.title = trimmedText(record, 'title');
    if (wanted.has('area')) report.area = record.area?.label ?? null;
    if (wanted.has('deadline')) report.deadline = deadlineReport(assessed, asAt);
    if (wanted.has('status')) report.status = statusReport(assessed);
    addRating(report, assessed);
    for (const { field, kind } of others)
      report[field] = otherField(fieldInForce(assessed, field), kind, timescales);
    return report;
  };
}

/**
 * All that a record may have, in the order in which it is written. Records that all begin like this have one shape, which
 * V8 fills and writes fastest; what is never filled is left out of the JSON.
 */
const NOTHING_YET = {
  tracker: '',
  sheet: '',
  row: 0,
  key: '',
  leads: [],
  ref: undefined,
  title: undefined,
  area: undefined,
  deadline: undefined,
  status: undefined,
  rag: undefined,
  overdueDays: undefined,
  overdueDaysOriginal: undefined,
  possiblyOverdue: undefined,
  overdueByPanel: undefined,
  missed: undefined,
  slippageDays: undefined,
  action: undefined,
  scope: undefined,
  type: undefined,
  revisedDeadline: undefined,
  percent: undefined,
  priority: undefined,
  grade: undefined,
  previousGrade: undefined,
  raised: undefined,
  closed: undefined,
  submitted: undefined,
  published: undefined,
  followUp: undefined,
  year: undefined,
  governance: undefined,
  update: undefined,
  updated: undefined,
  onTrack: undefined,
  actionsOpen: undefined,
  actionsTotal: undefined,
  source: undefined,
} satisfies Record<keyof RecordReport, unknown>;

/** Who decided, when and why, without what was decided. */
export function onRecordReport({ by, on, reason, reviewBy }: OnRecord): OnRecord {
  return { by, on, reason, reviewBy };
}

function trimmedText(record: TrackerRecord, field: 'ref' | 'title'): string | null {
  return record.fields.get(field)?.text.trim() || null;
}

function deadlineReport(assessed: AssessedRecord, asAt: IsoDate): RecordReport['deadline'] {
  const { deadline } = assessed;
  if (!deadline) return null;
  const { text, cell, original, current, currentIs, certainty, precision, alternatives } = deadline;
  const { movedBy, revised, extension, parts } = deadline;
  const open = isOpenRecord(assessed);
  return {
    text,
    cell,
    original,
    current,
    currentIs,
    movedBy: movedBy ?? undefined,
    revised: revised.length > 1 ? revised.map(({ date, cell: at }) => ({ date, cell: at })) : undefined,
    extension: extension && onRecordReport(extension),
    certainty,
    precision,
    alternatives: alternatives.length > 0 ? [...alternatives] : undefined,
    parts: parts.map((part) => partReport(part, open, asAt)),
    warnings: [...deadline.warnings],
  };
}

function partReport(
  { label, kind, date, leads }: DeadlinePart,
  open: boolean,
  asAt: IsoDate,
): NonNullable<RecordReport['deadline']>['parts'][number] {
  const late = date === null ? null : Math.max(0, daysBetween(date, asAt));
  return { label, kind, date, leads: [...leads], overdueDays: late === null || open ? late : 0 };
}

function statusReport({ record, status }: AssessedRecord): RecordReport['status'] {
  if (!status || !record.fields.has('status')) return null;
  return { text: status.reading.text, cell: status.cell, class: status.class };
}

function addRating(report: RecordReport, { rag, lateness }: AssessedRecord): void {
  if (!rag) return;
  const { stated, statedBy, dateCheck, reason, agreement, decision } = rag;
  const agreed = decision && { rating: decision.agreed, ...onRecordReport(decision) };
  report.rag = { stated, agreed, statedBy, dateCheck, reason, agreement };
  report.overdueDays = lateness.overdueDays;
  report.overdueDaysOriginal = lateness.overdueDaysOriginal;
  report.possiblyOverdue = lateness.possiblyOverdue;
  report.overdueByPanel = lateness.overdueByPanel;
  report.missed = lateness.missed;
  report.slippageDays = lateness.slippageDays;
}

function otherField(
  field: FieldText | undefined,
  kind: FieldKind,
  timescales: TimescaleReader | undefined,
): OtherField {
  if (!field) return null;
  const { text } = field;
  const cell = cellAddress(field.row, field.column);
  if (kind === 'date') return { text, cell, date: text === '' ? null : (timescales?.readDay(field) ?? null) };
  if (kind === 'timescale')
    return { text, cell, date: text === '' ? null : (timescales?.read(field).end ?? null) };
  if (kind === 'tick') return { text, cell, value: readTick(text, field.look.font) };
  if (kind === 'grade') return { text, cell, value: readGrade(text)?.name ?? null };
  return { text, cell };
}
