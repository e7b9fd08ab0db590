import type { RecordReport, Report, WorkbookReport } from '../report/report-schema.ts';
import { shortNameOf } from './query-records.ts';
import type { PageCell, PageSection, PageTable } from './report-page.ts';
import { place } from './text-block.ts';

interface LateRecord {
  readonly workbook: WorkbookReport;
  readonly record: RecordReport;
}

/** What has missed a deadline, is overdue or will be by the panel: by lead, then row by row; null where nothing is. */
export function lateSection({ workbooks, panelDate }: Report): PageSection | null {
  const late = workbooks.flatMap((workbook) =>
    workbook.records.filter(isLate).map((record) => ({ workbook, record })),
  );
  if (late.length === 0) return null;
  return {
    id: 'late',
    title: `Missed and overdue (${String(late.length)})`,
    blocks: [
      {
        kind: 'words',
        text: 'Missed: the deadline has passed, or is a month, quarter or year that ended on the as-at date. Overdue: days past it.',
      },
      byLead(late, panelDate !== null),
      rowByRow(late, workbooks),
    ],
  };
}

function isLate({ missed, overdueDays, overdueDaysOriginal, ...record }: RecordReport): boolean {
  return (
    missed?.original === true ||
    missed?.current === true ||
    (overdueDays ?? 0) > 0 ||
    (overdueDaysOriginal ?? 0) > 0 ||
    record.possiblyOverdue === true ||
    record.overdueByPanel === true
  );
}

interface LeadFigures {
  missedOriginal: number;
  missedCurrent: number;
  byPanel: number;
  longest: number;
}

function byLead(late: readonly LateRecord[], hasPanel: boolean): PageTable {
  const figures = new Map<string, LeadFigures>();
  for (const { record } of late) {
    for (const lead of leadsOf(record)) figures.set(lead, adding(record, figures.get(lead)));
  }
  const rows = [...figures]
    .filter(([, each]) => isAny(each))
    .sort(([, a], [, b]) => b.missedCurrent - a.missedCurrent || b.longest - a.longest);
  return {
    kind: 'table',
    caption: 'By lead; an action of several leads counts for each of them',
    columns: [
      'Lead',
      'Missed, original date',
      'Missed, current date',
      ...(hasPanel ? ['More by the panel'] : []),
      'Longest overdue, days',
    ],
    rows: rows.map(([lead, { missedOriginal, missedCurrent, byPanel, longest }]) =>
      [lead, missedOriginal, missedCurrent, ...(hasPanel ? [byPanel] : []), longest].map(asCell),
    ),
  };
}

function leadsOf({ leads }: RecordReport): readonly string[] {
  return leads.length === 0 ? ['No lead'] : [...new Set(leads)];
}

const NONE: LeadFigures = { missedOriginal: 0, missedCurrent: 0, byPanel: 0, longest: 0 };

function adding({ missed, overdueByPanel, overdueDays }: RecordReport, so = NONE): LeadFigures {
  return {
    missedOriginal: so.missedOriginal + Number(missed?.original ?? false),
    missedCurrent: so.missedCurrent + Number(missed?.current ?? false),
    byPanel: so.byPanel + Number(overdueByPanel ?? false),
    longest: Math.max(so.longest, overdueDays ?? 0),
  };
}

/** A lead with no more than a possibly overdue row stands in the list below alone. */
function isAny({ missedOriginal, missedCurrent, byPanel, longest }: LeadFigures): boolean {
  return missedOriginal + missedCurrent + byPanel + longest > 0;
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
        place(workbook, workbooks, record.sheet, record.deadline?.cell ?? null),
        shortNameOf(record),
        leadsOf(record).join('; '),
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
