import { foldText } from './fold.ts';
import { isNoPerson } from './no-person.ts';

/** What a listed control amounts to as evidence for a rating (D7, T33). */
export type ControlEvidence = 'in-place' | 'planned' | 'adverse' | 'question';

const CLASSES: readonly { readonly evidence: ControlEvidence; readonly pattern: RegExp }[] = [
  { evidence: 'question', pattern: /\?\s*\)?$/ },
  {
    evidence: 'adverse',
    pattern:
      /\b(?:still|remains?|only) (?:very )?(?:limited|weak|partial)\b|\blimited ability\b|\b(?:gaps?|shortfall|weakness(?:es)?) (?:in|remain)|\bno longer (?:meets|in place)\b|\bnot (?:yet )?(?:effective|working|embedded)\b|\black of\b/,
  },
  {
    evidence: 'planned',
    pattern:
      /\bscheduled (?:for|in|to)\b|\bto be (?:agreed|confirmed|set up|established|launched|introduced|recruited|developed|put in place)\b|\b(?:is |are )?being (?:established|developed|set up|introduced|recruited|designed|drafted)\b|\bwill (?:be|have|take|start|launch|provide|report)\b|\bin development\b|\bplanned (?:for|in)\b|\b(?:is|are) planned\b|\bplans? to\b|\bproposed\b|\bunder development\b|\bdue to (?:start|launch|begin)\b/,
  },
];

/** Whether a control is in place, only planned, speaks against the rating, or is a question left behind. */
export function readControlEvidence(control: string): ControlEvidence {
  const folded = foldText(control);
  return CLASSES.find(({ pattern }) => pattern.test(folded))?.evidence ?? 'in-place';
}

const NONE_LISTED =
  /^(?:none|no controls?|nothing) (?:identified|in place|at present|currently|known|recorded|yet|listed)\.?$/;

/** Whether words in the place of a control list none: "None", "N/A", "TBC", "None identified". */
export function isNoControl(text: string): boolean {
  return isNoPerson(text) || NONE_LISTED.test(foldText(text));
}
