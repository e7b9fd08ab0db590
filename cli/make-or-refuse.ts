import { makePack, type Pack } from '../engine/appendices/pack.ts';
import type { Examination } from '../engine/examine.ts';
import { inertLine } from '../engine/render/inert.ts';
import type { Settings } from '../engine/settings.ts';
import type { IsoDate } from '../engine/values/calendar.ts';
import type { Host } from './host.ts';
import type { Options } from './options.ts';
import { UsageProblem } from './usage-problem.ts';

/** What a pack is made with. */
export interface PackRun {
  readonly options: Options;
  readonly settings: Settings;
  readonly host: Host;
}

/** A pack, and whether it may be used: the public edition is a draft until a person has read it. */
export interface MadePack {
  readonly pack: Pack;
  readonly isConfirmed: boolean;
}

/** Makes a pack, and says what lapsed in it and what is to be confirmed. Refuses with a UsageProblem. */
export function makeOrRefuse(examinations: readonly Examination[], asAt: IsoDate, run: PackRun): MadePack {
  const { only, accessible: isAccessible, edition } = run.options;
  const request = { only, edition: edition ?? 'panel', isAccessible, asAt };
  const outcome = makePack(examinations, request, run.settings);
  if (outcome.kind === 'refused') throw new UsageProblem(outcome.why);
  for (const line of outcome.lapsed) run.host.stderr.write(`${inertLine(line)}\n`);
  const { pack, confirms } = outcome;
  if (confirms === null || pack.tables.length === 0) return { pack, isConfirmed: true };
  return confirmed(pack, confirms, run);
}

/** The public edition waits for a person, who may have a draft to read: asked for by name and never a file. */
function confirmed(pack: Pack, confirms: string, { options, host }: PackRun): MadePack {
  const { confirm: isConfirmed, format, out, output } = options;
  const sentence = sentenceOn(confirms, isConfirmed);
  // Nobody can confirm what they cannot see.
  const isDraft = format === 'text' && out === null && output === null;
  if (!isConfirmed && !isDraft) throw new UsageProblem(sentence);
  host.stderr.write(`${inertLine(sentence)}\n`);
  return { pack: isConfirmed ? pack : asDraft(pack), isConfirmed };
}

function sentenceOn(confirms: string, isConfirmed: boolean): string {
  const ask = 'read it with --format text, then add --confirm to release it';
  return isConfirmed
    ? `In the public edition, ${confirms}.`
    : `The public edition waits for a person who has read it: ${confirms}; ${ask}.`;
}

function asDraft(pack: Pack): Pack {
  return { ...pack, notes: [...pack.notes, 'A draft to read: it is not confirmed for release.'] };
}
