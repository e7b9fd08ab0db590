import type { RecordReport, Report, WorkbookReport } from '../report/report-schema.ts';
import {
  lateRecords,
  leadsOf,
  missedByLead,
  NO_LEAD,
  type LateLead,
  type LateRecord,
} from './late-by-lead.ts';
import { lateCell } from './late-cell.ts';
import { shortNameOf } from './query-records.ts';
import type { PageCell, PageSection, PageTable } from './report-page.ts';
import { placeWords } from './text-block.ts';

/** What has missed a deadline, is overdue or will be by the panel: by lead, then row by row; null where nothing is. */
export function lateSection(report: Report): PageSection | null {
  const { workbooks, panelDate } = report;
  const late = lateRecords(workbooks);
  if (late.length === 0) return null;
  return {
    id: 'late',
    title: `Missed and overdue (${String(late.length)})`,
    blocks: [
      {
        kind: 'words',
        text: 'Missed: the deadline has passed, or is a month, quarter or year that ended on the as-at date. Overdue: days past it.',
      },
      byLeadTable(missedByLead(report), panelDate !== null),
      rowByRow(late, workbooks),
    ],
  };
}

/** A table of what each lead has missed, the worst first. */
export function byLeadTable(rows: readonly LateLead[], hasPanel: boolean): PageTable {
  return {
    kind: 'table',
    caption: 'By lead; an action of several leads counts for each of them',
    columns: [
      'Lead',
      'Missed, original date',
      'Missed, current date',
      ...(hasPanel ? ['Newly overdue by the panel'] : []),
      'Longest overdue, days',
    ],
    rows: rows.map(({ lead, missedOriginal, missedCurrent, byPanel, longestDays }) =>
      [lead ?? NO_LEAD, missedOriginal, missedCurrent, ...(hasPanel ? [byPanel] : []), longestDays].map(
        asCell,
      ),
    ),
  };
}

function asCell(value: string | number): PageCell {
  return { text: String(value) };
}

function rowByRow(late: readonly LateRecord[], workbooks: readonly WorkbookReport[]): PageTable {
  const worstFirst = [...late].sort(
    ({ record: a }, { record: b }) =>
      (b.overdueDays ?? 0) - (a.overdueDays ?? 0) ||
      (b.overdueDaysOriginal ?? 0) - (a.overdueDaysOriginal ?? 0) ||
      rankOf(a) - rankOf(b),
  );
  return {
    kind: 'table',
    caption: 'Row by row, the longest overdue first',
    columns: ['Where', 'Action', 'Lead', 'Days overdue', 'Days on the original', 'What the dates say'],
    rows: worstFirst.map(({ workbook, record }) =>
      [
        placeWords(workbook, workbooks, record.sheet, lateCell(record)),
        shortNameOf(record),
        leadsOf(record)
          .map((lead) => lead ?? NO_LEAD)
          .join('; '),
        record.overdueDays ?? 0,
        record.overdueDaysOriginal ?? 0,
        reasonOf(record),
      ].map(asCell),
    ),
  };
}

/** Among those not yet overdue: missed now, possibly overdue, then overdue by the panel. */
function rankOf({ missed, possiblyOverdue }: RecordReport): number {
  if (missed?.current === true) return 0;
  if (missed?.original === true) return 1;
  return possiblyOverdue === true ? 2 : 3;
}

/** What is said of a row that is overdue on another reading of its deadline alone. */
export const POSSIBLY_OVERDUE = 'possibly overdue: on another reading of its deadline it is';

function reasonOf({ rag, missed, overdueDays, possiblyOverdue, overdueByPanel }: RecordReport): string {
  const isNow = (overdueDays ?? 0) > 0 || missed?.current === true;
  return [
    rag?.reason ?? '',
    ...(possiblyOverdue === true && !isNow ? [POSSIBLY_OVERDUE] : []),
    ...(overdueByPanel === true ? ['overdue by the panel'] : []),
  ]
    .filter((part) => part !== '')
    .join('; ');
}
