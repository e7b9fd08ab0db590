import type { TrackerRecord } from '../recognise/tracker.ts';
import type { PercentRules } from '../templates/rag-rules.ts';
import { readPercentCell } from '../values/percent.ts';
import { readStatedShare } from '../values/status.ts';
import { cellAddress } from '../workbook/address.ts';

/** How much of an action is said to be done, out of 100, and the cell that says so. */
export interface PercentComplete {
  readonly percent: number;
  readonly cell: string;
}

/** The percentage column first, then a share told in the status, "60%" or "3 of 5 complete"; never the update (D3). */
export function percentComplete(record: TrackerRecord): PercentComplete | null {
  const column = record.fields.get('percent');
  const status = record.fields.get('status');
  const inColumn = column ? readPercentCell(column.text) : null;
  if (column && inColumn !== null) return { percent: inColumn, cell: cellAddress(column.row, column.column) };
  const inStatus = status ? readStatedShare(status.text) : null;
  return status && inStatus !== null
    ? { percent: inStatus, cell: cellAddress(status.row, status.column) }
    : null;
}

/** The rating that a percentage gives a lead under RAG rules that go by it; the date check never says green. */
export function ratingOfPercent(
  percent: number,
  { redTo, amberTo }: PercentRules,
): 'red' | 'amber' | 'green' {
  if (percent <= redTo) return 'red';
  return percent <= amberTo ? 'amber' : 'green';
}
