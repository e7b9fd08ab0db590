import { IN_NODE } from '../cli/read-in-node.ts';
import type { Workbook } from '../engine/workbook/workbook.ts';
import { readWorkbook } from '../formats/xlsx/read/index.ts';

/** A made workbook as the command line reads it; one that cannot be read is a fault of the benchmark. */
export function readOrThrow(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes, 'tracker.xlsx', IN_NODE);
  if (!read.ok) throw new Error(read.error.message);
  return read.workbook;
}
