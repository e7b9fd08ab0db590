import { existsSync } from 'node:fs';
import { isMadeIn } from '../engine/appendices/pack-order.ts';
import type { Edition } from '../engine/appendices/table.ts';
import type { Settings } from '../engine/settings.ts';
import type { Host } from './host.ts';
import type { Options } from './options.ts';
import { UsageProblem } from './usage-problem.ts';

/** Refuses tables that there are not, that the edition asked for has not, or that are named where a file belongs. */
export function checkTables({ only, edition }: Options, settings: Settings, paths: readonly string[]): void {
  checkPlace(paths, settings);
  checkWanted(only, settings);
  checkEdition(only, settings, edition ?? 'panel');
}

/** “panelpack appendix overdue plan.xlsx”: a table's id is no file, unless one of that name is there. */
function checkPlace(paths: readonly string[], { templates }: Settings): void {
  const table = paths.find((path) => templates.appendices.some(({ id }) => id === path) && !existsSync(path));
  if (table !== undefined)
    throw new UsageProblem(
      `“${table}” is an appendix, and no file or folder is named so: to make it alone, write --only ${table}.`,
    );
}

function checkWanted(only: readonly string[] | null, { templates }: Settings): void {
  const known = templates.appendices.map(({ id }) => id);
  const unknown = only?.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new UsageProblem(`There is no appendix “${unknown}”: choose from ${known.join(', ')}.`);
}

/** A table for the team is asked for by name in an edition that has none: refused, not left out in silence. */
function checkEdition(only: readonly string[] | null, { templates }: Settings, edition: Edition): void {
  const asked = templates.appendices.filter(({ id }) => only?.includes(id));
  const refused = asked.find((template) => !isMadeIn(template, edition));
  if (refused)
    throw new UsageProblem(
      `“${refused.id}” is for the team and not for the panel: add --edition working to make it.`,
    );
}

/** Says which tables asked for no tracker feeds, or that none could be made at all; gives how many were asked for in vain. */
export function sayWhatIsMissing(
  only: readonly string[] | null,
  made: readonly string[],
  host: Host,
): number {
  const missing = (only ?? []).filter((id) => !made.includes(id));
  for (const id of missing) host.stderr.write(`No tracker here feeds the appendix “${id}”.\n`);
  if (only === null && made.length === 0)
    host.stderr.write(
      'No appendix could be made: no tracker that feeds one was recognised. “panelpack check” says why.\n',
    );
  return missing.length;
}
