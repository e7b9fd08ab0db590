import { NO_DECISIONS } from '../../engine/decisions/decisions.ts';
import type { Settings } from '../../engine/settings.ts';
import type { RagRules } from '../../engine/templates/rag-rules.ts';
import { builtInTemplates } from '../../templates/index.ts';

/** Built-in RAG rules; a test cannot do without them. */
export function ragRulesNamed(name: string): RagRules {
  const rules = builtInTemplates.ragRules.find(({ id }) => id === name);
  if (!rules) throw new Error(`the built-in RAG rules “${name}” are missing`);
  return rules;
}

/** The settings of a check with nothing said but what a test says. */
export function settingsWith(said: Partial<Settings> = {}): Settings {
  return {
    templates: builtInTemplates,
    ragRules: ragRulesNamed('gip'),
    asAt: '2021-12-31',
    today: '2022-01-10',
    panelDate: '2022-01-17',
    planYear: null,
    singleYearQuarter: 'fy-starting',
    corrections: [],
    names: new Map(),
    decisions: NO_DECISIONS,
    claims: [],
    previous: null,
    ...said,
  };
}
