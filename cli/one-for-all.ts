import type { AsAt } from '../engine/rules/rule.ts';
import type { Settings } from '../engine/settings.ts';
import { longDate, type IsoDate } from '../engine/values/calendar.ts';
import type { Host } from './host.ts';

/** One report has one as-at date: the latest that its workbooks state, said where they differ; null without a workbook. */
export function oneDate(dates: readonly AsAt[], host: Host): IsoDate | null {
  const all = different(dates.map(({ date }) => date));
  if (all.length > 1)
    host.stderr.write(
      `The workbooks state different as-at dates (${all.map(longDate).join(', ')}); each is checked at its own. Give one for all with --as-at.\n`,
    );
  return all.at(-1) ?? null;
}

/** One report has one panel date as well: the latest that its workbooks keep, said where they differ; null with none. */
export function onePanelDate(settings: readonly Settings[], host: Host): IsoDate | null {
  const all = different(settings.map(({ panelDate }) => panelDate ?? 'none'));
  if (all.length > 1)
    host.stderr.write(
      `The workbooks keep different panel dates (${all.map((date) => (date === 'none' ? date : longDate(date))).join(', ')}); each is checked at its own. Give one for all with --panel-date.\n`,
    );
  return all.filter((date) => date !== 'none').at(-1) ?? null;
}

/** The sentence on workbooks that keep different RAG rules; null where all are rated by the same. */
export function differentSchemes(settings: readonly Settings[]): string | null {
  const all = different(settings.map(({ ragRules }) => ragRules.id));
  return all.length > 1 ? `The workbooks keep different RAG rules (${all.join(', ')})` : null;
}

/** Each value once, the least first: of days the latest is last. */
function different(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
