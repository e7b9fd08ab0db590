import type { QueryReport, RecordReport, WorkbookReport } from '../report/report-schema.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { rowOfAddress } from '../workbook/address.ts';
import { shorten } from './text-block.ts';

/** A finder for each workbook of a report. */
export function recordFinders(
  workbooks: readonly WorkbookReport[],
): ReadonlyMap<WorkbookReport, ReturnType<typeof recordFinder>> {
  return new Map(workbooks.map((workbook) => [workbook, recordFinder(workbook)]));
}

/** Finds the record that a query is about; null where it is about a whole tracker, sheet or workbook. */
export function recordFinder({ records }: WorkbookReport): (query: QueryReport) => RecordReport | null {
  const byKey = groupedBy(records, ({ tracker, key }) => `${tracker}\n${key}`);
  return ({ tracker, key, cell }) => {
    if (tracker === null || key === null) return null;
    const named = byKey.get(`${tracker}\n${key}`);
    // A key that two records share is told apart by the row.
    const row = Number(rowOfAddress(cell));
    return named?.findLast((record) => record.row === row) ?? named?.[0] ?? null;
  };
}

/** "2.1 Record each cell check"; "" where it has neither reference nor title. */
export function nameOfRecord({ ref, title }: RecordReport): string {
  return [ref, title].filter(Boolean).join(' ');
}

const LONGEST_ACTION = 80;

/** The same, cut to what a table has room for. */
export function shortNameOf(record: RecordReport): string {
  return shorten(nameOfRecord(record), LONGEST_ACTION);
}

/** "Change F2 from “Yellow” to “Amber”."; "" where no fix is offered. */
export function fixWords({ fix }: QueryReport): string {
  return fix === null ? '' : `Change ${fix.cell} from “${fix.from}” to “${fix.to}”.`;
}
