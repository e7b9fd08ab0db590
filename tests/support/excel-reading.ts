import { readRanges } from '../../addin/host/read-ranges/read-ranges.ts';
import { unwatched, type Run } from '../../addin/run.ts';
import type { Workbook } from '../../engine/workbook/workbook.ts';
import { ExcelHost, type HostOptions } from './excel-host/excel-host.ts';
import type { HostBook } from './excel-host/host-book.ts';
import { useHost } from './excel-host/load-excel.ts';
import { isSetSupported } from './excel-host/requirement-sets.ts';
import { stubOffice, type DocumentSeen, type DocumentSetup } from './office-document.ts';

/** What the manifest asks for, and the newest Excel. */
export const FLOOR_AND_CEILING = ['1.13', '1.20'] as const;

export interface OpenExcel {
  readonly host: ExcelHost;
  readonly seen: DocumentSeen;
}

/** Opens a workbook in the emulated Excel, with the genuine library before it and a document that refuses its file unless it is given one. */
export function openExcel(
  book: HostBook,
  options: HostOptions = {},
  document: DocumentSetup = { bytes: new Uint8Array(), refusesWith: 11001 },
): OpenExcel {
  const host = new ExcelHost(book, options);
  useHost(host);
  const has = (set: string, version: string): boolean =>
    isSetSupported(options.requirementSet ?? '1.20', set, version);
  const { office, seen } = stubOffice({ has, ...document });
  // The library’s own is a variable that cannot be stubbed, and has no document outside a pane.
  Reflect.set(globalThis, 'Office', office);
  return { host, seen };
}

/** Reads a workbook through the ranges of an emulated Excel. */
export function readThroughRanges(
  book: HostBook,
  options: HostOptions = {},
  run: Run = unwatched(),
): Promise<Workbook> {
  openExcel(book, options);
  return readRanges(run);
}
