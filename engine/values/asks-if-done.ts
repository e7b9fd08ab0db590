import { foldHeading } from './fold.ts';

const ASKS =
  /^(?:(?:action|recommendation|rec) )?(?:fully )?(?:completed?|implemented|closed|done|discharged|actioned|cleared)\b/;

/** Whether a heading asks if the work is done: "Completed?", "Implemented (Y/N)". */
export function asksIfDone(heading: string): boolean {
  return ASKS.test(foldHeading(heading));
}
