import { nothingUsed, useKept, type KeptUse, type Said } from '../engine/kept/use-kept.ts';
import type { Settings } from '../engine/settings.ts';
import type { Workbook } from '../engine/workbook/workbook.ts';

/** The settings that one workbook is examined with, and what became of what it keeps; null where it keeps nothing. */
export interface WorkbookSettings {
  readonly settings: Settings;
  readonly kept: KeptUse | null;
}

/** Order: what was said of the run, then what is kept in the workbook, then default. */
export async function settingsFor(
  { kept: xml, file, isPanelpackOutput }: Workbook,
  said: Said,
): Promise<WorkbookSettings> {
  if (xml === null || isPanelpackOutput) return { settings: said.settings, kept: null };
  const { readKept } = await import(/* webpackMode: "eager" */ '../engine/kept/kept-xml.ts');
  const read = readKept(xml);
  if ('slip' in read) return { settings: said.settings, kept: nothingUsed(read.slip) };
  const { settings, use } = useKept(read.kept, file, said);
  return { settings, kept: use };
}
