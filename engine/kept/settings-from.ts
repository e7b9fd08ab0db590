import type { Settings } from '../settings.ts';
import { foldText } from '../values/fold.ts';
import { asCorrection } from './as-correction.ts';
import { asDecisions } from './as-decisions.ts';
import { choiceSlips, noSuchScheme } from './choice-slips.ts';
import type { Choices, Holder } from './choices.ts';
import { readPlanYear } from './read-given.ts';

/** What settings rest on beside what somebody chose. */
export interface Basis extends Pick<Settings, 'templates' | 'today' | 'previous' | 'claims'> {
  /** Where the choices stand, for the words on a slip; the workbook where it is not said. */
  readonly holder?: Holder;
}

/** Settings, or one sentence on the first thing that has to be put right. */
export type SettingsOrSlip = { readonly settings: Settings } | { readonly slip: string };

/** The RAG rules of a check where nobody has chosen others. */
const DEFAULT_SCHEME = 'gip';

/** The settings that choices stand for, the same for both hosts; what is left open has its default. */
export function settingsFrom(choices: Choices, basis: Basis): SettingsOrSlip {
  const { holder = 'The workbook', ...rest } = basis;
  const { scheme = DEFAULT_SCHEME } = choices;
  const ragRules = rest.templates.ragRules.find(({ id }) => id === scheme);
  if (!ragRules) return { slip: noSuchScheme(scheme, rest.templates) };
  for (const { slip } of choiceSlips(choices, rest.templates, { holder, today: rest.today })) return { slip };
  return { settings: { ...rest, ...chosen(choices), ragRules } };
}

type Chosen = Omit<Settings, 'templates' | 'today' | 'previous' | 'claims' | 'ragRules'>;

function chosen(choices: Choices): Chosen {
  const { asAt, panelDate, planYear, singleYearQuarter, columns, names } = choices;
  return {
    asAt: asAt ?? null,
    panelDate: panelDate ?? null,
    planYear: planYear === undefined ? null : readPlanYear(planYear),
    singleYearQuarter: singleYearQuarter ?? 'fy-starting',
    corrections: (columns ?? []).map(asCorrection),
    names: byFoldedName(names),
    decisions: asDecisions(choices),
  };
}

function byFoldedName(names: Choices['names'] = {}): ReadonlyMap<string, string> {
  return new Map(Object.entries(names).map(([name, use]) => [foldText(name), use]));
}
