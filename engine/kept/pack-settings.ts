import type { Decisions } from '../decisions/decisions.ts';
import type { Examination } from '../examine.ts';
import type { Settings } from '../settings.ts';

/** The settings of a pack over several workbooks: those of the run, with what was taken from each; the RAG rules of the first. */
export function packSettings(
  base: Settings,
  examinations: readonly Pick<Examination, 'settings'>[],
): Settings {
  const all = examinations.map(({ settings }) => settings);
  return {
    ...base,
    ragRules: all[0]?.ragRules ?? base.ragRules,
    names: new Map([...all.flatMap(({ names }) => [...names]), ...base.names]),
    decisions: allDecisions(base, all),
  };
}

function allDecisions(base: Settings, all: readonly Settings[]): Decisions {
  const each = [base, ...all].map(({ decisions }) => decisions);
  return {
    ratings: once(each.flatMap(({ ratings }) => ratings)),
    accepted: once(each.flatMap(({ accepted }) => accepted)),
    extensions: once(each.flatMap(({ extensions }) => extensions)),
    markings: once(each.flatMap(({ markings }) => markings)),
    posts: new Map([...each.flatMap(({ posts }) => [...posts]), ...base.decisions.posts]),
  };
}

/** Every workbook’s settings hold the decisions of the run. */
function once<T>(decisions: readonly T[]): T[] {
  return [...new Set(decisions)];
}
