import { examine, type Examination } from '../../engine/examine.ts';
import type { Settings } from '../../engine/settings.ts';
import type { Workbook } from '../../engine/workbook/workbook.ts';
import { inflateWithFflate } from '../../formats/xlsx/read/inflate-with-fflate.ts';
import { readWorkbook } from '../../formats/xlsx/read/index.ts';
import { settingsWith } from './settings.ts';

/** Reads a fixture's bytes as a browser would; a fixture that cannot be read fails its test. */
export async function workbookFrom(bytes: Promise<Uint8Array>, file = 'tracker.xlsx'): Promise<Workbook> {
  const result = readWorkbook(await bytes, file, { inflate: inflateWithFflate });
  if (!result.ok) throw new Error(result.error.message);
  return result.workbook;
}

/** Reads and examines a fixture. */
export async function examined(
  bytes: Promise<Uint8Array>,
  settings: Partial<Settings> = {},
): Promise<Examination> {
  return examine(await workbookFrom(bytes), settingsWith(settings));
}

/** How often each value occurs. */
export function tally(values: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? 'none'] = (counts[value ?? 'none'] ?? 0) + 1;
  return counts;
}
