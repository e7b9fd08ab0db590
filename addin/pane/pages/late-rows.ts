import { inertLine } from '../../../engine/render/inert.ts';
import { lateRecords, type LateRecord } from '../../../engine/render/late-by-lead.ts';
import { lateCell } from '../../../engine/render/late-cell.ts';
import { POSSIBLY_OVERDUE } from '../../../engine/render/page-late.ts';
import { shortNameOf } from '../../../engine/render/query-records.ts';
import type { RecordReport, Report, WorkbookReport } from '../../../engine/report/report-schema.ts';
import { longDate } from '../../../engine/values/calendar.ts';
import { listWords } from '../../../engine/values/list-words.ts';
import { startSentence } from '../../../engine/values/start-sentence.ts';

/** A row that is late, may be, or will be by the panel, as a person reads it. */
export interface LateRow {
  /** Tells it from every other row of the report. */
  readonly id: string;
  /** "2.1 Record each cell check". */
  readonly name: string;
  /** "Overdue: 181 days past 30 June 2021." */
  readonly words: string;
  /** "Alex Example and Sam Sample"; "No lead" where nobody is named. */
  readonly leads: string;
  /** "audit.xlsx, as at 31 December 2021"; null where one workbook alone was checked. */
  readonly from: string | null;
  readonly sheet: string;
  /** The cell of the date that it is late on. */
  readonly cell: string | null;
  readonly workbook: WorkbookReport;
  readonly record: RecordReport;
}

/** Every late row, the worst first: by days on the current deadline, then on the original, then by the panel. */
export function lateRows(report: Report): readonly LateRow[] {
  return [...lateRecords(report.workbooks)].sort(worseFirst).map((late) => asRow(late, report));
}

function worseFirst({ record: a }: LateRecord, { record: b }: LateRecord): number {
  return (
    (b.overdueDays ?? 0) - (a.overdueDays ?? 0) ||
    Number(b.missed?.current ?? false) - Number(a.missed?.current ?? false) ||
    (b.overdueDaysOriginal ?? 0) - (a.overdueDaysOriginal ?? 0)
  );
}

function asRow({ workbook, record }: LateRecord, report: Report): LateRow {
  const { sheet, row, leads } = record;
  return {
    id: `${workbook.file}\n${sheet}\n${String(row)}\n${record.key}`,
    name: inertLine(shortNameOf(record)) || `Row ${String(row)}`,
    words: `${startSentence(inertLine(lateWords(record, workbook)))}.`,
    leads: leads.length === 0 ? 'No lead' : listWords(leads.map(inertLine)),
    from: fromWords(workbook, report),
    sheet,
    cell: lateCell(record),
    workbook,
    record,
  };
}

/** Its days are counted to the date of its own workbook. */
function fromWords({ file, asAt }: WorkbookReport, { workbooks, asAt: latest }: Report): string | null {
  return workbooks.length < 2 ? null : `${inertLine(file)}, as at ${longDate(asAt ?? latest)}`;
}

/** The worst that is true of it; the date check’s own reason where that says it. */
function lateWords(
  { missed, overdueDays, possiblyOverdue, overdueByPanel, deadline, rag }: RecordReport,
  { panelDate }: WorkbookReport,
): string {
  if (missed?.current === true || (overdueDays ?? 0) > 0) return rag?.reason ?? 'past its deadline';
  if (possiblyOverdue === true) return POSSIBLY_OVERDUE;
  if (overdueByPanel === true && panelDate !== null && deadline?.current != null)
    return `due ${longDate(deadline.current)}, before the panel`;
  return rag?.reason ?? 'missed its original deadline';
}
