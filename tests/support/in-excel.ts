import { Refusal } from '../../addin/refusal.ts';
import type { Pack } from '../../engine/appendices/pack.ts';
import type { AppendixTable } from '../../engine/appendices/table.ts';
import { ExcelHost, type HostOptions } from './excel-host/excel-host.ts';
import { HostBook } from './excel-host/host-book.ts';
import type { HostSheet } from './excel-host/host-sheet.ts';
import { useHost } from './excel-host/load-excel.ts';
import { ragRulesNamed } from './settings.ts';

/** The Excels that the writing half is held to: the oldest that the manifest lets in, and the newest. */
export const EXCELS = ['1.13', '1.20'] as const;

/** A workbook open in Excel, with a small tracker on its only sheet, “Plan 1”. */
export function openTracker(options: HostOptions = {}): {
  readonly book: HostBook;
  readonly host: ExcelHost;
} {
  const book = new HostBook('plan.xlsx', 'Plan 1');
  const rows = [
    ['Ref', 'Action', 'Lead', 'Due', 'Status'],
    ['1.1', 'Open the learning hubs', 'Alex Example', 44742, 'Yellow'],
    ['1.2', 'Agree the new course list', 'Sam Example', 44834, 'Ambr'],
    ['1.3', 'Write the guide', 'Alex Example', 44926, 'Green'],
  ];
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      book.edit('Plan 1', `${'ABCDE'.charAt(column)}${String(at + 1)}`, value);
    });
  });
  const host = new ExcelHost(book, options);
  useHost(host);
  return { book, host };
}

/** A pack of the panel’s edition, as at 31 December 2021. */
export function packWith(tables: readonly AppendixTable[], said: Partial<Pack> = {}): Pack {
  return {
    tables,
    edition: 'panel',
    asAt: '2021-12-31',
    panelDate: '2022-01-17',
    ragRules: ragRulesNamed('gip'),
    isAccessible: false,
    notes: [],
    ...said,
  };
}

/** Appendix A: three overdue actions, whose texts Excel would make formulas, dates and numbers of. */
export function overdueTable(said: Partial<AppendixTable> = {}): AppendixTable {
  return {
    id: 'overdue',
    letter: 'A',
    title: 'Overdue actions',
    asAt: '2021-12-31',
    marking: 'OFFICIAL',
    columns: ['Ref', 'Action', 'Due', 'Rating'],
    rows: [
      [{ text: '1.1' }, { text: '- racking is in' }, { text: '30 June 2021' }, { text: 'Red', rag: 'red' }],
      [{ text: '1.2' }, { text: '=1+1' }, { text: 'Q3 2021/22' }, { text: 'Red', rag: 'red' }],
      [{ text: '1.3' }, { text: '’Tis @ hand' }, { text: '12/1/2021' }, { text: 'Amber', rag: 'amber' }],
    ],
    notes: ['3 of 30 rows are shown.'],
    source: 'plan.xlsx, Plan 1, A1:E4',
    ...said,
  };
}

/** A pack as it comes from the engine room, its file a few bytes that begin as a zip does. */
export function madePack(
  pack: Pack,
  bytes = new Uint8Array([0x50, 0x4b, 3, 4]),
): {
  readonly pack: Pack;
  readonly bytes: () => Promise<Uint8Array>;
} {
  return { pack, bytes: () => Promise.resolve(bytes) };
}

/** What a sheet shows, row by row, from A1 to its last cell that holds something. */
export function valuesOf(sheet: HostSheet): (string | number | boolean)[][] {
  const whole = { firstRow: 1, firstColumn: 1, lastRow: 1048576, lastColumn: 16384 };
  const used = sheet.usedArea(whole, true);
  if (!used) return [];
  return Array.from({ length: used.lastRow }, (_, row) =>
    Array.from({ length: used.lastColumn }, (__, column) => sheet.cellAt(row + 1, column + 1)?.value ?? ''),
  );
}

export function namesOf({ sheets }: HostBook): string[] {
  return sheets.map(({ name }) => name);
}

/** The Refusal that a piece of work ends in; a test fails where it ends in none. */
export async function refusalOf(
  work: Promise<unknown>,
): Promise<{ readonly code: string; readonly message: string }> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw new Error('It was not refused');
  return { code: error.code, message: error.message };
}
