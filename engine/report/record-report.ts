import type { AssessedRecord } from '../assess/assess-record.ts';
import { fieldInForce } from '../assess/field-in-force.ts';
import { isOpen } from '../assess/lateness.ts';
import type { TimescaleReader } from '../assess/resolve-deadline.ts';
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
    const report: RecordReport = {
      tracker: record.tracker,
      sheet: record.sheet,
      row: record.row,
      key: record.key,
      leads: [...leads],
    };
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

/** Who decided, when and why, without what was decided. */
export function onRecordReport({ by, on, reason, reviewBy }: OnRecord): OnRecord {
  return { by, on, reason, reviewBy };
}

function trimmedText(record: TrackerRecord, field: 'ref' | 'title'): string | null {
  return record.fields.get(field)?.text.trim() || null;
}

function deadlineReport({ deadline, status }: AssessedRecord, asAt: IsoDate): RecordReport['deadline'] {
  if (!deadline) return null;
  const { text, cell, original, current, currentIs, certainty, precision, alternatives, warnings } = deadline;
  const open = isOpen(status?.class ?? 'none');
  return {
    text,
    cell,
    original,
    current,
    currentIs,
    ...(deadline.movedBy !== null && { movedBy: deadline.movedBy }),
    ...(deadline.revised.length > 1 && {
      revised: deadline.revised.map(({ date, cell: at }) => ({ date, cell: at })),
    }),
    extension: deadline.extension && onRecordReport(deadline.extension),
    certainty,
    precision,
    ...(alternatives.length > 0 && { alternatives: [...alternatives] }),
    parts: deadline.parts.map(({ label, kind, date, leads }) => ({
      label,
      kind,
      date,
      leads: [...leads],
      overdueDays: date === null ? null : open ? Math.max(0, daysBetween(date, asAt)) : 0,
    })),
    warnings: [...warnings],
  };
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
  const base = { text: field.text, cell: cellAddress(field.row, field.column) };
  if (kind === 'date')
    return { ...base, date: field.text === '' ? null : (timescales?.readDay(field) ?? null) };
  if (kind === 'timescale')
    return { ...base, date: field.text === '' ? null : (timescales?.read(field).end ?? null) };
  if (kind === 'tick') return { ...base, value: readTick(field.text, field.source?.look.font ?? '') };
  if (kind === 'grade') return { ...base, value: readGrade(field.text)?.name ?? null };
  return base;
}
