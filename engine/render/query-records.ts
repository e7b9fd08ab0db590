import type { RecordReport, WorkbookReport } from '../report/report-schema.ts';

type QueryReport = WorkbookReport['queries'][number];

/** Finds the record that a query is about; null where it is about a whole tracker, sheet or workbook. */
export function recordFinder({ records }: WorkbookReport): (query: QueryReport) => RecordReport | null {
  const byKey = new Map<string, RecordReport>();
  const byRow = new Map<string, RecordReport>();
  for (const record of records) {
    const key = `${record.tracker}\n${record.key}`;
    if (!byKey.has(key)) byKey.set(key, record);
    byRow.set(`${key}\n${String(record.row)}`, record);
  }
  return ({ tracker, key, cell }) => {
    if (tracker === null || key === null) return null;
    const named = `${tracker}\n${key}`;
    // A key that two records share is told apart by the row.
    return byRow.get(`${named}\n${rowOf(cell)}`) ?? byKey.get(named) ?? null;
  };
}

/** The row of an address: "12" of "G12". */
function rowOf(cell: string | null): string {
  return /\d+$/.exec(cell ?? '')?.[0] ?? '';
}

/** "2.1 Record each cell check", from a record's reference and title; "" where it has neither. */
export function nameOfRecord({ ref, title }: RecordReport): string {
  return [ref, title].filter(Boolean).join(' ');
}

/** "Change F2 from “Yellow” to “Amber”."; "" where no fix is offered. */
export function fixWords({ fix }: QueryReport): string {
  return fix === null ? '' : `Change ${fix.cell} from “${fix.from}” to “${fix.to}”.`;
}
