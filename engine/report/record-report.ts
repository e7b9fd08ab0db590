import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpen } from '../assess/lateness.ts';
import type { TimescaleReader } from '../assess/resolve-deadline.ts';
import type { FieldText } from '../recognise/tracker.ts';
import type { FieldTemplate } from '../templates/tracker-template.ts';
import { daysBetween, type IsoDate } from '../values/calendar.ts';
import { readGrade } from '../values/grade.ts';
import { readTick } from '../values/tick.ts';
import { cellAddress } from '../workbook/address.ts';
import { isOtherField, type OtherFieldId } from './other-fields.ts';
import type { OtherField, RecordReport } from './report-schema.ts';

/** One record as the JSON report promises it. What the template lacks is left out; what its tracker lacks is null. */
export function recordReport(
  assessed: AssessedRecord,
  timescales: TimescaleReader | undefined,
  asAt: IsoDate,
): RecordReport {
  const { record, tracker, leads } = assessed;
  const wanted = new Set(tracker.template.fields.map(({ field }) => field));
  const textOf = (field: 'ref' | 'title'): string | null => record.fields.get(field)?.text.trim() || null;
  return {
    tracker: record.tracker,
    sheet: record.sheet,
    row: record.row,
    key: record.key,
    ...(wanted.has('ref') && { ref: textOf('ref') }),
    ...(wanted.has('title') && { title: textOf('title') }),
    ...(wanted.has('area') && { area: record.area?.label ?? null }),
    leads: [...leads],
    ...(wanted.has('deadline') && { deadline: deadlineReport(assessed, asAt) }),
    ...(wanted.has('status') && { status: statusReport(assessed) }),
    ...ratingReport(assessed),
    ...otherFields(assessed, timescales),
  };
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

function ratingReport({ rag, lateness }: AssessedRecord): Partial<RecordReport> {
  if (!rag) return {};
  const { stated, statedBy, dateCheck, reason, agreement } = rag;
  return {
    rag: { stated, statedBy, dateCheck, reason, agreement },
    overdueDays: lateness.overdueDays,
    overdueDaysOriginal: lateness.overdueDaysOriginal,
    possiblyOverdue: lateness.possiblyOverdue,
    overdueByPanel: lateness.overdueByPanel,
    missed: lateness.missed,
    slippageDays: lateness.slippageDays,
  };
}

function otherFields(
  assessed: AssessedRecord,
  timescales: TimescaleReader | undefined,
): Partial<Record<OtherFieldId, OtherField>> {
  const fields: Partial<Record<OtherFieldId, OtherField>> = {};
  for (const template of assessed.tracker.template.fields) {
    if (!isOtherField(template.field)) continue;
    const field = assessed.record.fields.get(template.field);
    fields[template.field] = field ? otherField(field, template, timescales) : null;
  }
  return fields;
}

function otherField(
  field: FieldText,
  { kind }: FieldTemplate,
  timescales: TimescaleReader | undefined,
): OtherField {
  const base = { text: field.text, cell: cellAddress(field.row, field.column) };
  if (kind === 'date' || kind === 'timescale') {
    const date = field.text === '' ? null : (timescales?.read(field).end ?? null);
    return { ...base, date };
  }
  if (kind === 'tick') return { ...base, value: readTick(field.text, field.source?.look.font ?? '') };
  if (kind === 'grade') return { ...base, value: readGrade(field.text)?.name ?? null };
  return base;
}
