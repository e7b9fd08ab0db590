import { whyRating } from '../../../engine/pane-words/why-rating.ts';
import { ratingCellOf } from '../../../engine/render/page-ratings.ts';
import type { RecordReport, WorkbookReport } from '../../../engine/report/report-schema.ts';
import type { Checked } from '../../engine-room/engine-room.ts';

/** Why a record is rated as it is, and the cells that say so. */
export interface WhyRecord {
  /** To be copied whole. */
  readonly words: string;
  /** Without repeats, in the order in which they are spoken of. */
  readonly cells: readonly string[];
}

export function whyRecord(
  record: RecordReport,
  workbook: WorkbookReport,
  { report, ragRules, nouns }: Checked,
): WhyRecord {
  const context = {
    asAt: workbook.asAt ?? report.asAt,
    panelDate: workbook.panelDate,
    trackers: workbook.trackers,
    ragRules,
    file: report.workbooks.length > 1 ? workbook.file : null,
    templates: nouns,
  };
  const cells = [
    ratingCellOf(record, workbook),
    record.deadline?.cell,
    record.deadline?.movedBy,
    record.revisedDeadline?.cell,
    record.status?.cell,
  ].filter((cell) => typeof cell === 'string');
  return { words: whyRating(record, context), cells: [...new Set(cells)] };
}
