import type { Settings } from '../../engine/settings.ts';
import { builtInTemplates } from '../../templates/index.ts';

const [gip] = builtInTemplates.ragRules;
if (!gip) throw new Error('the built-in RAG rules are missing');

/** The settings of a check with nothing said but what a test says. */
export function settingsWith(said: Partial<Settings> = {}): Settings {
  return {
    templates: builtInTemplates,
    ragRules: builtInTemplates.ragRules.find(({ id }) => id === 'gip') ?? gip,
    asAt: '2021-12-31',
    today: '2022-01-10',
    panelDate: '2022-01-17',
    planYear: null,
    singleYearQuarter: 'fy-starting',
    corrections: [],
    names: new Map(),
    ...said,
  };
}
