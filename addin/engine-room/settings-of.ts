import { aboutWorkbook } from '../../engine/kept/about-workbook.ts';
import { settingsFrom } from '../../engine/kept/settings-from.ts';
import { usableKept } from '../../engine/kept/usable-kept.ts';
import { nothingUsed, useKept, type KeptUse } from '../../engine/kept/use-kept.ts';
import type { Settings } from '../../engine/settings.ts';
import type { Workbook } from '../../engine/workbook/workbook.ts';
import { builtInTemplates } from '../../templates/index.ts';
import { Refusal } from '../refusal.ts';
import type { CheckAsked } from './engine-room.ts';

/** The settings of a check, and one sentence on each thing that was said and makes no sense. */
export interface Settled {
  readonly settings: Settings;
  readonly slips: readonly string[];
}

/** What the person has said, as the engine takes it; in Excel it is all about the open workbook, whatever it was called. */
export function settingsOf({ kept, today, isOpenWorkbook, sources }: CheckAsked): Settled {
  const basis = { templates: builtInTemplates, today, previous: null, claims: [] };
  const usable = usableKept(kept, basis);
  const [source] = sources;
  const file = source?.kind === 'ranges' ? source.workbook.file : source?.file;
  const choices = isOpenWorkbook && file !== undefined ? aboutWorkbook(usable.kept, file) : usable.kept;
  const made = settingsFrom(choices, basis);
  if ('slip' in made) throw new Refusal('kept-slip', made.slip);
  return { settings: made.settings, slips: usable.slips };
}

/** One workbook’s settings, and what became of what it keeps. A file’s own is used as on the command line: it shapes the reading and decides nothing. */
export async function settingsForWorkbook(
  { kept: xml, file, isPanelpackOutput }: Workbook,
  settings: Settings,
  { kept: choices, isOpenWorkbook }: CheckAsked,
): Promise<{ readonly settings: Settings; readonly use: KeptUse | null }> {
  if (isOpenWorkbook || xml === null || isPanelpackOutput) return { settings, use: null };
  const { readKept } = await import(
    /* webpackChunkName: "page-file-keeps" */ '../../engine/kept/kept-xml.ts'
  );
  const read = readKept(xml);
  if ('slip' in read) return { settings, use: nothingUsed(read.slip) };
  return useKept(read.kept, file, { settings, choices, trustsWorkbooks: false });
}
