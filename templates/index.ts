import { appendixTemplates, ragRules, trackerTemplates } from './built-in.ts';
import type { Templates } from '../engine/settings.ts';

/** What Panelpack recognises and makes without being told anything. */
export const builtInTemplates: Templates = {
  trackers: trackerTemplates,
  appendices: appendixTemplates,
  ragRules,
};
