import { OVERDUE_BANDS } from '../assess/overdue-bands.ts';
import { missedByLead } from '../render/late-by-lead.ts';
import { byLeadTable } from '../render/page-late.ts';
import { assuranceSection, dateCheckCell, ratingCell, ratingsByDateCheck } from '../render/page-ratings.ts';
import type { PageCell, PageTable } from '../render/report-page.ts';
import { ratingFigures } from '../render/report-figures.ts';
import { recordsWith } from '../render/text-block.ts';
import type { RecordReport, Report } from '../report/report-schema.ts';
import { DATE_CHECKS, type RagRules } from '../templates/rag-rules.ts';
import { agreedWords } from '../values/rating-words.ts';
import { startSentence } from '../values/start-sentence.ts';
import { STATUS_CLASSES } from '../values/status.ts';
import { STATUS_WORDS } from './status-words.ts';

/** Which counts a table of the summary holds. */
export type SummaryTableId =
  | 'missed-by-lead'
  | 'overdue-bands'
  | 'ratings'
  | 'date-checks'
  | 'ratings-by-date-check'
  | 'statuses'
  | 'assurance';

/** One table of the summary; its caption says what it counts. */
export interface SummaryTable {
  readonly id: SummaryTableId;
  readonly table: PageTable;
}

/** The counts a person looks for first, as tables in the words of the RAG rules; those with nothing to count are left out. */
export function summaryTables(report: Report, ragRules: RagRules): SummaryTable[] {
  const { workbooks, panelDate } = report;
  const rated = recordsWith(workbooks, 'rag');
  const dated = recordsWith(workbooks, 'deadline');
  const tables: readonly SummaryTable[] = [
    { id: 'missed-by-lead', table: byLeadTable(missedByLead(report), panelDate !== null) },
    { id: 'overdue-bands', table: bandTable(dated) },
    { id: 'ratings', table: ratingTable(report, ragRules) },
    { id: 'date-checks', table: dateCheckTable(dated, ragRules) },
    { id: 'ratings-by-date-check', table: ratingsByDateCheck(rated, ragRules.names) },
    { id: 'statuses', table: statusTable(workbooks.flatMap(({ records }) => records)) },
    { id: 'assurance', table: assuranceTable(report) },
  ];
  return tables.filter(({ table }) => table.rows.length > 0);
}

/** Ratings as packs print them: the agreed one in the place of the lead’s own, and said (D5). */
function ratingTable(report: Report, { order, names }: RagRules): PageTable {
  const { printed, agreed } = ratingFigures(report) ?? { printed: [], agreed: 0 };
  const rows = order.map((rating) => ({
    cell: ratingCell(rating, names),
    count: printed.filter((each) => each === rating).length,
  }));
  return agreed === 0
    ? countTable('How many rows the leads rated each colour', 'Lead’s rating', rows)
    : countTable(`How many rows are rated each colour: ${agreedWords(agreed)}`, 'Rating', rows);
}

function dateCheckTable(dated: readonly RecordReport[], { names }: RagRules): PageTable {
  const rows = DATE_CHECKS.map((check) => ({
    cell: dateCheckCell(check, names),
    count: dated.filter(({ rag }) => rag?.dateCheck === check).length,
  }));
  return countTable('How many rows the dates show as what', 'Date check', rows);
}

function statusTable(records: readonly RecordReport[]): PageTable {
  const rows = STATUS_CLASSES.map((each) => ({
    cell: { text: STATUS_WORDS[each] },
    count: records.filter(({ status }) => status?.class === each).length,
  }));
  return countTable('How many rows say how far they have come', 'Status', rows);
}

/** Days on the current deadline, in the bands of a panel paper (D6). */
function bandTable(dated: readonly RecordReport[]): PageTable {
  const rows = OVERDUE_BANDS.map(({ name, from, to }) => ({
    cell: { text: startSentence(`${name} days`) },
    count: dated.filter(({ overdueDays }) => (overdueDays ?? 0) >= from && (overdueDays ?? 0) <= to).length,
  }));
  return countTable('How long rows are overdue on their current deadline', 'Overdue', rows);
}

function countTable(
  caption: string,
  heading: string,
  rows: readonly { readonly cell: PageCell; readonly count: number }[],
): PageTable {
  const found = rows.filter(({ count }) => count > 0);
  return {
    kind: 'table',
    caption,
    columns: [heading, 'Rows'],
    rows: found.map(({ cell, count }) => [cell, { text: String(count) }]),
  };
}

const NO_AREAS: PageTable = { kind: 'table', caption: 'Assurance map', columns: [], rows: [] };

function assuranceTable(report: Report): PageTable {
  const blocks = assuranceSection(report)?.blocks ?? [];
  return blocks.find((block) => block.kind === 'table') ?? NO_AREAS;
}
